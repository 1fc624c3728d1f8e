import { sql } from 'kysely'
import type { AgendaItem } from './agenda-item.ts'
import { listPage, type ListPage, type PublicRecord, type Row } from './public-record.ts'

/** A document with its newest released version, if it has one. */
export type Document = Row<'document'>

/** A document with the meeting that its item stood before, where it belongs to an item. */
export type DocumentAtMeeting = Document & {
  readonly item_title: string | null
  readonly meeting_id: string | null
  readonly starts_on: Row<'meeting'>['starts_on'] | null
  readonly body_name: string | null
  readonly body_slug: string | null
}

/** A paper that an item waits for or has, with what has become of it. */
export type ExpectedDocument = Row<'expected_document'>

/** A released version of a document. */
export type DocumentVersion = Row<'document_version'>

/** A page of all documents, latest published first. */
export async function documents(
  record: PublicRecord,
  { size, after }: { size: number; after?: string | undefined },
): Promise<ListPage<DocumentAtMeeting>> {
  const rows = await atMeeting(record)
    .where('d.published_at', 'is not', null)
    .$if(after !== undefined, (older) =>
      older.where(
        sql<boolean>`(d.published_at, d.document_id) < (select published_at, document_id from published.document where council_id = ${record.councilId} and document_id = ${after})`,
      ),
    )
    .orderBy('d.published_at', 'desc')
    .orderBy('d.document_id', 'desc')
    .limit(size + 1)
    .execute()
  return listPage(rows, size, (row) => row.document_id)
}

/** A document by its id; `undefined` where there is none that is public. */
export function documentById(record: PublicRecord, id: string): Promise<DocumentAtMeeting | undefined> {
  return atMeeting(record)
    .where('d.document_id', '=', id as Document['document_id'])
    .executeTakeFirst()
}

/** The documents of some items, in their order. */
export async function documentsOn(
  { reader, councilId }: PublicRecord,
  itemIds: readonly AgendaItem['item_id'][],
): Promise<Document[]> {
  if (itemIds.length === 0) return []
  return reader
    .selectFrom('published.document')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`item_id = any(${itemIds})`)
    .orderBy('position')
    .orderBy('title')
    .orderBy('document_id')
    .execute()
}

/** The documents that belong to a matter, latest first. */
export function documentsOnMatter(
  { reader, councilId }: PublicRecord,
  matterId: string,
): Promise<Document[]> {
  return reader
    .selectFrom('published.document')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('matter_id', '=', matterId as NonNullable<Document['matter_id']>)
    .orderBy('published_at', 'desc')
    .orderBy('document_id')
    .limit(200)
    .execute()
}

/** The papers that some items wait for or have, in their order. */
export async function expectedDocumentsOn(
  { reader, councilId }: PublicRecord,
  itemIds: readonly AgendaItem['item_id'][],
): Promise<ExpectedDocument[]> {
  if (itemIds.length === 0) return []
  return reader
    .selectFrom('published.expected_document')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`item_id = any(${itemIds})`)
    .orderBy('position')
    .execute()
}

/** The released versions of a document, newest first. */
export function versionsOf({ reader, councilId }: PublicRecord, id: string): Promise<DocumentVersion[]> {
  return reader
    .selectFrom('published.document_version')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('document_id', '=', id as Document['document_id'])
    .orderBy('version', 'desc')
    .execute()
}

/** The text of one version of a document, section by section. */
export function sectionsOf(
  { reader, councilId }: PublicRecord,
  { documentId, version }: { documentId: string; version: number },
): Promise<Row<'document_section'>[]> {
  return reader
    .selectFrom('published.document_section')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('document_id', '=', documentId as Document['document_id'])
    .where('version', '=', version)
    .orderBy('position')
    .execute()
}

function atMeeting({ reader, councilId }: PublicRecord) {
  return reader
    .selectFrom('published.document as d')
    .leftJoin('published.agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'd.council_id').onRef('i.item_id', '=', 'd.item_id'),
    )
    .leftJoin('published.meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .selectAll('d')
    .select(['i.title as item_title', 'm.meeting_id', 'm.starts_on', 'm.body_name', 'm.body_slug'])
    .where('d.council_id', '=', councilId)
}
