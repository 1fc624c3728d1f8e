import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why something cannot be done with young people's words and consent. */
export type VoiceRefusal =
  | { readonly code: 'cohort-of-one' }
  | { readonly code: 'consent-ends-before-beginning'; readonly fromOn: CalendarDate }
  | { readonly code: 'consent-taken-back-already' }
  | { readonly code: 'consent-without-how' }
  | { readonly code: 'forum-not-named' }
  | { readonly code: 'forum-visit-of-the-future'; readonly on: CalendarDate }
  | { readonly code: 'participant-ends-before-beginning'; readonly fromOn: CalendarDate }
  | { readonly code: 'participant-kept-nowhere' }
  | { readonly code: 'participant-kept-tells-somebody'; readonly words: string }
  | { readonly code: 'participant-role-names-somebody'; readonly words: string }
  | { readonly code: 'participant-supporter-unfit' }
  | { readonly code: 'participant-without-role' }
  | { readonly code: 'placement-ended-already'; readonly toOn: CalendarDate }
  | { readonly code: 'placement-ends-before-beginning'; readonly fromOn: CalendarDate }
  | { readonly code: 'told-back-before-answer'; readonly answeredOn: CalendarDate }
  | { readonly code: 'told-back-of-nothing' }
  | { readonly code: 'told-back-of-the-future'; readonly on: CalendarDate }
  | { readonly code: 'visit-outcome-told-already' }
  | { readonly code: 'visit-outcome-without-words' }
  | { readonly code: 'voice-answer-of-the-future'; readonly on: CalendarDate }
  | { readonly code: 'voice-answer-public-already' }
  | { readonly code: 'voice-answer-without-words' }
  | { readonly code: 'voice-checked-by-writer' }
  | { readonly code: 'voice-not-checked' }
  | { readonly code: 'voice-not-for-public' }
  | { readonly code: 'voice-of-the-future'; readonly on: CalendarDate }
  | { readonly code: 'voice-points-unanswered'; readonly count: number }
  | { readonly code: 'voice-policy-without-reason' }
  | { readonly code: 'voice-published-already' }
  | { readonly code: 'voice-recording-without-address' }
  | { readonly code: 'voice-returned-without-words' }
  | { readonly code: 'voice-withdrawn-already' }
  | { readonly code: 'voice-without-consent' }
  | { readonly code: 'voice-without-words' }

/** Why a telling of what came of something cannot be recorded. */
export type TellingRefusal = Extract<VoiceRefusal, { readonly code: `told-back-${string}` }>

/** What each refusal about young people's words and consent says. */
export const voiceRefusals: Explanations<VoiceRefusal> = {
  'cohort-of-one': {
    say: () => 'Give a whole number of 2 or more. Whoever holds a role alone is known by it.',
  },
  'consent-ends-before-beginning': {
    say: ({ fromOn }) => `The consent begins on ${dateInWords(fromOn)} and cannot end before that day.`,
  },
  'consent-taken-back-already': { say: () => 'They have taken this back already. It holds no more.' },
  'consent-without-how': {
    say: () => 'Say how they agreed: what you asked, and what they said or did. It is never public.',
  },
  'forum-not-named': {
    say: () => 'Choose a body of the council, or write which other meeting it was. One of the two.',
  },
  'forum-visit-of-the-future': {
    say: ({ on }) => `${dateInWords(on)} has not come yet. Record the meeting once it has been.`,
  },
  'participant-ends-before-beginning': {
    say: ({ fromOn }) => `They begin on ${dateInWords(fromOn)} and cannot end before that day.`,
  },
  'participant-kept-nowhere': {
    say: () =>
      'Say where their name and how to reach them is kept, such as “Case system, participation list”. Do not write it here.',
  },
  'participant-kept-tells-somebody': {
    say: ({ words }) =>
      `“${words}” tells how to reach them or when they were born. Say in which other system or list it is kept, and write nothing of it here.`,
  },
  'participant-role-names-somebody': {
    say: ({ words }) =>
      `“${words}” looks like the name of somebody. Write a role that others hold too, such as “Young ambassador”. If it is a role all the same, write it in small letters.`,
  },
  'participant-supporter-unfit': {
    say: () => 'Choose an adult whose account has the role of a supporter today.',
  },
  'participant-without-role': { say: () => 'Say as what they take part, such as “Housing Ambassador”.' },
  'placement-ended-already': { say: ({ toOn }) => `That ended on ${dateInWords(toOn)}.` },
  'placement-ends-before-beginning': {
    say: ({ fromOn }) => `They begin there on ${dateInWords(fromOn)} and cannot end before that day.`,
  },
  'told-back-before-answer': {
    say: ({ answeredOn }) =>
      `The answer was given on ${dateInWords(answeredOn)}, so they were told of it on that day or later.`,
  },
  'told-back-of-nothing': {
    say: () => 'There is no answer to tell them of yet. Record the answer first.',
  },
  'told-back-of-the-future': {
    say: ({ on }) => `${dateInWords(on)} has not come yet. Record it once they have been told.`,
  },
  'visit-outcome-told-already': { say: () => 'What came of that meeting is recorded already.' },
  'visit-outcome-without-words': { say: () => 'Say what came of it, even if that is nothing so far.' },
  'voice-answer-of-the-future': {
    say: ({ on }) => `${dateInWords(on)} has not come yet. Give the day on which the answer was given.`,
  },
  'voice-answer-public-already': { say: () => 'This answer is public already, or a newer one is.' },
  'voice-answer-without-words': { say: () => 'Write the answer, and say which office gives it.' },
  'voice-checked-by-writer': {
    say: () =>
      'You wrote some of these words, or somebody with an account of yours did. Another adult must check them: ask a colleague.',
  },
  'voice-not-checked': {
    say: () => 'Another adult has not passed these words as they now stand. Ask for the check first.',
  },
  'voice-not-for-public': {
    say: () =>
      'This was written down for the supporter and the participation team alone. It is not published.',
  },
  'voice-of-the-future': {
    say: ({ on }) => `${dateInWords(on)} has not come yet. Give the day on which they said it.`,
  },
  'voice-points-unanswered': {
    say: ({ count }) =>
      `The words hold ${count === 1 ? 'something' : `${count} things`} that may tell who spoke. Have them changed, or say for all of them why they may stand.`,
  },
  'voice-policy-without-reason': { say: () => 'Say why this number is right for your council.' },
  'voice-published-already': {
    say: () => 'This is public already. If it must change, take it back and write it down anew.',
  },
  'voice-recording-without-address': {
    say: () => 'Give the whole web address of the recording, beginning with https://',
  },
  'voice-returned-without-words': { say: () => 'Say what must be changed before it can go out.' },
  'voice-withdrawn-already': { say: () => 'This has been taken back. Nothing more is done with it.' },
  'voice-without-consent': {
    say: () =>
      'They do not agree today that what they said is shared. Ask them, and record what they say; without it nothing goes out.',
  },
  'voice-without-words': {
    say: () => 'Write what they told you, in your own words, so that it could be anybody who said it.',
  },
}
