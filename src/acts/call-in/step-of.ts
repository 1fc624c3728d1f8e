import { callInDeadline } from '../../council/call-in/call-in-window.ts'
import type { CallInScheme } from '../../council/call-in/call-in-scheme.ts'
import { endedStates, stayingStates, type CallInState } from '../../council/call-in/call-in.ts'
import { nextCallInState } from '../../council/call-in/next-call-in-state.ts'
import type { CallInRefusal } from '../../council/call-in/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addCallInState, callInMembers, schemeById, type CallInRow } from '../../store/call-in.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { addEffects, effectOf } from '../../store/decision.ts'
import type { Session } from '../session.ts'
import { schemeOf } from './scheme-of.ts'

/** A step of a call-in that may be taken, with the scheme it is taken under. */
export type ReadyStep = {
  readonly to: CallInState
  readonly scheme: CallInScheme
  readonly reason: string
  readonly itemId?: AgendaItemId | undefined
}

/**
 * Whether a call-in may go into a state, under its scheme.
 *
 * @refuses no-call-in-scheme, call-in-cannot-move, call-in-step-without-reason, call-in-short-of-members, call-in-not-lapsed
 */
export async function readyStep(
  session: Session,
  callIn: CallInRow,
  asked: { readonly to: CallInState; readonly reason: string; readonly itemId?: AgendaItemId | undefined },
): Promise<Result<ReadyStep, CallInRefusal>> {
  const { tx, councilId } = session
  const on = dateAt(session.at, session.zone)
  const row = await schemeById(tx, councilId, callIn.scheme_id)
  if (row === undefined) return refuse({ code: 'no-call-in-scheme', on })
  const scheme = schemeOf(row)
  const members = await callInMembers(tx, councilId, callIn.call_in_id)
  const next = nextCallInState({
    from: callIn.state as CallInState,
    to: asked.to,
    reason: asked.reason,
    on,
    members: { given: members.length, needed: scheme.membersNeeded },
    dueOn: callIn.due_on ?? undefined,
    ifNothingIsDone: scheme.ifNothingIsDone,
  })
  return next.ok ? accept({ ...asked, to: next.value, scheme }) : next
}

/** Keeps a step of a call-in with the day by which the next is due, and what it does to when the decision takes effect. */
export async function keepStep(
  session: Session,
  callIn: CallInRow,
  step: ReadyStep & { readonly entryNo: number; readonly isPublic: boolean },
): Promise<void> {
  const due = await dueAfter(session, step, callIn)
  await addCallInState(
    session.tx,
    {
      council_id: session.councilId,
      call_in_id: callIn.call_in_id,
      sequence: callIn.sequence + 1,
      state: step.to,
      at: session.at,
      reason: step.reason.trim() === '' ? null : step.reason,
      due_on: due.on,
      item_id: step.itemId ?? null,
      entry_no: step.entryNo,
      released_entry: step.isPublic ? step.entryNo : null,
    },
    due.days,
  )
  await noteOutcome(session, callIn, step)
}

type Due = { readonly on: CalendarDate | null; readonly days: readonly unknown[] }

/** Scrutiny meets within so many days of the ruling; the decision-maker decides again within so many of being asked. */
async function dueAfter(session: Session, { to, scheme }: ReadyStep, callIn: CallInRow): Promise<Due> {
  if (to === 'onAgenda') return { on: callIn.due_on, days: [] }
  const counts: Readonly<Partial<Record<CallInState, number>>> = {
    valid: scheme.meetWithinDays,
    backToDecisionMaker: scheme.reconsiderWithinDays,
  }
  const count = counts[to]
  if (count === undefined) return { on: null, days: [] }
  const on = dateAt(session.at, session.zone)
  const policy = await clockPolicyOf(session.tx, session.councilId)
  const deadline = callInDeadline(on, { count, dayKind: scheme.dayKind }, policy)
  return deadline.ok ? deadline.value : { on: null, days: [] }
}

async function noteOutcome(
  session: Session,
  callIn: CallInRow,
  step: ReadyStep & { readonly entryNo: number },
): Promise<void> {
  const { tx, councilId } = session
  const isStayed = stayingStates.includes(step.to)
  const wasStayed = stayingStates.includes(callIn.state as CallInState)
  if (isStayed === wasStayed || (!isStayed && !endedStates.includes(step.to))) return
  if (step.to === 'amended') return
  await addEffects(tx, [
    {
      council_id: councilId,
      resolution_id: callIn.resolution_id,
      basis: 'callInOutcome',
      scheme_id: callIn.scheme_id,
      effective_on: isStayed ? null : await effectiveAfter(session, callIn, step.to),
      reason: step.reason.trim() === '' ? null : step.reason,
      at: session.at,
      entry_no: step.entryNo,
      released_entry: step.entryNo,
    },
  ])
}

/** A lapsed call-in lets the decision take effect on the day after the last; any other end does at once, and never before its window closed. */
async function effectiveAfter(session: Session, callIn: CallInRow, to: CallInState): Promise<CalendarDate> {
  const on = dateAt(session.at, session.zone)
  if (to === 'lapsed' && callIn.due_on !== null) return addDays(callIn.due_on, 1)
  const effect = await effectOf(session.tx, session.councilId, callIn.resolution_id)
  const counted = effect?.basis === 'callInWindow' ? effect.effective_on : null
  return counted !== null && counted > on ? counted : on
}
