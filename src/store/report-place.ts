import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Transaction } from './transaction.ts'

/** An item to come that a report can be taken on, or one of the papers that it expects. */
export type ReportPlaceRow = {
  readonly item_id: Id<'item'>
  readonly number: string
  readonly title: string
  readonly starts_on: CalendarDate
  readonly expected_document_id: Id<'expectedDocument'> | null
  readonly paper: string | null
}

/** The items of a body's meetings from a day on, each once for itself and once for every paper that it expects. */
export async function reportPlaces(
  tx: Transaction,
  councilId: Id<'council'>,
  sought: { readonly bodyId: Id<'body'>; readonly from: CalendarDate },
): Promise<ReportPlaceRow[]> {
  const items = await tx
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .leftJoin('expected_document as e', (join) =>
      join.onRef('e.council_id', '=', 'i.council_id').onRef('e.item_id', '=', 'i.item_id'),
    )
    .select(['i.item_id', 'i.number', 'i.title', 'm.starts_on', 'e.expected_document_id', 'e.title as paper'])
    .where('i.council_id', '=', councilId)
    .where('m.body_id', '=', sought.bodyId)
    .where('m.starts_on', '>=', sought.from)
    .orderBy('m.starts_on')
    .orderBy('i.position')
    .orderBy('e.position')
    .execute()
  const alone = new Map(
    items.map((row) => [row.item_id, { ...row, expected_document_id: null, paper: null }]),
  )
  return [...items.filter((row) => row.expected_document_id !== null), ...alone.values()]
}
