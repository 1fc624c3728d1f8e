import type { Explanations } from '../refusal.ts'
import type { VoteSide } from '../resolution/vote.ts'
import type { InterestClass } from './entry.ts'

/** Why something cannot be entered in the room of a meeting. */
export type RoomRefusal =
  | { readonly code: 'meeting-not-sitting'; readonly phase: 'notOpened' | 'adjourned' | 'closed' }
  | { readonly code: 'meeting-sits-already' }
  | { readonly code: 'not-in-the-room'; readonly name: string }
  | { readonly code: 'in-the-room-already'; readonly name: string }
  | { readonly code: 'presides-without-office'; readonly name: string }
  | { readonly code: 'nobody-presides' }
  | { readonly code: 'member-attends-remotely'; readonly name: string }
  | { readonly code: 'not-a-member'; readonly name: string }
  | { readonly code: 'substitute-not-allowed'; readonly name: string }
  | { readonly code: 'no-item-open' }
  | { readonly code: 'item-left-without-reason' }
  | { readonly code: 'room-entry-names-unknown'; readonly what: string }
  | { readonly code: 'private-item-in-public'; readonly number: string }
  | { readonly code: 'interest-without-words' }
  | { readonly code: 'sensitive-interest-described' }
  | { readonly code: 'interest-demands-more'; readonly name: string; readonly interest: InterestClass }
  | { readonly code: 'interest-bars'; readonly name: string }
  | { readonly code: 'exclusion-without-items' }
  | { readonly code: 'exclusion-without-paragraph' }
  | { readonly code: 'exclusion-without-basis' }
  | { readonly code: 'public-not-excluded' }
  | { readonly code: 'motion-without-words' }
  | { readonly code: 'motion-decided-already' }
  | { readonly code: 'motion-undecided'; readonly text: string }
  | { readonly code: 'amendment-undecided'; readonly text: string }
  | { readonly code: 'motion-not-seconded' }
  | { readonly code: 'motion-seconded-by-mover'; readonly name: string }
  | { readonly code: 'extension-not-later' }
  | { readonly code: 'vote-must-be-recorded'; readonly why: 'budget' | 'demanded' }
  | { readonly code: 'too-few-demand-recorded-vote'; readonly by: number; readonly needed: number }
  | { readonly code: 'vote-does-not-add-up'; readonly sum: VoteSum }
  | {
      readonly code: 'voter-not-entitled'
      readonly name: string
      readonly because: 'absent' | 'interest' | 'noVote'
    }
  | { readonly code: 'voter-twice'; readonly name: string }
  | {
      readonly code: 'voter-missing'
      readonly names: readonly string[]
      readonly named: number
      readonly entitled: number
    }
  | { readonly code: 'own-vote-by-name' }
  | { readonly code: 'own-vote-late' }
  | { readonly code: 'own-vote-not-there'; readonly name: string }
  | { readonly code: 'own-vote-twice'; readonly name: string }
  | {
      readonly code: 'own-vote-beyond-count'
      readonly side: VoteSide
      readonly counted: number
      readonly named: number
    }
  | { readonly code: 'casting-vote-without-equality' }
  | { readonly code: 'assent-with-dissent' }
  | { readonly code: 'resolution-agreed-already' }
  | { readonly code: 'entry-not-to-be-struck-out' }
  | { readonly code: 'entry-relied-on'; readonly sentence: string }

/** What was counted in a vote, and how many might vote. */
export type VoteSum = {
  readonly for: number
  readonly against: number
  readonly abstain: number
  readonly didNotVote: number
  readonly entitled: number
}

const partVA = 'docs/law/lga-1972-part-va.md'
const interests = 'docs/law/members-interests.md'
const ownVote = 'docs/law/si-1993-202.md'

const sideNames: Readonly<Record<VoteSide, string>> = {
  for: 'for',
  against: 'against',
  abstain: 'as abstaining',
}

const notSitting = {
  notOpened: 'The meeting has not been opened. Take the roll, say who presides and open it.',
  adjourned: 'The meeting is adjourned. Resume it first.',
  closed: 'The meeting is closed. What is wrong in its record is put right in the minutes.',
} as const

const notEntitled = {
  absent: 'is not in the room',
  interest: 'has declared an interest in this item and may not vote',
  noVote: 'is in the room without a vote',
} as const

/** What each refusal in the room says. */
export const roomRefusals: Explanations<RoomRefusal> = {
  'meeting-not-sitting': { say: ({ phase }) => notSitting[phase] },
  'meeting-sits-already': { say: () => 'The meeting is open already.' },
  'not-in-the-room': {
    say: ({ name }) => `${name} is not in the room. Record that they came or returned first.`,
  },
  'in-the-room-already': { say: ({ name }) => `${name} is in the room already.` },
  'presides-without-office': {
    say: ({ name }) =>
      `${name} does not hold that office today. Choose who does, or record that the meeting elected ${name} to preside.`,
  },
  'nobody-presides': {
    say: () =>
      'Nobody presides, because whoever took the chair is out of the room. Record who takes the chair.',
  },
  'member-attends-remotely': {
    say: ({ name }) =>
      `The law in force does not count a member who attends remotely as present, so ${name} cannot be a voting member by video. Record them as in attendance, or their apologies.`,
    law: 'docs/law/remote-attendance.md',
  },
  'not-a-member': { say: ({ name }) => `${name} is not a member of this body on the day of the meeting.` },
  'substitute-not-allowed': {
    say: ({ name }) =>
      `${name} cannot be a substitute here: the body’s rules or the register do not allow it. Record them as in attendance.`,
  },
  'item-left-without-reason': {
    say: () => 'Say why the item is put off or withdrawn. The reason is published.',
  },
  'no-item-open': { say: () => 'No item is open. Open the item that this belongs to first.' },
  'room-entry-names-unknown': {
    say: ({ what }) =>
      `This names ${what} that the room does not know. It may have been struck out meanwhile.`,
  },
  'private-item-in-public': {
    say: ({ number }) =>
      `Item ${number} is to be taken in private and the public has not been excluded for it. Move the exclusion first; for confidential information record that the public is excluded, which needs no resolution.`,
    law: partVA,
  },
  'interest-without-words': { say: () => 'Say what the interest is, as the member declared it.' },
  'sensitive-interest-described': {
    say: () =>
      'The details of a sensitive interest are not written down. Take the words out; the record says only that there is one.',
    law: interests,
  },
  'interest-demands-more': {
    say: ({ name, interest }) =>
      interest === 'DPI'
        ? `${name} has a disclosable pecuniary interest and must leave for the item, unless the register holds a dispensation.`
        : `${name} has a registrable interest and may not vote on the item, unless the register holds a dispensation.`,
    law: interests,
  },
  'interest-bars': {
    say: ({ name }) => `${name} has declared an interest in this item and may neither move, second nor vote.`,
    law: interests,
  },
  'exclusion-without-items': { say: () => 'Choose the items for which the public is excluded.' },
  'exclusion-without-paragraph': {
    say: () => 'Choose at least one paragraph of Schedule 12A.',
    law: 'docs/law/sched-12a-lga-1972.md',
  },
  'exclusion-without-basis': {
    say: () => 'Say what makes the information confidential: the terms, the enactment or the order.',
    law: partVA,
  },
  'public-not-excluded': { say: () => 'The public has not been excluded.' },
  'motion-without-words': { say: () => 'Write the words of the motion.' },
  'motion-decided-already': { say: () => 'This motion has been decided already.' },
  'motion-undecided': {
    say: ({ text }) =>
      `A motion has not been decided: “${text}”. Put it to the vote, or record that it was withdrawn.`,
  },
  'amendment-undecided': {
    say: ({ text }) => `An amendment comes first: “${text}”. Decide it before the motion.`,
  },
  'motion-not-seconded': {
    say: () => 'The motion has not been seconded. Record who seconds it, or that it was withdrawn.',
  },
  'motion-seconded-by-mover': { say: ({ name }) => `${name} moved this. Somebody else must second it.` },
  'extension-not-later': {
    say: () => 'The new time must be later than the time at which the meeting would end.',
  },
  'vote-must-be-recorded': {
    say: ({ why }) =>
      why === 'budget'
        ? 'This is a decision on the budget: how each member votes must be recorded by name.'
        : 'A recorded vote was demanded. Record how each member votes by name.',
    law: 'docs/law/recorded-votes.md',
  },
  'too-few-demand-recorded-vote': {
    say: ({ by, needed }) => `${by} demand a recorded vote, and the constitution asks for ${needed}.`,
  },
  'vote-does-not-add-up': { say: ({ sum }) => sumInWords(sum) },
  'voter-not-entitled': {
    say: ({ name, because }) => `${name} ${notEntitled[because]}, and cannot be counted.`,
  },
  'voter-twice': { say: ({ name }) => `${name} is listed twice in the vote.` },
  'voter-missing': {
    say: ({ names, named, entitled }) =>
      `The vote does not add up: ${named} are named, and ${entitled} in the room may vote. Not said yet: ${names.join(', ')}.`,
    law: 'docs/law/recorded-votes.md',
  },
  'own-vote-by-name': {
    say: () => 'This vote was taken by name: how each member voted is recorded already.',
    law: ownVote,
  },
  'own-vote-late': {
    say: () =>
      'A member may ask this straight after the vote. The meeting has since gone on to another vote or another item.',
    law: ownVote,
  },
  'own-vote-not-there': {
    say: ({ name }) => `${name} was not in the room with a vote when this was put.`,
    law: ownVote,
  },
  'own-vote-twice': {
    say: ({ name }) => `How ${name} voted is recorded already. Strike that entry out first.`,
  },
  'own-vote-beyond-count': {
    say: ({ side, counted, named }) =>
      `${counted} ${counted === 1 ? 'was' : 'were'} counted ${sideNames[side]}, and ${named} would be recorded. If the count is wrong, strike the vote out and take it again.`,
    law: ownVote,
  },
  'casting-vote-without-equality': {
    say: () => 'There is a casting vote only where as many are for as against.',
  },
  'assent-with-dissent': {
    say: () => 'A motion is agreed by assent only where nobody is against it. Count the votes.',
  },
  'resolution-agreed-already': {
    say: () => 'This resolution was agreed and is no draft any more. Strike out its agreement to change it.',
  },
  'entry-not-to-be-struck-out': {
    say: () => 'This entry cannot be struck out: it is struck out already, or what it did is public.',
  },
  'entry-relied-on': { say: ({ sentence }) => `Later entries rest on this one. Without it: ${sentence}` },
}

function sumInWords({ for: inFavour, against, abstain, didNotVote, entitled }: VoteSum): string {
  const total = inFavour + against + abstain + didNotVote
  const parts = `${inFavour} for, ${against} against, ${abstain} abstaining and ${didNotVote} not voting make ${total}`
  const gap = Math.abs(total - entitled)
  const which = total > entitled ? `${gap} too many` : `${gap} too few`
  return `The vote does not add up: ${parts}, and ${entitled} in the room may vote, which is ${which}. Count again, or correct who is in the room.`
}
