import { sql } from 'kysely'
import type { FollowUp } from '../council/follow-up/follow-up.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Office, Transaction } from './transaction.ts'

/** Something that was said or asked, which leads to what is done about it. */
export type FollowedThing =
  | { readonly kind: 'voice'; readonly councilId: Id<'council'>; readonly id: Id<'voice'> }
  | { readonly kind: 'submission'; readonly councilId: Id<'council'>; readonly id: Id<'submission'> }

/** A link that stands, from something said or asked to what is done about it. */
export type FollowUpRow = FollowUp & { readonly sequence: number }

/** A finding, an action or a commitment as the office has it, with what decides who may choose it. */
export type KnownFollowUp = FollowUp & {
  readonly title: string
  /** The inspection or the plan it is in; `''` for a commitment. */
  readonly partOf: string
  readonly isPublic: boolean
  /** Of a finding alone. */
  readonly eventId: Id<'assuranceEvent'> | null
  /** The body that watches over the plan, or that hears of the commitment. */
  readonly bodyId: Id<'body'> | null
}

/** Every finding that stands, every action and every commitment of a council, by kind and in an order that people know. */
export async function allFollowUps(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<readonly KnownFollowUp[]> {
  const { rows } = await sql<KnownFollowUp>`
    select * from (
      select 'finding' as kind, f.finding_id as id, f.number || '. ' || f.quote as title, v.title as "partOf",
        f.released_entry is not null as "isPublic", f.assurance_event_id as "eventId", null as "bodyId", f.number as place
      from finding f
      join lateral (select title from assurance_event_version v
        where v.council_id = f.council_id and v.assurance_event_id = f.assurance_event_id
        order by version desc limit 1) v on true
      where f.council_id = ${councilId} and f.withdrawn_entry is null
      union all
      select 'action', a.action_id, a.title, p.title, a.released_entry is not null and p.released_entry is not null,
        null, p.forum_body_id, a.position
      from improvement_action a
      join improvement_plan p on p.council_id = a.council_id and p.improvement_plan_id = a.improvement_plan_id
      where a.council_id = ${councilId}
      union all
      select 'commitment', c.commitment_id, w.quote, '', c.released_entry is not null and w.released_entry is not null,
        null, c.report_back_body_id, 0
      from commitment c
      join commitment_words w on w.council_id = c.council_id and w.commitment_id = c.commitment_id
      where c.council_id = ${councilId}
    ) thing
    order by kind, "partOf", place, title, id`.execute(tx)
  return rows
}

/** What something said or asked leads to now, in the order in which it was chosen. */
export async function followUpsOf(tx: Transaction | Office, of: FollowedThing): Promise<FollowUpRow[]> {
  const { table, key, commitment } = columnsOf(of)
  const { rows } = await sql<FollowUpRow>`
    select sequence,
      case when finding_id is not null then 'finding' when action_id is not null then 'action' else 'commitment' end as kind,
      coalesce(finding_id, action_id, ${commitment}) as id
    from ${sql.table(table)}
    where council_id = ${of.councilId} and ${sql.ref(key)} = ${of.id} and ended_entry is null
    order by sequence`.execute(tx)
  return rows
}

/** Changes what something said or asked leads to. What it led to before is kept, with the entry that ended it. */
export async function changeFollowUps(
  tx: Transaction,
  of: FollowedThing,
  change: {
    readonly added: readonly FollowUp[]
    readonly ended: readonly FollowUpRow[]
    readonly at: Instant
    readonly entryNo: number
  },
): Promise<void> {
  const { table, key } = columnsOf(of)
  const { added, ended, at, entryNo } = change
  await sql`
    update ${sql.table(table)} set ended_entry = ${entryNo}
    where council_id = ${of.councilId} and ${sql.ref(key)} = ${of.id}
      and sequence = any(${ended.map(({ sequence }) => sequence)}::int[])`.execute(tx)
  for (const { kind, id } of added)
    await sql`
      insert into ${sql.table(table)} (council_id, ${sql.ref(key)}, sequence, ${sql.ref(`${kind}_id`)}, at, entry_no)
      select ${of.councilId}, ${of.id}, coalesce(max(sequence), 0) + 1, ${id}, ${at}, ${entryNo}
      from ${sql.table(table)} where council_id = ${of.councilId} and ${sql.ref(key)} = ${of.id}`.execute(tx)
}

function columnsOf({ kind }: FollowedThing) {
  return {
    table: `${kind}_follow_up`,
    key: `${kind}_id`,
    commitment: kind === 'voice' ? sql`null` : sql.ref('commitment_id'),
  }
}
