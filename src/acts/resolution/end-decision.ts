import type { ActName } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { hideCommitmentWords } from '../../store/commitment.ts'
import { addEnd, hideWords } from '../../store/decision.ts'
import { limbsOf, resolutionById, type ResolutionRow } from '../../store/resolution.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { mayStillChange } from './correct-decision.ts'

type EndRefusal = UnknownThing | NamesProtectedPerson | ResolutionRefusal | AccessRefusal

/**
 * Takes a decision back from the public: its words go at once, and its address keeps answering with when and why
 * (invariant 22). The office keeps the words.
 *
 * @refuses unknown-thing, decision-not-public, decision-ended-already, decision-end-without-reason, names-protected-person, no-power
 */
export async function withdrawDecision(
  session: Session,
  { resolutionId, reason }: { readonly resolutionId: ResolutionId; readonly reason: string },
): Promise<Result<void, EndRefusal>> {
  const ended = await endDecision(session, 'withdraw-decision', { resolutionId, reason })
  if (!ended.ok) return ended
  const { tx, councilId } = session
  const limbs = await limbsOf(tx, councilId, [resolutionId])
  await hideWords(tx, { councilId, resolutionId, words: withdrawnWords(ended.value, limbs) })
  published(session, 'commitment', await hideCommitmentWords(tx, { councilId, resolutionId }))
  return accept(undefined)
}

/**
 * Says that a later decision has taken the place of a published one. Both keep their addresses and their words.
 *
 * @refuses unknown-thing, decision-not-public, decision-ended-already, decision-end-without-reason, superseded-by-itself, names-protected-person, no-power
 */
export async function supersedeDecision(
  session: Session,
  superseded: {
    readonly resolutionId: ResolutionId
    readonly byResolutionId: ResolutionId
    readonly reason: string
  },
): Promise<Result<void, EndRefusal>> {
  const { byResolutionId, resolutionId } = superseded
  if (byResolutionId === resolutionId) return refuse({ code: 'superseded-by-itself' })
  const by = await resolutionById(session.tx, session.councilId, byResolutionId)
  if (by === undefined) return refuse({ code: 'unknown-thing', kind: 'decision' })
  const open = mayStillChange(by)
  if (!open.ok) return open
  const ended = await endDecision(session, 'supersede-decision', superseded)
  return ended.ok ? accept(undefined) : ended
}

async function endDecision(
  session: Session,
  act: ActName,
  end: {
    readonly resolutionId: ResolutionId
    readonly byResolutionId?: ResolutionId
    readonly reason: string
  },
): Promise<Result<ResolutionRow, EndRefusal>> {
  const { resolutionId, byResolutionId, reason } = end
  const kept = await resolutionById(session.tx, session.councilId, resolutionId)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'decision' })
  const open = mayStillChange(kept)
  if (!open.ok) return open
  if (reason.trim() === '') return refuse({ code: 'decision-end-without-reason' })
  const shielded = await refuseProtected(session, [reason])
  if (!shielded.ok) return shielded
  const entry = enter(session, act, {
    kind: 'decision',
    id: resolutionId,
    bodyId: kept.body_id,
    detail: { reason, ...(byResolutionId === undefined ? {} : { byResolutionId }) },
  })
  if (!entry.ok) return entry
  await addEnd(session.tx, {
    council_id: session.councilId,
    resolution_id: resolutionId,
    kind: byResolutionId === undefined ? 'withdrawn' : 'superseded',
    by_resolution_id: byResolutionId ?? null,
    reason,
    at: session.at,
    entry_no: entry.value,
    released_entry: entry.value,
  })
  published(session, 'decision', [resolutionId])
  return accept(kept)
}

function withdrawnWords(kept: ResolutionRow, limbs: Awaited<ReturnType<typeof limbsOf>>): Json {
  const { reasons, alternatives, conflicts, dispensations } = kept
  const texts = limbs.map(({ number, text }) => ({ number, text }))
  return { reasons, alternatives, conflicts, dispensations, limbs: texts }
}
