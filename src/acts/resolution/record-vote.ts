import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import { checkVote, isCarried } from '../../council/resolution/check-vote.ts'
import type { CastVote, Vote, VoteId } from '../../council/resolution/vote.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addVoteRow } from '../../store/resolution.ts'
import { businessOfItem } from '../meeting/business-of.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** A vote, with its place among the votes on its item, and whether it was carried where no counts tell. */
export type RecordedVote = {
  readonly vote: Vote
  readonly position: number
  readonly wasCarried?: boolean | undefined
}

/**
 * Records a vote on an item. It becomes public with the decisions.
 *
 * @refuses unknown-thing, names-protected-person, vote-count-malformed, vote-names-differ-from-count, voted-twice, tie-without-casting-vote, no-power
 */
export async function recordVote(
  session: Session,
  { vote, position, wasCarried }: RecordedVote,
): Promise<Result<VoteId, UnknownThing | NamesProtectedPerson | ResolutionRefusal | AccessRefusal>> {
  const business = await businessOfItem(session, vote.itemId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const checked = checkVote(vote)
  if (!checked.ok) return checked
  const shielded = await refuseProtected(session, namesIn(vote))
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-vote', { kind: 'item', id: vote.itemId, bodyId: business.body_id })
  if (!entry.ok) return entry
  const row = voteRow(session, { vote, position, wasCarried })
  const asked = new Set(vote.atOwnRequest)
  await addVoteRow(
    session.tx,
    row,
    [...vote.cast, ...asked].map((cast, place) =>
      castRow(session, vote.id, { cast, place, wasAsked: asked.has(cast) }),
    ),
  )
  return accept(vote.id)
}

function namesIn(vote: Vote): readonly (string | undefined)[] {
  const { motion, mover, seconder, castingVote, cast, atOwnRequest = [] } = vote
  return [motion, mover, seconder, castingVote?.by, ...[...cast, ...atOwnRequest].map(({ name }) => name)]
}

function voteRow(session: Session, { vote, position, wasCarried }: RecordedVote) {
  return {
    council_id: session.councilId,
    vote_id: vote.id,
    item_id: vote.itemId,
    position,
    motion: vote.motion,
    mover: vote.mover ?? null,
    seconder: vote.seconder ?? null,
    for_count: vote.counts.for ?? null,
    against_count: vote.counts.against ?? null,
    abstain_count: vote.counts.abstain ?? null,
    carried: isCarried(vote) ?? wasCarried ?? null,
    ...castingVoteColumns(vote),
  }
}

function castingVoteColumns({ castingVote }: Vote) {
  return { casting_vote_by: castingVote?.by ?? null, casting_vote_given: castingVote?.given ?? null }
}

type CastAt = { readonly cast: CastVote; readonly place: number; readonly wasAsked: boolean }

function castRow(session: Session, voteId: VoteId, at: CastAt) {
  return {
    council_id: session.councilId,
    vote_id: voteId,
    side: at.cast.side,
    position: at.place,
    person_id: at.cast.personId ?? null,
    name: at.cast.name,
    at_own_request: at.wasAsked,
  }
}
