import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Id } from '../../foundation/identifier.ts'
import { foldSpace } from '../../foundation/text.ts'
import type { MinutesRefusal } from './refusals.ts'

/** The identifier of a house phrase. */
export type HousePhraseId = Id<'phrase'>

/** Words that a council's minutes use again and again. A slot, `{who}`, is what the clerk fills in. */
export type HousePhrase = { readonly id: HousePhraseId; readonly name: string; readonly text: string }

const slot = /\{[^{}]*\}/g
const longestName = 60

/**
 * A house phrase fit to keep: with a name of its own to call it by, and words.
 *
 * @refuses phrase-without-words, phrase-name-taken, phrase-slot-broken
 */
export function checkHousePhrase(
  phrase: HousePhrase,
  others: readonly HousePhrase[],
): Result<HousePhrase, MinutesRefusal> {
  const name = foldSpace(phrase.name).slice(0, longestName)
  const text = foldSpace(phrase.text)
  if (name === '' || text === '') return refuse({ code: 'phrase-without-words' })
  if (/[{}]/.test(text.replace(slot, '')) || slotsOf(text).includes(''))
    return refuse({ code: 'phrase-slot-broken' })
  const isTaken = others.some(
    (other) => other.id !== phrase.id && other.name.toLowerCase() === name.toLowerCase(),
  )
  return isTaken ? refuse({ code: 'phrase-name-taken', name }) : accept({ id: phrase.id, name, text })
}

/** The names of the slots in a phrase, in order, each once. */
export function slotsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(slot)].map(([found]) => found.slice(1, -1).trim()))]
}

/** Where the first slot of a text stands, so that an editor can put the cursor there; `undefined` where none is left. */
export function firstSlot(text: string): { readonly start: number; readonly end: number } | undefined {
  const found = /\{[^{}]*\}/.exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}
