/** The units of text and the elements of lists that some work looked through: it grows with the work and not with the machine. */
export function workOf(work: () => void): number {
  let units = 0
  const exec = wrapped(RegExp.prototype, 'exec', (method, self, given) => {
    const pattern = self as RegExp
    const from = pattern.lastIndex
    const found = method(...given) as RegExpExecArray | null
    const until = found === null ? String(given[0]).length : found.index + found[0].length
    units += pattern.sticky ? 1 : Math.max(1, until - from) // split tries its pattern at each place by itself
    return found
  })
  const lists = (['slice', 'filter', 'flatMap', 'map', 'concat'] as const).map((name) =>
    wrapped(Array.prototype, name, (method, self, given) => {
      const made = method(...given) as readonly unknown[]
      units += name === 'filter' ? (self as readonly unknown[]).length : made.length
      return made
    }),
  )
  try {
    work()
  } finally {
    for (const undo of [exec, ...lists]) undo()
  }
  return units
}

type Method = (...given: readonly unknown[]) => unknown

/** Puts a counter around a built-in method, and gives what takes it away again. */
function wrapped(
  prototype: object,
  name: string,
  count: (method: Method, self: unknown, given: readonly unknown[]) => unknown,
): () => void {
  const kept = Object.getOwnPropertyDescriptor(prototype, name)
  if (kept === undefined) throw new Error(`cannot count calls of ${name}`)
  const method = kept.value as Method
  const counted = function (this: unknown, ...given: readonly unknown[]): unknown {
    return count((...args) => Reflect.apply(method, this, args), this, given)
  }
  Object.defineProperty(prototype, name, { ...kept, value: counted })
  return () => Object.defineProperty(prototype, name, kept)
}
