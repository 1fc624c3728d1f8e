import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { MinuteSetState } from './minute-set.ts'

/** Why minutes cannot move on, or a contribution cannot be recorded. */
export type MinutesRefusal =
  | { readonly code: 'block-reference-unknown' }
  | { readonly code: 'block-shown-twice' }
  | { readonly code: 'comment-already-answered' }
  | { readonly code: 'comment-answer-without-reason' }
  | { readonly code: 'comment-not-asked' }
  | { readonly code: 'minutes-comment-without-words' }
  | { readonly code: 'comments-closed' }
  | { readonly code: 'comments-due-in-past' }
  | { readonly code: 'contribution-speaker-missing'; readonly words: string }
  | { readonly code: 'contribution-without-words' }
  | { readonly code: 'minute-text-unknown-kind'; readonly kind: string }
  | { readonly code: 'minute-text-unknown-reference'; readonly reference: string }
  | { readonly code: 'minute-text-unknown-speaker'; readonly name: string }
  | { readonly code: 'minutes-at-extraordinary-meeting' }
  | { readonly code: 'minutes-at-meeting-to-come' }
  | { readonly code: 'minutes-before-their-meeting' }
  | { readonly code: 'minutes-cannot-move'; readonly from: MinuteSetState; readonly to: MinuteSetState }
  | { readonly code: 'minutes-changed-meanwhile'; readonly by: string }
  | { readonly code: 'minutes-correction-blank' }
  | { readonly code: 'minutes-not-in-draft'; readonly state: MinuteSetState }
  | { readonly code: 'minutes-of-another-body' }
  | { readonly code: 'minutes-sealed' }
  | { readonly code: 'minutes-signed-by-another' }
  | { readonly code: 'phrase-name-taken'; readonly name: string }
  | { readonly code: 'phrase-slot-broken' }
  | { readonly code: 'phrase-without-words' }
  | { readonly code: 'speaker-not-in-office'; readonly name: string; readonly on: CalendarDate }
  | { readonly code: 'speaker-not-in-register' }
  | { readonly code: 'speaker-protected' }
  | { readonly code: 'speaker-without-role' }
  | { readonly code: 'summary-names-protected' }
  | { readonly code: 'summary-undecided' }
  | { readonly code: 'summary-without-words'; readonly decision: 'written' | 'notNeeded' }
  | { readonly code: 'voice-named-without-consent' }

const minuteSetStateNames: Readonly<Record<MinuteSetState, string>> = {
  draft: 'in draft',
  publishedDraft: 'published in draft',
  approved: 'approved',
  signed: 'signed',
}

const schedule12 = 'docs/law/sch-12-minutes.md'
const partVA = 'docs/law/lga-1972-part-va.md'

/** What each refusal about minutes or a contribution says. */
export const minutesRefusals: Explanations<MinutesRefusal> = {
  'block-reference-unknown': {
    say: () => 'The minute shows a vote or a resolution that is not one of this item. Take it out.',
  },
  'block-shown-twice': {
    say: () => 'The minute shows one vote or resolution twice. Take one of the two out.',
  },
  'comment-already-answered': { say: () => 'That comment has been answered.' },
  'comment-answer-without-reason': { say: () => 'Say why the comment was not taken.' },
  'comment-not-asked': {
    say: () => 'Comments on draft minutes are made by who was asked for them. Ask the clerk.',
  },
  'minutes-comment-without-words': { say: () => 'Write the comment.' },
  'comments-closed': {
    say: () => 'Comments are for minutes in draft. Published minutes are corrected at the next meeting.',
  },
  'comments-due-in-past': { say: () => 'The day to comment by has passed. Choose a later one.' },
  'contribution-speaker-missing': {
    say: ({ words }) => `Say who spoke: “${words.slice(0, 60)}” has no speaker.`,
  },
  'contribution-without-words': { say: () => 'Write what was said.' },
  'minute-text-unknown-kind': {
    say: ({ kind }) =>
      `“${kind}” is no kind of speaking. Write statement, question, answer, congratulation, undertaking or voice.`,
  },
  'minute-text-unknown-reference': {
    say: ({ reference }) => `This item has no ${reference}. Count its votes and resolutions from 1.`,
  },
  'minute-text-unknown-speaker': {
    say: ({ name }) =>
      `“${name}” is nobody in the registers of that day. Use the name as the list of speakers gives it, write “role: ” before a role alone, or put the name in quotation marks.`,
  },
  'minutes-at-extraordinary-meeting': {
    say: () =>
      'Minutes are not approved or signed at an extraordinary meeting. Take them to the next ordinary one.',
    law: schedule12,
  },
  'minutes-at-meeting-to-come': {
    say: () =>
      'That meeting has not begun yet. Minutes are approved and signed there, so record it afterwards.',
    law: schedule12,
  },
  'minutes-before-their-meeting': {
    say: () => 'Minutes cannot be approved or signed at a meeting earlier than the one they record.',
    law: schedule12,
  },
  'minutes-cannot-move': {
    say: ({ from, to }) =>
      `Minutes that are ${minuteSetStateNames[from]} cannot next be ${minuteSetStateNames[to]}.`,
  },
  'minutes-changed-meanwhile': {
    say: ({ by }) => `${by} changed these minutes after you opened this page. Look at them again first.`,
  },
  'minutes-correction-blank': { say: () => 'A correction must change the words that stand.' },
  'minutes-not-in-draft': {
    say: ({ state }) =>
      `These minutes are ${minuteSetStateNames[state]} and are no longer written. A correction is agreed at the next meeting.`,
    law: schedule12,
  },
  'minutes-of-another-body': {
    say: () => 'A body approves and signs its own minutes. Choose a meeting of the same body.',
    law: schedule12,
  },
  'minutes-sealed': {
    say: () => 'These minutes are signed and sealed. Nothing in them can change.',
    law: schedule12,
  },
  'minutes-signed-by-another': {
    say: () => 'Minutes are signed by the person presiding at the meeting that approves them.',
    law: schedule12,
  },
  'phrase-name-taken': {
    say: ({ name }) => `There is a phrase “${name}” already. Give this one another name.`,
  },
  'phrase-slot-broken': {
    say: () => 'A slot is written {like this}: a word between braces. One brace is missing or empty.',
  },
  'phrase-without-words': { say: () => 'Give the phrase a name and its words.' },
  'speaker-not-in-office': {
    say: ({ name, on }) => `${name} did not hold that office on ${dateInWords(on)}.`,
  },
  'speaker-not-in-register': {
    say: () => 'That speaker is not in the register. Register the person, or use their role alone.',
  },
  'speaker-protected': { say: () => 'The identity of that person is protected. Record the role alone.' },
  'speaker-without-role': { say: () => 'Say who spoke: a name from the register, or the role alone.' },
  'summary-names-protected': {
    say: () => 'The written summary would be public and names somebody whose identity is protected.',
  },
  'summary-undecided': {
    say: () =>
      'Some of this was taken in private. First the proper officer decides whether the public part is fair and coherent without a written summary.',
    law: partVA,
  },
  'summary-without-words': {
    say: ({ decision }) =>
      decision === 'written'
        ? 'Write the summary of what was done in private.'
        : 'Say why the public part of the minutes is fair and coherent as it stands.',
  },
  'voice-named-without-consent': {
    say: () => 'A young person speaks by role alone unless they have agreed to be named. Record the role.',
  },
}
