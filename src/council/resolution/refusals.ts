import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { RecordPart } from './record-part.ts'
import type { VoteSide } from './vote.ts'

/** Why a resolution or a vote cannot be recorded, corrected, published or ended. */
export type ResolutionRefusal =
  | { readonly code: 'correction-changes-limbs' }
  | { readonly code: 'decision-correction-empty' }
  | { readonly code: 'decision-correction-without-reason' }
  | { readonly code: 'decision-ended-already'; readonly as: 'withdrawn' | 'superseded' }
  | { readonly code: 'decision-end-without-reason' }
  | { readonly code: 'decision-maker-not-in-register'; readonly takenOn: CalendarDate }
  | { readonly code: 'decision-not-public' }
  | { readonly code: 'decision-public' }
  | {
      readonly code: 'decision-record-incomplete'
      readonly title: string
      readonly missing: readonly RecordPart[]
    }
  | { readonly code: 'effective-date-without-reason' }
  | { readonly code: 'limb-number-twice'; readonly number: string }
  | { readonly code: 'limb-without-text'; readonly number: string | undefined }
  | { readonly code: 'record-says-none-and-words'; readonly part: RecordPart }
  | { readonly code: 'resolution-without-limbs' }
  | { readonly code: 'superseded-by-itself' }
  | { readonly code: 'tie-without-casting-vote'; readonly count: number }
  | { readonly code: 'undertaking-without-owner'; readonly number: string | undefined }
  | { readonly code: 'undertaking-without-reason-for-none'; readonly number: string | undefined }
  | { readonly code: 'vote-count-malformed'; readonly side: VoteSide }
  | {
      readonly code: 'vote-names-differ-from-count'
      readonly side: VoteSide
      readonly counted: number
      readonly named: number
    }
  | { readonly code: 'voted-twice'; readonly name: string }

/** The parts of the record of a decision as a sentence names them. */
const recordPartNames: Readonly<Record<RecordPart, string>> = {
  isKey: 'whether it is a key decision',
  reasons: 'the reasons',
  alternatives: 'the alternatives considered and rejected',
  conflicts: 'the conflicts of interest declared',
  dispensations: 'the dispensations granted',
}

const voteSideNames: Readonly<Record<VoteSide, string>> = {
  for: 'for',
  against: 'against',
  abstain: 'abstaining',
}

/** What each refusal about a resolution or a vote says. */
export const resolutionRefusals: Explanations<ResolutionRefusal> = {
  'correction-changes-limbs': {
    say: () =>
      'A correction puts the words of a part right; it adds none and takes none away. What was decided otherwise is a new decision that supersedes this one.',
  },
  'decision-correction-empty': { say: () => 'Nothing is different from what stands there already.' },
  'decision-correction-without-reason': {
    say: () => 'Say why the published decision is put right. The reason is public.',
  },
  'decision-end-without-reason': { say: () => 'Say why. The reason stands on the decision’s page.' },
  'decision-ended-already': {
    say: ({ as }) => `This decision has been ${as} already.`,
  },
  'decision-not-public': {
    say: () => 'This decision is not public yet. Change it instead: nothing needs to be corrected.',
  },
  'decision-public': {
    say: () => 'This decision is public. Correct it with a reason: the correction shows on its page.',
  },
  'decision-record-incomplete': {
    say: ({ title, missing }) =>
      `The record of “${title}” does not state ${missing.map((part) => recordPartNames[part]).join(', ')}. An executive decision states each before it is public; where there was none, say so.`,
    law: 'docs/law/si-2012-2089.md',
  },
  'decision-maker-not-in-register': {
    say: ({ takenOn }) =>
      `Nobody in the register could decide this on ${dateInWords(takenOn)}. Choose a body or an office that was in being then.`,
  },
  'effective-date-without-reason': {
    say: () => 'A date that is set by hand needs the reason why the counted one does not hold.',
  },
  'limb-number-twice': { say: ({ number }) => `Two parts of the resolution have the number ${number}.` },
  'limb-without-text': { say: ({ number }) => `${limbNamed(number)} says nothing.` },
  'record-says-none-and-words': {
    say: ({ part }) =>
      `The record says both that there was none and some words about ${recordPartNames[part]}. Keep one.`,
  },
  'resolution-without-limbs': {
    say: () => 'A resolution needs at least one part that says what is resolved.',
  },
  'superseded-by-itself': { say: () => 'A decision cannot replace itself. Choose the later one.' },
  'tie-without-casting-vote': {
    say: ({ count }) =>
      `The vote was ${count} for and ${count} against. Say what the person presiding did with the casting vote.`,
  },
  'undertaking-without-owner': {
    say: ({ number }) =>
      `${limbNamed(number)} promises something. Say which office owes it, by which day or upon what, and which body hears of it; or record why nobody does.`,
  },
  'undertaking-without-reason-for-none': {
    say: ({ number }) => `Say why nobody owes what ${limbNamed(number).toLowerCase()} promises.`,
  },
  'vote-count-malformed': {
    say: ({ side }) => `The number ${voteSideNames[side]} is not a whole number of votes.`,
  },
  'vote-names-differ-from-count': {
    say: ({ side, counted, named }) =>
      `${counted} are counted as ${voteSideNames[side]}, and ${named} are named.`,
  },
  'voted-twice': { say: ({ name }) => `${name} is listed twice in the vote.` },
}

function limbNamed(number: string | undefined): string {
  return number === undefined ? 'A part' : `Part ${number}`
}
