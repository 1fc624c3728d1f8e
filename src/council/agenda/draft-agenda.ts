import type { MatterId } from '../matter/matter.ts'
import type { AgendaItemId } from './agenda-item.ts'
import type { ItemTitle } from './item-title.ts'
import { parseItemNumber } from './item-number.ts'
import { numberItems, type ItemLevel } from './number-items.ts'

/** An item while its agenda is being built. `number` is computed; what is released keeps the number it was published with. */
export type DraftItem = ItemTitle & {
  readonly id: AgendaItemId
  readonly level: ItemLevel
  readonly number: string
  readonly purpose: string
  readonly presenter?: string | undefined
  readonly restriction?: string | undefined
  readonly matterId?: MatterId | undefined
  readonly isStanding: boolean
  /** The item of an earlier meeting whose business this one takes up again. */
  readonly carriedFromId?: AgendaItemId | undefined
  readonly isReleased: boolean
  /** Whether it was taken off the draft. It keeps its place, so that it can come back to it. */
  readonly isRemoved: boolean
}

/** The items of an agenda that is being built, in their order, with those that were taken off it. */
export type DraftAgenda = readonly DraftItem[]

/** The items that stand on a draft agenda, without those that were taken off it. */
export function itemsStanding(draft: DraftAgenda): DraftAgenda {
  return draft.filter((item) => !item.isRemoved)
}

/**
 * The same draft with each item's number computed from its place and level. What is not published yet stands after the
 * published item before it with all its parts, because there is no number between them.
 */
export function numbered(unsettled: DraftAgenda): DraftAgenda {
  const draft = settled(unsettled)
  const standing = itemsStanding(draft)
  const numbers = numberItems(
    standing.map((item) => ({ level: item.level, fixed: item.isReleased ? item.number : undefined })),
  )
  const numberOf = new Map(standing.map((item, index) => [item.id, numbers[index] ?? '']))
  return draft.map((item) => ({ ...item, number: numberOf.get(item.id) ?? item.number }))
}

function settled(draft: DraftAgenda): DraftAgenda {
  const order: DraftItem[] = []
  let waiting: DraftItem[] = []
  let lastMain: number | undefined
  for (const item of draft) {
    if (!item.isReleased) {
      waiting.push(item)
      continue
    }
    const main = parseItemNumber(item.number)?.main
    if (order.length > 0 && main !== lastMain) waiting = put(order, waiting)
    order.push(item)
    lastMain = main
  }
  return [...order, ...waiting]
}

function put(order: DraftItem[], waiting: readonly DraftItem[]): DraftItem[] {
  order.push(...waiting)
  return []
}

/** An item of a draft with the parts that follow it, as the places from `start` up to but without `end`. */
export type ItemBlock = { readonly start: number; readonly end: number }

/** The places of an item and of the parts that stand under it. A part is a block of its own. */
export function blockAt(draft: DraftAgenda, start: number): ItemBlock {
  const item = draft[start]
  let end = start + 1
  if (item === undefined || item.level === 2) return { start, end }
  while (draft[end]?.level === 2) end += 1
  return { start, end }
}

/** An item of a draft with its place among the others, from 0. */
export type PlacedItem = DraftItem & { readonly position: number }

/** The items of a draft, each with its place. */
export function placed(draft: DraftAgenda): readonly PlacedItem[] {
  return draft.map((item, position) => ({ ...item, position }))
}
