import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { MeetingRefusal } from '../meeting/refusals.ts'
import type { PersonId } from '../member/person.ts'
import type { BallotRefusal } from './ballot-refusals.ts'
import { inquorate } from './course.ts'
import type { BallotEvent, RoomEntry, RoundEvent } from './entry.ts'
import { unfitMember } from './motion.ts'
import type { RoomRefusal } from './refusals.ts'
import { nameInRoom, type RoomFacts } from './room-facts.ts'
import { entitledVoters, unfitVoters } from './room-vote.ts'
import { presidingNow, undecidedBallot, type Room, type RoomBallot, type RoomCandidate } from './room.ts'

type Refusal = RoomRefusal | BallotRefusal | MeetingRefusal
type Answer = Result<Room, Refusal>
type Of<Kind extends BallotEvent['kind']> = Extract<BallotEvent, { readonly kind: Kind }>

/**
 * The room after a ballot was opened, somebody nominated or withdrawn, a round held, or the ballot given up. A round elects
 * whoever has more than half of the votes given to candidates; else whoever has the fewest goes out.
 *
 * @refuses meeting-not-sitting, no-item-open, ballot-undecided, ballot-without-post, ballot-decided-already, ballot-begun, ballot-abandoned-without-reason, room-entry-names-unknown, candidate-twice, candidate-not-seconded, interest-bars, not-in-the-room, motion-seconded-by-mover, ballot-needs-candidates, nobody-presides, meeting-inquorate, voter-not-entitled, voter-twice, voter-missing, ballot-does-not-add-up, ballot-names-differ, ballot-without-votes, ballot-equality, ballot-out-without-equality
 * @law docs/law/sch-12-voting.md
 */
export function afterBallot(room: Room, entry: RoomEntry & BallotEvent, facts: RoomFacts): Answer {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  if (entry.kind === 'ballotOpened') return opened(room, entry)
  const ballot = room.ballots.find(({ id }) => id === entry.ballotId)
  if (ballot === undefined) return refuse({ code: 'room-entry-names-unknown', what: 'a ballot' })
  if (ballot.outcome !== undefined) return refuse({ code: 'ballot-decided-already' })
  if (entry.kind === 'candidateNominated') return nominated({ room, ballot, facts }, entry)
  if (entry.kind === 'ballotRoundHeld') return roundHeld({ room, ballot, facts }, entry)
  if (entry.kind === 'ballotAbandoned') return abandoned(room, ballot, entry.reason)
  return standingIn(ballot).includes(entry.personId)
    ? accept(withBallot(room, goneOut(ballot, entry.personId, 'withdrew')))
    : refuse({ code: 'room-entry-names-unknown', what: 'a candidate' })
}

/** The candidates who still stand, in the order in which they were nominated. */
export function standingIn({ candidates }: RoomBallot): readonly PersonId[] {
  return candidates.filter(({ out }) => out === undefined).map(({ personId }) => personId)
}

type At = { readonly room: Room; readonly ballot: RoomBallot; readonly facts: RoomFacts }

function opened(room: Room, { ballotId, post, taking }: Of<'ballotOpened'>): Answer {
  const { openItemId: itemId } = room
  if (itemId === undefined) return refuse({ code: 'no-item-open' })
  if (post.trim() === '') return refuse({ code: 'ballot-without-post' })
  const waiting = undecidedBallot(room)
  if (waiting !== undefined) return refuse({ code: 'ballot-undecided', post: waiting.post })
  const ballot: RoomBallot = { id: ballotId, itemId, post, taking, candidates: [], rounds: [] }
  return accept({ ...room, ballots: [...room.ballots, ballot] })
}

function nominated(at: At, entry: Of<'candidateNominated'>): Answer {
  const refusal = unfitNomination(at, entry)
  if (refusal !== undefined) return refuse(refusal)
  const { personId, proposerId, seconderId } = entry
  const candidates: readonly RoomCandidate[] = [...at.ballot.candidates, { personId, proposerId, seconderId }]
  return accept(withBallot(at.room, { ...at.ballot, candidates }))
}

function unfitNomination(
  { room, ballot, facts }: At,
  { personId, proposerId, seconderId }: Of<'candidateNominated'>,
): Refusal | undefined {
  const { itemId } = ballot
  const name = nameInRoom(facts, personId)
  if (ballot.rounds.length > 0) return { code: 'ballot-begun' }
  if (!facts.register.people.some(({ id }) => id === personId))
    return { code: 'room-entry-names-unknown', what: 'a person' }
  if (ballot.candidates.some((one) => one.personId === personId)) return { code: 'candidate-twice', name }
  const refusal = unfitMember(room, { personId: proposerId, itemId }, facts)
  if (refusal !== undefined) return refusal
  if (seconderId === undefined)
    return facts.rules.isSeconderNeeded ? { code: 'candidate-not-seconded', name } : undefined
  if (seconderId === proposerId)
    return { code: 'motion-seconded-by-mover', name: nameInRoom(facts, proposerId) }
  return unfitMember(room, { personId: seconderId, itemId }, facts)
}

function abandoned(room: Room, ballot: RoomBallot, reason: string): Answer {
  if (reason.trim() === '') return refuse({ code: 'ballot-abandoned-without-reason' })
  return accept(withBallot(room, { ...ballot, outcome: { kind: 'abandoned', reason } }))
}

function roundHeld(at: At, entry: Of<'ballotRoundHeld'>): Answer {
  const { room, ballot, facts } = at
  const presidingId = presidingNow(room)
  if (standingIn(ballot).length < 2) return refuse({ code: 'ballot-needs-candidates' })
  if (presidingId === undefined) return refuse({ code: 'nobody-presides' })
  const refusal = inquorate(room, facts) ?? unfitCount(at, entry) ?? unfitNames(at, entry)
  const result = resultOf(entry)
  const unfit = refusal ?? unfitCasting(at, entry, result.equalIds)
  if (unfit !== undefined) return refuse(unfit)
  const { counts, spoilt, notVoting, cast } = entry
  const outId = result.electedId === undefined ? (entry.outId ?? result.lowestId) : undefined
  const isByCasting = result.equalIds.length > 0
  const round = { counts, spoilt, notVoting, cast, presidingId, outId, isByCasting }
  const held = { ...ballot, rounds: [...ballot.rounds, round] }
  const after = outId === undefined ? withElected(held, result.electedId) : afterOut(held, outId)
  return accept({ ...withBallot(room, after), justVotedId: undefined })
}

function unfitCount({ room, ballot }: At, { counts, spoilt, notVoting }: RoundEvent): Refusal | undefined {
  const standing = standingIn(ballot)
  const counted = counts.map(({ personId }) => personId)
  const isOfStanding =
    counted.length === standing.length && standing.every((personId) => counted.includes(personId))
  if (!isOfStanding) return { code: 'room-entry-names-unknown', what: 'a candidate' }
  const entitled = entitledVoters(room, ballot.itemId).length
  const given = counts.reduce((sum, { votes }) => sum + votes, 0)
  const areCounts = [spoilt, notVoting, ...counts.map(({ votes }) => votes)].every(
    (count) => Number.isSafeInteger(count) && count >= 0,
  )
  if (!areCounts || given + spoilt + notVoting !== entitled)
    return { code: 'ballot-does-not-add-up', sum: { given, spoilt, notVoting, entitled } }
  return given === 0 ? { code: 'ballot-without-votes' } : undefined
}

/** Where names are called, each who may vote is named once, and the names come to the numbers. On papers nobody is named. */
function unfitNames(
  { room, ballot, facts }: At,
  { counts, cast, notVoting }: RoundEvent,
): Refusal | undefined {
  if (ballot.taking !== 'names') return cast.length > 0 ? { code: 'ballot-names-differ' } : undefined
  const named = cast.map(({ personId }) => personId)
  const refusal = unfitVoters(room, { itemId: ballot.itemId, named }, facts)
  if (refusal !== undefined) return refusal
  const isSame =
    cast.filter(({ forId }) => forId === undefined).length === notVoting &&
    counts.every(({ personId, votes }) => cast.filter(({ forId }) => forId === personId).length === votes)
  return isSame ? undefined : { code: 'ballot-names-differ' }
}

function unfitCasting(
  { ballot, facts }: At,
  { outId }: RoundEvent,
  equal: readonly PersonId[],
): Refusal | undefined {
  if (equal.length === 0) return outId === undefined ? undefined : { code: 'ballot-out-without-equality' }
  if (outId !== undefined && equal.includes(outId)) return undefined
  const names = equal.map((personId) => nameInRoom(facts, personId))
  return { code: 'ballot-equality', names, isLast: standingIn(ballot).length === 2 }
}

/** Who has more than half of the votes given to candidates; else who has the fewest, and who has the fewest alike. */
function resultOf({ counts }: RoundEvent) {
  const given = counts.reduce((sum, { votes }) => sum + votes, 0)
  const fewest = Math.min(...counts.map(({ votes }) => votes))
  const electedId = counts.find(({ votes }) => votes * 2 > given)?.personId
  const lowest = counts.filter(({ votes }) => votes === fewest).map(({ personId }) => personId)
  const equalIds = electedId === undefined && lowest.length > 1 ? lowest : []
  return { electedId, lowestId: lowest[0], equalIds }
}

function afterOut(ballot: RoomBallot, outId: PersonId): RoomBallot {
  const left = goneOut(ballot, outId, 'fewest')
  const standing = standingIn(left)
  return standing.length === 1 ? withElected(left, standing[0]) : left
}

function withElected(ballot: RoomBallot, personId: PersonId | undefined): RoomBallot {
  return personId === undefined ? ballot : { ...ballot, outcome: { kind: 'elected', personId } }
}

function goneOut(ballot: RoomBallot, personId: PersonId, out: 'withdrew' | 'fewest'): RoomBallot {
  const candidates = ballot.candidates.map((one) => (one.personId === personId ? { ...one, out } : one))
  return { ...ballot, candidates }
}

function withBallot(room: Room, changed: RoomBallot): Room {
  return { ...room, ballots: room.ballots.map((one) => (one.id === changed.id ? changed : one)) }
}
