import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  correctedPlaces,
  type CorrectableWords,
  type CorrectedPlace,
} from '../../council/resolution/correction.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addCorrections, putCorrectedWords, versionOf } from '../../store/decision.ts'
import { limbsOf, resolutionById, type LimbRow, type ResolutionRow } from '../../store/resolution.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

/** What puts a published decision right. */
export type DecisionCorrection = {
  readonly resolutionId: ResolutionId
  readonly words: CorrectableWords
  readonly reason: string
  /** Whether the words that stood there must not be seen any more, such as a name that slipped in. */
  readonly mustWordsGo: boolean
}

/**
 * Corrects a published decision: a new version stands, and what changed is shown with its reason wherever the decision is
 * (invariant 11). The words that stood before are shown too, unless they must go; the office keeps them either way.
 *
 * @refuses unknown-thing, decision-not-public, decision-ended-already, decision-correction-without-reason, decision-correction-empty, correction-changes-limbs, names-protected-person, no-power
 */
export async function correctDecision(
  session: Session,
  correction: DecisionCorrection,
): Promise<Result<number, UnknownThing | NamesProtectedPerson | ResolutionRefusal | AccessRefusal>> {
  const { tx, councilId } = session
  const { resolutionId, words, reason } = correction
  const kept = await resolutionById(tx, councilId, resolutionId)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'decision' })
  const open = mayStillChange(kept)
  if (!open.ok) return open
  const limbs = await limbsOf(tx, councilId, [resolutionId])
  const places = correctedPlaces(wordsOf(kept, limbs), words, reason)
  if (!places.ok) return places
  const shielded = await refuseProtected(session, [reason, ...places.value.map(({ becomes }) => becomes)])
  if (!shielded.ok) return shielded
  const version = (await versionOf(tx, councilId, resolutionId)) + 1
  const entry = enter(session, 'correct-decision', {
    kind: 'decision',
    id: resolutionId,
    bodyId: kept.body_id,
    detail: { version, reason },
  })
  if (!entry.ok) return entry
  await keep(session, correction, { places: places.value, version, entryNo: entry.value })
  published(session, 'decision', [resolutionId])
  return accept(version)
}

/**
 * Whether a decision is public and has neither been withdrawn nor superseded.
 *
 * @refuses decision-not-public, decision-ended-already
 */
export function mayStillChange(
  kept: Pick<ResolutionRow, 'released_entry' | 'ended_as'>,
): Result<void, ResolutionRefusal> {
  if (kept.released_entry === null) return refuse({ code: 'decision-not-public' })
  return kept.ended_as === null
    ? accept(undefined)
    : refuse({ code: 'decision-ended-already', as: kept.ended_as as 'withdrawn' | 'superseded' })
}

function wordsOf(kept: ResolutionRow, limbs: readonly LimbRow[]): CorrectableWords {
  return {
    reasons: kept.reasons ?? undefined,
    alternatives: kept.alternatives ?? undefined,
    conflicts: kept.conflicts ?? undefined,
    dispensations: kept.dispensations ?? undefined,
    limbs: limbs.map((limb) => ({ id: limb.limb_id, number: limb.number ?? undefined, text: limb.text })),
  }
}

async function keep(
  session: Session,
  { resolutionId, words, reason, mustWordsGo }: DecisionCorrection,
  made: { readonly places: readonly CorrectedPlace[]; readonly version: number; readonly entryNo: number },
): Promise<void> {
  const { tx, councilId } = session
  const { places, version, entryNo } = made
  const key = { council_id: councilId, resolution_id: resolutionId, version }
  const rows = places.map(({ place, was, becomes }, position) => ({
    ...key,
    position,
    place,
    was: mustWordsGo ? null : was,
    becomes,
    reason,
    at: session.at,
    entry_no: entryNo,
    released_entry: entryNo,
  }))
  const hidden = mustWordsGo ? places.map(({ was }, position) => ({ ...key, position, was })) : []
  await addCorrections(tx, rows, hidden)
  await putCorrectedWords(tx, {
    councilId,
    resolutionId,
    record: {
      reasons: words.reasons ?? null,
      alternatives: words.alternatives ?? null,
      conflicts: words.conflicts ?? null,
      dispensations: words.dispensations ?? null,
      ...(words.alternatives === undefined ? {} : { has_no_alternatives: false }),
      ...(words.conflicts === undefined ? {} : { has_no_conflicts: false }),
      ...(words.dispensations === undefined ? {} : { has_no_dispensations: false }),
    },
    limbs: words.limbs,
  })
}
