import type { Insertable, Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** An agenda item as kept. */
export type ItemRow = Selectable<Tables['agenda_item']>

/** An expected document with the state it is in now. */
export type ExpectedDocumentRow = Selectable<Tables['expected_document']> & {
  readonly sequence: number
  readonly state: string
  readonly expected_on: CalendarDate | null
  /** The document that came for it, once that is published. */
  readonly document_id: Id<'document'> | null
}

/** Adds an agenda item; what must stay unseen of it goes into a table of its own. */
export async function addItemRow(
  tx: Transaction,
  item: Insertable<Tables['agenda_item']>,
  hidden?: { readonly title: string; readonly purpose: string },
): Promise<void> {
  await tx.insertInto('agenda_item').values(item).execute()
  if (hidden === undefined) return
  await tx
    .insertInto('agenda_item_private')
    .values({ council_id: item.council_id, item_id: item.item_id, ...hidden })
    .execute()
}

/** The items of a meeting in order, without those that were taken off its draft. */
export function itemsOf(
  tx: Transaction,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<ItemRow[]> {
  return tx
    .selectFrom('agenda_item')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .where('removed_entry', 'is', null)
    .orderBy('position')
    .execute()
}

/** An agenda item with the body whose meeting it is for; `undefined` where there is none. */
export function itemById(
  tx: Transaction,
  councilId: Id<'council'>,
  itemId: Id<'item'>,
): Promise<(ItemRow & { body_id: Id<'body'>; starts_on: CalendarDate }) | undefined> {
  return tx
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .selectAll('i')
    .select(['m.body_id', 'm.starts_on'])
    .where('i.council_id', '=', councilId)
    .where('i.item_id', '=', itemId)
    .executeTakeFirst()
}

/** Adds a document that an item expects. */
export async function addExpectedDocumentRow(
  tx: Transaction,
  expected: Insertable<Tables['expected_document']>,
): Promise<void> {
  await tx.insertInto('expected_document').values(expected).execute()
}

/** Adds the record of what became of an expected document. */
export async function addExpectedDocumentState(
  tx: Transaction,
  state: Insertable<Tables['expected_document_state']>,
): Promise<void> {
  await tx.insertInto('expected_document_state').values(state).execute()
}

/** The documents that a meeting's items expect, each with its present state. */
export function expectedDocumentsOf(
  tx: Transaction,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<ExpectedDocumentRow[]> {
  if (itemIds.length === 0) return Promise.resolve([])
  return tx
    .selectFrom('expected_document as e')
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('expected_document_state as s')
          .select(['s.sequence', 's.state', 's.expected_on', 's.document_id'])
          .whereRef('s.council_id', '=', 'e.council_id')
          .whereRef('s.expected_document_id', '=', 'e.expected_document_id')
          .orderBy('s.sequence', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .selectAll('e')
    .select(['latest.sequence', 'latest.state', 'latest.expected_on', 'latest.document_id'])
    .where('e.council_id', '=', councilId)
    .where('e.item_id', 'in', itemIds)
    .where('e.removed_entry', 'is', null)
    .orderBy('e.position')
    .execute()
}

/** Takes off a paper that an unreleased item was to have. */
export async function removeExpectedDocumentRow(
  tx: Transaction,
  removed: { councilId: Id<'council'>; expectedDocumentId: Id<'expectedDocument'>; entryNo: number },
): Promise<void> {
  await tx
    .updateTable('expected_document')
    .set({ removed_entry: removed.entryNo })
    .where('council_id', '=', removed.councilId)
    .where('expected_document_id', '=', removed.expectedDocumentId)
    .execute()
}

/** One expected document with its present state; `undefined` where there is none. */
export async function expectedDocumentById(
  tx: Transaction,
  councilId: Id<'council'>,
  expectedDocumentId: Id<'expectedDocument'>,
): Promise<ExpectedDocumentRow | undefined> {
  const expected = await tx
    .selectFrom('expected_document')
    .select('item_id')
    .where('council_id', '=', councilId)
    .where('expected_document_id', '=', expectedDocumentId)
    .executeTakeFirst()
  if (expected === undefined) return undefined
  const ofItem = await expectedDocumentsOf(tx, councilId, [expected.item_id])
  return ofItem.find((row) => row.expected_document_id === expectedDocumentId)
}

/** Makes public the given items with the papers they expect and the present state of each; what was said before stays in the office. */
export async function releaseItems(
  tx: Transaction,
  released: { councilId: Id<'council'>; itemIds: readonly Id<'item'>[]; entryNo: number },
): Promise<void> {
  if (released.itemIds.length === 0) return
  const { councilId, itemIds, entryNo } = released
  await tx
    .updateTable('agenda_item')
    .set({ released_entry: entryNo })
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .where('released_entry', 'is', null)
    .execute()
  const expected = await tx
    .updateTable('expected_document')
    .set({ released_entry: entryNo })
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .where('released_entry', 'is', null)
    .where('removed_entry', 'is', null)
    .returning('expected_document_id')
    .execute()
  const expectedIds = expected.map((row) => row.expected_document_id)
  if (expectedIds.length === 0) return
  await tx
    .updateTable('expected_document_state as s')
    .set({ released_entry: entryNo })
    .where('s.council_id', '=', councilId)
    .where('s.expected_document_id', 'in', expectedIds)
    .where('s.sequence', '=', (inner) =>
      inner
        .selectFrom('expected_document_state as other')
        .select((row) => row.fn.max('other.sequence').as('latest'))
        .whereRef('other.council_id', '=', 's.council_id')
        .whereRef('other.expected_document_id', '=', 's.expected_document_id'),
    )
    .where('s.released_entry', 'is', null)
    .execute()
}
