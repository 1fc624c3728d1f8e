import { itemOfMotion } from '../../council/proceedings/motions-told.ts'
import { asSentence, interestNames } from '../../council/proceedings/words.ts'
import type { RoomMotion } from '../../council/room/room.ts'
import { nameInRoom, type RoomFacts } from '../../council/room/room-facts.ts'
import type { DecisionRecord } from '../../council/resolution/decision-record.ts'
import type { CastVote, Vote } from '../../council/resolution/vote.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { resolutionsOf, votesOf } from '../../store/resolution.ts'
import { recordResolution, type RecordRefusal } from '../resolution/record-resolution.ts'
import { recordVote } from '../resolution/record-vote.ts'
import type { Session } from '../session.ts'
import { keepBallots } from './keep-ballots.ts'
import type { KeptRoom } from './read-room.ts'

/** Why what was decided in the room cannot be recorded. */
export type DecisionsRefusal = RecordRefusal

/** Records the votes and the agreed resolutions of the room that have not been recorded yet, each by its own act. */
export async function keepDecisions(
  session: Session,
  kept: KeptRoom,
): Promise<Result<void, DecisionsRefusal>> {
  const votes = await keepVotes(session, kept)
  if (!votes.ok) return votes
  const ballots = await keepBallots(session, kept)
  return ballots.ok ? keepResolutions(session, kept) : ballots
}

async function keepVotes(
  session: Session,
  { facts, record }: KeptRoom,
): Promise<Result<void, DecisionsRefusal>> {
  const itemIds = facts.items.map(({ id }) => id)
  const known = await votesOf(session.tx, session.councilId, itemIds)
  const places = new Map<AgendaItemId, number>()
  for (const { item_id } of known) places.set(item_id, (places.get(item_id) ?? 0) + 1)
  const isKnown = new Set(known.map(({ vote_id }) => vote_id))
  for (const motion of inOrderOfVote(record)) {
    const itemId = itemOfMotion(motion)
    if (motion.vote === undefined || itemId === undefined || isKnown.has(motion.vote.voteId)) continue
    const position = places.get(itemId) ?? 0
    places.set(itemId, position + 1)
    const vote = voteOf(facts, { ...motion, itemId, vote: motion.vote })
    const kept = await recordVote(session, { vote, position, wasCarried: motion.outcome === 'carried' })
    if (!kept.ok) return kept
  }
  return accept(undefined)
}

/** The motions in the order in which they were put to the vote: an amendment before the motion that it amends. */
function inOrderOfVote({ room, entries }: KeptRoom['record']): readonly RoomMotion[] {
  return entries.flatMap((entry) =>
    entry.kind === 'voteTaken' ? room.motions.filter(({ vote }) => vote?.voteId === entry.voteId) : [],
  )
}

type Voted = RoomMotion & { readonly itemId: AgendaItemId; readonly vote: NonNullable<RoomMotion['vote']> }

function voteOf(facts: RoomFacts, motion: Voted): Vote {
  const { vote, moverId, seconderId, putById, text, itemId, ownVotes } = motion
  const isCounted = vote.method !== 'assent'
  const { for: inFavour, against, abstain } = vote.counts
  return {
    id: vote.voteId,
    itemId,
    motion: text,
    mover: nameInRoom(facts, moverId),
    seconder: seconderId === undefined ? undefined : nameInRoom(facts, seconderId),
    counts: isCounted
      ? { for: inFavour, against, abstain }
      : { for: undefined, against: undefined, abstain: undefined },
    cast: vote.cast.flatMap(({ personId, choice }): CastVote[] =>
      choice === 'didNotVote' ? [] : [{ side: choice, name: nameInRoom(facts, personId), personId }],
    ),
    atOwnRequest: ownVotes.map(({ personId, side }) => ({
      side,
      name: nameInRoom(facts, personId),
      personId,
    })),
    castingVote:
      vote.castingVote === undefined || putById === undefined
        ? undefined
        : { by: nameInRoom(facts, putById), given: vote.castingVote },
  }
}

async function keepResolutions(session: Session, kept: KeptRoom): Promise<Result<void, DecisionsRefusal>> {
  const { facts, record } = kept
  const itemIds = facts.items.map(({ id }) => id)
  const known = new Set(await resolutionsOf(session.tx, session.councilId, itemIds))
  for (const { resolution, agreedAt } of record.room.resolutions) {
    if (agreedAt === undefined || known.has(resolution.id)) continue
    const decided = { resolution, record: decisionRecord(kept, resolution.itemId) }
    const recorded = { ...decided, setDown: 'inRoom' } as const
    const answer = await recordResolution(session, recorded)
    if (!answer.ok) return answer
  }
  return accept(undefined)
}

/** The conflicts that members declared on the item and the dispensations they had, for the record of the decision. */
function decisionRecord({ facts, record }: KeptRoom, itemId: AgendaItemId): DecisionRecord {
  const declared = record.room.declarations.filter((one) => one.itemId === itemId)
  const conflicts = declared.map(({ personId, interest, words, isSensitive }) => {
    const named = `${nameInRoom(facts, personId)} declared ${interestNames[interest]}`
    return isSensitive || words === undefined ? `${named}.` : `${named}: ${asSentence(words)}`
  })
  const dispensations = declared.flatMap(({ personId, dispensation }) =>
    dispensation === undefined ? [] : [`${nameInRoom(facts, personId)}: ${asSentence(dispensation)}`],
  )
  return {
    ...(conflicts.length > 0 && { conflicts: conflicts.join(' ') }),
    ...(dispensations.length > 0 && { dispensations: dispensations.join(' ') }),
  }
}
