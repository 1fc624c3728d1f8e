import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LimbVerb } from '../../../src/council/resolution/limb-verb.ts'
import type { Span } from '../../../src/import/read/source-text.ts'

/** What a person read in one text of the corpus: structure, numbers and places in the text, and none of its sentences. */
export type Expectation = {
  /** The text, under the corpus folder. */
  readonly text: string
  readonly items: readonly ExpectedItem[]
}

/** One item as a person read it. */
export type ExpectedItem = {
  readonly title: Span | null
  readonly number: string | null
  readonly toFollow: boolean
  readonly decisionMaker: Span | null
  readonly limbs: readonly {
    readonly number: string | null
    readonly verb: LimbVerb
    readonly span: Span
    readonly undertaking?: boolean
  }[]
  readonly contributions: readonly ExpectedContribution[]
  readonly votes: readonly (readonly [number | null, number | null, number | null])[]
  readonly documents: readonly Span[]
}

/** One contribution: where it starts (its first words) and where its speaker is named. */
export type ExpectedContribution = {
  readonly starts: Span
  readonly honorific: string | null
  readonly name: Span | null
  readonly role: Span | null
  readonly organisation: Span | null
  readonly list?: readonly Span[]
}

const here = fileURLToPath(new URL('expected/', import.meta.url))
const corpus =
  process.env['MOOTHALL_CORPUS'] ?? fileURLToPath(new URL('../../../../shared/corpus', import.meta.url))

/** Whether the corpus is at hand. */
export const hasCorpus = existsSync(`${corpus}/seed/agenda-item.txt`)

/** Every expectation with the text it is of. */
export function expectations(): readonly { readonly expected: Expectation; readonly text: string }[] {
  return readdirSync(here)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const expected = JSON.parse(readFileSync(here + file, 'utf8')) as Expectation
      return { expected, text: readFileSync(`${corpus}/${expected.text}`, 'utf8') }
    })
}
