import type { PublicDisposition, PublicFinding } from '../../store/public/assurance.ts'
import type { Visit } from '../visit.ts'
import { assuranceWords as words } from '../words/assurance-words.ts'
import { recordWords } from '../words/record-words.ts'
import { isLive, type AnsweringAction } from './finding-answers.ts'
import { label } from './label.ts'

/** What becomes of a finding, in a sentence: from what was said of it last, and else from the actions that answer it. */
export function fateOf(
  visit: Pick<Visit, 'say'>,
  finding: Pick<PublicFinding, 'polarity'>,
  {
    said,
    answers,
  }: { readonly said: readonly PublicDisposition[]; readonly answers: readonly AnsweringAction[] },
): string {
  if (finding.polarity === 'strength') return words.fateStrength
  const last = said.at(-1)
  if (last !== undefined && last.kind !== 'reopened') return saidOf(visit, last)
  const live = answers.filter(isLive)
  if (live.length === 0) return words.fateOpen
  const count = visit.say.count(live.length, words.actions)
  return live.some(({ contribution }) => contribution === 'full')
    ? words.fateAll(count)
    : words.fatePart(count)
}

/** One thing that was said of what becomes of a finding. */
export function saidOf({ say }: Pick<Visit, 'say'>, one: PublicDisposition): string {
  if (one.into_number !== null) return words.fateInto(say.number(one.into_number))
  return one.partner === null ? label(recordWords.findingFate, one.kind) : words.fatePartner(one.partner)
}
