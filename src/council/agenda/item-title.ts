/** What an item is called. A private item has two titles; only the public one ever leaves the office. */
export type ItemTitle =
  | { readonly part: 'public'; readonly title: string }
  | { readonly part: 'private'; readonly title: string; readonly publicTitle: string }

/** The title that the public may read. */
export function publicTitleOf(item: ItemTitle): string {
  return item.part === 'public' ? item.title : item.publicTitle
}
