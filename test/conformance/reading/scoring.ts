import { foldSpace } from '../../../src/foundation/text.ts'
import type { DraftItem } from '../../../src/import/read/draft.ts'
import { readItems } from '../../../src/import/read/read-items.ts'
import type { Span } from '../../../src/import/read/source-text.ts'
import type { Expectation, ExpectedItem } from './expectation.ts'

/** How many were expected, read, and read as expected. */
export type Tally = { expected: number; read: number; right: number }

/** What is scored. */
export const scored = ['limbs', 'contributions', 'votes', 'documents', 'titles'] as const

/** The tallies of one text. */
export type Score = {
  readonly text: string
  readonly tallies: Readonly<Record<(typeof scored)[number], Tally>>
  readonly misses: readonly string[]
}

const firstWords = 5

/** The score of the reader on one text, and each value that it missed or made up. */
export function scoreOf(expected: Expectation, text: string): Score {
  const read = readItems({ text, layout: 'pasted', meeting: {} }).items
  const misses: string[] = []
  const tally = (what: string, wanted: readonly string[], got: readonly string[]): Tally => {
    const left = [...got]
    let right = 0
    for (const key of wanted) {
      const at = left.indexOf(key)
      if (at === -1) misses.push(`- ${what}: ${key}`)
      else {
        left.splice(at, 1)
        right += 1
      }
    }
    misses.push(...left.map((key) => `+ ${what}: ${key}`))
    return { expected: wanted.length, read: got.length, right }
  }
  const folded = (span: Span) => wordsOf(text.slice(...span))
  return {
    text: expected.text,
    misses,
    tallies: {
      limbs: tally(
        'limb',
        expected.items.flatMap((item) => limbsExpected(item, folded)),
        read.flatMap(limbsRead),
      ),
      contributions: tally(
        'contribution',
        expected.items.flatMap((item) => saidExpected(item, folded)),
        read.flatMap(saidRead),
      ),
      votes: tally(
        'vote',
        expected.items.flatMap((item) => item.votes.map(String)),
        read.flatMap((item) => item.votes.map((vote) => String([vote.for, vote.against, vote.abstain]))),
      ),
      documents: tally(
        'document',
        expected.items.flatMap((item) => item.documents.map(folded)),
        read.flatMap((item) => item.documents.map(({ title }) => wordsOf(title))),
      ),
      titles: tally(
        'title',
        expected.items.flatMap((item) => [`${item.number} ${item.title === null ? '' : folded(item.title)}`]),
        read.flatMap((item) => [`${item.number} ${wordsOf(item.title ?? '')}`]),
      ),
    },
  }
}

/** The words of a text with white space folded and a hyphen at a line's end joined. */
export function wordsOf(text: string): string {
  return foldSpace(text.replace(/(\w-)\s*\n\s*(?=\w)/g, '$1'))
}

function limbsExpected(item: ExpectedItem, folded: (span: Span) => string): readonly string[] {
  return item.limbs.map((limb) => `${limb.number} ${folded(limb.span)}`)
}

function limbsRead(item: DraftItem): readonly string[] {
  return (item.resolution?.limbs ?? []).map((limb) => `${limb.number} ${wordsOf(limb.text)}`)
}

function saidExpected(item: ExpectedItem, folded: (span: Span) => string): readonly string[] {
  return item.contributions.map(
    ({ name, role, starts }) =>
      `${folded(name ?? role ?? [0, 0])}: ${opening(folded([starts[0], starts[1] + 80]))}`,
  )
}

function saidRead(item: DraftItem): readonly string[] {
  return item.contributions.map(
    ({ speaker, text }) => `${wordsOf(speaker.name ?? speaker.role ?? '')}: ${opening(wordsOf(text))}`,
  )
}

function opening(text: string): string {
  return text.split(' ').slice(0, firstWords).join(' ')
}

/** Several tallies as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = { expected: 0, read: 0, right: 0 }
  for (const tally of tallies) {
    sum.expected += tally.expected
    sum.read += tally.read
    sum.right += tally.right
  }
  return sum
}

/** The share of what was read that is right; 1 where nothing was read. */
export function precisionOf(tally: Tally): number {
  return tally.read === 0 ? 1 : tally.right / tally.read
}

/** The share of what was expected that was read; 1 where nothing was expected. */
export function recallOf(tally: Tally): number {
  return tally.expected === 0 ? 1 : tally.right / tally.expected
}
