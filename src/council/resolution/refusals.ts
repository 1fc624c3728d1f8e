import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { VoteSide } from './vote.ts'

/** Why a resolution or a vote cannot be recorded. */
export type ResolutionRefusal =
  | { readonly code: 'decision-maker-not-in-register'; readonly takenOn: CalendarDate }
  | { readonly code: 'limb-number-twice'; readonly number: string }
  | { readonly code: 'limb-without-text'; readonly number: string | undefined }
  | { readonly code: 'resolution-without-limbs' }
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

const voteSideNames: Readonly<Record<VoteSide, string>> = {
  for: 'for',
  against: 'against',
  abstain: 'abstaining',
}

/** What each refusal about a resolution or a vote says. */
export const resolutionRefusals: Explanations<ResolutionRefusal> = {
  'decision-maker-not-in-register': {
    say: ({ takenOn }) =>
      `Nobody in the register could decide this on ${dateInWords(takenOn)}. Choose a body or an office that was in being then.`,
  },
  'limb-number-twice': { say: ({ number }) => `Two limbs of the resolution have the number ${number}.` },
  'limb-without-text': { say: ({ number }) => `${limbNamed(number)} says nothing.` },
  'resolution-without-limbs': { say: () => 'A resolution needs at least one limb.' },
  'tie-without-casting-vote': {
    say: ({ count }) =>
      `The vote was ${count} for and ${count} against. Say what the person presiding did with the casting vote.`,
  },
  'undertaking-without-owner': {
    say: ({ number }) =>
      `${limbNamed(number)} promises something. Say which office owes it, by when, and which body hears of it; or record why nobody does.`,
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
  return number === undefined ? 'A limb' : `Limb ${number}`
}
