import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why an entry of the register of members' interests cannot be made or changed. */
export type InterestRefusal =
  | { readonly code: 'interest-already-withheld' }
  | {
      readonly code: 'interest-ends-before-it-begins'
      readonly fromOn: CalendarDate
      readonly endedOn: CalendarDate
    }
  | { readonly code: 'interest-ended-already'; readonly endedOn: CalendarDate }
  | { readonly code: 'interest-entry-without-words' }
  | { readonly code: 'interest-not-withheld' }
  | { readonly code: 'interest-of-no-member' }
  | { readonly code: 'interest-of-the-future'; readonly on: CalendarDate }
  | { readonly code: 'interest-not-told' }
  | { readonly code: 'interest-told-by-no-member' }
  | { readonly code: 'interest-told-too-late' }
  | { readonly code: 'interests-not-none'; readonly count: number }
  | { readonly code: 'notification-answered' }
  | { readonly code: 'notification-without-question' }
  | { readonly code: 'withholding-without-reason' }

const law = 'docs/law/members-interests.md'

/** What each refusal about the register of members' interests says. */
export const interestRefusals: Explanations<InterestRefusal> = {
  'interest-already-withheld': {
    say: () => 'The details of this interest are withheld from the public already.',
    law,
  },
  'interest-ends-before-it-begins': {
    say: ({ fromOn, endedOn }) =>
      `The interest began on ${dateInWords(fromOn)} and cannot have ended on ${dateInWords(endedOn)}, which is earlier.`,
  },
  'interest-ended-already': {
    say: ({ endedOn }) =>
      `This interest ended on ${dateInWords(endedOn)}. The entry stays as it is; enter a new one if the member has it again.`,
  },
  'interest-entry-without-words': {
    say: () => 'Describe the interest in the member’s own words, without naming a partner.',
    law,
  },
  'interest-not-withheld': { say: () => 'The details of this interest are public already.' },
  'interest-of-no-member': {
    say: () =>
      'The register holds the interests of members alone. Appoint the person to an office of a body first.',
    law,
  },
  'interest-of-the-future': {
    say: ({ on }) => `${dateInWords(on)} has not come yet. Give the day on which it happened.`,
  },
  'interest-not-told': {
    say: () => 'You have told the clerk of no interest in that item, so there is nothing to take back.',
  },
  'interest-told-by-no-member': {
    say: () =>
      'You have no seat on that body on the day of the meeting, so you declare nothing at it. Tell the clerk if that is wrong.',
  },
  'interest-told-too-late': {
    say: () =>
      'That meeting has begun or is not to be held. An interest is declared in the room from now on: tell the chair there.',
    law,
  },
  'interests-not-none': {
    say: ({ count }) =>
      `The register holds ${count === 1 ? 'an interest' : `${count} interests`} of this member. End what they no longer have first.`,
  },
  'notification-answered': {
    say: () => 'This is in the register already, or its member was asked back about it.',
  },
  'notification-without-question': { say: () => 'Say what the member is asked.' },
  'withholding-without-reason': {
    say: () =>
      'Say why the details are or are no longer withheld. The reason is kept with your agreement and is never public.',
    law,
  },
}
