import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Json } from '../foundation/json.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A document as kept, with the access class it is in now. */
export type DocumentRow = Selectable<Tables['document']> & {
  readonly class: string
  readonly detail: Json
  readonly classSequence: number
  /** The entry of the act that gave it this class. */
  readonly classEntry: number
}

/** One step towards the release of a document, as kept, with the person whose account took it, if it has one, and when it was taken back. */
export type ReleaseStepRow = Selectable<Tables['release_step']> & {
  readonly person_id: Id<'person'> | null
  readonly taken_back_at: Instant | null
}

/** Adds a document; the office's own title, where it has one, goes into a table the public has no right to. */
export async function addDocumentRow(
  tx: Transaction,
  document: Insertable<Tables['document']>,
  hidden?: { readonly title: string | null; readonly author_account_id: Id<'account'> | null },
): Promise<void> {
  await tx.insertInto('document').values(document).execute()
  if (hidden === undefined) return
  await tx
    .insertInto('document_private')
    .values({ council_id: document.council_id, document_id: document.document_id, ...hidden })
    .execute()
}

/** Adds a version of a document with its sections, unreleased. */
export async function addVersionRow(
  tx: Transaction,
  version: Insertable<Tables['document_version']>,
  sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[],
): Promise<void> {
  await tx.insertInto('document_version').values(version).execute()
  if (sections.length === 0) return
  const rows = sections.map((section, position) => ({
    council_id: version.council_id,
    document_id: version.document_id,
    version: version.version,
    position,
    ...section,
  }))
  await tx.insertInto('document_section').values(rows).execute()
}

/** Adds the record of a document's access class. */
export async function addClassificationRow(
  tx: Transaction,
  classification: Insertable<Tables['access_classification']>,
): Promise<void> {
  await tx.insertInto('access_classification').values(classification).execute()
}

/** Adds a step towards the release of a document. */
export async function addReleaseStepRow(
  tx: Transaction,
  step: Insertable<Tables['release_step']>,
): Promise<void> {
  await tx.insertInto('release_step').values(step).execute()
}

/** Adds that a step towards the release of a document was taken back. */
export async function addStepTakenBack(
  tx: Transaction,
  taken: Insertable<Tables['release_step_taken_back']>,
): Promise<void> {
  await tx.insertInto('release_step_taken_back').values(taken).execute()
}

/** The steps taken towards the release of a document, first to last. */
export function releaseStepsOf(
  tx: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<ReleaseStepRow[]> {
  return tx
    .selectFrom('release_step as s')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 's.council_id').onRef('a.account_id', '=', 's.account_id'),
    )
    .leftJoin('release_step_taken_back as t', (join) =>
      join
        .onRef('t.council_id', '=', 's.council_id')
        .onRef('t.document_id', '=', 's.document_id')
        .onRef('t.sequence', '=', 's.sequence'),
    )
    .selectAll('s')
    .select(['a.person_id', 't.at as taken_back_at'])
    .where('s.council_id', '=', councilId)
    .where('s.document_id', '=', documentId)
    .orderBy('s.sequence')
    .execute()
}

/** A document with its present access class; `undefined` where there is none. */
export async function documentById(
  tx: Transaction,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<DocumentRow | undefined> {
  return tx
    .selectFrom('document as d')
    .innerJoin('access_classification as c', (join) =>
      join.onRef('c.council_id', '=', 'd.council_id').onRef('c.document_id', '=', 'd.document_id'),
    )
    .selectAll('d')
    .select(['c.class', 'c.detail', 'c.sequence as classSequence', 'c.entry_no as classEntry'])
    .where('d.council_id', '=', councilId)
    .where('d.document_id', '=', documentId)
    .orderBy('c.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The documents of these items that an agenda may show and does not yet: open ones not published, restricted ones not listed. */
export async function unshownDocuments(
  tx: Transaction,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<DocumentRow[]> {
  if (itemIds.length === 0) return []
  const waiting = await tx
    .selectFrom('document')
    .select('document_id')
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .where('released_entry', 'is', null)
    .orderBy('position')
    .execute()
  const documents: DocumentRow[] = []
  for (const { document_id } of waiting) {
    const document = await documentById(tx, councilId, document_id)
    if (document !== undefined && mayBeShown.has(document.class)) documents.push(document)
  }
  return documents
}

const mayBeShown: ReadonlySet<string> = new Set(['open', 'exempt', 'confidential'])

/** The versions of a document, first to last. */
export function versionsOf(
  tx: Transaction,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<Selectable<Tables['document_version']>[]> {
  return tx
    .selectFrom('document_version')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('document_id', '=', documentId)
    .orderBy('version')
    .execute()
}

/** The number of the newest version of a document; 0 where it has none. */
export async function newestVersionOf(
  tx: Transaction,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<number> {
  const versions = await versionsOf(tx, councilId, documentId)
  return versions.at(-1)?.version ?? 0
}

/** Lists a document publicly, by its public-safe title and with the words that say why its file is not there, if it is not. */
export async function listDocument(
  tx: Transaction,
  listed: {
    councilId: Id<'council'>
    documentId: Id<'document'>
    entryNo: number
    restriction: string | null
  },
): Promise<void> {
  await tx
    .updateTable('document')
    .set({ released_entry: listed.entryNo, restriction: listed.restriction })
    .where('council_id', '=', listed.councilId)
    .where('document_id', '=', listed.documentId)
    .execute()
}

/** Says in other words why the file of a listed document is kept back. When it was listed stays. */
export async function restateRestriction(
  tx: Transaction,
  restated: { councilId: Id<'council'>; documentId: Id<'document'>; restriction: string },
): Promise<void> {
  await tx
    .updateTable('document')
    .set({ restriction: restated.restriction })
    .where('council_id', '=', restated.councilId)
    .where('document_id', '=', restated.documentId)
    .where('released_entry', 'is not', null)
    .execute()
}

/** Makes public the newest version of a document with its sections, and none before it, and dates the first publication. */
export async function releaseNewestVersion(
  tx: Transaction,
  released: { councilId: Id<'council'>; documentId: Id<'document'>; entryNo: number; at: Instant },
): Promise<void> {
  for (const table of ['document_version', 'document_section'] as const) {
    await tx
      .updateTable(table)
      .set({ released_entry: released.entryNo })
      .where('council_id', '=', released.councilId)
      .where('document_id', '=', released.documentId)
      .where('version', '=', (inner) =>
        inner
          .selectFrom('document_version')
          .select((row) => row.fn.max('version').as('newest'))
          .where('council_id', '=', released.councilId)
          .where('document_id', '=', released.documentId),
      )
      .where('released_entry', 'is', null)
      .execute()
  }
  await tx
    .updateTable('document')
    .set({ published_at: released.at })
    .where('council_id', '=', released.councilId)
    .where('document_id', '=', released.documentId)
    .where('published_at', 'is', null)
    .execute()
}

/** Withdraws a published document: the row stays as a tombstone, its versions and sections are no longer public. */
export async function withdrawDocumentRow(
  tx: Transaction,
  withdrawn: {
    councilId: Id<'council'>
    documentId: Id<'document'>
    entryNo: number
    at: Instant
    reason: string
  },
): Promise<void> {
  await tx
    .updateTable('document')
    .set({
      withdrawn_entry: withdrawn.entryNo,
      withdrawn_at: withdrawn.at,
      withdrawal_reason: withdrawn.reason,
    })
    .where('council_id', '=', withdrawn.councilId)
    .where('document_id', '=', withdrawn.documentId)
    .execute()
  for (const table of ['document_version', 'document_section'] as const) {
    await tx
      .updateTable(table)
      .set({ withdrawn_entry: withdrawn.entryNo })
      .where('council_id', '=', withdrawn.councilId)
      .where('document_id', '=', withdrawn.documentId)
      .execute()
  }
}

/** Takes a document that was never public off the item it was for, so that no agenda publishes it. */
export async function detachDocument(
  tx: Transaction,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<void> {
  await tx
    .updateTable('document')
    .set({ item_id: null, expected_document_id: null })
    .where('council_id', '=', councilId)
    .where('document_id', '=', documentId)
    .where('released_entry', 'is', null)
    .execute()
}
