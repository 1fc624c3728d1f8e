/**
 * What an item is called, and in which part of the meeting it is taken: with the public present, or after they are
 * excluded. A private item has two titles; only the public one ever leaves the office.
 */
export type ItemTitle =
  | { readonly part: 'public'; readonly title: string }
  | { readonly part: 'private'; readonly title: string; readonly publicTitle: string }

/** The title that the public may read. */
export function publicTitleOf(item: ItemTitle): string {
  return item.part === 'public' ? item.title : item.publicTitle
}
