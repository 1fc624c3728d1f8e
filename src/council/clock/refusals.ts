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
  | {
      readonly code: 'published-too-late'
      /** The first thing that is late, by its public title, and how many more are. */
      readonly title: string
      readonly others: number
      readonly given: number
      readonly clearDays: number
      readonly lastOn: CalendarDate
      /** The first working day to which the meeting may be moved; `undefined` where we do not know its holidays. */
      readonly earliestOn: CalendarDate | undefined
      readonly mayBeUrgent: boolean
    }

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
  'published-too-late': {
    say: (late) => `${lateness(late)} ${waysOn(late)}`,
    law: 'docs/law/lga-1972-part-va.md',
  },
}

type TooLate = Extract<ClockRefusal, { readonly code: 'published-too-late' }>

function lateness({ title, others, given, clearDays, lastOn }: TooLate): string {
  const what = others === 0 ? `“${title}”` : `“${title}” and ${others} more`
  const days = given === 1 ? 'one clear day' : given === 0 ? 'no clear day' : `${given} clear days`
  return `${what} would be open for ${days} before the meeting, and the law wants ${clearDays}. The last day was ${dateInWords(lastOn)}.`
}

function waysOn({ mayBeUrgent, earliestOn }: TooLate): string {
  const urgency = mayBeUrgent
    ? 'Record that the chair takes it as urgent, and why'
    : 'Nobody’s urgency opens it. Call a meeting at shorter notice'
  return earliestOn === undefined
    ? `${urgency}, or move the meeting to a later day.`
    : `${urgency}, or move the meeting to ${dateInWords(earliestOn)} or later.`
}
