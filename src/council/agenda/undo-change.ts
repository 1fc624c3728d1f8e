import { accept, refuse, type Result } from '../../foundation/result.ts'
import { numbered, type DraftAgenda, type DraftItem, type PlacedItem } from './draft-agenda.ts'
import type { EditedAgenda } from './edit-agenda.ts'
import type { AgendaRefusal } from './refusals.ts'

/** A change of a draft agenda: the items it changed, as they were and as they became. */
export type AgendaChange = {
  readonly sequence: number
  readonly actor: string
  readonly before: readonly PlacedItem[]
  readonly after: readonly PlacedItem[]
  /** The change that this one takes back, where it is an undo. */
  readonly undoes?: number | undefined
}

/** The last change of a draft agenda that still holds: neither an undo nor undone. `undefined` where there is none. */
export function lastStandingChange<Change extends AgendaChange>(
  changes: readonly Change[],
): Change | undefined {
  const undone = new Set(changes.map(({ undoes }) => undoes))
  return changes.findLast((change) => change.undoes === undefined && !undone.has(change.sequence))
}

/**
 * The change that an undo takes back: the last one that holds, and it must be the one that was seen. A change that
 * somebody else has made since stands before it.
 *
 * @refuses nothing-to-undo, agenda-changed-since
 */
export function changeToUndo<Change extends AgendaChange>(
  changes: readonly Change[],
  seen: number,
): Result<Change, AgendaRefusal> {
  const last = lastStandingChange(changes)
  if (last === undefined || last.sequence < seen) return refuse({ code: 'nothing-to-undo' })
  if (last.sequence > seen) return refuse({ code: 'agenda-changed-since', actor: last.actor })
  return accept(last)
}

/**
 * A draft as it was before its last change: what the change altered has its words and its place again, and what it added
 * is taken off.
 *
 * @refuses item-already-public
 */
export function takeBack(draft: DraftAgenda, change: AgendaChange): EditedAgenda {
  const were = new Map(change.before.map((item) => [item.id, item]))
  const added = new Set(change.after.map(({ id }) => id).filter((id) => !were.has(id)))
  const fixed = draft.find(
    ({ id, isReleased }) => isReleased && (added.has(id) || were.get(id)?.isReleased === false),
  )
  if (fixed !== undefined) return refuse({ code: 'item-already-public', title: fixed.title })
  const reverted = inEarlierOrder(draft, { were, added }).map((item) => {
    if (added.has(item.id)) return { ...item, isRemoved: true }
    return item.isReleased ? item : withoutPosition(were.get(item.id) ?? item)
  })
  return accept(numbered(reverted))
}

function inEarlierOrder(
  draft: DraftAgenda,
  { were, added }: { were: ReadonlyMap<string, PlacedItem>; added: ReadonlySet<string> },
): DraftAgenda {
  const places = draft.map((item, index) => ({ item, at: were.get(item.id)?.position ?? index }))
  const old = places.filter(({ item }) => !added.has(item.id)).toSorted((one, other) => one.at - other.at)
  return [...old, ...places.filter(({ item }) => added.has(item.id))].map(({ item }) => item)
}

function withoutPosition(item: DraftItem & { readonly position?: number }): DraftItem {
  const { position: _, ...words } = item
  return words
}
