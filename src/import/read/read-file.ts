import { accept, type Result } from '../../foundation/result.ts'
import type { DraftItem, Query, Reading } from './draft.ts'
import type { BadFile } from './format/bad-file.ts'
import { publishedFile } from './format/published-file.ts'
import type { PublishedText } from './format/published-text.ts'
import { readItems } from './read-items.ts'
import type { Registers } from './registers.ts'

/** A published file as read: the draft, and the text into which its spans point. */
export type ReadFile = { readonly reading: Reading; readonly text: string }

/** What is read of one published file. Nothing is saved. Refuses as {@link publishedFile}. */
export async function readFile(
  file: string,
  asked: { readonly registers?: Registers } = {},
): Promise<Result<ReadFile, BadFile>> {
  const source = await publishedFile(file)
  if (!source.ok) return source
  return accept({ text: source.value.text, reading: readingOf(file, source.value, asked) })
}

function readingOf(file: string, source: PublishedText, asked: { readonly registers?: Registers }): Reading {
  const { meeting, items, spans } = readItems(source, asked)
  return { file, meeting, items: items.map((item, index) => withFormatQueries(item, index, source)), spans }
}

/** What the format itself asks comes first: it may explain what else is asked. */
function withFormatQueries(item: DraftItem, index: number, source: PublishedText): DraftItem {
  const own: Query[] = (source.queries ?? []).filter((one) => one.item === index).map(({ query }) => query)
  return own.length === 0 ? item : { ...item, queries: [...own, ...item.queries] }
}
