/** A stretch of a text: `[start, end)` in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** A published document named beside an item: its title where it stands in the text, and its address. */
export type SourceDocument = { readonly title: Span; readonly url: string }

/** One item whose limits the format itself gives (a page's markup, a web service's element). */
export type SourceItem = {
  readonly number?: Span
  readonly title?: Span
  readonly decisionMaker?: Span
  /** The item's own words, in reading order, without the title and the list of documents. */
  readonly content: readonly Span[]
  readonly documents: readonly SourceDocument[]
}

/**
 * A published file as text, with what its format tells of its structure.
 * All spans are into `text`, which is what `moothall read --text` prints.
 */
export type SourceText = {
  readonly text: string
  /** `pasted`: copied from a page; `printed`: minutes laid out in lines, wrapped and paged; `structured`: `items` are given. */
  readonly layout: 'pasted' | 'printed' | 'structured'
  readonly meeting: { readonly body?: Span; readonly date?: Span; readonly startsAt?: Span }
  /** Given where the layout is `structured`; otherwise the reader finds the items itself. */
  readonly items?: readonly SourceItem[]
}
