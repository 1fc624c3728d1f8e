import type { PublicRecord, Row } from './public-record.ts'

/** A publication of an agenda, or of a supplement to it, with the items and papers that it brought. */
export type Publication = Row<'agenda_publication'> & {
  readonly things: readonly Row<'agenda_publication_thing'>[]
}

type MeetingId = Row<'meeting'>['meeting_id']
type ItemId = Row<'agenda_item'>['item_id']

/** The publications of the agenda of a meeting and of its supplements, in their order. */
export async function publicationsOf(
  { reader, councilId }: PublicRecord,
  meetingId: MeetingId,
): Promise<Publication[]> {
  const ofMeeting = reader
    .selectFrom('published.agenda_publication')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence')
  const publications = await ofMeeting.execute()
  if (publications.length === 0) return []
  const things = await reader
    .selectFrom('published.agenda_publication_thing')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .where('title', 'is not', null)
    .orderBy('sequence')
    .orderBy('position')
    .execute()
  return publications.map((publication) => ({
    ...publication,
    things: things.filter(({ sequence }) => sequence === publication.sequence),
  }))
}

/** What a meeting did with its items, in the order in which it was recorded. */
export function coursesAt(
  { reader, councilId }: PublicRecord,
  meetingId: MeetingId,
): Promise<Row<'item_course'>[]> {
  return reader
    .selectFrom('published.item_course')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence')
    .execute()
}

/** When and where a meeting stood before each time that it was moved, in order. */
export function movesOf(
  { reader, councilId }: PublicRecord,
  meetingId: MeetingId,
): Promise<Row<'meeting_rearrangement'>[]> {
  return reader
    .selectFrom('published.meeting_rearrangement')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence')
    .execute()
}

/** The corrections of a published item, in order: what stood there, and what stands there instead. */
export function correctionsOf(
  { reader, councilId }: PublicRecord,
  itemId: ItemId,
): Promise<Row<'agenda_item_correction'>[]> {
  return reader
    .selectFrom('published.agenda_item_correction')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('item_id', '=', itemId)
    .orderBy('sequence')
    .execute()
}

/** Who agreed that an item is urgent, as it was recorded last; `undefined` where nobody did. */
export function urgencyOf(
  { reader, councilId }: PublicRecord,
  itemId: ItemId,
): Promise<Row<'item_urgency'> | undefined> {
  return reader
    .selectFrom('published.item_urgency')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('item_id', '=', itemId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** What became last of an item at its meeting; `undefined` where nothing is recorded. */
export function courseOf(
  { reader, councilId }: PublicRecord,
  item: { readonly item_id: ItemId; readonly meeting_id: MeetingId },
): Promise<Row<'item_course'> | undefined> {
  return reader
    .selectFrom('published.item_course')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', item.meeting_id)
    .where('item_id', '=', item.item_id)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}
