import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from './agenda-item.ts'
import { checkItemTitle, type EnteredTitle } from './check-item-title.ts'
import { blockAt, numbered, type DraftAgenda, type DraftItem } from './draft-agenda.ts'
import type { ItemLevel } from './number-items.ts'
import type { AgendaRefusal } from './refusals.ts'

/** What a clerk writes of an item: its title and what stands beneath it. */
export type ItemWords = EnteredTitle &
  Pick<DraftItem, 'purpose' | 'presenter' | 'restriction' | 'matterId' | 'level'>

/** Where an item is to go: before or after another one, wherever that one stands by then. */
export type ItemMove = {
  readonly itemId: AgendaItemId
  readonly side: 'before' | 'after'
  readonly besideId: AgendaItemId
}

/** A draft agenda after an edit, or why it stays as it is. */
export type EditedAgenda = Result<DraftAgenda, AgendaRefusal>

/**
 * A draft with a further item, after another one and its parts, or at the end.
 *
 * @refuses item-without-title, private-item-without-public-title, title-says-a-state, item-not-on-agenda, item-before-published
 */
export function addToDraft(
  draft: DraftAgenda,
  added: ItemWords & Pick<DraftItem, 'id' | 'isStanding' | 'carriedFromId'>,
  afterId?: AgendaItemId,
): EditedAgenda {
  const title = checkItemTitle(added)
  if (!title.ok) return title
  const { purpose, presenter, restriction, matterId, level, id, isStanding, carriedFromId } = added
  const words = { purpose, presenter, restriction, matterId, level, id, isStanding, carriedFromId }
  const item: DraftItem = { ...title.value, ...words, number: '', isReleased: false, isRemoved: false }
  if (afterId === undefined) return accept(numbered([...draft, item]))
  const place = placeOf(draft, afterId)
  if (!place.ok) return place
  const { end } = level === 2 ? { end: place.value + 1 } : blockAt(draft, place.value)
  return accept(numbered([...draft.slice(0, end), item, ...draft.slice(end)]))
}

/**
 * A draft with other words for one of its items.
 *
 * @refuses item-not-on-agenda, item-already-public, item-without-title, private-item-without-public-title, title-says-a-state
 */
export function changeInDraft(draft: DraftAgenda, itemId: AgendaItemId, words: ItemWords): EditedAgenda {
  const place = placeToChange(draft, itemId)
  if (!place.ok) return place
  const title = checkItemTitle(words)
  if (!title.ok) return title
  const { purpose, presenter, restriction, matterId, level } = words
  return accept(
    numbered(
      draft.map((item, index) => {
        if (index !== place.value) return item
        const { id, number, isStanding, carriedFromId, isReleased, isRemoved } = item
        const kept = { id, number, isStanding, carriedFromId, isReleased, isRemoved }
        return { ...title.value, ...kept, purpose, presenter, restriction, matterId, level }
      }),
    ),
  )
}

/**
 * A draft without one of its items. Parts of it stay, under the item before.
 *
 * @refuses item-not-on-agenda, item-already-public
 */
export function removeFromDraft(draft: DraftAgenda, itemId: AgendaItemId): EditedAgenda {
  return setRemoved(draft, itemId, true)
}

/**
 * A draft with an item back on it that was taken off, where it stood.
 *
 * @refuses item-not-on-agenda
 */
export function restoreToDraft(draft: DraftAgenda, itemId: AgendaItemId): EditedAgenda {
  return setRemoved(draft, itemId, false)
}

/**
 * A draft with an item in another place. An item takes its parts with it, and stands before or after the whole of
 * another; a part may go under another item.
 *
 * @refuses item-not-on-agenda, item-already-public, item-before-published
 */
export function moveInDraft(draft: DraftAgenda, move: ItemMove): EditedAgenda {
  const from = placeToChange(draft, move.itemId)
  if (!from.ok) return from
  const { start, end } = blockAt(draft, from.value)
  const moving = draft.slice(start, end)
  const fixed = moving.find((item) => item.isReleased)
  if (fixed !== undefined) return refuse({ code: 'item-already-public', title: fixed.title })
  if (moving.some((item) => item.id === move.besideId)) return accept(draft)
  const others = [...draft.slice(0, start), ...draft.slice(end)]
  const beside = placeOf(others, move.besideId)
  if (!beside.ok) return beside
  const at = landing(others, { beside: beside.value, side: move.side, level: moving[0]?.level ?? 1 })
  const moved = [...others.slice(0, at), ...moving, ...others.slice(at)]
  return checkAfterPublished(moved)
}

/** Where a block lands. An item is not put among the parts of another: it goes around the whole of it. */
function landing(
  others: DraftAgenda,
  { beside, side, level }: { beside: number; side: ItemMove['side']; level: ItemLevel },
): number {
  if (level === 2) return side === 'before' ? beside : beside + 1
  let head = beside
  while (head > 0 && others[head]?.level === 2) head -= 1
  return side === 'before' ? head : blockAt(others, head).end
}

/** Nothing goes before the first item that is published: there is no number for it. */
function checkAfterPublished(draft: DraftAgenda): EditedAgenda {
  const standing = draft.filter((item) => !item.isRemoved)
  const isBefore = standing.some((item) => item.isReleased) && standing[0]?.isReleased === false
  return isBefore ? refuse({ code: 'item-before-published' }) : accept(numbered(draft))
}

function setRemoved(draft: DraftAgenda, itemId: AgendaItemId, isRemoved: boolean): EditedAgenda {
  const place = draft.findIndex((item) => item.id === itemId && item.isRemoved !== isRemoved)
  const item = draft[place]
  if (item === undefined) return refuse({ code: 'item-not-on-agenda' })
  if (item.isReleased) return refuse({ code: 'item-already-public', title: item.title })
  return accept(numbered(draft.with(place, { ...item, isRemoved })))
}

function placeOf(draft: DraftAgenda, itemId: AgendaItemId): Result<number, AgendaRefusal> {
  const place = draft.findIndex((item) => item.id === itemId && !item.isRemoved)
  return place === -1 ? refuse({ code: 'item-not-on-agenda' }) : accept(place)
}

function placeToChange(draft: DraftAgenda, itemId: AgendaItemId): Result<number, AgendaRefusal> {
  const place = placeOf(draft, itemId)
  const item = place.ok ? draft[place.value] : undefined
  if (item?.isReleased === true) return refuse({ code: 'item-already-public', title: item.title })
  return place
}
