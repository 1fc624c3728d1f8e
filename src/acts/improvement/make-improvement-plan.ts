import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkImprovementPlan,
  type ImprovementPlan,
  type ImprovementPlanId,
} from '../../council/improvement/improvement-plan.ts'
import type { ImprovementRefusal } from '../../council/improvement/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addImprovementPlanRow } from '../../store/improvement.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing, YoungPersonPointedAt } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { holdForYoungPerson } from '../voice/hold-for-young-person.ts'

type Refusal = ImprovementRefusal | NamesProtectedPerson | YoungPersonPointedAt | UnknownThing | AccessRefusal

/**
 * Makes an improvement plan, with the body that watches over it and the director who signs for it. It is not public.
 *
 * @refuses improvement-without-words, unknown-thing, names-protected-person, young-person-pointed-at, no-power
 */
export async function makeImprovementPlan(
  session: Session,
  plan: ImprovementPlan,
): Promise<Result<ImprovementPlanId, Refusal>> {
  const fit = checkImprovementPlan(plan)
  if (!fit.ok) return fit
  const known = await areKnown(session, plan)
  if (!known.ok) return known
  const shielded = await refuseProtected(session, [plan.title, plan.summary])
  if (!shielded.ok) return shielded
  const held = await holdForYoungPerson(session, {
    words: [plan.title, plan.summary],
    setting: [plan.title],
  })
  if (!held.ok) return held
  const entry = enter(session, 'make-improvement-plan', {
    kind: 'improvementPlan',
    id: plan.id,
    bodyId: plan.forumBodyId,
    detail: { title: plan.title },
  })
  if (!entry.ok) return entry
  await addImprovementPlanRow(session.tx, {
    council_id: session.councilId,
    improvement_plan_id: plan.id,
    title: plan.title,
    kind: plan.kind,
    summary: plan.summary,
    owner_body_id: plan.ownerBodyId,
    forum_body_id: plan.forumBodyId,
    director_office_id: plan.directorOfficeId,
    due_on: plan.dueOn ?? null,
    made_at: session.at,
    entry_no: entry.value,
  })
  return accept(plan.id)
}

async function areKnown(session: Session, plan: ImprovementPlan): Promise<Result<void, UnknownThing>> {
  const register = await registerOf(session)
  const bodies = new Set(register.bodies.map(({ id }) => id))
  if (!bodies.has(plan.ownerBodyId) || !bodies.has(plan.forumBodyId))
    return refuse({ code: 'unknown-thing', kind: 'body' })
  return register.offices.some(({ id }) => id === plan.directorOfficeId)
    ? accept(undefined)
    : refuse({ code: 'unknown-thing', kind: 'office' })
}
