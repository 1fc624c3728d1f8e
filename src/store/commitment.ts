import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import { theirPredecessors } from './body-line.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A step in the course of a commitment as kept. */
export type CommitmentStepRow = Selectable<Tables['commitment_step']>

/** A commitment as the office has it, with what it quotes, where that stands and who owes it, by name. */
export type CommitmentRow = Selectable<Tables['commitment']> & {
  readonly quote: string
  readonly are_words_public: boolean
  readonly owner_name: string
  readonly report_back_body: string
  /** What was decided or discussed, where the words were said. */
  readonly title: string
  readonly promised_to: string
  readonly promised_on: CalendarDate
}

/** Adds a commitment with its words, unreleased. */
export async function addCommitmentRow(
  tx: Transaction,
  commitment: Insertable<Tables['commitment']>,
  quote: string,
): Promise<void> {
  await tx.insertInto('commitment').values(commitment).execute()
  const { council_id, commitment_id } = commitment
  await tx.insertInto('commitment_words').values({ council_id, commitment_id, quote }).execute()
}

/** Adds a step to the course of a commitment, after the others. */
export async function addCommitmentStep(
  tx: Transaction,
  step: Omit<Insertable<Tables['commitment_step']>, 'sequence'>,
): Promise<void> {
  await tx
    .insertInto('commitment_step')
    .values({
      ...step,
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from commitment_step
        where council_id = ${step.council_id} and commitment_id = ${step.commitment_id})`,
    })
    .execute()
}

/** Makes public the commitments whose words now stand in what is public; gives them. Those whose words do not stand there stay. */
export async function releaseCommitments(
  tx: Transaction,
  { councilId, entryNo }: { councilId: Id<'council'>; entryNo: number },
): Promise<Id<'commitment'>[]> {
  const { rows } = await sql<{ commitment_id: Id<'commitment'> }>`
    update commitment c set released_entry = ${entryNo}
      from commitment_words w
     where c.council_id = ${councilId} and c.released_entry is null
       and w.council_id = c.council_id and w.commitment_id = c.commitment_id
       and (exists (select from limb l where l.council_id = c.council_id and l.limb_id = c.limb_id
                       and l.released_entry is not null and house.stands_in(w.quote, l.text))
         or exists (select from contribution s where s.council_id = c.council_id and s.item_id = c.item_id
                       and s.released_entry is not null
                       and house.stands_in(w.quote, s.text || ' ' || array_to_string(s.list, ' ')))
         or exists (select from minute_block b where b.council_id = c.council_id and b.item_id = c.item_id
                       and b.released_entry is not null
                       and house.stands_in(w.quote, b.text || ' ' || array_to_string(b.points, ' ')))
         or exists (select from minute_entry e where e.council_id = c.council_id and e.item_id = c.item_id
                       and e.released_entry is not null and house.stands_in(w.quote, e.text)))
    returning c.commitment_id`.execute(tx)
  const ids = rows.map((row) => row.commitment_id)
  await tx
    .updateTable('commitment_words')
    .set({ released_entry: entryNo })
    .where('council_id', '=', councilId)
    .where(sql<boolean>`commitment_id = any(${ids})`)
    .execute()
  return ids
}

/** Takes back from the public the words of the commitments made in a decision, which was withdrawn; gives them. */
export async function hideCommitmentWords(
  tx: Transaction,
  { councilId, resolutionId }: { councilId: Id<'council'>; resolutionId: Id<'resolution'> },
): Promise<Id<'commitment'>[]> {
  const { rows } = await sql<{ commitment_id: Id<'commitment'> }>`
    update commitment_words w set released_entry = null
      from commitment c
     where w.council_id = ${councilId} and c.council_id = w.council_id and c.commitment_id = w.commitment_id
       and c.resolution_id = ${resolutionId}
    returning w.commitment_id`.execute(tx)
  return rows.map((row) => row.commitment_id)
}

/** A commitment by its id; `undefined` where there is none. */
export async function commitmentById(
  tx: Transaction,
  councilId: Id<'council'>,
  commitmentId: Id<'commitment'>,
): Promise<CommitmentRow | undefined> {
  const rows = await commitmentsWhere(tx, councilId, sql<boolean>`c.commitment_id = ${commitmentId}`)
  return rows[0]
}

/** The commitments that quote these limbs or the minutes of these items. */
export function commitmentsFrom(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  from: { readonly limbIds?: readonly Id<'limb'>[]; readonly itemIds?: readonly Id<'item'>[] },
): Promise<CommitmentRow[]> {
  const { limbIds = [], itemIds = [] } = from
  return commitmentsWhere(
    tx,
    councilId,
    sql<boolean>`(c.limb_id = any(${limbIds}) or c.item_id = any(${itemIds}))`,
  )
}

/**
 * Every commitment that has not come to its end, the one that was due first before the others; or those of which one body hears on a
 * day, as its own or since it took over the work of another.
 */
export function openCommitments(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  of: { readonly heardBy?: { readonly bodyId: Id<'body'>; readonly on: CalendarDate } } = {},
): Promise<CommitmentRow[]> {
  const { heardBy } = of
  const isOfBody =
    heardBy === undefined
      ? sql<boolean>`true`
      : sql<boolean>`c.report_back_body_id in ${theirPredecessors(councilId, [heardBy.bodyId], heardBy.on)}`
  return commitmentsWhere(tx, councilId, sql<boolean>`${isOfBody} and ${isOpen}`)
}

/** The commitments that ended last, latest first. */
export async function endedCommitments(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  most: number,
): Promise<CommitmentRow[]> {
  const rows = await commitmentsWhere(tx, councilId, sql<boolean>`not ${isOpen}`)
  return rows.toReversed().slice(0, most)
}

/** What somebody owes: by the offices that they hold, or as a person. */
export function commitmentsOwed(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  by: { readonly personId: Id<'person'>; readonly on: CalendarDate },
): Promise<CommitmentRow[]> {
  const { personId, on } = by
  return commitmentsWhere(
    tx,
    councilId,
    sql<boolean>`(c.owner_person_id = ${personId} or c.owner_office_id in (
      select h.office_id from office_holding h where h.council_id = ${councilId} and h.person_id = ${personId}
        and h.from_on <= ${on} and (h.to_on is null or h.to_on >= ${on})))`,
  )
}

/** The public commitments made at meetings of some bodies, or those whose work they took over, or to be reported to them, those that ended last. */
export async function commitmentsOfBodies(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  bodyIds: readonly Id<'body'>[],
): Promise<CommitmentRow[]> {
  if (bodyIds.length === 0) return []
  const line = theirPredecessors(councilId, bodyIds)
  return commitmentsWhere(
    tx,
    councilId,
    sql<boolean>`c.released_entry is not null and w.released_entry is not null
      and (c.report_back_body_id in ${line} or m.body_id in ${line})`,
  )
}

const isOpen = sql<boolean>`not exists (select from commitment_step e where e.council_id = c.council_id
  and e.commitment_id = c.commitment_id and e.kind in ('accepted', 'lapsed', 'withdrawn'))`

async function commitmentsWhere(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  condition: ReturnType<typeof sql<boolean>>,
): Promise<CommitmentRow[]> {
  const { rows } = await sql<CommitmentRow>`
    select c.*, w.quote, w.released_entry is not null as are_words_public,
           coalesce(o.title, ob.name, p.canonical_name, c.owner_outside) as owner_name, b.name as report_back_body,
           coalesce(i.title, d.title) as title, coalesce(mb.name, db.name) as promised_to,
           coalesce(r.taken_on, m.starts_on) as promised_on
      from commitment c
      join commitment_words w on w.council_id = c.council_id and w.commitment_id = c.commitment_id
      join body b on b.council_id = c.council_id and b.body_id = c.report_back_body_id
      left join resolution r on r.council_id = c.council_id and r.resolution_id = c.resolution_id
      left join agenda_item i on i.council_id = c.council_id and i.item_id = coalesce(r.item_id, c.item_id)
      left join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
      left join body mb on mb.council_id = m.council_id and mb.body_id = m.body_id
      left join delegated_decision d on d.council_id = r.council_id
        and d.delegated_decision_id = r.delegated_decision_id
      left join body db on db.council_id = d.council_id and db.body_id = d.body_id
      left join office o on o.council_id = c.council_id and o.office_id = c.owner_office_id
      left join body ob on ob.council_id = c.council_id and ob.body_id = c.owner_body_id
      left join person p on p.council_id = c.council_id and p.person_id = c.owner_person_id
     where c.council_id = ${councilId} and ${condition}
     order by coalesce((select s.due_on from commitment_step s where s.council_id = c.council_id
                          and s.commitment_id = c.commitment_id and s.due_on is not null
                          order by s.sequence desc limit 1), c.first_due_on), c.commitment_id`.execute(tx)
  return rows
}

/** The steps of some commitments, in order within each. */
export function stepsOfCommitments(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  commitmentIds: readonly Id<'commitment'>[],
): Promise<CommitmentStepRow[]> {
  if (commitmentIds.length === 0) return Promise.resolve([])
  return tx
    .selectFrom('commitment_step')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`commitment_id = any(${commitmentIds})`)
    .orderBy('commitment_id')
    .orderBy('sequence')
    .execute()
}
