import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why something may not be held, forgotten or kept on. */
export type RetentionRefusal =
  | { readonly code: 'hold-stands'; readonly reason: string }
  | { readonly code: 'hold-without-reason' }
  | { readonly code: 'hold-lifted-already' }
  | { readonly code: 'review-not-ahead'; readonly keepUntil: CalendarDate }
  | { readonly code: 'review-without-reason' }
  | { readonly code: 'sender-not-due'; readonly subject: string }
  | { readonly code: 'sender-policy-incomplete'; readonly lacks: 'months' | 'source' }
  | { readonly code: 'sender-policy-not-set' }
  | { readonly code: 'senders-not-chosen' }

/** What each refusal about how long things are kept says. */
export const retentionRefusals: Explanations<RetentionRefusal> = {
  'hold-stands': {
    say: ({ reason }) =>
      `A legal hold stands over this: “${reason}”. Nothing of it is forgotten until the hold is lifted.`,
  },
  'hold-without-reason': {
    say: () => 'Say why. The reason stays with the record of the hold.',
  },
  'hold-lifted-already': { say: () => 'That hold has been lifted already. Its record stays as it is.' },
  'review-not-ahead': {
    say: ({ keepUntil }) => `${dateInWords(keepUntil)} has passed. Give a day that is still to come.`,
  },
  'review-without-reason': { say: () => 'Say why it is kept on. The reason stays with the record.' },
  'sender-not-due': {
    say: ({ subject }) =>
      `Who sent “${subject}” is not to be forgotten yet: it is not over, or its time has not come. Leave it out.`,
  },
  'sender-policy-incomplete': {
    say: ({ lacks }) =>
      lacks === 'months'
        ? 'Give the months as a whole number from 1 to 120.'
        : 'Say where the council has written this down, such as its retention schedule.',
  },
  'sender-policy-not-set': {
    say: () => 'The council has not said yet how long it keeps who sent a submission. Set that first.',
  },
  'senders-not-chosen': { say: () => 'Choose at least one sender to forget.' },
}
