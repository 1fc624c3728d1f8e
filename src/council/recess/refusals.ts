import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why a recess cannot be kept or changed. */
export type RecessRefusal =
  | { readonly code: 'recess-ends-before-it-begins'; readonly fromOn: CalendarDate }
  | { readonly code: 'recess-exists'; readonly name: string; readonly fromOn: CalendarDate }
  | { readonly code: 'recess-too-long'; readonly mostDays: number }
  | { readonly code: 'recess-without-name' }

/** What each refusal about a recess says. */
export const recessRefusals: Explanations<RecessRefusal> = {
  'recess-ends-before-it-begins': {
    say: ({ fromOn }) => `The first day is ${dateInWords(fromOn)}, so the last cannot be before it.`,
  },
  'recess-exists': {
    say: ({ name, fromOn }) =>
      `“${name}” from ${dateInWords(fromOn)} covers some of these days under the same name. Change that one.`,
  },
  'recess-too-long': {
    say: ({ mostDays }) => `A recess has at most ${mostDays} days. Look at the year of the last day.`,
  },
  'recess-without-name': { say: () => 'Give the recess its name, as the public knows it.' },
}
