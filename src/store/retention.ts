import { sql, type Insertable, type RawBuilder, type Selectable } from 'kysely'
import type { LegalHold } from '../council/retention/legal-hold.ts'
import type { SenderPolicy } from '../council/retention/sender-policy.ts'
import type { Regime } from '../council/body/body.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A legal hold as kept. */
export type LegalHoldRow = Selectable<Tables['legal_hold']>

/** Adds a legal hold. */
export async function addLegalHold(tx: Transaction, hold: Insertable<Tables['legal_hold']>): Promise<void> {
  await tx.insertInto('legal_hold').values(hold).execute()
}

/** Records that a legal hold was lifted. */
export async function liftLegalHoldRow(
  tx: Transaction,
  { council_id, hold_id }: Pick<LegalHoldRow, 'council_id' | 'hold_id'>,
  lifted: Pick<Insertable<Tables['legal_hold']>, 'lift_reason' | 'lifted_by' | 'lifted_at' | 'lifted_entry'>,
): Promise<void> {
  await tx
    .updateTable('legal_hold')
    .set(lifted)
    .where('council_id', '=', council_id)
    .where('hold_id', '=', hold_id)
    .execute()
}

/** The legal holds of a council, those that stand first, then the newest first. */
export function legalHolds(office: Office | Transaction, councilId: Id<'council'>): Promise<LegalHoldRow[]> {
  return office
    .selectFrom('legal_hold')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy(sql`lifted_entry is not null`)
    .orderBy('placed_entry', 'desc')
    .execute()
}

/** A legal hold by its id; `undefined` where there is none. */
export function legalHoldById(
  office: Office | Transaction,
  councilId: Id<'council'>,
  holdId: Id<'hold'>,
): Promise<LegalHoldRow | undefined> {
  return office
    .selectFrom('legal_hold')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('hold_id', '=', holdId)
    .executeTakeFirst()
}

/** The legal holds that stand now. */
export async function standingHolds(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<LegalHold[]> {
  const rows = await office
    .selectFrom('legal_hold')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('lifted_entry', 'is', null)
    .execute()
  return rows.map((row) => ({
    id: row.hold_id,
    thing: { kind: row.thing_kind as LegalHold['thing']['kind'], id: row.thing_id },
    reason: row.reason,
  }))
}

/** How long a council keeps who sent a submission, with the number of the setting; `undefined` where it has not said. */
export async function senderPolicyOf(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<(SenderPolicy & { readonly version: number }) | undefined> {
  return office
    .selectFrom('sender_policy')
    .select(['version', 'months', 'source'])
    .where('council_id', '=', councilId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Adds a council's next setting of how long it keeps who sent a submission. */
export async function addSenderPolicy(
  tx: Transaction,
  policy: Insertable<Tables['sender_policy']>,
): Promise<void> {
  await tx.insertInto('sender_policy').values(policy).execute()
}

/** A submission whose sender is still known, with what a hold on it could be placed on. */
export type KeptSender = {
  readonly submission_id: Id<'submission'>
  readonly kind: string
  readonly subject: string
  readonly name: string
  readonly meeting_id: Id<'meeting'>
  readonly body_name: string
  readonly starts_on: CalendarDate
  readonly state: string
  readonly state_at: Instant
  readonly matter_id: Id<'matter'> | null
}

/** The submissions whose sender is still known, by the day of their meeting: all, one, or those to meetings up to a day. */
export async function keptSenders(
  office: Office | Transaction,
  councilId: Id<'council'>,
  { only, upTo }: { readonly only?: Id<'submission'>; readonly upTo?: CalendarDate } = {},
): Promise<KeptSender[]> {
  const { rows } = await sql<KeptSender>`
    select s.submission_id, s.kind, s.subject, p.name, s.meeting_id, b.name as body_name, m.starts_on,
           t.state, t.at as state_at, i.matter_id
      from submission_sender p
      join submission s on s.council_id = p.council_id and s.submission_id = p.submission_id
      join meeting m on m.council_id = s.council_id and m.meeting_id = s.meeting_id
      join body b on b.council_id = m.council_id and b.body_id = m.body_id
      join lateral (select state, at from submission_step t
                     where t.council_id = s.council_id and t.submission_id = s.submission_id
                     order by sequence desc limit 1) t on true
      left join submission_item placed on placed.council_id = s.council_id and placed.submission_id = s.submission_id
      left join agenda_item i on i.council_id = placed.council_id and i.item_id = placed.item_id
     where p.council_id = ${councilId} and (${only ?? null}::text is null or p.submission_id = ${only ?? null})
       and (${upTo ?? null}::date is null or m.starts_on <= ${upTo ?? null}::date)
     order by m.starts_on, s.submission_id`.execute(office)
  return rows
}

/** A record that is kept for a time, with its day, what a hold on it could be placed on, and until when it was kept on. */
export type KeptRecordRow = {
  readonly thing_kind: 'meeting' | 'document' | 'decision'
  readonly thing_id: string
  readonly title: string
  readonly on: CalendarDate
  /** The regime of the body, where it is a body's. */
  readonly regime: Regime | null
  /** Whether it is of the executive, where it is of a delegated decision. */
  readonly is_executive: boolean | null
  readonly meeting_id: Id<'meeting'> | null
  readonly matter_ids: readonly Id<'matter'>[]
  readonly keep_until: CalendarDate | null
  readonly review_reason: string | null
}

/** The kinds of record that are kept for a time. */
export const keptRecordKinds = ['meetings', 'decisions', 'backgroundPapers'] as const

/** What is asked for: a kind of record of a council, those of before a day, the oldest that nobody has kept on beyond it first. */
export type KeptRecordsQuestion = {
  readonly councilId: Id<'council'>
  readonly of: (typeof keptRecordKinds)[number]
  readonly today: CalendarDate
  readonly limit: number
}

/** The records of one kind that are kept for a time, the oldest first; those that somebody keeps on beyond today come last. */
export async function keptRecords(
  office: Office | Transaction,
  { councilId, of, today, limit }: KeptRecordsQuestion,
): Promise<KeptRecordRow[]> {
  const { rows } = await sql<KeptRecordRow>`
    select kept.*, review.keep_until, review.reason as review_reason
      from (${questions[of](councilId)}) kept
      left join lateral (
        select keep_until, reason from retention_review r
         where r.council_id = ${councilId} and r.thing_kind = kept.thing_kind and r.thing_id = kept.thing_id
         order by sequence desc limit 1) review on true
     where kept.on < ${today}
     order by coalesce(review.keep_until, kept.on) >= ${today}, kept.on, kept.thing_id
     limit ${limit}`.execute(office)
  return rows
}

const questions: Readonly<
  Record<KeptRecordsQuestion['of'], (councilId: Id<'council'>) => RawBuilder<unknown>>
> = {
  meetings: (councilId) => sql`
    select 'meeting' as thing_kind, m.meeting_id as thing_id, b.name as title, m.starts_on as on, b.regime,
           null::boolean as is_executive, m.meeting_id,
           array(select distinct i.matter_id::text from agenda_item i where i.council_id = m.council_id
                   and i.meeting_id = m.meeting_id and i.matter_id is not null) as matter_ids
      from meeting m join body b using (council_id, body_id) where m.council_id = ${councilId}`,
  decisions: (councilId) => sql`
    select 'decision' as thing_kind, r.resolution_id as thing_id, d.title, r.taken_on as on, null as regime,
           d.is_executive, null as meeting_id,
           array_remove(array[d.matter_id::text], null) as matter_ids
      from resolution r join delegated_decision d using (council_id, delegated_decision_id)
     where r.council_id = ${councilId}`,
  backgroundPapers: (councilId) => sql`
    select 'document' as thing_kind, d.document_id as thing_id, d.title, m.starts_on as on, b.regime,
           null::boolean as is_executive, m.meeting_id,
           array_remove(array[i.matter_id::text, d.matter_id::text], null) as matter_ids
      from document d
      join agenda_item i on i.council_id = d.council_id and i.item_id = d.item_id
      join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
      join body b on b.council_id = m.council_id and b.body_id = m.body_id
     where d.council_id = ${councilId} and d.kind = 'backgroundPaper'
    union all
    select 'document', d.document_id, d.title, r.taken_on, null, dd.is_executive, null,
           array_remove(array[dd.matter_id::text, d.matter_id::text], null)
      from delegated_decision_paper p
      join document d on d.council_id = p.council_id and d.document_id = p.document_id
      join delegated_decision dd on dd.council_id = p.council_id and dd.delegated_decision_id = p.delegated_decision_id
      join resolution r on r.council_id = p.council_id and r.delegated_decision_id = p.delegated_decision_id
     where p.council_id = ${councilId} and p.role = 'background'`,
}

/** One record that is kept for a time; `undefined` where there is none of that kind. */
export async function keptRecord(
  office: Office | Transaction,
  councilId: Id<'council'>,
  thing: { readonly kind: string; readonly id: string },
): Promise<{ readonly title: string; readonly on: CalendarDate } | undefined> {
  for (const question of Object.values(questions)) {
    const { rows } = await sql<{ title: string; on: CalendarDate }>`
      select kept.title, kept.on from (${question(councilId)}) kept
       where kept.thing_kind = ${thing.kind} and kept.thing_id = ${thing.id} limit 1`.execute(office)
    if (rows[0] !== undefined) return rows[0]
  }
  return undefined
}

/** Adds that a record was looked at and is kept on, after what was said of it before. */
export async function addRetentionReview(
  tx: Transaction,
  review: Omit<Insertable<Tables['retention_review']>, 'sequence'>,
): Promise<void> {
  const last = await tx
    .selectFrom('retention_review')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .where('council_id', '=', review.council_id)
    .where('thing_kind', '=', review.thing_kind)
    .where('thing_id', '=', review.thing_id)
    .executeTakeFirst()
  await tx
    .insertInto('retention_review')
    .values({ ...review, sequence: (last?.sequence ?? 0) + 1 })
    .execute()
}

/** The title of a thing that a hold can be on, as the public may see it once it is released; `undefined` where there is no such thing. */
export async function holdableTitle(
  office: Office | Transaction,
  councilId: Id<'council'>,
  { kind, id }: LegalHold['thing'],
): Promise<{ readonly title: string; readonly on: CalendarDate | null } | undefined> {
  const { rows } = await sql<{
    title: string
    on: CalendarDate | null
  }>`${titles[kind](councilId, id)}`.execute(office)
  return rows[0]
}

const titles: Readonly<
  Record<LegalHold['thing']['kind'], (councilId: Id<'council'>, id: string) => RawBuilder<unknown>>
> = {
  meeting: (councilId, id) => sql`
    select b.name as title, m.starts_on as on from meeting m join body b using (council_id, body_id)
     where m.council_id = ${councilId} and m.meeting_id = ${id}`,
  matter: (councilId, id) => sql`
    select title, null::date as on from matter where council_id = ${councilId} and matter_id = ${id}`,
  document: (councilId, id) => sql`
    select title, null::date as on from document where council_id = ${councilId} and document_id = ${id}`,
  submission: (councilId, id) => sql`
    select subject as title, null::date as on from submission
     where council_id = ${councilId} and submission_id = ${id}`,
}
