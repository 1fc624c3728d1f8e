/**
 * Whether two texts differ by exactly one slip of the pen: a letter left out, put in, changed,
 * or two neighbours swapped. Equal texts are no near miss. Runs in the length of the texts.
 */
export function isNearMiss(one: string, other: string): boolean {
  if (one === other) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const start = firstDifference(short, long)
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1)
  return short.slice(start + 1) === long.slice(start + 1) || isSwapAt(short, long, start)
}

function firstDifference(short: string, long: string): number {
  let index = 0
  while (index < short.length && short[index] === long[index]) index += 1
  return index
}

function isSwapAt(one: string, other: string, start: number): boolean {
  return (
    one[start] === other[start + 1] &&
    one[start + 1] === other[start] &&
    one.slice(start + 2) === other.slice(start + 2)
  )
}
