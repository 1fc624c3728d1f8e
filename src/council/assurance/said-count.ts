import type { FindingPolarity } from '../finding/finding.ts'
import { speltNumbers } from '../../foundation/spelt-numbers.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AssuranceRefusal } from './refusals.ts'

/** How many findings of a kind somebody said there are, with the words in which they said it. */
export type SaidCount = {
  readonly polarity: FindingPolarity
  readonly count: number
  readonly quote: string
}

/**
 * A number said that can be kept: with the words in which it was said, and, where they tell a number of findings, that number.
 *
 * @refuses said-count-without-words, said-count-not-in-words
 */
export function checkSaidCount(said: SaidCount): Result<SaidCount, AssuranceRefusal> {
  if (said.quote.trim() === '') return refuse({ code: 'said-count-without-words' })
  const [told] = countsSaidIn(said.quote)
  return told === undefined || wordsOf(said.quote).map(numberOf).includes(said.count)
    ? accept(said)
    : refuse({ code: 'said-count-not-in-words', count: said.count, told: told.count })
}

/** How many findings of the kind the register has, and whether that is the number that was said. */
export function heldAgainst(
  said: SaidCount,
  findings: readonly { readonly polarity: string }[],
): { readonly recorded: number; readonly agrees: boolean } {
  const recorded = findings.filter(({ polarity }) => polarity === said.polarity).length
  return { recorded, agrees: recorded === said.count }
}

/** The numbers of areas, issues or recommendations that a text says there are, each with the sentence that says so. */
export function countsSaidIn(text: string): readonly SaidCount[] {
  return text.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
    const words = wordsOf(sentence)
    const at = words.findIndex((word, index) => numberOf(word) !== undefined && isCounted(words, index))
    const count = numberOf(words[at] ?? '')
    return count === undefined ? [] : [{ polarity: polarityOf(words), count, quote: sentence.trim() }]
  })
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function isCounted(words: readonly string[], index: number): boolean {
  const following = words.slice(index + 1, index + 4)
  return following.some((word) => /^(areas?|issues?|recommendations?|actions?)$/.test(word))
    ? words.some((word) =>
        /^(improve|improvement|improvements|priority|recommendations?|issues?)$/.test(word),
      )
    : false
}

function polarityOf(words: readonly string[]): FindingPolarity {
  if (words.includes('priority')) return 'priorityAction'
  if (words.some((word) => word.startsWith('recommendation'))) return 'recommendation'
  return words.includes('areas') || words.includes('area') ? 'areaForImprovement' : 'issue'
}

function numberOf(word: string): number | undefined {
  const spelt = speltNumbers.indexOf(word)
  if (spelt !== -1) return spelt
  return /^\d{1,3}$/.test(word) ? Number(word) : undefined
}
