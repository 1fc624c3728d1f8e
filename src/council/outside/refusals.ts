import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why an outside body or an appointment to one cannot be recorded or changed. */
export type OutsideRefusal =
  | { readonly code: 'outside-appointment-ended-already'; readonly toOn: CalendarDate }
  | { readonly code: 'outside-appointment-ends-before-it-begins'; readonly fromOn: CalendarDate }
  | { readonly code: 'outside-appointment-overlaps'; readonly fromOn: CalendarDate }
  | { readonly code: 'outside-correction-changes-nothing' }
  | { readonly code: 'outside-correction-without-reason' }
  | { readonly code: 'outside-resolution-elsewhere' }
  | { readonly code: 'outside-body-ceased'; readonly ceasedOn: CalendarDate }
  | { readonly code: 'outside-body-exists'; readonly name: string }
  | { readonly code: 'outside-body-without-name' }

/** What each refusal about outside bodies says. */
export const outsideRefusals: Explanations<OutsideRefusal> = {
  'outside-appointment-ended-already': {
    say: ({ toOn }) => `That appointment ended on ${dateInWords(toOn)}. The ended term stays on the record.`,
  },
  'outside-appointment-ends-before-it-begins': {
    say: ({ fromOn }) => `The appointment begins on ${dateInWords(fromOn)} and cannot end before that day.`,
  },
  'outside-appointment-overlaps': {
    say: ({ fromOn }) =>
      `They are on this body already, from ${dateInWords(fromOn)}. End that appointment before another begins.`,
  },
  'outside-body-ceased': {
    say: ({ ceasedOn }) =>
      `The last day of this body was ${dateInWords(ceasedOn)}, so nobody is on it after that day.`,
  },
  'outside-body-exists': {
    say: ({ name }) => `${name} is in the register already.`,
  },
  'outside-correction-changes-nothing': {
    say: () => 'This is what the register says already. Change something.',
  },
  'outside-correction-without-reason': {
    say: () => 'Say why it is put right. The reason is public, beside the words as they were.',
  },
  'outside-resolution-elsewhere': {
    say: () => 'That resolution was taken at another meeting. Choose its meeting, or leave the meeting open.',
  },
  'outside-body-without-name': { say: () => 'Give the name of the body and what it is for.' },
}
