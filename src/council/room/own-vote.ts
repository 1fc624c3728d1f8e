import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { PersonId } from '../member/person.ts'
import type { VoteSide } from '../resolution/vote.ts'
import type { OwnVoteEvent, RoomEntry } from './entry.ts'
import { withMotion } from './motion.ts'
import type { RoomRefusal } from './refusals.ts'
import { nameInRoom, type RoomFacts } from './room-facts.ts'
import type { Room, RoomMotion } from './room.ts'

/**
 * The room after a member asked, straight after a vote, that the minutes record how they themselves voted.
 *
 * @refuses meeting-not-sitting, room-entry-names-unknown, own-vote-by-name, own-vote-late, own-vote-not-there, own-vote-twice, own-vote-beyond-count
 * @law docs/law/si-1993-202.md
 */
export function afterOwnVote(
  room: Room,
  entry: RoomEntry & OwnVoteEvent,
  facts: RoomFacts,
): Result<Room, RoomRefusal> {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  const motion = room.motions.find(({ id }) => id === entry.motionId)
  if (motion?.vote === undefined) return refuse({ code: 'room-entry-names-unknown', what: 'a vote' })
  const refusal = unfitTime(room, motion) ?? unfitAsking(motion, entry, facts)
  if (refusal !== undefined) return refuse(refusal)
  const { personId, side } = entry
  return accept(withMotion(room, { ...motion, ownVotes: [...motion.ownVotes, { personId, side }] }))
}

/** The members who may still ask how they voted on a motion to be recorded: none but straight after a vote without names. */
export function mayAskOwnVote(room: Room, motion: RoomMotion): readonly PersonId[] {
  if (room.phase !== 'open' || unfitTime(room, motion) !== undefined) return []
  return motion.voterIds.filter((personId) => !hasAsked(motion, personId))
}

function unfitTime(room: Room, motion: RoomMotion): RoomRefusal | undefined {
  if (motion.vote?.method === 'recorded') return { code: 'own-vote-by-name' }
  return room.justVotedId === motion.id ? undefined : { code: 'own-vote-late' }
}

function unfitAsking(
  motion: RoomMotion,
  { personId, side }: OwnVoteEvent,
  facts: RoomFacts,
): RoomRefusal | undefined {
  const name = nameInRoom(facts, personId)
  if (!motion.voterIds.includes(personId)) return { code: 'own-vote-not-there', name }
  if (hasAsked(motion, personId)) return { code: 'own-vote-twice', name }
  const counted = countOf(motion, side)
  const named = motion.ownVotes.filter((one) => one.side === side).length + 1
  return named > counted ? { code: 'own-vote-beyond-count', side, counted, named } : undefined
}

/** What was agreed by assent had nobody against it, and no votes were counted. */
function countOf({ vote, voterIds }: RoomMotion, side: VoteSide): number {
  if (vote?.method !== 'assent') return vote?.counts[side] ?? 0
  return side === 'for' ? voterIds.length : 0
}

function hasAsked({ ownVotes }: RoomMotion, personId: PersonId): boolean {
  return ownVotes.some((one) => one.personId === personId)
}
