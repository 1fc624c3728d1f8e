import type { PublicDisposition, PublicFinding } from '../../store/public/assurance.ts'
import type { Visit } from '../visit.ts'
import { assuranceWords as words } from '../words/assurance-words.ts'
import { recordWords } from '../words/record-words.ts'
import { isLive, type AnsweringAction } from './finding-answers.ts'
import { label } from './label.ts'

/** What was said of what becomes of a finding, first to last, and the actions that answer it. */
export type FindingFate = {
  readonly said: readonly PublicDisposition[]
  readonly answers: readonly AnsweringAction[]
}

/**
 * What becomes of a finding, as the files name it: what was said of it last, and else what the actions make of it that answer it;
 * `nothing` of a strength, which asks for nothing.
 */
export function fateKeyOf(
  { polarity }: Pick<PublicFinding, 'polarity'>,
  { said, answers }: FindingFate,
): string {
  if (polarity === 'strength') return 'nothing'
  const last = said.at(-1)
  if (last !== undefined && last.kind !== 'reopened') return last.kind
  const live = answers.filter(isLive)
  if (live.length === 0) return 'open'
  return live.some(({ contribution }) => contribution === 'full') ? 'answered' : 'answeredInPart'
}

/** What becomes of a finding, in a sentence: from what was said of it last, and else from the actions that answer it. */
export function fateOf(
  visit: Pick<Visit, 'say'>,
  finding: Pick<PublicFinding, 'polarity'>,
  fate: FindingFate,
): string {
  const key = fateKeyOf(finding, fate)
  if (key === 'nothing') return words.fateStrength
  if (key === 'open') return words.fateOpen
  const count = visit.say.count(fate.answers.filter(isLive).length, words.actions)
  if (key === 'answered') return words.fateAll(count)
  if (key === 'answeredInPart') return words.fatePart(count)
  const last = fate.said.at(-1)
  return last === undefined ? words.fateOpen : saidOf(visit, last)
}

/** One thing that was said of what becomes of a finding. */
export function saidOf({ say }: Pick<Visit, 'say'>, one: PublicDisposition): string {
  if (one.into_number !== null) return words.fateInto(say.number(one.into_number))
  return one.partner === null ? label(recordWords.findingFate, one.kind) : words.fatePartner(one.partner)
}
