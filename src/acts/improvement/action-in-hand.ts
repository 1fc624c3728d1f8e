import { mayPerform } from '../../council/access/may-perform.ts'
import type { ActName } from '../../council/access/power.ts'
import { rolesOfAct } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Role } from '../../council/access/role.ts'
import { standingOf, type ActionId, type ActionStanding } from '../../council/improvement/action.ts'
import type { ImprovementRefusal } from '../../council/improvement/refusals.ts'
import type { PersonId } from '../../council/member/person.ts'
import { isInTerm } from '../../council/term.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import {
  addActionStep,
  improvementActions,
  improvementPlanById,
  type KeptAction,
  type KeptImprovementPlan,
} from '../../store/improvement.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing, YoungPersonPointedAt } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { holdForYoungPerson } from '../voice/hold-for-young-person.ts'

/** Why an act on an improvement plan or an action of it may be refused. */
export type ImprovementActRefusal =
  | ImprovementRefusal
  | NamesProtectedPerson
  | YoungPersonPointedAt
  | UnknownThing
  | AccessRefusal

/** An action with its plan and how it stands, and the council’s day. */
export type ActionInHand = {
  readonly plan: KeptImprovementPlan
  readonly action: KeptAction
  readonly standing: ActionStanding
  readonly today: CalendarDate
}

/**
 * Loads an action to act upon, for who has the power. Who has the power by leading actions alone has it for the actions that they lead.
 *
 * @refuses unknown-thing, no-power, action-led-by-another
 */
export async function actionInHand(
  session: Session,
  actionId: ActionId,
  act: ActName,
): Promise<Result<ActionInHand, ImprovementRefusal | UnknownThing | AccessRefusal>> {
  const { tx, councilId } = session
  const [action] = await improvementActions(tx, { councilId, actionId })
  const plan = action && (await improvementPlanById(tx, { councilId, planId: action.planId }))
  if (action === undefined || plan === undefined) return refuse({ code: 'unknown-thing', kind: 'action' })
  const today = dateAt(session.at, session.zone)
  const { grants } = session.actor
  const power = mayPerform({ grants, act, bodyId: plan.forumBodyId, on: today })
  if (!power.ok) return power
  const inHand = { plan, action, standing: standingOf(action, action.steps), today }
  return (await isLedByAnother(session, inHand, act))
    ? refuse({ code: 'action-led-by-another' })
    : accept(inHand)
}

async function isLedByAnother(
  session: Session,
  { plan, standing }: ActionInHand,
  act: ActName,
): Promise<boolean> {
  const allowed: readonly Role[] = rolesOfAct[act]
  const held = rolesHeld(session, plan).filter((role) => allowed.includes(role))
  if (!held.includes('action-owner') || held.some((role) => role !== 'action-owner')) return false
  return !('personId' in standing.lead) || standing.lead.personId !== (await personOf(session))
}

/** The roles that the actor holds today for the forum of a plan or for the whole council. */
export function rolesHeld(
  { actor, at, zone }: Pick<Session, 'actor' | 'at' | 'zone'>,
  { forumBodyId }: Pick<KeptImprovementPlan, 'forumBodyId'>,
): readonly Role[] {
  const today = dateAt(at, zone)
  return actor.grants
    .filter((grant) => isInTerm(grant, today) && (grant.bodyId === undefined || grant.bodyId === forumBodyId))
    .map(({ role }) => role)
}

/** The person whose account acts; `undefined` for the operator and for an account of nobody in the register. */
export async function personOf({ tx, councilId, actor }: Session): Promise<PersonId | undefined> {
  if (actor.accountId === null) return undefined
  return (await accountById(tx, councilId, actor.accountId))?.person_id ?? undefined
}

/** What the words of an action belong to, and the partners whom they may name. */
export function settingOf({
  plan,
  action,
}: {
  readonly plan: Pick<KeptImprovementPlan, 'title'>
  readonly action: Pick<KeptAction, 'theme' | 'partners' | 'title'>
}) {
  return { setting: [plan.title, action.theme, action.title], partners: action.partners }
}

type StepFacts = Omit<
  Parameters<typeof addActionStep>[1],
  'council_id' | 'action_id' | 'sequence' | 'at' | 'on_day' | 'entry_no' | 'released_entry'
> & { readonly on_day?: CalendarDate }

/**
 * Enters an act on an action and keeps what happened to it as its next step.
 *
 * @refuses names-protected-person, young-person-pointed-at, no-power
 */
export async function takeStep(
  session: Session,
  { action, plan, today }: ActionInHand,
  taken: { readonly act: ActName; readonly step: StepFacts; readonly detail?: Json },
): Promise<Result<number, NamesProtectedPerson | YoungPersonPointedAt | AccessRefusal>> {
  const { act, step, detail } = taken
  const shielded = await refuseProtected(session, [step.reason, step.lead_outside])
  if (!shielded.ok) return shielded
  const held = await holdForYoungPerson(session, { words: [step.reason], ...settingOf({ plan, action }) })
  if (!held.ok) return held
  const entry = enter(session, act, {
    kind: 'action',
    id: action.id,
    bodyId: plan.forumBodyId,
    detail: { planId: plan.id, ...(detail as Readonly<Record<string, Json>> | undefined) },
  })
  if (!entry.ok) return entry
  await addActionStep(session.tx, {
    council_id: session.councilId,
    action_id: action.id,
    sequence: (action.steps.at(-1)?.sequence ?? 0) + 1,
    at: session.at,
    on_day: today,
    ...step,
    entry_no: entry.value,
  })
  return entry
}
