import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { Ballot } from '../../council/resolution/ballot.ts'
import { nameInRoom, type RoomFacts } from '../../council/room/room-facts.ts'
import type { RoomBallot, RoomRound } from '../../council/room/room.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { ballotsOf } from '../../store/ballot.ts'
import { recordBallot } from '../resolution/record-ballot.ts'
import type { Session } from '../session.ts'
import type { KeptRoom } from './read-room.ts'

/** Records the ballots of the room that are over and have not been recorded yet, each by its own act. */
export async function keepBallots(
  session: Session,
  { facts, record }: KeptRoom,
): Promise<Result<void, Extract<Awaited<ReturnType<typeof recordBallot>>, { ok: false }>['refusal']>> {
  const itemIds = record.room.ballots.map(({ itemId }) => itemId)
  const known = await ballotsOf(session.tx, session.councilId, itemIds)
  const isKnown = new Set(known.map(({ ballot_id }) => ballot_id))
  const places = new Map<AgendaItemId, number>()
  for (const { item_id } of known) places.set(item_id, (places.get(item_id) ?? 0) + 1)
  for (const held of record.room.ballots) {
    const ballot = ballotOf(facts, held)
    if (ballot === undefined || isKnown.has(held.id)) continue
    const position = places.get(held.itemId) ?? 0
    places.set(held.itemId, position + 1)
    const kept = await recordBallot(session, { ballot, position })
    if (!kept.ok) return kept
  }
  return accept(undefined)
}

function ballotOf(facts: RoomFacts, held: RoomBallot): Ballot | undefined {
  const { outcome } = held
  if (outcome === undefined) return undefined
  const { id, itemId, post, taking } = held
  return {
    id,
    itemId,
    post,
    taking,
    candidates: held.candidates.map(({ personId, proposerId, seconderId, out }) => ({
      name: nameInRoom(facts, personId),
      personId,
      proposer: nameInRoom(facts, proposerId),
      seconder: nameOf(facts, seconderId),
      out,
    })),
    rounds: held.rounds.map((round) => roundOf(facts, round)),
    outcome: outcome.kind === 'elected' ? { ...outcome, name: nameInRoom(facts, outcome.personId) } : outcome,
  }
}

function roundOf(facts: RoomFacts, round: RoomRound): Ballot['rounds'][number] {
  const { counts, spoilt, notVoting, cast, outId, presidingId, isByCasting } = round
  return {
    counts: counts.map(({ personId, votes }) => ({ name: nameInRoom(facts, personId), personId, votes })),
    spoilt,
    notVoting,
    cast: cast.map(({ personId, forId }) => ({
      name: nameInRoom(facts, personId),
      votedFor: nameOf(facts, forId),
    })),
    out: nameOf(facts, outId),
    castingBy: isByCasting ? nameInRoom(facts, presidingId) : undefined,
  }
}

function nameOf(facts: RoomFacts, personId: PersonId | undefined): string | undefined {
  return personId === undefined ? undefined : nameInRoom(facts, personId)
}
