import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Ballot, BallotId } from '../../council/resolution/ballot.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addBallotRow } from '../../store/ballot.ts'
import { businessOfItem } from '../meeting/business-of.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/**
 * Records a ballot on an item, with its place among the ballots there. It becomes public with the decisions.
 *
 * @refuses unknown-thing, names-protected-person, no-power
 */
export async function recordBallot(
  session: Session,
  { ballot, position }: { readonly ballot: Ballot; readonly position: number },
): Promise<Result<BallotId, UnknownThing | NamesProtectedPerson | AccessRefusal>> {
  const { itemId, outcome } = ballot
  const business = await businessOfItem(session, itemId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const shielded = await refuseProtected(session, wordsIn(ballot))
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-ballot', { kind: 'item', id: itemId, bodyId: business.body_id })
  if (!entry.ok) return entry
  await addBallotRow(session.tx, {
    council_id: session.councilId,
    ballot_id: ballot.id,
    item_id: itemId,
    position,
    post: ballot.post,
    taking: ballot.taking,
    candidates: JSON.stringify(ballot.candidates),
    rounds: JSON.stringify(ballot.rounds),
    elected_person_id: outcome.kind === 'elected' ? outcome.personId : null,
    elected_name: outcome.kind === 'elected' ? outcome.name : null,
    abandoned_because: outcome.kind === 'abandoned' ? outcome.reason : null,
  })
  return accept(ballot.id)
}

function wordsIn({ post, candidates, rounds, outcome }: Ballot): readonly (string | undefined)[] {
  return [
    post,
    outcome.kind === 'abandoned' ? outcome.reason : outcome.name,
    ...candidates.flatMap(({ name, proposer, seconder }) => [name, proposer, seconder]),
    ...rounds.flatMap(({ cast, castingBy }) => [castingBy, ...cast.map(({ name }) => name)]),
  ]
}
