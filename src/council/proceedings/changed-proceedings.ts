import { saySame, type MinuteBlock, type MinuteBlockId } from '../minutes/minute-block.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { Proceeding, ToldProceeding } from './proceeding.ts'

/**
 * How the room’s record differs from what the minutes took in. `stands` is the block that was made of it, where it still
 * says what it was given: nobody has written in it, so it may be changed. Without it, what the clerk wrote is left alone.
 */
export type ProceedingChange =
  | { readonly kind: 'added'; readonly now: Proceeding }
  | {
      readonly kind: 'changed'
      readonly now: Proceeding
      readonly told: ToldProceeding
      readonly stands: MinuteBlock | undefined
    }
  | { readonly kind: 'gone'; readonly told: ToldProceeding; readonly stands: MinuteBlock | undefined }

/** The blocks of a meeting’s minutes by item. */
export type BlocksByItem = Readonly<Record<AgendaItemId, readonly MinuteBlock[]>>

/** What differs between the room’s record as it is now and what the minutes took in, in the order of the record. */
export function changedProceedings(
  now: readonly Proceeding[],
  told: readonly ToldProceeding[],
  written: BlocksByItem,
): readonly ProceedingChange[] {
  const before = new Map(told.map((one) => [one.key, one]))
  const keys = new Set(now.map(({ key }) => key))
  const changed = now.flatMap((one): ProceedingChange[] => {
    const known = before.get(one.key)
    if (known === undefined) return isSaidAlready(one, written) ? [] : [{ kind: 'added', now: one }]
    return saySame(known.body, one.body) && known.itemId === one.itemId
      ? []
      : [{ kind: 'changed', now: one, told: known, stands: untouched(known, written) }]
  })
  const gone = told
    .filter((one) => !keys.has(one.key) && blockOf(one, written) !== undefined)
    .map((one): ProceedingChange => ({ kind: 'gone', told: one, stands: untouched(one, written) }))
  return [...changed, ...gone]
}

/** What a change is about: the key of the proceeding. */
function keyOfChange(change: ProceedingChange): string {
  return change.kind === 'gone' ? change.told.key : change.now.key
}

/** The minutes with a change taken in, and what they then have told; what somebody wrote stays as it is. */
export type TakenIn = { readonly written: BlocksByItem; readonly told: readonly ToldProceeding[] }

/**
 * Takes a change of the room’s record into the minutes: what is new goes in after what happened before it; what was changed
 * or taken back gives way only where nobody wrote in it.
 */
export function takeInChange(
  before: TakenIn,
  change: ProceedingChange,
  order: { readonly now: readonly Proceeding[]; readonly newId: () => MinuteBlockId },
): TakenIn {
  const removed = change.kind === 'added' ? before.written : without(before.written, change.stands)
  const others = before.told.filter(({ key }) => key !== keyOfChange(change))
  if (change.kind === 'gone') return { written: removed, told: others }
  const { now } = change
  const block: MinuteBlock = { ...now.body, id: order.newId() }
  const blocks = removed[now.itemId] ?? []
  const at = placeFor(change, { blocks, before, now: order.now })
  const placed = [...blocks.slice(0, at), block, ...blocks.slice(at)]
  return {
    written: { ...removed, [now.itemId]: placed },
    told: [...others, { ...now, blockId: block.id }],
  }
}

/** Leaves the minutes as they are and notes that the change was seen, so that it is not shown again. */
export function leaveChange(before: TakenIn, change: ProceedingChange): TakenIn {
  const told = before.told.filter(({ key }) => key !== keyOfChange(change))
  if (change.kind === 'gone') return { ...before, told }
  const blockId = change.kind === 'changed' ? change.told.blockId : ('' as MinuteBlockId)
  return { ...before, told: [...told, { ...change.now, blockId }] }
}

/** Whether a minute says it already, in whoever's hand: a vote or resolution anywhere, a sentence under its item. */
function isSaidAlready({ body, itemId }: Proceeding, written: BlocksByItem): boolean {
  const isReference = body.kind === 'vote' || body.kind === 'resolution'
  const blocks = isReference ? Object.values(written).flat() : (written[itemId] ?? [])
  return blocks.some((block) => saySame(block, body))
}

function blockOf({ itemId, blockId }: ToldProceeding, written: BlocksByItem): MinuteBlock | undefined {
  return (written[itemId] ?? []).find(({ id }) => id === blockId)
}

function untouched(told: ToldProceeding, written: BlocksByItem): MinuteBlock | undefined {
  const block = blockOf(told, written)
  return block !== undefined && saySame(block, told.body) ? block : undefined
}

/** The minutes without a block. Items that do not have it are the very same. */
function without(written: BlocksByItem, block: MinuteBlock | undefined): BlocksByItem {
  if (block === undefined) return written
  return Object.fromEntries(
    Object.entries(written).map(([itemId, blocks]) => [
      itemId,
      blocks.some(({ id }) => id === block.id) ? blocks.filter(({ id }) => id !== block.id) : blocks,
    ]),
  )
}

type Placing = {
  readonly blocks: readonly MinuteBlock[]
  readonly before: TakenIn
  readonly now: readonly Proceeding[]
}

/** After the block that it stood in or beside, else after the last that tells of something earlier, else at the end. */
function placeFor(
  change: Exclude<ProceedingChange, { readonly kind: 'gone' }>,
  { blocks, before, now }: Placing,
): number {
  const { key, itemId } = change.now
  const was =
    change.kind === 'changed'
      ? (before.written[itemId] ?? []).findIndex(({ id }) => id === change.told.blockId)
      : -1
  if (was !== -1 && change.kind === 'changed') return change.stands === undefined ? was + 1 : was
  const index = now.findIndex((one) => one.key === key)
  const earlier = new Set(now.slice(0, index).map((one) => one.key))
  const blockIds = new Set(before.told.filter((one) => earlier.has(one.key)).map((one) => one.blockId))
  const last = blocks.findLastIndex(({ id }) => blockIds.has(id))
  return last === -1 ? blocks.length : last + 1
}
