import type { Action, ActionId, ActionLead } from '../../council/improvement/action.ts'
import { checkAction } from '../../council/improvement/check-action.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { openAccountOfPerson } from '../../store/account.ts'
import { addActionRow, addActionStep, improvementPlanById } from '../../store/improvement.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { holdForYoungPerson } from '../voice/hold-for-young-person.ts'
import { settingOf, type ImprovementActRefusal } from './action-in-hand.ts'

/** An action to add to a plan, and who is to lead it. */
export type NewAction = Action & { readonly lead: ActionLead }

/**
 * Proposes an action in a plan, with the day that is promised first and never changes. Its lead is told by mail.
 *
 * @refuses unknown-thing, improvement-without-words, action-without-lead, names-protected-person, young-person-pointed-at, no-power
 */
export async function addImprovementAction(
  session: Session,
  action: NewAction,
): Promise<Result<ActionId, ImprovementActRefusal>> {
  const { tx, councilId } = session
  const plan = await improvementPlanById(tx, { councilId, planId: action.planId })
  if (plan === undefined) return refuse({ code: 'unknown-thing', kind: 'improvement plan' })
  const fit = checkAction(action, action.lead)
  if (!fit.ok) return fit
  const known = await knownInRegister(session, action)
  if (!known.ok) return known
  const shielded = await refuseProtected(session, wordsOf(action))
  if (!shielded.ok) return shielded
  const { title, detail, voiceNote, risk, cost } = action
  const words = [title, detail, voiceNote, risk, cost]
  const held = await holdForYoungPerson(session, { words, ...settingOf({ plan, action }) })
  if (!held.ok) return held
  const entry = enter(session, 'add-improvement-action', {
    kind: 'action',
    id: action.id,
    bodyId: plan.forumBodyId,
    detail: { planId: plan.id, title: action.title, dueOn: action.originalDueOn },
  })
  if (!entry.ok) return entry
  await keep(session, action, entry.value)
  await tellLead(session, action, entry.value)
  return accept(action.id)
}

function wordsOf({ title, detail, theme, partners, voiceNote, risk, cost, lead }: NewAction): string[] {
  return [title, detail, theme, ...partners, voiceNote, risk, cost, 'outside' in lead ? lead.outside : '']
}

async function keep({ tx, councilId, at, zone }: Session, action: NewAction, entryNo: number): Promise<void> {
  await addActionRow(tx, {
    council_id: councilId,
    action_id: action.id,
    improvement_plan_id: action.planId,
    title: action.title,
    detail: action.detail,
    theme: action.theme,
    accountable_office_id: action.accountableOfficeId,
    partners: [...action.partners],
    original_due_on: action.originalDueOn,
    voice_note: action.voiceNote,
    risk: action.risk,
    cost: action.cost,
    entry_no: entryNo,
  })
  await addActionStep(tx, {
    council_id: councilId,
    action_id: action.id,
    sequence: 1,
    kind: 'proposed',
    at,
    on_day: dateAt(at, zone),
    due_on: action.originalDueOn,
    ...leadColumns(action.lead),
    entry_no: entryNo,
  })
}

/** A lead as the columns of a step. */
export function leadColumns(lead: ActionLead): {
  readonly lead_person_id?: Extract<ActionLead, { personId: unknown }>['personId']
  readonly lead_outside?: string
} {
  return 'personId' in lead ? { lead_person_id: lead.personId } : { lead_outside: lead.outside.trim() }
}

/** Whether the offices and people that an action names stand in the register. */
export async function knownInRegister(
  session: Session,
  { accountableOfficeId, lead }: Partial<Pick<Action, 'accountableOfficeId'>> & { readonly lead: ActionLead },
): Promise<Result<void, UnknownThing>> {
  const { offices, people } = await registerOf(session)
  if (accountableOfficeId !== undefined && !offices.some(({ id }) => id === accountableOfficeId))
    return refuse({ code: 'unknown-thing', kind: 'office' })
  return 'outside' in lead || people.some(({ id }) => id === lead.personId)
    ? accept(undefined)
    : refuse({ code: 'unknown-thing', kind: 'person' })
}

/** Tells who leads an action that it is theirs, where they have an account. */
export async function tellLead(
  session: Session,
  { id, lead, originalDueOn }: Pick<NewAction, 'id' | 'lead' | 'originalDueOn'>,
  entryNo: number,
): Promise<void> {
  if ('outside' in lead) return
  const account = await openAccountOfPerson(session.tx, session.councilId, lead.personId)
  if (account === undefined) return
  await queueMail(session, {
    kind: 'action-given',
    to: [account.account_id],
    about: { kind: 'action', id },
    path: `/workspace/improvement/actions/${id}`,
    dueOn: originalDueOn,
    entryNo,
  })
}
