import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { CommitmentState } from './commitment-course.ts'

/** Why a commitment cannot be made, moved, answered or brought to its end. */
export type CommitmentRefusal =
  | { readonly code: 'claim-without-evidence' }
  | { readonly code: 'commitment-date-not-later'; readonly dueOn: CalendarDate | undefined }
  | { readonly code: 'commitment-differs-from-limb' }
  | { readonly code: 'commitment-end-without-reason' }
  | { readonly code: 'commitment-ended'; readonly as: CommitmentState }
  | { readonly code: 'commitment-exists' }
  | { readonly code: 'commitment-move-needs-body'; readonly moves: number }
  | { readonly code: 'commitment-move-without-reason' }
  | { readonly code: 'commitment-not-yours' }
  | { readonly code: 'commitment-without-date' }
  | { readonly code: 'commitment-without-owner' }
  | { readonly code: 'more-needed-without-date' }
  | { readonly code: 'not-a-recommendation' }
  | { readonly code: 'quote-not-in-source' }
  | { readonly code: 'recommendation-not-answered' }
  | {
      readonly code: 'report-back-before-promise'
      readonly on: CalendarDate
      readonly since: CalendarDate
    }
  | { readonly code: 'report-back-body-unknown' }
  | { readonly code: 'report-back-meeting-not-held'; readonly on: CalendarDate }
  | { readonly code: 'report-back-of-another-body' }
  | { readonly code: 'report-back-without-meeting' }
  | { readonly code: 'report-back-without-resolution' }
  | { readonly code: 'response-without-plan' }
  | { readonly code: 'response-without-reason' }

const endedAs: Readonly<Partial<Record<CommitmentState, string>>> = {
  accepted: 'accepted by the body it reports to',
  lapsed: 'ended as lapsed',
  withdrawn: 'withdrawn',
}

/** What each refusal about a commitment says. */
export const commitmentRefusals: Explanations<CommitmentRefusal> = {
  'claim-without-evidence': {
    say: () => 'Say what was done and what shows it. The words go to the body, and are public.',
  },
  'commitment-date-not-later': {
    say: ({ dueOn }) =>
      dueOn === undefined
        ? 'Give the day that is promised now.'
        : `The day promised now is ${dateInWords(dueOn)}. A move gives a later one.`,
  },
  'commitment-differs-from-limb': {
    say: () =>
      'The decision itself says who owes this, by when and to which body. Use what it says: the first promised day never changes.',
  },
  'commitment-end-without-reason': {
    say: () => 'Say why this promise ends without having been accepted. The reason is public.',
  },
  'commitment-ended': {
    say: ({ as }) => `This promise was ${endedAs[as] ?? 'ended'}. Its course stays as it is.`,
  },
  'commitment-exists': { say: () => 'These words are followed already, as a commitment with its own page.' },
  'commitment-move-needs-body': {
    say: ({ moves }) =>
      moves === 0
        ? 'More time for an answer to scrutiny is a decision of the committee. Name the item and the resolution by which it gave it.'
        : `The day has been moved ${moves} times. Another day is for the body that hears of this: name the item and the resolution by which it agreed.`,
  },
  'commitment-move-without-reason': {
    say: () => 'Say why the day moves, and who approved it. Both are public beside the first promised day.',
  },
  'commitment-not-yours': {
    say: () => 'Only who owes this, or a clerk for them, says that it is done.',
  },
  'commitment-without-date': {
    say: () => 'Give the day by which it is promised, or say what it waits for.',
  },
  'commitment-without-owner': {
    say: () =>
      'Say who owes this: an office, body or person of the register, or the name of somebody outside the council.',
  },
  'more-needed-without-date': {
    say: () => 'Say what more is needed, and give a later day by which the body is to hear of it.',
  },
  'not-a-recommendation': {
    say: () => 'Only a recommendation is answered: accepted, accepted in part, or rejected.',
  },
  'quote-not-in-source': {
    say: () =>
      'These words do not stand there. Quote them exactly as the decision or the minutes have them, without adding to them.',
  },
  'recommendation-not-answered': {
    say: () => 'This recommendation has no answer yet. Record the answer first.',
    law: 'docs/law/lga-2000-scrutiny.md',
  },
  'report-back-before-promise': {
    say: ({ on, since }) =>
      `That meeting was on ${dateInWords(on)}. Nothing could be heard of this before ${dateInWords(since)}, when it was promised or more was asked for.`,
  },
  'report-back-body-unknown': { say: () => 'Choose a body that is in being to hear of this.' },
  'report-back-meeting-not-held': {
    say: ({ on }) =>
      `That meeting is on ${dateInWords(on)} and has not begun. A body hears a report at its meeting.`,
  },
  'report-back-of-another-body': {
    say: () => 'That item is before another body. Choose an item of the body that this reports to.',
  },
  'report-back-without-meeting': {
    say: () =>
      'A report-back is closed at a meeting: name the item at which the body heard it. Nobody closes it in the office.',
  },
  'report-back-without-resolution': {
    say: () => 'Name the resolution by which the body said so. It is one that was taken on that item.',
  },
  'response-without-plan': {
    say: () => 'Say what will be done, and by which day the committee hears how it went.',
    law: 'docs/law/lga-2000-scrutiny.md',
  },
  'response-without-reason': {
    say: () => 'Say why the recommendation is not accepted, or not as a whole. The reason is public.',
    law: 'docs/law/lga-2000-scrutiny.md',
  },
}
