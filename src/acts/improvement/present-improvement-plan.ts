import type { BodyId } from '../../council/body/body.ts'
import { standingOf, type ActionLead } from '../../council/improvement/action.ts'
import type { ImprovementPlanId } from '../../council/improvement/improvement-plan.ts'
import type { PresentedAction } from '../../council/improvement/plan-version.ts'
import { ratingScales, type RatingScale } from '../../council/improvement/rating-scale.ts'
import type { Register } from '../../council/member/register.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addImprovementVersion,
  improvementActions,
  improvementPlanById,
  improvementVersions,
  type KeptAction,
} from '../../store/improvement.ts'
import { ratingScalesOf, type ScaleVersions } from '../../store/rating-scale.ts'
import { enter, registerOf, type Session } from '../session.ts'
import type { ImprovementActRefusal } from './action-in-hand.ts'

/** A plan put to a body on a day. */
export type Presentation = {
  readonly planId: ImprovementPlanId
  readonly bodyId: BodyId
  readonly presentedOn: CalendarDate
  readonly note: string
}

/**
 * Keeps a plan as it is put to a body, as its next numbered version. It is never changed, and the number is given back.
 *
 * @refuses unknown-thing, action-day-to-come, no-power
 */
export async function presentImprovementPlan(
  session: Session,
  { planId, bodyId, presentedOn, note }: Presentation,
): Promise<Result<number, ImprovementActRefusal>> {
  const { tx, councilId } = session
  const plan = await improvementPlanById(tx, { councilId, planId })
  if (plan === undefined) return refuse({ code: 'unknown-thing', kind: 'improvement plan' })
  const register = await registerOf(session)
  if (!register.bodies.some(({ id }) => id === bodyId)) return refuse({ code: 'unknown-thing', kind: 'body' })
  if (presentedOn > dateAt(session.at, session.zone)) return refuse({ code: 'action-day-to-come' })
  const version = ((await improvementVersions(tx, { councilId, planId }))[0]?.version ?? 0) + 1
  const entry = enter(session, 'present-improvement-plan', {
    kind: 'improvementPlan',
    id: planId,
    bodyId: plan.forumBodyId,
    detail: { version, presentedTo: bodyId, presentedOn },
  })
  if (!entry.ok) return entry
  const actions = await improvementActions(tx, { councilId, planId })
  const scales = await ratingScalesOf(tx, councilId)
  await addImprovementVersion(tx, {
    council_id: councilId,
    improvement_plan_id: planId,
    version,
    body_id: bodyId,
    presented_on: presentedOn,
    note,
    actions: JSON.stringify(actions.map((action) => presented(action, { register, scales }))),
    at: session.at,
    entry_no: entry.value,
  })
  return accept(version)
}

type Ground = { readonly register: Register; readonly scales: ScaleVersions }

/** An action as it stands, in words that need nothing else to be read. */
export function presented(action: KeptAction, { register, scales }: Ground): PresentedAction {
  const standing = standingOf(action, action.steps)
  const words = (scale: RatingScale): string => {
    const { rating, scaleVersion } = standing.ratings[scale] ?? {}
    return rating === undefined ? '' : (scales.stepOf(scale, scaleVersion ?? 0, rating)?.words ?? rating)
  }
  const [delivery = '', impact = '', assurance = ''] = ratingScales.map(words)
  return {
    id: action.id,
    title: action.title,
    theme: action.theme,
    lead: leadName(register, standing.lead),
    originalDueOn: action.originalDueOn,
    dueOn: standing.dueOn,
    state: standing.state,
    delivery,
    impact,
    assurance,
  }
}

function leadName({ people }: Register, lead: ActionLead): string {
  return 'personId' in lead ? (people.find(({ id }) => id === lead.personId)?.name ?? '') : lead.outside
}
