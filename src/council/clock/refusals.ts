import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why days cannot be counted. */
export type ClockRefusal =
  | { readonly code: 'clock-number-out-of-range'; readonly number: number; readonly most: number }
  | { readonly code: 'day-not-counted-twice'; readonly on: CalendarDate }
  | { readonly code: 'day-not-counted-without-name'; readonly on: CalendarDate }
  | {
      readonly code: 'no-holiday-calendar'
      readonly year: number
      readonly verifiedFrom: number
      readonly verifiedUntil: number
    }
  | {
      readonly code: 'no-rule-on-that-day'
      readonly provision: string
      readonly instrument: string
      readonly on: CalendarDate
    }
  | { readonly code: 'no-days-to-count'; readonly days: number }

/** What each refusal of the clock says. */
export const clockRefusals: Explanations<ClockRefusal> = {
  'clock-number-out-of-range': {
    say: ({ number, most }) => `${number} cannot be meant. Give a whole number from 1 to ${most}.`,
  },
  'day-not-counted-twice': {
    say: ({ on }) => `${dateInWords(on)} stands in the list twice. Name each day once.`,
  },
  'day-not-counted-without-name': {
    say: ({ on }) =>
      `Say why ${dateInWords(on)} is not counted. The reason stands in the workings of every deadline over it.`,
  },
  'no-days-to-count': {
    say: ({ days }) => `${days} is no number of days to count. Give a whole number from 1.`,
  },
  'no-holiday-calendar': {
    say: ({ year, verifiedFrom, verifiedUntil }) =>
      `The holidays of ${year} are not in our data, which has ${verifiedFrom} to ${verifiedUntil}. Days are never guessed.`,
    law: 'docs/law/holidays.md',
  },
  'no-rule-on-that-day': {
    say: ({ provision, instrument, on }) =>
      `On ${dateInWords(on)} the rule was not the one we hold: ${provision}, ${instrument}. Ask the monitoring officer what held then.`,
  },
}
