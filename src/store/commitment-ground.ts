import { sql } from 'kysely'
import type { MinuteBlock } from '../council/minutes/minute-block.ts'
import { wordsOfBlock } from '../council/minutes/minute-block.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import { itsSuccessors } from './body-line.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Office, Transaction } from './transaction.ts'

/** A limb with the decision that it stands in, and what it says is owed. */
export type LimbGround = {
  readonly limb_id: Id<'limb'>
  readonly text: string
  readonly number: string | null
  readonly verb: string
  readonly resolution_id: Id<'resolution'>
  readonly body_id: Id<'body'>
  readonly body_kind: string
  readonly title: string
  readonly taken_on: CalendarDate
  readonly published_at: Instant | null
  readonly is_released: boolean
  readonly owner_office_id: Id<'office'> | null
  readonly due_on: CalendarDate | null
  readonly trigger_words: string | null
  readonly report_back_body_id: Id<'body'> | null
}

/** A limb by its id, with what a commitment from it is to agree with; `undefined` where there is none. */
export async function limbGround(
  tx: Transaction,
  councilId: Id<'council'>,
  limbId: Id<'limb'>,
): Promise<LimbGround | undefined> {
  const { rows } = await limbGrounds(councilId, sql<boolean>`l.limb_id = ${limbId}`).execute(tx)
  return rows[0]
}

/** The limbs that promise something to a body by a day, are public, and are followed by no commitment yet; the latest first. */
export async function limbsNotFollowed(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  since: CalendarDate,
): Promise<LimbGround[]> {
  const { rows } = await limbGrounds(
    councilId,
    sql<boolean>`u.owner_office_id is not null and l.released_entry is not null and r.taken_on >= ${since}
      and not exists (select from commitment c where c.council_id = l.council_id and c.limb_id = l.limb_id)`,
  ).execute(tx)
  return rows
}

function limbGrounds(councilId: Id<'council'>, condition: ReturnType<typeof sql<boolean>>) {
  return sql<LimbGround>`
    select l.limb_id, l.text, l.number, l.verb, r.resolution_id, coalesce(m.body_id, d.body_id) as body_id,
           b.kind as body_kind, coalesce(i.title, d.title) as title, r.taken_on, r.published_at,
           l.released_entry is not null as is_released, u.owner_office_id, u.due_on, u.trigger_words, u.report_back_body_id
      from limb l
      join resolution r on r.council_id = l.council_id and r.resolution_id = l.resolution_id
      left join undertaking u on u.council_id = l.council_id and u.limb_id = l.limb_id
      left join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id
      left join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
      left join delegated_decision d on d.council_id = r.council_id
        and d.delegated_decision_id = r.delegated_decision_id
      join body b on b.council_id = l.council_id and b.body_id = coalesce(m.body_id, d.body_id)
     where l.council_id = ${councilId} and ${condition}
     order by r.taken_on desc, l.position, l.limb_id`
}

/** Every text of the minute of an item: as published, as recorded, and as it is being written. */
export async function textsOfMinute(
  tx: Transaction,
  councilId: Id<'council'>,
  itemId: Id<'item'>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ text: string }>`
    select text || ' ' || array_to_string(list, ' ') as text from contribution
      where council_id = ${councilId} and item_id = ${itemId}
    union all
    select text || ' ' || array_to_string(points, ' ') from minute_block
      where council_id = ${councilId} and item_id = ${itemId}
    union all
    select text from minute_entry where council_id = ${councilId} and item_id = ${itemId}`.execute(tx)
  return [...rows.map(({ text }) => text), ...(await textsBeingWritten(tx, councilId, itemId))]
}

async function textsBeingWritten(
  tx: Transaction,
  councilId: Id<'council'>,
  itemId: Id<'item'>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ blocks: readonly MinuteBlock[] | null }>`
    select v.items -> i.item_id as blocks
      from agenda_item i
      join lateral (select items from minute_version v where v.council_id = i.council_id
                       and v.meeting_id = i.meeting_id order by version desc limit 1) v on true
     where i.council_id = ${councilId} and i.item_id = ${itemId}`.execute(tx)
  return (rows[0]?.blocks ?? []).map((block) => wordsOfBlock(block).join(' '))
}

/** The item of a meeting as a step of a commitment names it. */
export type StepItemRow = {
  /** Whether the meeting is of the body that hears of the commitment, or of one that took over its work. */
  readonly is_of_body: boolean
  readonly starts_on: CalendarDate
  readonly state: string
  readonly has_resolution: boolean
}

/** An item with the state of its meeting, and whether a resolution was taken on it; `undefined` where there is none. */
export async function stepItem(
  tx: Transaction,
  councilId: Id<'council'>,
  at: {
    readonly itemId: Id<'item'>
    readonly resolutionId: Id<'resolution'> | undefined
    readonly hearerId: Id<'body'>
  },
): Promise<StepItemRow | undefined> {
  const { rows } = await sql<StepItemRow>`
    select m.body_id in ${itsSuccessors(councilId, at.hearerId)} as is_of_body, m.starts_on, s.state,
           exists (select from resolution r where r.council_id = i.council_id and r.item_id = i.item_id
                      and r.resolution_id = ${at.resolutionId ?? ''}) as has_resolution
      from agenda_item i
      join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
      join lateral (select state from meeting_state s where s.council_id = m.council_id
                       and s.meeting_id = m.meeting_id order by sequence desc limit 1) s on true
     where i.council_id = ${councilId} and i.item_id = ${at.itemId} and i.removed_entry is null`.execute(tx)
  return rows[0]
}

/** An item at which a body may have heard a report: its meeting has begun. */
export type HearingItem = {
  readonly item_id: Id<'item'>
  readonly title: string
  readonly number: string
  readonly starts_on: CalendarDate
  readonly resolution_id: Id<'resolution'> | null
}

const hearingsOffered = 120

type Hearings = {
  readonly bodyId: Id<'body'>
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/** The items of the meetings of a body, or of those that took over its work, of some days that have begun, latest first, each with the resolution taken on it. */
export async function hearingItems(
  tx: Transaction,
  councilId: Id<'council'>,
  { bodyId, from, until }: Hearings,
): Promise<HearingItem[]> {
  const { rows } = await sql<HearingItem>`
    select i.item_id, i.title, i.number, m.starts_on, r.resolution_id
      from meeting m
      join agenda_item i on i.council_id = m.council_id and i.meeting_id = m.meeting_id and i.removed_entry is null
      left join resolution r on r.council_id = i.council_id and r.item_id = i.item_id
     where m.council_id = ${councilId} and m.body_id in ${itsSuccessors(councilId, bodyId)}
       and m.starts_on between ${from} and ${until}
       and not i.is_standing and i.released_entry is not null
     order by m.starts_on desc, i.position, r.position limit ${hearingsOffered}`.execute(tx)
  return rows
}

/** The commitments whose report-back stands on an agenda that is still to be heard, with the item. */
export async function reportBacksPlaced(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  from: CalendarDate,
): Promise<
  {
    commitment_id: Id<'commitment'>
    item_id: Id<'item'>
    meeting_id: Id<'meeting'>
    starts_on: CalendarDate
  }[]
> {
  const { rows } = await sql<{
    commitment_id: Id<'commitment'>
    item_id: Id<'item'>
    meeting_id: Id<'meeting'>
    starts_on: CalendarDate
  }>`
    select s.commitment_id, s.item_id, m.meeting_id, m.starts_on
      from commitment_step s
      join agenda_item i on i.council_id = s.council_id and i.item_id = s.item_id and i.removed_entry is null
      join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
      join lateral (select state from meeting_state t where t.council_id = m.council_id
                       and t.meeting_id = m.meeting_id order by sequence desc limit 1) t on true
     where s.council_id = ${councilId} and s.kind = 'onAgenda' and m.starts_on >= ${from}
       and t.state not in ('postponed', 'cancelled')
     order by m.starts_on desc`.execute(tx)
  return rows
}
