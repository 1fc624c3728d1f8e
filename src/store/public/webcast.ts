import type { PublicRecord, Row } from './public-record.ts'

type MeetingId = Row<'meeting'>['meeting_id']

/** Where a meeting can be watched; `undefined` where it cannot. */
export function webcastOf(
  { reader, councilId }: PublicRecord,
  meetingId: MeetingId,
): Promise<Row<'meeting_webcast'> | undefined> {
  return reader
    .selectFrom('published.meeting_webcast')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
}

/** When a meeting took each of its public items, in the order in which it did. */
export function itemsTakenAt(
  { reader, councilId }: PublicRecord,
  meetingId: MeetingId,
): Promise<Row<'item_taken'>[]> {
  return reader
    .selectFrom('published.item_taken')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
}
