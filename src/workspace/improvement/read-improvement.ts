import type { ActName } from '../../council/access/power.ts'
import { standingOf, type ActionLead, type ActionStanding } from '../../council/improvement/action.ts'
import { holderOn, type Register } from '../../council/member/register.ts'
import type { Id } from '../../foundation/identifier.ts'
import {
  improvementActions,
  improvementPlanById,
  improvementPlans,
  type KeptAction,
  type KeptImprovementPlan,
} from '../../store/improvement.ts'
import { ratingScalesOf, type ScaleVersions } from '../../store/rating-scale.ts'
import { readRegister } from '../../store/register.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { improvementWords as words } from './words.ts'

/** The first page of the improvement plans, from the root of the site. */
export const improvementPath = '/workspace/improvement'

/** The way back to the improvement plans. */
export const improvementCrumb = { text: words.title, href: improvementPath }

/** An action with how it stands. */
export type SeenAction = KeptAction & { readonly standing: ActionStanding }

/** An improvement plan as one moment shows it, with the register that names everybody. */
export type SeenPlan = {
  readonly plan: KeptImprovementPlan
  readonly actions: readonly SeenAction[]
  readonly register: Register
  readonly scales: ScaleVersions
}

/** The acts whose holders read the plans of a forum. */
const readersActs: readonly ActName[] = ['make-improvement-plan', 'judge-evidence', 'consider-action']

/** A plan with its actions, where the reader may see it. */
export async function seenPlan(visit: Visit, planId: string | undefined): Promise<SeenPlan | undefined> {
  const seen = await reading(visit, async ({ tx, councilId }) => {
    const plan = await improvementPlanById(tx, { councilId, planId: planId as Id<'improvementPlan'> })
    if (plan === undefined) return undefined
    return {
      plan,
      actions: withStanding(await improvementActions(tx, { councilId, planId: plan.id })),
      register: await readRegister(tx, councilId),
      scales: await ratingScalesOf(tx, councilId),
    }
  })
  return seen && maySee(visit, seen) ? seen : undefined
}

/** An action in its plan, where the reader may see it. */
export type SeenOne = SeenPlan & { readonly action: SeenAction }

/** An action in its plan, where the reader may see it. */
export async function seenAction(visit: Visit, actionId: string | undefined): Promise<SeenOne | undefined> {
  const [found] = await reading(visit, ({ tx, councilId }) =>
    improvementActions(tx, { councilId, actionId: actionId as Id<'action'> }),
  )
  const seen = found && (await seenPlan(visit, found.planId))
  const action = seen?.actions.find(({ id }) => id === actionId)
  return seen && action && { ...seen, action }
}

/** Every plan that the reader may see, with its actions. */
export async function seenPlans(visit: Visit): Promise<readonly SeenPlan[]> {
  const all = await reading(visit, async ({ tx, councilId }) => {
    const plans = await improvementPlans(tx, councilId)
    if (plans.length === 0) return []
    const actions = withStanding(await improvementActions(tx, { councilId, ofAllPlans: true }))
    const register = await readRegister(tx, councilId)
    const scales = await ratingScalesOf(tx, councilId)
    const byPlan = Map.groupBy(actions, ({ planId }) => planId)
    return plans.map((plan) => ({ plan, actions: byPlan.get(plan.id) ?? [], register, scales }))
  })
  return all.filter((seen) => maySee(visit, seen))
}

function withStanding(actions: readonly KeptAction[]): readonly SeenAction[] {
  return actions.map((action) => ({ ...action, standing: standingOf(action, action.steps) }))
}

/** Whether the reader may see a plan: who keeps it, reviews its evidence or sits in its forum; who leads in it; its director. */
function maySee(visit: Visit, { plan, actions, register }: SeenPlan): boolean {
  if (readersActs.some((act) => visit.may(act, plan.forumBodyId))) return true
  const { personId } = visit.reader
  if (personId === undefined) return false
  return (
    actions.some((action) => isLedBy(action.standing.lead, personId)) ||
    holderOn(register, plan.directorOfficeId, visit.today)?.id === personId
  )
}

/** Whether a person leads an action. */
export function isLedBy(lead: ActionLead, personId: Id<'person'> | undefined): boolean {
  return 'personId' in lead && lead.personId === personId
}

/** The name of who leads an action; of somebody outside with the note that they have no account. */
export function leadName({ people }: Register, lead: ActionLead): string {
  return 'personId' in lead
    ? (people.find(({ id }) => id === lead.personId)?.name ?? '')
    : words.action.outside(lead.outside)
}

/** The title of an office. */
export function officeTitle({ offices }: Register, officeId: Id<'office'> | undefined): string {
  return offices.find(({ id }) => id === officeId)?.title ?? ''
}

/** The name of a body. */
export function bodyName({ bodies }: Register, bodyId: Id<'body'>): string {
  return bodies.find(({ id }) => id === bodyId)?.name ?? ''
}

/** The ways back from a page within a plan. */
export function planCrumbs({ plan }: Pick<SeenPlan, 'plan'>) {
  return [improvementCrumb, { text: plan.title, href: `${improvementPath}/plans/${plan.id}` }]
}

/** The ways back from a form of an action. */
export function actionCrumbs(seen: SeenOne) {
  return [
    ...planCrumbs(seen),
    { text: seen.action.title, href: `${improvementPath}/actions/${seen.action.id}` },
  ]
}
