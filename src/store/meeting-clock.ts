import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Office } from './transaction.ts'

/** A meeting with its body, as far as its clocks ask. */
export type ClockedMeetingRow = {
  readonly meeting_id: Id<'meeting'>
  readonly body_id: Id<'body'>
  readonly body_name: string
  readonly regime: string
  readonly kind: string
  readonly starts_on: CalendarDate
}

/** A state into which a meeting came, and when. */
export type MeetingStateRow = {
  readonly meeting_id: Id<'meeting'>
  readonly sequence: number
  readonly state: string
  readonly at: Instant
}

/** A paper that an item of a meeting expects, with its present state and when it became public. */
export type ClockedPaperRow = {
  readonly meeting_id: Id<'meeting'>
  readonly item_id: Id<'item'>
  readonly expected_document_id: Id<'expectedDocument'>
  readonly title: string
  readonly state: string
  readonly expected_on: CalendarDate | null
  readonly released_at: Instant | null
}

/** The days between which meetings are asked for; both count. */
export type MeetingSpan = {
  readonly councilId: Id<'council'>
  readonly fromOn: CalendarDate
  readonly untilOn: CalendarDate
}

/** The meetings of a span with their bodies, earliest first. */
export function clockedMeetings(office: Office, span: MeetingSpan): Promise<ClockedMeetingRow[]> {
  return office
    .selectFrom('meeting as m')
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .select(['m.meeting_id', 'm.body_id', 'b.name as body_name', 'b.regime', 'm.kind', 'm.starts_on'])
    .where('m.council_id', '=', span.councilId)
    .where('m.starts_on', '>=', span.fromOn)
    .where('m.starts_on', '<=', span.untilOn)
    .orderBy('m.starts_on')
    .orderBy('m.meeting_id')
    .execute()
}

/** When a meeting was first called; `undefined` where no call is kept. */
export async function calledAt(
  office: Office,
  { councilId, meetingId }: { readonly councilId: Id<'council'>; readonly meetingId: Id<'meeting'> },
): Promise<Instant | undefined> {
  const called = await office
    .selectFrom('meeting_state')
    .select('at')
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .where('state', '=', 'announced')
    .orderBy('sequence')
    .executeTakeFirst()
  return called?.at
}

/** Every state into which the meetings of a span came, in order. */
export function statesOfMeetings(office: Office, span: MeetingSpan): Promise<MeetingStateRow[]> {
  return office
    .selectFrom('meeting_state as s')
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 's.council_id').onRef('m.meeting_id', '=', 's.meeting_id'),
    )
    .select(['s.meeting_id', 's.sequence', 's.state', 's.at'])
    .where('m.council_id', '=', span.councilId)
    .where('m.starts_on', '>=', span.fromOn)
    .where('m.starts_on', '<=', span.untilOn)
    .orderBy('s.meeting_id')
    .orderBy('s.sequence')
    .execute()
}

/**
 * The papers that items of the meetings of a span expect. A paper is public from when its state was released as published:
 * the open ones whole, the restricted ones by their public title.
 */
export function papersOfMeetings(office: Office, span: MeetingSpan): Promise<ClockedPaperRow[]> {
  return office
    .selectFrom('meeting as m')
    .innerJoin('agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'm.council_id').onRef('i.meeting_id', '=', 'm.meeting_id'),
    )
    .innerJoin('expected_document as e', (join) =>
      join.onRef('e.council_id', '=', 'i.council_id').onRef('e.item_id', '=', 'i.item_id'),
    )
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('expected_document_state as s')
          .leftJoin('audit_entry as a', (join) =>
            join.onRef('a.council_id', '=', 's.council_id').onRef('a.entry_no', '=', 's.released_entry'),
          )
          .select(['s.state', 's.expected_on', 'a.at as released_at'])
          .whereRef('s.council_id', '=', 'e.council_id')
          .whereRef('s.expected_document_id', '=', 'e.expected_document_id')
          .orderBy('s.sequence', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select([
      'm.meeting_id',
      'i.item_id',
      'e.expected_document_id',
      'e.title',
      'latest.state',
      'latest.expected_on',
      'latest.released_at',
    ])
    .where('m.council_id', '=', span.councilId)
    .where('m.starts_on', '>=', span.fromOn)
    .where('m.starts_on', '<=', span.untilOn)
    .where('i.removed_entry', 'is', null)
    .where('e.removed_entry', 'is', null)
    .orderBy('i.position')
    .orderBy('e.position')
    .execute()
}
