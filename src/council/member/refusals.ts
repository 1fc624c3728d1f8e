import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why an appointment cannot be recorded or ended. */
export type MemberRefusal =
  | { readonly code: 'appointment-unknown' }
  | { readonly code: 'appointment-ended-already'; readonly toOn: CalendarDate }
  | { readonly code: 'office-unknown' }
  | { readonly code: 'person-unknown' }
  | { readonly code: 'holding-ends-before-it-begins'; readonly office: string; readonly fromOn: CalendarDate }
  | {
      readonly code: 'office-already-held'
      readonly office: string
      readonly holder: string
      readonly fromOn: CalendarDate
    }

/** What each refusal about an appointment says. */
export const memberRefusals: Explanations<MemberRefusal> = {
  'appointment-unknown': { say: () => 'That appointment is not in the register.' },
  'appointment-ended-already': {
    say: ({ toOn }) =>
      `That appointment ended on ${dateInWords(toOn)} already. The ended term stays on the record.`,
  },
  'office-unknown': { say: () => 'That office is not in the register. Register the office first.' },
  'person-unknown': { say: () => 'That person is not in the register. Register the person first.' },
  'holding-ends-before-it-begins': {
    say: ({ office, fromOn }) =>
      `The appointment to ${office} would end before it begins on ${dateInWords(fromOn)}.`,
  },
  'office-already-held': {
    say: ({ office, holder, fromOn }) =>
      `${holder} holds the office of ${office} from ${dateInWords(fromOn)}. End that appointment before another begins.`,
  },
}
