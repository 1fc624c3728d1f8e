import type { AgendaItem } from './agenda-item.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** One block of the minute of an item, as it was published. */
export type PublicMinuteBlock = Row<'minute_block'>

/** The blocks of an item's minute, in their order; none where its minute was not written in blocks. */
export function minuteBlocksOn(
  { reader, councilId }: PublicRecord,
  id: AgendaItem['item_id'],
): Promise<PublicMinuteBlock[]> {
  return reader
    .selectFrom('published.minute_block')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('item_id', '=', id)
    .orderBy('position')
    .execute()
}

/** What was put right in the minute of an item when it was approved, in order. */
export function minuteCorrectionsOn({ reader, councilId }: PublicRecord, id: AgendaItem['item_id']) {
  return reader
    .selectFrom('published.minute_correction as c')
    .leftJoin('published.meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'c.council_id').onRef('m.meeting_id', '=', 'c.at_meeting_id'),
    )
    .selectAll('c')
    .select('m.starts_on')
    .where('c.council_id', '=', councilId)
    .where('c.item_id', '=', id)
    .orderBy('c.position')
    .execute()
}

/** A correction to the minute of an item, with the day of the meeting that agreed it. */
export type PublicMinuteCorrection = Awaited<ReturnType<typeof minuteCorrectionsOn>>[number]
