import { sensitiveInterestWording } from '../rules/meeting-day.ts'
import type { InterestClass, ItemOutcome, PresidingRight, VoteMethod } from '../room/entry.ts'
import type { VoteSide } from '../resolution/vote.ts'

/** What each class of interest is called in a sentence. */
export const interestNames: Readonly<Record<InterestClass, string>> = {
  DPI: 'a disclosable pecuniary interest',
  ORI: 'another registrable interest',
  NRI: 'a non-registrable interest',
}

const presiding: Readonly<Record<PresidingRight, (who: string) => string>> = {
  chair: (who) => `${who} took the chair`,
  viceChair: (who) => `${who}, deputising, took the chair`,
  electedForMeeting: (who) => `${who}, chosen by the meeting to preside, took the chair`,
}

const methods: Readonly<Record<Exclude<VoteMethod, 'assent'>, string>> = {
  hands: 'On a show of hands',
  recorded: 'On a recorded vote',
}

const ownVotes: Readonly<Record<VoteSide, string>> = {
  for: 'voted for',
  against: 'voted against',
  abstain: 'abstained on',
}

/** How minutes say what happened in the room, in the house’s own pattern. */
export const proceedingWords = {
  opened: (who: string, right: PresidingRight, time: string) =>
    `${presiding[right](who)} and opened the meeting at ${time}.`,
  chairTaken: (who: string, right: PresidingRight, time: string) => `${presiding[right](who)} at ${time}.`,
  adjourned: (time: string, reason: string, isAnotherDay: boolean) =>
    `The meeting adjourned ${isAnotherDay ? 'to another day ' : ''}at ${time}: ${asSentence(reason)}`,
  resumed: (when: string) => `The meeting resumed at ${when}.`,
  onDay: (time: string, day: string) => `${time} on ${day}`,
  closed: (time: string) => `The meeting closed at ${time}.`,
  left: (outcome: Exclude<ItemOutcome, 'taken'>, reason: string) =>
    `This item was ${outcome}: ${asSentence(reason)}`,
  urgent: (who: string, reason: string) =>
    `${who} agreed that this item be taken as a matter of urgency, by reason of these special circumstances: ${asSentence(reason)}`,
  apologies: (who: readonly string[]) => `Apologies for absence were received from ${listed(who)}.`,
  substitute: (who: string, absent: string) => `${who} attended as substitute for ${absent}.`,
  remote: (who: string) => `${who} attended remotely.`,
  arrived: (who: string, time: string) => `${who} arrived at ${time}.`,
  joined: (who: string, time: string) => `${who} joined the meeting remotely at ${time}.`,
  wentOut: (who: string, time: string) => `${who} left the meeting at ${time}.`,
  cameBack: (who: string, time: string) => `${who} returned to the meeting at ${time}.`,
  thisItem: 'this item',
  items: (numbers: readonly string[]) => `${numbers.length === 1 ? 'item' : 'items'} ${listed(numbers)}`,
  declared: (who: string, interest: InterestClass, item: string) =>
    `${who} declared ${interestNames[interest]} in ${item}`,
  described: (declared: string, words: string | undefined) =>
    words === undefined ? `${declared}.` : `${declared}: ${asSentence(words)}`,
  withheld: (declared: string) => `${declared}. ${sensitiveInterestWording}`,
  leftForItem: (who: string) =>
    `${who}, having declared an interest, left the room for this item and took no part in it.`,
  noVote: (who: string) => `${who}, having declared an interest, did not vote on this item.`,
  stayed: (who: string) => `${who}, having declared an interest, remained in the room and took part.`,
  underDispensation: (sentence: string, words: string | undefined) =>
    words === undefined
      ? `${sentence} This was under a dispensation.`
      : `${sentence} This was under a dispensation: ${asSentence(words)}`,
  confidential: (items: string) =>
    `The press and public were excluded for ${items}, because confidential information would otherwise have been disclosed.`,
  basis: (words: string) => `The information was confidential on this ground: ${asSentence(words)}`,
  readmitted: (time: string) => `The press and public were readmitted at ${time}.`,
  motion: (text: string, mover: string, seconder: string | undefined) =>
    `${movedBy(mover, seconder)} the motion: ${quoted(text)}`,
  amendment: (text: string, mover: string, seconder: string | undefined) =>
    `${movedBy(mover, seconder)} an amendment to the motion: ${quoted(text)}`,
  demanded: (who: readonly string[]) => `A recorded vote was demanded by ${listed(who)}.`,
  ownVote: (who: string, side: VoteSide, noun: 'motion' | 'amendment') =>
    `At the request of ${who} it is recorded that they ${ownVotes[side]} the ${noun}.`,
  nominated: (who: string, post: string, [proposer, seconder]: readonly [string, string | undefined]) =>
    seconder === undefined
      ? `${proposer} nominated ${who} for election as ${post}.`
      : `${proposer} nominated ${who} for election as ${post}, and ${seconder} seconded the nomination.`,
  candidateWithdrew: (who: string) => `${who} withdrew from the ballot.`,
  round: (number: number, post: string, counts: readonly string[]) =>
    `Round ${number} of the ballot for ${post}: ${listed(counts)}.`,
  candidateCount: (who: string, votes: number) => `${who} ${votes}`,
  besides: (spoilt: number, notVoting: number) =>
    `${spoilt} ${spoilt === 1 ? 'paper was' : 'papers were'} spoilt and ${notVoting} did not vote.`,
  wentOutOfBallot: (who: string) => `${who}, who had the fewest votes, went out.`,
  wentOutByCasting: (who: string, by: string) =>
    `The fewest votes were equal, and by the casting vote of ${by}, presiding, ${who} went out.`,
  elected: (who: string, post: string) => `${who} was elected as ${post}.`,
  ballotAbandoned: (post: string, reason: string) =>
    `The ballot for ${post} was given up: ${asSentence(reason)}`,
  withdrawn: (noun: 'motion' | 'amendment', hasFallen: boolean) =>
    `The ${noun} was withdrawn${hasFallen ? ', and the amendment to it fell' : ''}.`,
  accepted: 'The mover of the motion accepted the amendment, and no vote on it was taken.',
  assented: (noun: string) => `The ${noun} was carried without dissent.`,
  decided: (method: Exclude<VoteMethod, 'assent'>, noun: string, outcome: string) =>
    `${methods[method]}, the ${noun} was ${outcome}.`,
  counted: (votes: Readonly<Record<'for' | 'against' | 'abstain', number>>) =>
    `${votes.for} voted for it, ${votes.against} against, and ${votes.abstain} abstained.`,
  castingVote: (who: string, given: 'for' | 'against' | 'notUsed') =>
    given === 'notUsed'
      ? `The votes were equal, and ${who}, presiding, did not use the casting vote.`
      : `The votes were equal, and ${who}, presiding, gave the casting vote ${given} it.`,
  thenRead: (text: string) => `The motion then read: ${quoted(text)}`,
  extended: (time: string) => `The meeting was extended until ${time}.`,
  excluded: (items: string, paragraphs: readonly string[]) =>
    `The press and public were excluded for ${items}, because of exempt information (${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(paragraphs)} of Schedule 12A).`,
}

/** Words with the full stop that their writer gave them, or with one. */
export function asSentence(words: string): string {
  return /[.!?]["”’]?$/.test(words.trim()) ? words.trim() : `${words.trim()}.`
}

/** Words in quotation marks, with those inside them made single. */
function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

function movedBy(mover: string, seconder: string | undefined): string {
  return seconder === undefined ? `${mover} moved` : `${mover} moved, and ${seconder} seconded,`
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
