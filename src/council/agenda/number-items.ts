import { parseItemNumber } from './item-number.ts'

/** The level of an agenda item: 1 for an item, 2 for a part of the item before it. */
export type ItemLevel = 1 | 2

/** The place of an item on an agenda. `fixed` is the number it was published with, which does not change. */
export type ItemPlace = { readonly level: ItemLevel; readonly fixed: string | undefined }

type Count = { main: number; sub: number }

/**
 * The printed numbers of an agenda's items: 1, 2, 2.1, 2.2, 3. A part with no item before it counts as an item. What is
 * put between items that are published already takes a letter, 5a, so that no published number changes.
 */
export function numberItems(places: readonly ItemPlace[]): readonly string[] {
  const count: Count = { main: 0, sub: 0 }
  const lastFixed = places.findLastIndex(({ fixed }) => fixed !== undefined)
  return places.map((place, index) => {
    if (place.fixed !== undefined) return keep(count, place.fixed)
    if (count.main > 0 && index < lastFixed) return insertBetween(count)
    if (place.level === 2 && count.main > 0) return `${count.main}.${(count.sub += 1)}`
    count.main += 1
    count.sub = 0
    return String(count.main)
  })
}

function keep(count: Count, number: string): string {
  const parsed = parseItemNumber(number)
  if (parsed !== undefined) [count.main, count.sub] = [parsed.main, parsed.sub]
  return number
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** A letter where there is one left, else a part: both stand after the parts that are there already. */
function insertBetween(count: Count): string {
  count.sub += 1
  const letter = letters[count.sub - 1]
  return letter === undefined ? `${count.main}.${count.sub}` : `${count.main}${letter}`
}
