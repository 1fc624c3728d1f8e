import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { MeetingRefusal } from '../meeting/refusals.ts'
import type { PersonId } from '../member/person.ts'
import type { ResolutionRefusal } from '../resolution/refusals.ts'
import { inquorate } from './course.ts'
import type { RoomEntry, RoomVote } from './entry.ts'
import { excluded } from './exclusion.ts'
import { isBarred } from './interest.ts'
import { undecidedAmendment, withAmendmentMade, withMotion } from './motion.ts'
import { votingPresences } from './presence.ts'
import type { RoomRefusal } from './refusals.ts'
import { bodyOf, nameInRoom, type RoomFacts } from './room-facts.ts'
import { isInRoom, presidingNow, type Room, type RoomMotion } from './room.ts'

type VoteRefusal = RoomRefusal | MeetingRefusal | ResolutionRefusal
type Voting = RoomEntry & RoomVote
type Put = {
  readonly room: Room
  readonly motion: RoomMotion
  readonly vote: RoomVote
  readonly facts: RoomFacts
}

/**
 * The room after a vote, with what follows from it: the amendment made, the public excluded, the meeting extended.
 * The votes must add up to those in the room who may vote.
 *
 * @refuses meeting-not-sitting, room-entry-names-unknown, motion-decided-already, amendment-undecided, motion-not-seconded, nobody-presides, meeting-inquorate, vote-must-be-recorded, assent-with-dissent, vote-count-malformed, vote-does-not-add-up, voter-not-entitled, voter-twice, voter-missing, casting-vote-without-equality, tie-without-casting-vote
 * @law docs/law/recorded-votes.md
 */
export function afterVote(room: Room, entry: Voting, facts: RoomFacts): Result<Room, VoteRefusal> {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  const motion = room.motions.find(({ id }) => id === entry.motionId)
  if (motion === undefined) return refuse({ code: 'room-entry-names-unknown', what: 'a motion' })
  const { id: _id, at: _at, ...vote } = entry
  const put = { room, motion, vote, facts }
  const refusal = unfitToPut(put) ?? unfitCount(put) ?? unfitCasting(vote)
  if (refusal !== undefined) return refuse(refusal)
  const outcome = isVoteCarried(vote) ? ('carried' as const) : ('lost' as const)
  const voterIds = entitledVoters(room, motion.itemId)
  const decided = { ...motion, vote, outcome, voterIds, putById: presidingNow(room) }
  const voted = { ...room, justVotedId: motion.id }
  return accept(outcome === 'carried' ? consequence(voted, decided, entry) : withMotion(voted, decided))
}

/** The members in the room who may vote on an item, or on no item. */
export function entitledVoters(room: Room, itemId: AgendaItemId | undefined): readonly PersonId[] {
  return votingPresences(room)
    .map(({ personId }) => personId)
    .filter((personId) => !isBarred(room, personId, itemId))
}

/** Why a vote on a motion must be taken by name; `undefined` where hands will do. */
export function mustBeRecorded(motion: RoomMotion, facts: RoomFacts): 'budget' | 'demanded' | undefined {
  if (motion.isOnBudget && bodyOf(facts)?.kind === 'council') return 'budget'
  return motion.demandedByIds.length > 0 ? 'demanded' : undefined
}

function isVoteCarried({ method, counts, castingVote }: RoomVote): boolean {
  return method === 'assent' || counts.for > counts.against || castingVote === 'for'
}

function unfitToPut({ room, motion, vote, facts }: Put): VoteRefusal | undefined {
  if (motion.outcome !== undefined) return { code: 'motion-decided-already' }
  const first = undecidedAmendment(room, motion.id)
  if (first !== undefined) return { code: 'amendment-undecided', text: first.text }
  if (facts.rules.isSeconderNeeded && motion.seconderId === undefined) return { code: 'motion-not-seconded' }
  if (presidingNow(room) === undefined) return { code: 'nobody-presides' }
  const why = mustBeRecorded(motion, facts)
  if (why !== undefined && vote.method !== 'recorded') return { code: 'vote-must-be-recorded', why }
  return inquorate(room, facts)
}

function unfitCount(put: Put): VoteRefusal | undefined {
  const { vote } = put
  const sides = ['for', 'against', 'abstain'] as const
  const malformed = sides.find((side) => !isCount(vote.counts[side]))
  if (malformed !== undefined) return { code: 'vote-count-malformed', side: malformed }
  if (vote.method === 'assent')
    return vote.counts.against + vote.counts.abstain > 0 ? { code: 'assent-with-dissent' } : undefined
  return (vote.method === 'recorded' ? unfitNames(put) : undefined) ?? unfitSum(put)
}

function unfitSum({ room, motion, vote }: Put): VoteRefusal | undefined {
  const entitled = entitledVoters(room, motion.itemId).length
  const { for: inFavour, against, abstain, didNotVote } = vote.counts
  const isRight = isCount(didNotVote) && inFavour + against + abstain + didNotVote === entitled
  return isRight ? undefined : { code: 'vote-does-not-add-up', sum: { ...vote.counts, entitled } }
}

function unfitNames({ room, motion, vote, facts }: Put): VoteRefusal | undefined {
  const named = vote.cast.map(({ personId }) => personId)
  return unfitVoters(room, { itemId: motion.itemId, named }, facts)
}

/** Why these cannot be the voters of a vote by name: each who may vote stands in it, once, and nobody else. */
export function unfitVoters(
  room: Room,
  { itemId, named }: { readonly itemId: AgendaItemId | undefined; readonly named: readonly PersonId[] },
  facts: RoomFacts,
): RoomRefusal | undefined {
  const entitled = entitledVoters(room, itemId)
  const stranger = named.find((personId) => !entitled.includes(personId))
  if (stranger !== undefined)
    return {
      code: 'voter-not-entitled',
      name: nameInRoom(facts, stranger),
      because: whyNot(room, stranger, itemId),
    }
  const twice = named.find((personId, index) => named.indexOf(personId) < index)
  if (twice !== undefined) return { code: 'voter-twice', name: nameInRoom(facts, twice) }
  const missing = entitled.filter((personId) => !named.includes(personId))
  if (missing.length === 0) return undefined
  const names = missing.map((personId) => nameInRoom(facts, personId))
  return { code: 'voter-missing', names, named: named.length, entitled: entitled.length }
}

function whyNot(room: Room, personId: PersonId, itemId: AgendaItemId | undefined) {
  if (isBarred(room, personId, itemId)) return 'interest'
  return isInRoom(room, personId) ? 'noVote' : 'absent'
}

function unfitCasting({ method, counts, castingVote }: RoomVote): VoteRefusal | undefined {
  const isTie = method !== 'assent' && counts.for === counts.against && counts.for > 0
  if (isTie && castingVote === undefined) return { code: 'tie-without-casting-vote', count: counts.for }
  return !isTie && castingVote !== undefined ? { code: 'casting-vote-without-equality' } : undefined
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0
}

function consequence(room: Room, motion: RoomMotion, { at }: Voting): Room {
  const { purpose } = motion
  const decided = withMotion(room, motion)
  if (purpose.kind === 'amendment') return withAmendmentMade(room, motion)
  if (purpose.kind === 'extension') return { ...decided, extendedUntil: purpose.until }
  if (purpose.kind !== 'exclusion') return decided
  const ground = { kind: 'exempt' as const, paragraphs: purpose.paragraphs, motionId: motion.id }
  return excluded(decided, { at, itemIds: purpose.itemIds, ground })
}
