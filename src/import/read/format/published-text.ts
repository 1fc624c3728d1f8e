import type { Query } from '../draft.ts'
import type { SourceText } from '../source-text.ts'

/** A query that the format itself raises about one of its items, by the item's place in `items`. */
export type FormatQuery = { readonly item: number; readonly query: Query }

/** A published file as text, with what its format tells, and what a clerk should be asked about the file itself. */
export type PublishedText = SourceText & { readonly queries?: readonly FormatQuery[] }
