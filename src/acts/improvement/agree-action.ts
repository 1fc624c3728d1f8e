import type { ActName } from '../../council/access/power.ts'
import type { ActionId, ActionLead } from '../../council/improvement/action.ts'
import {
  checkAgreement,
  checkClosing,
  checkConsidered,
  checkStop,
  checkTransfer,
} from '../../council/improvement/check-action.ts'
import type { ImprovementRefusal } from '../../council/improvement/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { Session } from '../session.ts'
import { actionInHand, takeStep, type ActionInHand, type ImprovementActRefusal } from './action-in-hand.ts'
import { coverageByEvent, tellOfLostCoverage } from './plan-coverage.ts'
import { knownInRegister, leadColumns, tellLead } from './add-improvement-action.ts'

type Done = Promise<Result<ActionId, ImprovementActRefusal>>

/** The agreement of an action: on which day, and where or by whom. */
export type AgreedAction = {
  readonly actionId: ActionId
  readonly on: CalendarDate
  readonly authority: string
}

/**
 * Agrees a proposed action with the day on which it was agreed. Its evidence is of that day or later.
 *
 * @refuses unknown-thing, action-agreed-already, action-ended, action-day-to-come, names-protected-person, young-person-pointed-at, no-power
 */
export async function agreeImprovementAction(
  session: Session,
  { actionId, on, authority }: AgreedAction,
): Done {
  const act = 'agree-improvement-action'
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const fit = checkAgreement(inHand.value.standing, { on, today: inHand.value.today })
  if (!fit.ok) return fit
  const step = { kind: 'agreed', on_day: on, reason: authority === '' ? null : authority }
  const taken = await takeStep(session, inHand.value, { act, step })
  return taken.ok ? accept(actionId) : taken
}

/** Something said about an action: why it is stopped or closed, or what its forum said. */
export type SaidOfAction = { readonly actionId: ActionId; readonly reason: string }

/**
 * Stops an action before it is done, with the reason. What it had come to stays on the record. Where it leaves a finding less covered,
 * that is told to those who signed.
 *
 * @refuses unknown-thing, action-ended, step-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export function stopAction(session: Session, said: SaidOfAction): Done {
  return saidStep(session, said, {
    act: 'stop-action',
    kind: 'stopped',
    check: ({ standing }) => checkStop(standing, said.reason),
  })
}

/**
 * Closes an action that is done, by what its governance forum said.
 *
 * @refuses unknown-thing, action-ended, action-not-done, step-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export function closeAction(session: Session, said: SaidOfAction): Done {
  return saidStep(session, said, {
    act: 'close-action',
    kind: 'closed',
    check: ({ standing }) => checkClosing(standing, said.reason),
  })
}

/**
 * Records what the governance forum said of an action, as it must of one that slipped twice.
 *
 * @refuses unknown-thing, action-ended, step-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export function considerAction(session: Session, said: SaidOfAction): Done {
  return saidStep(session, said, {
    act: 'consider-action',
    kind: 'considered',
    check: ({ standing }) => checkConsidered(standing, said.reason),
  })
}

async function saidStep(
  session: Session,
  { actionId, reason }: SaidOfAction,
  {
    act,
    kind,
    check,
  }: {
    readonly act: ActName
    readonly kind: string
    readonly check: (inHand: ActionInHand) => Result<unknown, ImprovementRefusal>
  },
): Done {
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const fit = check(inHand.value)
  if (!fit.ok) return fit
  const planId = inHand.value.plan.id
  const before = await coverageByEvent(session, planId)
  const taken = await takeStep(session, inHand.value, { act, step: { kind, reason } })
  if (!taken.ok) return taken
  await tellOfLostCoverage(session, before, taken.value)
  return accept(actionId)
}

/** The hand-over of an action: to whom, and why. */
export type TransferredAction = SaidOfAction & { readonly lead: ActionLead }

/**
 * Hands an action over to another lead, with the reason. Both stand in its record, and the new one is told by mail.
 *
 * @refuses unknown-thing, action-ended, action-without-lead, action-led-already, step-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export async function transferAction(session: Session, { actionId, lead, reason }: TransferredAction): Done {
  const act = 'transfer-action'
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const { standing } = inHand.value
  const fit = checkTransfer(standing, lead, reason)
  if (!fit.ok) return fit
  const known = await knownInRegister(session, { lead })
  if (!known.ok) return known
  const step = { kind: 'transferred', reason, ...leadColumns(lead) }
  const taken = await takeStep(session, inHand.value, { act, step })
  if (!taken.ok) return taken
  await tellLead(session, { id: actionId, lead, originalDueOn: standing.dueOn }, taken.value)
  return accept(actionId)
}
