import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { SubmissionScheme } from './submission-scheme.ts'
import type { SubmissionState } from './submission-state.ts'
import type { SubmissionKind } from './submission.ts'

/** Why something the public sends to a meeting cannot be taken in or moved on. */
export type SubmissionRefusal =
  | { readonly code: 'submission-cannot-move'; readonly from: SubmissionState; readonly to: SubmissionState }
  | { readonly code: 'submission-empty' }
  | { readonly code: 'submission-item-elsewhere' }
  | { readonly code: 'submission-not-followed' }
  | { readonly code: 'submission-not-taken'; readonly kind: SubmissionKind }
  | { readonly code: 'submission-of-the-future' }
  | { readonly code: 'submission-scheme-incomplete'; readonly lacks: keyof SubmissionScheme }
  | { readonly code: 'submission-too-late'; readonly on: CalendarDate; readonly time: string }
  | { readonly code: 'submission-too-long'; readonly words: number; readonly limit: number }
  | { readonly code: 'submission-too-many'; readonly limit: number }
  | { readonly code: 'submission-without-words'; readonly to: SubmissionState }

const kindNames: Readonly<Record<SubmissionKind, string>> = {
  question: 'questions from the public',
  deputation: 'deputations',
  petition: 'petitions',
  speaking: 'requests to speak',
}

const stateNames: Readonly<Record<SubmissionState, string>> = {
  received: 'waiting to be read',
  moreAsked: 'waiting for its sender',
  accepted: 'accepted',
  refused: 'refused',
  withdrawn: 'withdrawn by its sender',
  placed: 'on an agenda',
  asked: 'put to the meeting',
  answered: 'answered',
  answerPublished: 'answered in public',
}

const lacking: Readonly<Partial<Record<keyof SubmissionScheme, string>>> = {
  deadlineDays: 'Give the days before the meeting as a whole number from 1 to 60.',
  longestWords: 'Give the longest length in words, from 1 to 5,000.',
  mostPerPerson: 'Give how many one person may send to a meeting, from 1 to 50.',
  minutesToSpeak: 'Give the minutes to speak, from 1 to 120.',
  signaturesForDebate: 'Give how many must sign for a debate, or 0.',
  deadlineTime: 'Give the time of day on the last day, such as 12:00.',
  source: 'Say where the constitution has it.',
}

/** What each refusal about submissions says. */
export const submissionRefusals: Explanations<SubmissionRefusal> = {
  'submission-cannot-move': {
    say: ({ from, to }) => `This is ${stateNames[from]}, so it cannot become ${stateNames[to]}.`,
  },
  'submission-empty': { say: () => 'Say what it is about, what you want to say, and your name.' },
  'submission-item-elsewhere': { say: () => 'Choose an item on the agenda of the meeting it was sent to.' },
  'submission-not-followed': {
    say: () =>
      'This was not accepted, or its sender has withdrawn it. Accept it first; what was withdrawn is followed no further.',
  },
  'submission-not-taken': {
    say: ({ kind }) => `This meeting takes no ${kindNames[kind]}.`,
    law: 'docs/law/constitution.md',
  },
  'submission-of-the-future': {
    say: () => 'It cannot have come later than now. Look at the day and the time.',
  },
  'submission-scheme-incomplete': {
    say: ({ lacks }) => lacking[lacks] ?? 'Fill in the whole scheme.',
    law: 'docs/law/constitution.md',
  },
  'submission-too-late': {
    say: ({ on, time }) => `The time for this meeting ended on ${dateInWords(on)} at ${time}.`,
    law: 'docs/law/constitution.md',
  },
  'submission-too-long': {
    say: ({ words, limit }) => `What you wrote has ${words} words. Shorten it to ${limit} or fewer.`,
  },
  'submission-too-many': {
    say: ({ limit }) =>
      limit === 1
        ? 'One person may send one of these to a meeting, and yours is here already.'
        : `One person may send ${limit} of these to a meeting, and yours are here already.`,
  },
  'submission-without-words': {
    say: ({ to }) =>
      to === 'answered'
        ? 'Write the answer, or what was said at the meeting.'
        : to === 'refused'
          ? 'Say why it is refused. The sender is told in these words.'
          : 'Say what more you need. The sender is told in these words.',
  },
}
