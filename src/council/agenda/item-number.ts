import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaRefusal } from './refusals.ts'

/** An item's printed number in its two levels: `5` is main 5, sub 0; `5.2`, `5b` and `5(b)` are main 5, sub 2. */
export type ItemNumber = { readonly main: number; readonly sub: number }

/** The two levels of a printed item number; `undefined` where the text is no such number. */
export function parseItemNumber(text: string): ItemNumber | undefined {
  const found = /^(\d{1,3})(?:\.(\d{1,3})|([a-z])|\(([a-z])\))?\.?$/.exec(text.trim().toLowerCase())
  if (found === null) return undefined
  const [, main, dotted, bare, bracketed] = found
  const letter = bare ?? bracketed
  const sub = letter === undefined ? Number(dotted ?? 0) : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1
  return { main: Number(main), sub }
}

/**
 * The numbers of an agenda in its order, fit to print: each once, and rising.
 *
 * @refuses item-number-malformed, item-number-twice, item-numbers-out-of-order
 */
export function checkItemNumbers(numbers: readonly string[]): Result<readonly ItemNumber[], AgendaRefusal> {
  const parsed: ItemNumber[] = []
  for (const number of numbers) {
    const next = parseItemNumber(number)
    const last = parsed.at(-1)
    if (next === undefined) return refuse({ code: 'item-number-malformed', number })
    if (parsed.some((earlier) => orderOf(earlier) === orderOf(next)))
      return refuse({ code: 'item-number-twice', number })
    if (last !== undefined && orderOf(next) < orderOf(last))
      return refuse({ code: 'item-numbers-out-of-order', number })
    parsed.push(next)
  }
  return accept(parsed)
}

function orderOf({ main, sub }: ItemNumber): number {
  return main * 1000 + sub
}
