import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { CallInId } from '../../council/call-in/call-in.ts'
import type { CallInRefusal } from '../../council/call-in/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { callInById, callInMembers, releaseCallIn } from '../../store/call-in.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enterOwn } from '../member/enter-own.ts'
import { enter, published, type Session } from '../session.ts'
import { personActing } from './decision-to-call-in.ts'
import { keepStep, readyStep } from './step-of.ts'

type Refusal = CallInRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Rules on a request for call-in. A valid one is public from now and holds the decision back until it has been dealt with; an
 * invalid one stays the office's, with the reasons that the members are given.
 *
 * @refuses unknown-thing, no-call-in-scheme, call-in-cannot-move, call-in-step-without-reason, call-in-short-of-members, names-protected-person, no-power
 * @law docs/law/constitution.md
 */
export async function ruleOnCallIn(
  session: Session,
  ruling: { readonly callInId: CallInId; readonly is: 'valid' | 'invalid'; readonly reasons: string },
): Promise<Result<void, Refusal>> {
  const { tx, councilId } = session
  const callIn = await callInById(tx, councilId, ruling.callInId)
  if (callIn === undefined) return refuse({ code: 'unknown-thing', kind: 'call-in' })
  const ready = await readyStep(session, callIn, { to: ruling.is, reason: ruling.reasons })
  if (!ready.ok) return ready
  const shielded = await refuseProtected(session, [ruling.reasons])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'rule-on-call-in', {
    kind: 'callIn',
    id: ruling.callInId,
    detail: { is: ruling.is, reasons: ruling.reasons },
  })
  if (!entry.ok) return entry
  const isPublic = ruling.is === 'valid'
  await keepStep(session, callIn, { ...ready.value, entryNo: entry.value, isPublic })
  if (isPublic) {
    await releaseCallIn(tx, { councilId, callInId: ruling.callInId, entryNo: entry.value })
    published(session, 'decision', [callIn.resolution_id])
  }
  return accept(undefined)
}

/**
 * Withdraws a call-in, by one of the members who asked for it. The decision takes effect when its window has closed.
 *
 * @refuses unknown-thing, without-a-person, not-a-caller-in, no-call-in-scheme, call-in-cannot-move, call-in-step-without-reason, names-protected-person, no-power
 */
export async function withdrawCallIn(
  session: Session,
  { callInId, reason }: { readonly callInId: CallInId; readonly reason: string },
): Promise<Result<void, Refusal>> {
  const { tx, councilId } = session
  const callIn = await callInById(tx, councilId, callInId)
  if (callIn === undefined) return refuse({ code: 'unknown-thing', kind: 'call-in' })
  const entry = enterOwn(session, 'withdraw-call-in', { kind: 'callIn', id: callInId, detail: { reason } })
  if (!entry.ok) return entry
  const person = await personActing(session)
  if (!person.ok) return person
  const members = await callInMembers(tx, councilId, callInId)
  if (!members.some((member) => member.person_id === person.value)) return refuse({ code: 'not-a-caller-in' })
  const ready = await readyStep(session, callIn, { to: 'withdrawn', reason })
  if (!ready.ok) return ready
  const shielded = await refuseProtected(session, [reason])
  if (!shielded.ok) return shielded
  const isPublic = callIn.released_entry !== null
  await keepStep(session, callIn, { ...ready.value, entryNo: entry.value, isPublic })
  if (isPublic) published(session, 'decision', [callIn.resolution_id])
  return accept(undefined)
}
