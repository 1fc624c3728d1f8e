import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Json } from '../foundation/json.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Office, Transaction } from './transaction.ts'

/** A meeting that was held or is being held, with how far its decisions have come. */
export type MeetingToDecide = {
  readonly meeting_id: Id<'meeting'>
  readonly body_id: Id<'body'>
  readonly body_name: string
  readonly starts_on: CalendarDate
  readonly recorded: number
  readonly incomplete: number
}

/** A published decision whose window for call-in is open. */
export type OpenWindow = {
  readonly resolution_id: Id<'resolution'>
  readonly title: string
  readonly published_at: Instant
  readonly closes_on: CalendarDate
  readonly effective_on: CalendarDate
}

/** A call-in that has not come to its end. */
export type CallInInHand = {
  readonly call_in_id: Id<'callIn'>
  /** The body whose decision it is. */
  readonly body_id: Id<'body'>
  readonly title: string
  readonly state: string
  readonly due_on: CalendarDate | null
  /** The last day of the window in which it was asked for. */
  readonly window_closes_on: CalendarDate | null
  /** How the due day was counted; of a request, how the window was. */
  readonly workings: Json
  readonly given: number
  readonly needed: number
}

/** A delegated decision that is not public yet. */
export type DelegatedDraft = {
  readonly delegated_decision_id: Id<'delegatedDecision'>
  readonly body_id: Id<'body'>
  readonly title: string
  readonly office_title: string
  readonly taken_on: CalendarDate
}

/** The meetings that have been held and whose decisions are not public, earliest first. */
export async function meetingsToDecide(
  tx: Office | Transaction,
  councilId: Id<'council'>,
): Promise<MeetingToDecide[]> {
  const rows = await sql<MeetingToDecide>`
    select m.meeting_id, m.body_id, b.name as body_name, m.starts_on,
           count(r.resolution_id)::int as recorded,
           count(r.resolution_id) filter (where b.regime = 'exec2012' and not i.is_standing and (
             r.is_key is null or coalesce(r.reasons, '') = ''
             or (coalesce(r.alternatives, '') = '' and not r.has_no_alternatives)
             or (coalesce(r.conflicts, '') = '' and not r.has_no_conflicts)
             or (coalesce(r.dispensations, '') = '' and not r.has_no_dispensations)))::int as incomplete
    from (
      select distinct held.meeting_id from meeting_state held
      where held.council_id = ${councilId} and held.state in ('inProgress', 'closed')
        and not exists (select from meeting_state decided where decided.council_id = held.council_id
          and decided.meeting_id = held.meeting_id
          and decided.state in ('decisionsPublished', 'draftMinutesPublished'))
    ) open
    join meeting m on m.council_id = ${councilId} and m.meeting_id = open.meeting_id
    join body b on b.council_id = m.council_id and b.body_id = m.body_id
    left join agenda_item i on i.council_id = m.council_id and i.meeting_id = m.meeting_id
    left join resolution r on r.council_id = i.council_id and r.item_id = i.item_id and r.released_entry is null
    where (select state from meeting_state s
           where s.council_id = m.council_id and s.meeting_id = m.meeting_id
           order by sequence desc limit 1) in ('inProgress', 'closed')
    group by m.meeting_id, m.body_id, b.name, m.starts_on
    order by m.starts_on, m.meeting_id
    limit 100`.execute(tx)
  return rows.rows
}

/** The decisions that can be called in on a day, those that close first at the head. */
export async function openWindows(
  tx: Office | Transaction,
  councilId: Id<'council'>,
  on: CalendarDate,
): Promise<OpenWindow[]> {
  const rows = await sql<OpenWindow>`
    select r.resolution_id, coalesce(i.title, d.title) as title, r.published_at, e.closes_on, e.effective_on
    from decision_effect e
    join resolution r on r.council_id = e.council_id and r.resolution_id = e.resolution_id
    left join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id
    left join delegated_decision d on d.council_id = r.council_id and d.delegated_decision_id = r.delegated_decision_id
    where e.council_id = ${councilId} and e.closes_on >= ${on}
      and not exists (select 1 from decision_effect later where later.council_id = e.council_id
        and later.resolution_id = e.resolution_id and later.sequence > e.sequence)
      and not exists (select 1 from resolution_end x where x.council_id = e.council_id and x.resolution_id = e.resolution_id)
    order by e.closes_on, r.resolution_id
    limit 200`.execute(tx)
  return rows.rows
}

/** The call-ins that have not come to their end, those with the earliest due day first. */
export async function callInsInHand(
  tx: Office | Transaction,
  councilId: Id<'council'>,
): Promise<CallInInHand[]> {
  const open = await sql<{ call_in_id: string }>`
    select c.call_in_id from call_in c
    where c.council_id = ${councilId} and (
      select state from call_in_state s
      where s.council_id = c.council_id and s.call_in_id = c.call_in_id order by sequence desc limit 1
    ) in ('requested', 'valid', 'onAgenda', 'backToDecisionMaker', 'toCouncil')`.execute(tx)
  if (open.rows.length === 0) return [] // as on most days; to plan the rest takes longer than this
  const names = open.rows.map((row) => row.call_in_id)
  const rows = await sql<CallInInHand>`
    select c.call_in_id, coalesce(m.body_id, d.body_id) as body_id, coalesce(i.title, d.title) as title, s.state, s.due_on, h.members_needed as needed,
           (select count(*)::int from call_in_member m
            where m.council_id = c.council_id and m.call_in_id = c.call_in_id) as given,
           coalesce((select w.workings from call_in_state w
            where w.council_id = c.council_id and w.call_in_id = c.call_in_id and w.due_on = s.due_on
            order by w.sequence limit 1), e.workings, '[]') as workings,
           e.closes_on as window_closes_on
    from call_in c
    join call_in_scheme h on h.council_id = c.council_id and h.scheme_id = c.scheme_id
    join resolution r on r.council_id = c.council_id and r.resolution_id = c.resolution_id
    left join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id
    left join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
    left join delegated_decision d on d.council_id = r.council_id and d.delegated_decision_id = r.delegated_decision_id
    join lateral (
      select state, due_on from call_in_state s
      where s.council_id = c.council_id and s.call_in_id = c.call_in_id order by sequence desc limit 1
    ) s on true
    left join lateral (
      select closes_on, workings from decision_effect e
      where e.council_id = c.council_id and e.resolution_id = c.resolution_id and e.basis = 'callInWindow'
      order by sequence desc limit 1
    ) e on s.state = 'requested'
    where c.council_id = ${councilId} and c.call_in_id = any(${names}::text[])
    order by s.due_on nulls first, c.requested_at
    limit 100`.execute(tx)
  return rows.rows
}

/** The delegated decisions that are not public yet, earliest first. */
export async function delegatedDrafts(
  tx: Office | Transaction,
  councilId: Id<'council'>,
): Promise<DelegatedDraft[]> {
  const rows = await sql<DelegatedDraft>`
    select d.delegated_decision_id, d.body_id, d.title, o.title as office_title, r.taken_on
    from delegated_decision d
    join office o on o.council_id = d.council_id and o.office_id = d.office_id
    join lateral (
      select taken_on from resolution r
      where r.council_id = d.council_id and r.delegated_decision_id = d.delegated_decision_id limit 1
    ) r on true
    where d.council_id = ${councilId} and d.released_entry is null
    order by r.taken_on, d.delegated_decision_id
    limit 100`.execute(tx)
  return rows.rows
}

/** When a meeting ended; `undefined` where it has not. */
export async function meetingEndedAt(
  tx: Office | Transaction,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<Instant | undefined> {
  const row = await tx
    .selectFrom('meeting_state')
    .select('at')
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .where('state', '=', 'closed')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** The items of meetings from a day on, public or not, for placing a call-in, earliest first. */
export async function itemsToHear(
  tx: Office | Transaction,
  sought: { readonly councilId: Id<'council'>; readonly from: CalendarDate },
): Promise<
  {
    readonly item_id: Id<'item'>
    readonly title: string
    readonly body_id: Id<'body'>
    readonly body_name: string
    readonly starts_on: CalendarDate
    /** Nothing while the item is not public. */
    readonly released_entry: number | null
  }[]
> {
  return tx
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .select(['i.item_id', 'i.title', 'i.released_entry', 'm.body_id', 'b.name as body_name', 'm.starts_on'])
    .where('i.council_id', '=', sought.councilId)
    .where('m.starts_on', '>=', sought.from)
    .where('i.is_standing', '=', false)
    .orderBy('m.starts_on')
    .orderBy('i.position')
    .limit(200)
    .execute()
}

/** The public decisions taken from a day on, latest first, for naming the one that replaces another. */
export async function decisionsSince(
  tx: Office | Transaction,
  sought: { readonly councilId: Id<'council'>; readonly from: CalendarDate },
): Promise<
  { readonly resolution_id: Id<'resolution'>; readonly title: string; readonly taken_on: CalendarDate }[]
> {
  const rows = await sql<{ resolution_id: Id<'resolution'>; title: string; taken_on: CalendarDate }>`
    select r.resolution_id, coalesce(i.title, d.title) as title, r.taken_on
    from resolution r
    left join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id
    left join delegated_decision d on d.council_id = r.council_id and d.delegated_decision_id = r.delegated_decision_id
    where r.council_id = ${sought.councilId} and r.taken_on >= ${sought.from} and r.released_entry is not null
    order by r.taken_on desc, r.resolution_id
    limit 200`.execute(tx)
  return rows.rows
}
