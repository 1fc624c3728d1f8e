import { saySame, type MinuteBlock, type MinuteBlockBody, type MinuteBlockId } from './minute-block.ts'

/**
 * New blocks with the identifiers of those they stand for: first the blocks that say the same as before, in their order;
 * then, between two of these, each that is of the same kind as the next one left over. The rest get new ones.
 */
export function keepBlockIds(
  before: readonly MinuteBlock[],
  after: readonly MinuteBlockBody[],
  newBlockId: () => MinuteBlockId,
): readonly MinuteBlock[] {
  const matched = sameInOrder(before, after)
  let used = -1
  return after.map((body, at) => {
    const same = matched[at]
    const next = same ?? nextOfKind(before, body, { from: used + 1, to: nextMatched(matched, at) })
    const old = next === undefined ? undefined : before[next]
    if (next !== undefined) used = next
    return { ...body, id: old?.id ?? newBlockId() }
  })
}

/** For each block after, the place of the block before that says the same; both in order, found greedily from both ends. */
function sameInOrder(
  before: readonly MinuteBlock[],
  after: readonly MinuteBlockBody[],
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = after.map(() => undefined)
  let head = 0
  while (head < after.length && head < before.length && isSame(before[head], after[head])) {
    found[head] = head
    head += 1
  }
  let tail = 0
  while (
    tail < after.length - head &&
    tail < before.length - head &&
    isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])
  ) {
    found[after.length - 1 - tail] = before.length - 1 - tail
    tail += 1
  }
  let from = head
  for (let at = head; at < after.length - tail; at += 1) {
    const place = before.findIndex(
      (block, index) => index >= from && index < before.length - tail && isSame(block, after[at]),
    )
    if (place === -1) continue
    found[at] = place
    from = place + 1
  }
  return found
}

function isSame(one: MinuteBlockBody | undefined, other: MinuteBlockBody | undefined): boolean {
  return one !== undefined && other !== undefined && saySame(one, other)
}

function nextMatched(matched: readonly (number | undefined)[], at: number): number | undefined {
  return matched.slice(at + 1).find((place) => place !== undefined)
}

function nextOfKind(
  before: readonly MinuteBlock[],
  body: MinuteBlockBody,
  { from, to = before.length }: { from: number; to: number | undefined },
): number | undefined {
  const place = before.findIndex((block, index) => index >= from && index < to && block.kind === body.kind)
  return place === -1 ? undefined : place
}
