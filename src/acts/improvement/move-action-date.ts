import type { Role } from '../../council/access/role.ts'
import { slipsBeforeForum, type ActionId } from '../../council/improvement/action.ts'
import { checkDateMove } from '../../council/improvement/check-action.ts'
import type { OfficeId } from '../../council/member/office.ts'
import { holderOn } from '../../council/member/register.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { accountsHolding } from '../../store/account.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { registerOf, type Session } from '../session.ts'
import { actionInHand, takeStep, type ActionInHand, type ImprovementActRefusal } from './action-in-hand.ts'

/** A new date for an action, why, and the office whose holder approved it. */
export type MovedDate = {
  readonly actionId: ActionId
  readonly dueOn: CalendarDate
  readonly reason: string
  readonly approverOfficeId: OfficeId
}

/** Who hears for a governance forum that an action slipped twice. */
const forumEars: readonly Role[] = [
  'chair',
  'panel-member',
  'improvement-lead',
  'democratic-services-officer',
  'proper-officer',
]

/**
 * Moves the date of an action, with the reason and who approved it. The day that was promised first stays; the second slip and every later
 * one is said to the governance forum by mail, and stays marked until the forum has spoken.
 *
 * @refuses unknown-thing, action-ended, date-moved-without-reason, date-not-moved, approver-leads-action, approver-not-there, names-protected-person, young-person-pointed-at, no-power
 */
export async function moveActionDate(
  session: Session,
  { actionId, dueOn, reason, approverOfficeId }: MovedDate,
): Promise<Result<ActionId, ImprovementActRefusal>> {
  const act = 'move-action-date'
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const { standing, today } = inHand.value
  const approver = holderOn(await registerOf(session), approverOfficeId, today)?.id
  const fit = checkDateMove(standing, { dueOn, reason, approver })
  if (!fit.ok) return fit
  const step = { kind: 'dateMoved', due_on: dueOn, reason, approver_office_id: approverOfficeId }
  const detail = { was: standing.dueOn, becomes: dueOn }
  const taken = await takeStep(session, inHand.value, { act, step, detail })
  if (!taken.ok) return taken
  const slips = standing.slips + (dueOn > standing.dueOn ? 1 : 0)
  if (dueOn > standing.dueOn && slips >= slipsBeforeForum) await tellForum(session, inHand.value, taken.value)
  return accept(actionId)
}

async function tellForum(
  session: Session,
  { action, plan, today }: ActionInHand,
  entryNo: number,
): Promise<void> {
  const { tx, councilId } = session
  const bodyId = plan.forumBodyId
  await queueMail(session, {
    kind: 'action-slipped',
    to: await accountsHolding(tx, { councilId, roles: forumEars, on: today, bodyId }),
    about: { kind: 'action', id: action.id },
    path: `/workspace/improvement/actions/${action.id}`,
    entryNo,
  })
}
