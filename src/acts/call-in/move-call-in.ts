import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { CallInId, CallInState } from '../../council/call-in/call-in.ts'
import type { CallInRefusal } from '../../council/call-in/refusals.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { callInById, type CallInRow } from '../../store/call-in.ts'
import { addEffects, addEnd } from '../../store/decision.ts'
import { resolutionById } from '../../store/resolution.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { mayStillChange } from '../resolution/correct-decision.ts'
import { enter, published, registerOf, type Session } from '../session.ts'
import { keepStep, readyStep, type ReadyStep } from './step-of.ts'

/** What becomes of a call-in after it was ruled valid. */
export type CallInMove = {
  readonly callInId: CallInId
  readonly to: Exclude<CallInState, 'requested' | 'valid' | 'invalid' | 'withdrawn'>
  readonly reason: string
  /** The item at which scrutiny hears it, or at which it was answered. */
  readonly itemId?: AgendaItemId | undefined
  /** The decision that replaces the one called in, where it was amended. */
  readonly byResolutionId?: ResolutionId | undefined
}

type Refusal = CallInRefusal | ResolutionRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Takes a call-in to its next state: onto scrutiny's agenda, to what scrutiny or the council made of it, to the decision that was
 * confirmed or amended, or to its end because the time ran out. Each is public at once.
 *
 * @refuses unknown-thing, no-call-in-scheme, call-in-cannot-move, call-in-step-without-reason, call-in-not-lapsed, call-in-needs-item, call-in-item-of-another-body, call-in-needs-amended-decision, superseded-by-itself, decision-not-public, decision-ended-already, names-protected-person, no-power
 * @law docs/law/constitution.md
 */
export async function moveCallIn(session: Session, move: CallInMove): Promise<Result<void, Refusal>> {
  const callIn = await callInById(session.tx, session.councilId, move.callInId)
  if (callIn === undefined) return refuse({ code: 'unknown-thing', kind: 'call-in' })
  const ready = await readyStep(session, callIn, move)
  if (!ready.ok) return ready
  const placed = await checkItem(session, move, ready.value)
  if (!placed.ok) return placed
  const answered = await checkAmended(session, callIn, move)
  if (!answered.ok) return answered
  const shielded = await refuseProtected(session, [move.reason])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'move-call-in', {
    kind: 'callIn',
    id: move.callInId,
    detail: { to: move.to, reason: move.reason },
  })
  if (!entry.ok) return entry
  await keepStep(session, callIn, { ...ready.value, entryNo: entry.value, isPublic: true })
  if (move.byResolutionId !== undefined && move.to === 'amended')
    await replaceDecision(session, callIn, {
      byResolutionId: move.byResolutionId,
      reason: move.reason,
      entryNo: entry.value,
    })
  published(session, 'decision', [callIn.resolution_id])
  return accept(undefined)
}

/** The item at which scrutiny hears a call-in is of the body that the scheme names. */
async function checkItem(
  session: Session,
  { to, itemId }: CallInMove,
  { scheme }: ReadyStep,
): Promise<Result<void, CallInRefusal | UnknownThing>> {
  if (itemId === undefined)
    return to === 'onAgenda' ? refuse({ code: 'call-in-needs-item' }) : accept(undefined)
  const item = await itemById(session.tx, session.councilId, itemId)
  if (item === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  if (to !== 'onAgenda' || item.body_id === scheme.scrutinyBodyId) return accept(undefined)
  const { bodies } = await registerOf(session)
  const body = bodies.find(({ id }) => id === scheme.scrutinyBodyId)?.name ?? ''
  return refuse({ code: 'call-in-item-of-another-body', body })
}

async function checkAmended(
  session: Session,
  callIn: CallInRow,
  { to, byResolutionId }: CallInMove,
): Promise<Result<void, CallInRefusal | ResolutionRefusal>> {
  if (to !== 'amended') return accept(undefined)
  if (byResolutionId === callIn.resolution_id) return refuse({ code: 'superseded-by-itself' })
  const by =
    byResolutionId === undefined
      ? undefined
      : await resolutionById(session.tx, session.councilId, byResolutionId)
  return by === undefined ? refuse({ code: 'call-in-needs-amended-decision' }) : mayStillChange(by)
}

/** The amended decision takes the place of the one called in, and takes effect at once: a decision is called in once. */
async function replaceDecision(
  session: Session,
  callIn: CallInRow,
  by: { readonly byResolutionId: ResolutionId; readonly reason: string; readonly entryNo: number },
): Promise<void> {
  const { tx, councilId } = session
  const shared = {
    council_id: councilId,
    reason: by.reason,
    at: session.at,
    entry_no: by.entryNo,
    released_entry: by.entryNo,
  }
  await addEnd(tx, {
    ...shared,
    resolution_id: callIn.resolution_id,
    kind: 'superseded',
    by_resolution_id: by.byResolutionId,
  })
  await addEffects(tx, [
    {
      ...shared,
      resolution_id: by.byResolutionId,
      basis: 'callInOutcome',
      scheme_id: callIn.scheme_id,
      effective_on: dateAt(session.at, session.zone),
    },
  ])
  published(session, 'decision', [by.byResolutionId])
}
