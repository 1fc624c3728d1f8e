import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why a dispensation cannot be recorded or ended. */
export type DispensationRefusal =
  | { readonly code: 'dispensation-before-it-was-granted'; readonly grantedOn: CalendarDate }
  | { readonly code: 'dispensation-ended-already'; readonly on: CalendarDate }
  | { readonly code: 'dispensation-ends-in-the-past' }
  | { readonly code: 'dispensation-granted-before-asked'; readonly requestedOn: CalendarDate }
  | { readonly code: 'dispensation-of-no-member' }
  | { readonly code: 'dispensation-of-the-future'; readonly on: CalendarDate }
  | {
      readonly code: 'dispensation-outside-its-days'
      readonly fromOn: CalendarDate
      readonly toOn: CalendarDate
    }
  | { readonly code: 'dispensation-too-long'; readonly lastOn: CalendarDate }
  | { readonly code: 'dispensation-without-words' }

const law = 'docs/law/members-interests.md'

/** What each refusal about a dispensation says. */
export const dispensationRefusals: Explanations<DispensationRefusal> = {
  'dispensation-before-it-was-granted': {
    say: ({ grantedOn }) =>
      `The dispensation was granted on ${dateInWords(grantedOn)} and cannot have effect before that day.`,
  },
  'dispensation-ended-already': {
    say: ({ on }) => `The dispensation ended on ${dateInWords(on)}. Record a new one if one is granted.`,
  },
  'dispensation-ends-in-the-past': {
    say: () =>
      'What was done under a dispensation stands, so it ends today at the earliest. Say in the reason when it was withdrawn.',
  },
  'dispensation-granted-before-asked': {
    say: ({ requestedOn }) =>
      `The member asked for it on ${dateInWords(requestedOn)}, so it cannot have been granted before that day.`,
    law,
  },
  'dispensation-of-no-member': {
    say: () => 'A dispensation is a member’s. Appoint the person to an office of a body first.',
  },
  'dispensation-of-the-future': {
    say: ({ on }) => `${dateInWords(on)} has not come yet. Give the day on which it happened.`,
  },
  'dispensation-outside-its-days': {
    say: ({ fromOn, toOn }) =>
      `That day is outside the days of the dispensation: it begins on ${dateInWords(fromOn)}, and its last day is ${dateInWords(toOn)}.`,
  },
  'dispensation-too-long': {
    say: ({ lastOn }) =>
      `A dispensation lasts four years at most, so the last day of this one can be ${dateInWords(lastOn)}.`,
    law,
  },
  'dispensation-without-words': {
    say: () =>
      'Say what business and interest the dispensation is for, and the reasons for it. Both are public.',
    law,
  },
}
