import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { PersonId } from '../member/person.ts'
import { mustEndAt } from './course.ts'
import type { MotionEvent, MotionId, RoomEntry, RoomVote } from './entry.ts'
import { unfitExclusion } from './exclusion.ts'
import { isBarred } from './interest.ts'
import { votingPresences } from './presence.ts'
import type { RoomRefusal } from './refusals.ts'
import { nameInRoom, type RoomFacts } from './room-facts.ts'
import { undecidedMotions, type Room, type RoomMotion } from './room.ts'

type Moving = RoomEntry & Exclude<MotionEvent, RoomVote>
type Moved = Extract<Moving, { readonly kind: 'motionMoved' }>

/**
 * The room after a motion was moved, seconded, withdrawn, taken into another, or a recorded vote on it demanded.
 *
 * @refuses meeting-not-sitting, motion-without-words, no-item-open, motion-undecided, amendment-undecided, motion-decided-already, not-in-the-room, interest-bars, motion-seconded-by-mover, room-entry-names-unknown, exclusion-without-items, exclusion-without-paragraph, extension-not-later, too-few-demand-recorded-vote
 */
export function afterMotion(room: Room, entry: Moving, facts: RoomFacts): Result<Room, RoomRefusal> {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  if (entry.kind === 'motionMoved') return moved(room, entry, facts)
  const motion = room.motions.find(({ id }) => id === entry.motionId)
  if (motion === undefined) return refuse({ code: 'room-entry-names-unknown', what: 'a motion' })
  if (motion.outcome !== undefined) return refuse({ code: 'motion-decided-already' })
  if (entry.kind === 'motionWithdrawn') return accept(withdrawn(room, motion))
  if (entry.kind === 'motionSeconded') return seconded(room, motion, { by: entry.seconderId, facts })
  if (entry.kind === 'recordedVoteDemanded') return demanded(room, motion, { byIds: entry.byIds, facts })
  return motion.purpose.kind === 'amendment'
    ? accept(withAmendmentMade(room, { ...motion, outcome: 'accepted' }))
    : refuse({ code: 'room-entry-names-unknown', what: 'an amendment' })
}

function seconded(
  room: Room,
  motion: RoomMotion,
  { by, facts }: { readonly by: PersonId; readonly facts: RoomFacts },
): Result<Room, RoomRefusal> {
  const changed = { ...motion, seconderId: by }
  const refusal = unfitSeconder(room, changed, facts)
  return refusal === undefined ? accept(withMotion(room, changed)) : refuse(refusal)
}

/** Puts a changed motion in its place. */
export function withMotion(room: Room, changed: RoomMotion): Room {
  return { ...room, motions: room.motions.map((one) => (one.id === changed.id ? changed : one)) }
}

/** Keeps what became of an amendment, and changes the words of the motion that it amends. */
export function withAmendmentMade(room: Room, amendment: RoomMotion): Room {
  const decided = withMotion(room, amendment)
  const { purpose } = amendment
  if (purpose.kind !== 'amendment') return decided
  const amended = decided.motions.find(({ id }) => id === purpose.amendsId)
  return amended === undefined ? decided : withMotion(decided, { ...amended, text: purpose.becomes })
}

/** The amendment of a motion that waits to be decided; `undefined` where none does. */
export function undecidedAmendment(room: Room, motionId: MotionId): RoomMotion | undefined {
  return undecidedMotions(room).find(
    ({ purpose }) => purpose.kind === 'amendment' && purpose.amendsId === motionId,
  )
}

/** Why somebody cannot move, second or vote on an item now; `undefined` where they can. */
export function unfitMember(
  room: Room,
  who: { readonly personId: PersonId; readonly itemId: AgendaItemId | undefined },
  facts: RoomFacts,
): RoomRefusal | undefined {
  const name = nameInRoom(facts, who.personId)
  if (isBarred(room, who.personId, who.itemId)) return { code: 'interest-bars', name }
  const isThere = votingPresences(room).some(({ personId }) => personId === who.personId)
  return isThere ? undefined : { code: 'not-in-the-room', name }
}

function moved(room: Room, entry: Moved, facts: RoomFacts): Result<Room, RoomRefusal> {
  const { motionId, purpose, text, moverId, seconderId } = entry
  if (text.trim() === '') return refuse({ code: 'motion-without-words' })
  const amends = purpose.kind === 'amendment' ? motionToAmend(room, purpose.amendsId) : undefined
  const itemId = amends?.itemId ?? room.openItemId
  const motion: RoomMotion = {
    id: motionId,
    itemId,
    at: entry.at,
    purpose,
    text,
    movedAs: text,
    moverId,
    seconderId,
    isOnBudget: entry.isOnBudget || amends?.isOnBudget === true,
    demandedByIds: [],
    voterIds: [],
    ownVotes: [],
  }
  const refusal =
    unfitPurpose(room, entry, facts) ??
    unfitMember(room, { personId: moverId, itemId }, facts) ??
    unfitSeconder(room, motion, facts)
  return refusal === undefined ? accept({ ...room, motions: [...room.motions, motion] }) : refuse(refusal)
}

function unfitPurpose(room: Room, { purpose, at }: Moved, facts: RoomFacts): RoomRefusal | undefined {
  if (purpose.kind === 'substantive') return unfitSubstantive(room)
  if (purpose.kind === 'amendment') return unfitAmendment(room, purpose)
  if (purpose.kind === 'exclusion') return unfitExclusion(purpose, room, facts)
  if (purpose.kind === 'extension' && purpose.until <= (mustEndAt(room, facts) ?? at))
    return { code: 'extension-not-later' }
  return undefined
}

function unfitSubstantive(room: Room): RoomRefusal | undefined {
  if (room.openItemId === undefined) return { code: 'no-item-open' }
  const waiting = undecidedMotions(room).find(({ purpose }) => purpose.kind === 'substantive')
  return waiting && { code: 'motion-undecided', text: waiting.text }
}

function unfitAmendment(
  room: Room,
  purpose: { readonly amendsId: MotionId; readonly becomes: string },
): RoomRefusal | undefined {
  const amends = motionToAmend(room, purpose.amendsId)
  if (amends === undefined) return { code: 'room-entry-names-unknown', what: 'a motion to amend' }
  if (amends.outcome !== undefined) return { code: 'motion-decided-already' }
  if (purpose.becomes.trim() === '') return { code: 'motion-without-words' }
  const waiting = undecidedAmendment(room, amends.id)
  return waiting && { code: 'amendment-undecided', text: waiting.text }
}

function motionToAmend(room: Room, motionId: MotionId): RoomMotion | undefined {
  return room.motions.find(({ id, purpose }) => id === motionId && purpose.kind === 'substantive')
}

function unfitSeconder(room: Room, motion: RoomMotion, facts: RoomFacts): RoomRefusal | undefined {
  const { moverId, seconderId, itemId } = motion
  if (seconderId === undefined) return undefined
  if (seconderId === moverId) return { code: 'motion-seconded-by-mover', name: nameInRoom(facts, moverId) }
  return unfitMember(room, { personId: seconderId, itemId }, facts)
}

/** Amendments of a motion that is withdrawn fall with it. */
function withdrawn(room: Room, motion: RoomMotion): Room {
  const fallen = new Set(
    undecidedMotions(room)
      .filter(({ purpose }) => purpose.kind === 'amendment' && purpose.amendsId === motion.id)
      .map(({ id }) => id),
  )
  const motions = room.motions.map((one) =>
    one.id === motion.id || fallen.has(one.id) ? { ...one, outcome: 'withdrawn' as const } : one,
  )
  return { ...room, motions }
}

function demanded(
  room: Room,
  motion: RoomMotion,
  { byIds, facts }: { readonly byIds: readonly PersonId[]; readonly facts: RoomFacts },
): Result<Room, RoomRefusal> {
  const { itemId } = motion
  for (const personId of byIds) {
    const refusal = unfitMember(room, { personId, itemId }, facts)
    if (refusal !== undefined) return refuse(refusal)
  }
  const demandedByIds = [...new Set([...motion.demandedByIds, ...byIds])]
  const needed = Math.max(1, facts.rules.recordedVoteDemandedBy)
  if (demandedByIds.length < needed)
    return refuse({ code: 'too-few-demand-recorded-vote', by: demandedByIds.length, needed })
  return accept(withMotion(room, { ...motion, demandedByIds }))
}
