import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkForum,
  type ForumVisit,
  type ForumVisitId,
  type Placement,
  type PlacementId,
} from '../../council/voice/forum.ts'
import type { VoiceRefusal } from '../../council/voice/refusals.ts'
import type { VoicePlace } from '../../council/voice/voice.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addPlacementRow,
  addVisitRow,
  endPlacementRow,
  keepVisitOutcome,
  placementsOf,
  visitsOf,
} from '../../store/voice-participant.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { reachParticipant } from './reach-voice.ts'

type Refusal = VoiceRefusal | UnknownThing | AccessRefusal

/**
 * Matches a young participant to a body or another forum, at which they speak by their role.
 *
 * @refuses unknown-thing, forum-not-named, placement-ends-before-beginning, no-power
 */
export async function placeParticipant(
  session: Session,
  placement: Placement,
): Promise<Result<PlacementId, Refusal>> {
  const known = await reachParticipant(session, 'place-participant', placement.participantId)
  if (!known.ok) return known
  const place = await placeOf(session, placement)
  if (!place.ok) return place
  const { fromOn, toOn } = placement
  if (toOn !== undefined && toOn < fromOn) return refuse({ code: 'placement-ends-before-beginning', fromOn })
  const entry = enter(session, 'place-participant', { kind: 'participant', id: placement.participantId })
  if (!entry.ok) return entry
  await addPlacementRow(session.tx, {
    council_id: session.councilId,
    placement_id: placement.id,
    participant_id: placement.participantId,
    ...place.value,
    from_on: fromOn,
    to_on: toOn ?? null,
    entry_no: entry.value,
  })
  return accept(placement.id)
}

/**
 * Ends that a young participant is matched to a body or forum.
 *
 * @refuses unknown-thing, placement-ended-already, placement-ends-before-beginning, no-power
 */
export async function endPlacement(
  session: Session,
  ended: Pick<Placement, 'id' | 'participantId'> & { readonly toOn: CalendarDate },
): Promise<Result<PlacementId, Refusal>> {
  const { tx, councilId } = session
  const known = await reachParticipant(session, 'end-placement', ended.participantId)
  if (!known.ok) return known
  const all = await placementsOf(tx, { councilId, participantId: ended.participantId })
  const kept = all.find((row) => row.placement_id === ended.id)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'placement' })
  if (kept.to_on !== null) return refuse({ code: 'placement-ended-already', toOn: kept.to_on })
  if (ended.toOn < kept.from_on)
    return refuse({ code: 'placement-ends-before-beginning', fromOn: kept.from_on })
  const entry = enter(session, 'end-placement', { kind: 'participant', id: ended.participantId })
  if (!entry.ok) return entry
  await endPlacementRow(tx, { councilId, placementId: ended.id, toOn: ended.toOn })
  return accept(ended.id)
}

/**
 * Records that a young participant came to a meeting, of several agencies most often, and what came of it so far.
 *
 * @refuses unknown-thing, forum-not-named, forum-visit-of-the-future, no-power
 */
export async function recordForumVisit(
  session: Session,
  visit: ForumVisit,
): Promise<Result<ForumVisitId, Refusal>> {
  const known = await reachParticipant(session, 'record-forum-visit', visit.participantId)
  if (!known.ok) return known
  const place = await placeOf(session, visit)
  if (!place.ok) return place
  if (visit.visitedOn > dateAt(session.at, session.zone))
    return refuse({ code: 'forum-visit-of-the-future', on: visit.visitedOn })
  const entry = enter(session, 'record-forum-visit', { kind: 'participant', id: visit.participantId })
  if (!entry.ok) return entry
  await addVisitRow(session.tx, {
    council_id: session.councilId,
    visit_id: visit.id,
    participant_id: visit.participantId,
    ...place.value,
    visited_on: visit.visitedOn,
    outcome: visit.outcome.trim(),
    entry_no: entry.value,
  })
  return accept(visit.id)
}

/**
 * Says what came of a meeting that a young participant came to, where nothing was known of it at first.
 *
 * @refuses unknown-thing, visit-outcome-without-words, visit-outcome-told-already, no-power
 */
export async function tellVisitOutcome(
  session: Session,
  told: Pick<ForumVisit, 'id' | 'participantId' | 'outcome'>,
): Promise<Result<ForumVisitId, Refusal>> {
  const { tx, councilId } = session
  const known = await reachParticipant(session, 'tell-visit-outcome', told.participantId)
  if (!known.ok) return known
  const all = await visitsOf(tx, { councilId, participantId: told.participantId })
  const kept = all.find((row) => row.visit_id === told.id)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'visit' })
  const outcome = told.outcome.trim()
  if (outcome === '') return refuse({ code: 'visit-outcome-without-words' })
  if (kept.outcome !== '') return refuse({ code: 'visit-outcome-told-already' })
  const entry = enter(session, 'tell-visit-outcome', { kind: 'participant', id: told.participantId })
  if (!entry.ok) return entry
  await keepVisitOutcome(tx, { councilId, visitId: told.id, outcome })
  return accept(told.id)
}

async function placeOf(session: Session, asked: VoicePlace) {
  const fit = checkForum(asked)
  if (!fit.ok) return fit
  const { bodyId, forum } = fit.value
  const { bodies } = await registerOf(session)
  return bodyId === undefined || bodies.some(({ id }) => id === bodyId)
    ? accept({ body_id: bodyId ?? null, forum: bodyId === undefined ? (forum ?? null) : null })
    : refuse({ code: 'unknown-thing' as const, kind: 'body' })
}
