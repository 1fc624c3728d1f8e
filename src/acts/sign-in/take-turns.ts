/** Does work when its turn comes: one at a time for each key, and at most so many at once for all. */
export type Turns = <Value>(key: string, work: () => Promise<Value>) => Promise<Value>

/**
 * Turns for work that costs the machine much and must not race with itself: of a thousand guesses sent at once at one
 * account, each sees how the one before it ended.
 */
export function takeTurns(atOnce: number): Turns {
  const last = new Map<string, Promise<unknown>>()
  const waiting: (() => void)[] = []
  let running = 0

  const takePlace = async (): Promise<void> => {
    if (running < atOnce) running += 1
    else await new Promise<void>((resolve) => void waiting.push(resolve))
  }
  const leavePlace = (): void => {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
  return async (key, work) => {
    const before = last.get(key)
    const turn = (async () => {
      await before?.catch(() => undefined)
      await takePlace()
      try {
        return await work()
      } finally {
        leavePlace()
      }
    })()
    last.set(key, turn)
    try {
      return await turn
    } finally {
      if (last.get(key) === turn) last.delete(key)
    }
  }
}
