import type { Kysely } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import type { PublicViews } from './views.ts'

/** A connection of the public login: it can read the public views and nothing else. */
export type PublicReader = Kysely<PublicViews>

/** The public record of one council. */
export type PublicRecord = { readonly reader: PublicReader; readonly councilId: Id<'council'> }

/** A row of one of the public views, by the view's name. */
export type Row<View extends string> = `published.${View}` extends keyof PublicViews
  ? PublicViews[`published.${View}`]
  : never

/** A page of a list, newest first; `next` is the id to give as `after` for the page that follows. */
export type ListPage<Entry> = { readonly entries: readonly Entry[]; readonly next?: string }

/** The page that a query for one row more than `size` has given. */
export function listPage<Entry>(
  rows: readonly Entry[],
  size: number,
  idOf: (entry: Entry) => string,
): ListPage<Entry> {
  const entries = rows.slice(0, size)
  const last = entries.at(-1)
  return rows.length > size && last !== undefined ? { entries, next: idOf(last) } : { entries }
}
