import { attendanceClock } from '../rules/attendance-clock.ts'
import { vacancyRules } from '../rules/vacancy-rules.ts'
import type { StatutoryRule } from '../rules/statutory-rule.ts'

/** What can end a term before or at its last day. */
export const termEndings = [
  'termOver',
  'resignation',
  'death',
  'disqualification',
  'nonAttendance',
  'replaced',
  'other',
] as const

/** What ended a term. */
export type TermEnding = (typeof termEndings)[number]

const lawOf: Readonly<Partial<Record<TermEnding, StatutoryRule>>> = {
  resignation: vacancyRules.resignation,
  nonAttendance: attendanceClock,
  disqualification: vacancyRules.declared,
  death: vacancyRules.dated,
}

/** The law by which a member's seat falls vacant where a term ends so; `undefined` where none of these is needed. */
export function lawOfEnding(ending: TermEnding): StatutoryRule | undefined {
  return lawOf[ending]
}
