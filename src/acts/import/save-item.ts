import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { foldForComparison } from '../../foundation/text.ts'
import { itemsOf, releaseItems, type ItemRow } from '../../store/agenda.ts'
import { addImportedText, addQueryRows, importedBefore } from '../../store/imported-text.ts'
import { releaseMattersOf } from '../../store/matter.ts'
import { addMinuteEntryRows, releaseMinutes } from '../../store/minutes.ts'
import { releaseResolutions, releaseVotes } from '../../store/resolution.ts'
import { releaseCommitmentsOf } from '../commitment/release-commitments.ts'
import { addItem } from '../agenda/add-item.ts'
import { enter, published, type Session } from '../session.ts'
import type { ImportRefusal } from './import-refusal.ts'
import type { ItemToSave } from './item-to-save.ts'
import type { ImportedItem, ImportQuery } from './published-item.ts'
import { matterFor, saveContributions, saveExpectedPaper, saveResolution, saveVotes } from './save-parts.ts'

/**
 * Saves one published item with all its parts and makes it public, unless we have it: the same words were imported
 * before, or the meeting has an item of that title.
 */
export async function saveItem(
  session: Session,
  saving: ItemToSave,
): Promise<Result<ImportedItem, ImportRefusal>> {
  const { item, meetingId } = saving
  const title = titleOf(saving)
  const digest = digestOf(saving)
  const items = await itemsOf(session.tx, session.councilId, meetingId)
  const known = await knownItem(session, { items, title, digest })
  if (known !== undefined) return accept(reportOf(saving, known, { outcome: 'exists', queries: [] }))
  const itemId = newId<'item'>(session.random)
  const position = (items.at(-1)?.position ?? -1) + 1
  const added = await addItem(session, {
    id: itemId,
    meetingId,
    position,
    number: item.number ?? String(position + 1),
    part: 'public',
    title,
    matterId: await matterFor(session, title),
  })
  if (!added.ok) return added
  const queries = await saveParts(session, saving, itemId)
  if (!queries.ok) return queries
  const released = await release(session, saving, { itemId, digest, queries: queries.value })
  return released.ok
    ? accept(reportOf(saving, itemId, { outcome: 'saved', queries: queries.value }))
    : released
}

/** What an item is called in the record and in what is said of its import. */
export function titleOf({ item }: Pick<ItemToSave, 'item'>): string {
  return item.title ?? 'Item without a title'
}

async function knownItem(
  session: Session,
  sought: { items: readonly ItemRow[]; title: string; digest: Sha256 },
): Promise<AgendaItemId | undefined> {
  const before = await importedBefore(session.tx, session.councilId, [sought.digest])
  const title = foldForComparison(sought.title)
  return (
    before.get(sought.digest) ??
    sought.items.find((other) => foldForComparison(other.title) === title)?.item_id
  )
}

async function saveParts(
  session: Session,
  saving: ItemToSave,
  itemId: AgendaItemId,
): Promise<Result<ImportQuery[], ImportRefusal>> {
  const queries = [...saving.item.queries]
  for (const save of [saveExpectedPaper, saveResolution, saveVotes, saveContributions]) {
    const saved = await save(session, saving, itemId)
    if (!saved.ok) return saved
    queries.push(...saved.value)
  }
  for (const { title } of saving.item.documents) {
    queries.push({
      code: 'document-not-imported',
      message: `The page lists “${title}”. Its file is not imported: add it as a document of the item.`,
    })
  }
  return accept(queries)
}

async function release(
  session: Session,
  { file, item, body }: ItemToSave,
  saved: { itemId: AgendaItemId; digest: Sha256; queries: readonly ImportQuery[] },
): Promise<Result<void, ImportRefusal>> {
  const { itemId, digest } = saved
  const { councilId, tx } = session
  const entry = enter(session, 'import-published-item', {
    kind: 'item',
    id: itemId,
    bodyId: body.id,
    detail: { file: file.fileName, sha256: digest },
  })
  if (!entry.ok) return entry
  if (item.number !== null) {
    await addMinuteEntryRows(tx, [{ council_id: councilId, item_id: itemId, number: item.number, text: '' }])
  }
  const shared = { councilId, itemIds: [itemId], entryNo: entry.value }
  await releaseItems(tx, shared)
  await releaseMinutes(tx, shared)
  published(session, 'matter', await releaseMattersOf(tx, shared))
  published(session, 'decision', await releaseResolutions(tx, { ...shared, at: null }))
  await releaseVotes(tx, shared)
  await releaseCommitmentsOf(session, entry.value)
  published(session, 'item', [itemId])
  await addImportedText(tx, {
    council_id: councilId,
    sha256: digest,
    item_id: itemId,
    file_name: file.fileName,
    entry_no: entry.value,
  })
  const rows = saved.queries.map(({ code, message }) => ({
    council_id: councilId,
    query_id: newId<'query'>(session.random),
    item_id: itemId,
    code,
    message,
    raised_entry: entry.value,
  }))
  await addQueryRows(tx, rows)
  return accept(undefined)
}

function reportOf(
  saving: ItemToSave,
  itemId: AgendaItemId,
  became: Pick<ImportedItem, 'outcome' | 'queries'>,
): ImportedItem {
  const { item } = saving
  return {
    itemId,
    title: titleOf(saving),
    limbs: item.resolution?.limbs.length ?? 0,
    contributions: item.contributions.length,
    votes: item.votes.length,
    ...became,
  }
}

/** The digest of an item's own words at its meeting, however they were spaced, named or laid out. */
function digestOf({ item, body, file }: ItemToSave): Sha256 {
  const words = [
    body.id,
    file.meetingOn,
    item.title ?? '',
    ...(item.resolution?.limbs.map(({ text }) => text) ?? []),
    ...item.contributions.flatMap(({ text, list }) => [text, ...list]),
  ]
  return sha256(words.map(foldForComparison).join('\n'))
}
