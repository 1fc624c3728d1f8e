import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { CallInId } from '../../council/call-in/call-in.ts'
import { checkCallInWords, mayCallIn } from '../../council/call-in/may-call-in.ts'
import type { CallInRefusal } from '../../council/call-in/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addCallInMember,
  addCallInRow,
  addCallInState,
  callInById,
  callInMembers,
} from '../../store/call-in.ts'
import { resolutionById } from '../../store/resolution.ts'
import { enterOwn } from '../member/enter-own.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'
import { decisionToCallIn, personActing } from './decision-to-call-in.ts'

/** A request that a decision be called in, by whoever acts. */
export type CallInRequest = {
  readonly id: CallInId
  readonly resolutionId: ResolutionId
  readonly grounds: readonly string[]
  readonly reasons: string
  /** What the decision-maker should do instead. */
  readonly asksFor: string
}

type Refusal = CallInRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Asks for the call-in of a decision, with the name of the member who asks. Others add theirs; nothing is public, and nothing is
 * held back, until the proper officer has ruled.
 *
 * @refuses unknown-thing, without-a-person, no-call-in-scheme, not-subject-to-call-in, call-in-window-closed, already-called-in, not-entitled-to-call-in, call-in-ground-unknown, call-in-without-reasons, names-protected-person, no-power
 * @law docs/law/constitution.md
 */
export async function requestCallIn(
  session: Session,
  request: CallInRequest,
): Promise<Result<CallInId, Refusal>> {
  const { tx, councilId } = session
  const kept = await resolutionById(tx, councilId, request.resolutionId)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'decision' })
  const entry = enterOwn(session, 'request-call-in', {
    kind: 'decision',
    id: request.resolutionId,
    detail: { callInId: request.id },
  })
  if (!entry.ok) return entry
  const person = await personActing(session)
  if (!person.ok) return person
  const asked = await decisionToCallIn(session, kept)
  if (!asked.ok) return asked
  const { question, scheme } = asked.value
  const may = mayCallIn(question, scheme)
  if (!may.ok) return may
  const worded = checkCallInWords(request, scheme)
  if (!worded.ok) return worded
  const shielded = await refuseProtected(session, [request.reasons, request.asksFor])
  if (!shielded.ok) return shielded
  const key = { council_id: councilId, call_in_id: request.id }
  await addCallInRow(tx, {
    ...key,
    resolution_id: request.resolutionId,
    scheme_id: scheme.id,
    grounds: request.grounds,
    reasons: request.reasons,
    asks_for: request.asksFor,
    requested_at: session.at,
  })
  const noted = { at: session.at, entry_no: entry.value }
  await addCallInMember(tx, { ...key, ...noted, person_id: person.value, position: 1 })
  await addCallInState(tx, { ...key, ...noted, sequence: 1, state: 'requested' })
  return accept(request.id)
}

/**
 * Adds the name of the member who acts to a request for call-in, while the window is open and nobody has ruled.
 *
 * @refuses unknown-thing, without-a-person, no-call-in-scheme, call-in-closed-to-names, call-in-window-closed, not-subject-to-call-in, not-entitled-to-call-in, joined-already, no-power
 */
export async function joinCallIn(session: Session, callInId: CallInId): Promise<Result<void, Refusal>> {
  const { tx, councilId } = session
  const callIn = await callInById(tx, councilId, callInId)
  const kept = callIn && (await resolutionById(tx, councilId, callIn.resolution_id))
  if (callIn === undefined || kept === undefined) return refuse({ code: 'unknown-thing', kind: 'call-in' })
  const entry = enterOwn(session, 'join-call-in', { kind: 'callIn', id: callInId })
  if (!entry.ok) return entry
  const person = await personActing(session)
  if (!person.ok) return person
  if (callIn.state !== 'requested') return refuse({ code: 'call-in-closed-to-names' })
  const asked = await decisionToCallIn(session, kept)
  if (!asked.ok) return asked
  const open = mayCallIn({ ...asked.value.question, before: [] }, asked.value.scheme)
  if (!open.ok) return open
  const members = await callInMembers(tx, councilId, callInId)
  if (members.some((member) => member.person_id === person.value)) return refuse({ code: 'joined-already' })
  await addCallInMember(tx, {
    council_id: councilId,
    call_in_id: callInId,
    person_id: person.value,
    position: members.length + 1,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(undefined)
}
