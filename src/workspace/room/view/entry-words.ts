import type { RoomEntry } from '../../../council/room/entry.ts'
import { itemsInRoom, nameInRoom, type RoomFacts } from '../../../council/room/room-facts.ts'
import type { Room } from '../../../council/room/room.ts'
import { entryWords } from '../entry-words.ts'

type Known = { readonly room: Room; readonly facts: RoomFacts }
type Says = {
  readonly [Kind in RoomEntry['kind']]: (
    entry: Extract<RoomEntry, { readonly kind: Kind }>,
    known: Known,
  ) => string
}

const says: Says = {
  meetingOpened: ({ presidingId }, { facts }) => entryWords.opened(nameInRoom(facts, presidingId)),
  chairTaken: ({ presidingId }, { facts }) => entryWords.chair(nameInRoom(facts, presidingId)),
  meetingAdjourned: ({ reason }) => entryWords.adjourned(reason),
  meetingResumed: () => entryWords.resumed,
  meetingClosed: () => entryWords.closed,
  itemOpened: ({ itemId }, known) => entryWords.itemOpened(numberOf(itemId, known)),
  itemClosed: ({ outcome }) => entryWords.itemClosed[outcome],
  urgentItemAdmitted: ({ title }) => entryWords.urgent(title),
  struckOut: () => entryWords.struckOut,
  came: ({ personId }, { facts }) => entryWords.came(nameInRoom(facts, personId)),
  left: ({ personId }, { facts }) => entryWords.left(nameInRoom(facts, personId)),
  returned: ({ personId }, { facts }) => entryWords.returned(nameInRoom(facts, personId)),
  apologiesSent: ({ personId }, { facts }) => entryWords.apologies(nameInRoom(facts, personId)),
  interestDeclared: ({ personId, interest, itemId }, known) =>
    entryWords.declared(nameInRoom(known.facts, personId), interest, numberOf(itemId, known)),
  publicExcluded: () => entryWords.excluded,
  publicReadmitted: () => entryWords.readmitted,
  motionMoved: ({ purpose, text, moverId }, { facts }) =>
    entryWords.moved[purpose.kind](nameInRoom(facts, moverId), text),
  motionSeconded: ({ seconderId }, { facts }) => entryWords.seconded(nameInRoom(facts, seconderId)),
  motionWithdrawn: () => entryWords.withdrawn,
  amendmentAccepted: () => entryWords.accepted,
  recordedVoteDemanded: ({ byIds }, { facts }) =>
    entryWords.demanded(byIds.map((personId) => nameInRoom(facts, personId)).join(', ')),
  voteTaken: ({ method, counts }) =>
    method === 'assent' ? entryWords.assent : entryWords.voted(counts.for, counts.against, counts.abstain),
  ownVoteAsked: ({ personId, side }, { facts }) => entryWords.ownVote[side](nameInRoom(facts, personId)),
  ballotOpened: ({ post }) => entryWords.ballot.opened(post),
  candidateNominated: ({ personId, proposerId, seconderId }, { facts }) => {
    const [who, proposer] = [nameInRoom(facts, personId), nameInRoom(facts, proposerId)]
    return seconderId === undefined
      ? entryWords.ballot.nominated(who, proposer)
      : entryWords.ballot.nominatedAnd(who, proposer, nameInRoom(facts, seconderId))
  },
  candidateWithdrew: ({ personId }, { facts }) => entryWords.ballot.withdrew(nameInRoom(facts, personId)),
  ballotRoundHeld: ({ counts }, { facts }) =>
    entryWords.ballot.round(
      counts
        .map(({ personId, votes }) => entryWords.ballot.count(nameInRoom(facts, personId), votes))
        .join(', '),
    ),
  ballotAbandoned: ({ reason }) => entryWords.ballot.abandoned(reason),
  resolutionDrafted: ({ resolution }) => entryWords.drafted(resolution.limbs.length),
  resolutionAgreed: () => entryWords.agreed,
}

/** An entry in a sentence, as the record and the list of what waits tell it. */
export function entryInWords(entry: RoomEntry, known: Known): string {
  return (says[entry.kind] as (entry: RoomEntry, known: Known) => string)(entry, known)
}

function numberOf(itemId: string, { room, facts }: Known): string {
  return itemsInRoom(room, facts).find(({ id }) => id === itemId)?.number ?? ''
}
