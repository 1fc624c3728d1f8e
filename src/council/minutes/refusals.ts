import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { MinuteSetState } from './minute-set.ts'

/** Why minutes cannot move on, or a contribution cannot be recorded. */
export type MinutesRefusal =
  | { readonly code: 'contribution-without-words' }
  | { readonly code: 'minutes-at-extraordinary-meeting' }
  | { readonly code: 'minutes-before-their-meeting' }
  | { readonly code: 'minutes-cannot-move'; readonly from: MinuteSetState; readonly to: MinuteSetState }
  | { readonly code: 'minutes-correction-blank' }
  | { readonly code: 'minutes-of-another-body' }
  | { readonly code: 'minutes-signed-by-another' }
  | { readonly code: 'speaker-not-in-office'; readonly name: string; readonly on: CalendarDate }
  | { readonly code: 'speaker-not-in-register' }
  | { readonly code: 'speaker-protected' }
  | { readonly code: 'speaker-without-role' }
  | { readonly code: 'voice-named-without-consent' }

const minuteSetStateNames: Readonly<Record<MinuteSetState, string>> = {
  draft: 'in draft',
  publishedDraft: 'published in draft',
  approved: 'approved',
  signed: 'signed',
}

const schedule12 = 'docs/law/sch-12-minutes.md'

/** What each refusal about minutes or a contribution says. */
export const minutesRefusals: Explanations<MinutesRefusal> = {
  'contribution-without-words': { say: () => 'Write what was said.' },
  'minutes-at-extraordinary-meeting': {
    say: () =>
      'Minutes are not approved or signed at an extraordinary meeting. Take them to the next ordinary one.',
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
  'minutes-correction-blank': { say: () => 'A correction must change the words that stand.' },
  'minutes-of-another-body': {
    say: () => 'A body approves and signs its own minutes. Choose a meeting of the same body.',
    law: schedule12,
  },
  'minutes-signed-by-another': {
    say: () => 'Minutes are signed by the person presiding at the meeting that approves them.',
    law: schedule12,
  },
  'speaker-not-in-office': {
    say: ({ name, on }) => `${name} did not hold that office on ${dateInWords(on)}.`,
  },
  'speaker-not-in-register': {
    say: () => 'That speaker is not in the register. Register the person, or use their role alone.',
  },
  'speaker-protected': { say: () => 'The identity of that person is protected. Record the role alone.' },
  'speaker-without-role': { say: () => 'Say who spoke: a name from the register, or the role alone.' },
  'voice-named-without-consent': {
    say: () => 'A young person speaks by role alone unless they have agreed to be named. Record the role.',
  },
}
