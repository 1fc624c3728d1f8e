import type { Query } from '../draft.ts'
import type { FoundItem } from '../item/read-item.ts'
import { type QueryCode, querySentences } from './words.ts'

const longest = 90

/** A query about an item, as the clerk reads it. `what` is the words that raised it. */
export function raise(code: QueryCode, item: FoundItem, what = ''): Query {
  return { code, message: querySentences[code]({ place: placeOf(item), what: shortened(what) }) }
}

function placeOf({ title, number }: FoundItem): string {
  if (title !== undefined) return `“${shortened(title.text)}”`
  return number === undefined ? 'The item' : `Item ${number.text}`
}

function shortened(words: string): string {
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(' ', longest)
  return `${words.slice(0, cut < 1 ? longest : cut)}…`
}
