import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { EffectBasis } from '../resolution/decision-state.ts'
import type { CallInState } from './call-in.ts'

/** Why a decision cannot be called in, or a call-in cannot go on. */
export type CallInRefusal =
  | { readonly code: 'already-called-in' }
  | { readonly code: 'call-in-cannot-move'; readonly from: CallInState; readonly to: CallInState }
  | { readonly code: 'call-in-closed-to-names' }
  | { readonly code: 'call-in-exemption-too-late' }
  | { readonly code: 'call-in-exemption-without-reason' }
  | { readonly code: 'call-in-ground-unknown'; readonly ground: string | undefined }
  | { readonly code: 'call-in-item-of-another-body'; readonly body: string }
  | { readonly code: 'call-in-needs-item' }
  | { readonly code: 'call-in-needs-amended-decision' }
  | { readonly code: 'call-in-not-lapsed'; readonly dueOn: CalendarDate | undefined }
  | { readonly code: 'call-in-scheme-incomplete'; readonly lacks: string }
  | { readonly code: 'call-in-short-of-members'; readonly given: number; readonly needed: number }
  | { readonly code: 'call-in-step-without-reason'; readonly to: CallInState }
  | { readonly code: 'call-in-window-closed'; readonly closesOn: CalendarDate }
  | { readonly code: 'call-in-without-reasons' }
  | { readonly code: 'joined-already' }
  | { readonly code: 'no-call-in-scheme'; readonly on: CalendarDate }
  | { readonly code: 'not-a-caller-in' }
  | { readonly code: 'not-entitled-to-call-in'; readonly whoMayAsk: 'anyCouncillor' | 'scrutinyMembers' }
  | { readonly code: 'not-subject-to-call-in'; readonly basis: EffectBasis | undefined }
  | { readonly code: 'urgency-consent-not-in-office'; readonly on: CalendarDate }
  | { readonly code: 'without-a-person' }

const page = 'docs/law/constitution.md'

/** The names of the states of a call-in, as they follow the verb in “A call-in that is …”. */
const stateNames: Readonly<Record<CallInState, string>> = {
  requested: 'asked for',
  valid: 'ruled valid',
  invalid: 'ruled invalid',
  onAgenda: 'on the agenda of scrutiny',
  noFurtherAction: 'closed without further action',
  backToDecisionMaker: 'sent back to the decision-maker',
  toCouncil: 'referred to the full council',
  confirmed: 'answered by the decision confirmed',
  amended: 'answered by the decision amended',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
}

const notSubject: Readonly<Record<EffectBasis, string>> = {
  callInWindow: 'This decision can no longer be called in: it was withdrawn or replaced.',
  notSubject: 'The council’s scheme of call-in does not cover this decision.',
  urgent: 'This decision is exempt from call-in because it is urgent. Its page says who agreed and why.',
  callInOutcome: 'This decision has been through call-in, and a decision is called in once.',
  override: 'The date on which this decision takes effect was set by hand, so no window for call-in is open.',
}

/** What each refusal about call-in says. */
export const callInRefusals: Explanations<CallInRefusal> = {
  'already-called-in': {
    say: () => 'A call-in of this decision has been asked for. Add your name to it while the window is open.',
    law: page,
  },
  'call-in-cannot-move': {
    say: ({ from, to }) => `A call-in that is ${stateNames[from]} cannot next be ${stateNames[to]}.`,
  },
  'call-in-closed-to-names': {
    say: () => 'Names are added until the proper officer rules on the request, and that has been done.',
  },
  'call-in-exemption-too-late': {
    say: () =>
      'The decision is public and its window for call-in has begun. An exemption is recorded before that.',
    law: page,
  },
  'call-in-exemption-without-reason': {
    say: () => 'Say why the decision is urgent and cannot wait for the time that call-in takes.',
    law: page,
  },
  'call-in-ground-unknown': {
    say: ({ ground }) =>
      ground === undefined
        ? 'Choose at least one of the grounds that the council’s scheme of call-in lists.'
        : `“${ground}” is no ground of the council’s scheme of call-in. Choose from its list.`,
    law: page,
  },
  'call-in-item-of-another-body': {
    say: ({ body }) => `A call-in is heard by ${body}. Choose an item on the agenda of one of its meetings.`,
  },
  'call-in-needs-amended-decision': {
    say: () =>
      'Say which decision replaces the one that was called in. Record and publish it first, then come back here.',
  },
  'call-in-needs-item': { say: () => 'Choose the agenda item at which scrutiny hears the call-in.' },
  'call-in-not-lapsed': {
    say: ({ dueOn }) =>
      dueOn === undefined
        ? 'Nothing has a date by which this call-in would lapse.'
        : `A call-in lapses only where the scheme says that the decision then takes effect, and after ${dateInWords(dueOn)}.`,
    law: page,
  },
  'call-in-scheme-incomplete': {
    say: ({ lacks }) =>
      `The scheme of call-in does not say this as it must: ${schemeParts[lacks] ?? lacks}. Copy it from the constitution.`,
    law: page,
  },
  'call-in-short-of-members': {
    say: ({ given, needed }) =>
      `${needed} members must ask for a call-in, and ${given} ${given === 1 ? 'has' : 'have'}. Rule it invalid, or wait for more names while the window is open.`,
    law: page,
  },
  'call-in-step-without-reason': {
    say: ({ to }) => `Give the reason why the call-in is ${stateNames[to]}.`,
  },
  'call-in-window-closed': {
    say: ({ closesOn }) => `The last day to call this decision in was ${dateInWords(closesOn)}.`,
    law: page,
  },
  'call-in-without-reasons': { say: () => 'Say why the decision should be looked at again.' },
  'joined-already': { say: () => 'Your name is already on this call-in.' },
  'no-call-in-scheme': {
    say: ({ on }) =>
      `No scheme of call-in is recorded for ${dateInWords(on)}. The proper officer enters it from the constitution.`,
    law: page,
  },
  'not-a-caller-in': {
    say: () => 'Only a member whose name is on the call-in can withdraw it. Ask one of them.',
  },
  'not-entitled-to-call-in': {
    say: ({ whoMayAsk }) =>
      whoMayAsk === 'scrutinyMembers'
        ? 'Under the council’s scheme, members of scrutiny call decisions in, and members of the executive do not.'
        : 'Under the council’s scheme, councillors call decisions in, and members of the executive do not.',
    law: page,
  },
  'not-subject-to-call-in': {
    say: ({ basis }) =>
      basis === undefined
        ? 'This decision is not public yet, so no window for call-in is open.'
        : notSubject[basis],
    law: page,
  },
  'urgency-consent-not-in-office': {
    say: ({ on }) =>
      `Nobody held the office whose consent the scheme asks for on ${dateInWords(on)}, or somebody else did. Check the day and the name.`,
    law: page,
  },
  'without-a-person': {
    say: () => 'Your account is not tied to a councillor in the register. Ask the administrator to tie it.',
  },
}

const schemeParts: Readonly<Record<string, string>> = {
  windowDays: 'how many days the window lasts',
  membersNeeded: 'how many members must ask',
  meetWithinDays: 'within how many days scrutiny meets',
  reconsiderWithinDays: 'within how many days the decision-maker decides again',
  source: 'where the constitution has it',
  grounds: 'the grounds',
}
