import { isIdForm } from '../../foundation/identifier.ts'
import { pagination } from '../../web/components/pagination.ts'
import type { Html } from '../../web/html.ts'
import { recordWords } from '../words/record-words.ts'

/** Where a page of a list stands: after which entry it begins, and after which the next one does. */
export type PlaceInList = {
  readonly after: string | undefined
  readonly next: string | undefined
  /** The address of the page that begins after an entry; of the newest for none. */
  readonly addressAfter: (entry: string | undefined) => string
}

/** The ways through a list that is newest first: on to what is older, and back to its beginning. */
export function olderPage({ after, next, addressAfter }: PlaceInList): Html | undefined {
  if (after === undefined && next === undefined) return undefined
  return pagination({
    previous:
      after === undefined ? undefined : { href: addressAfter(undefined), text: recordWords.firstPage },
    next: next === undefined ? undefined : { href: addressAfter(next), text: recordWords.older },
  })
}

/** Whether what is asked for can be a place in a list: its beginning, or after an entry that may exist. */
export function isPlace(after: string | undefined): boolean {
  return after === undefined || isIdForm(after)
}
