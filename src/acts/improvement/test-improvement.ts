import type { Evidence } from '../../council/improvement/evidence.ts'
import type { ImprovementPlan } from '../../council/improvement/improvement-plan.ts'
import type { Measure } from '../../council/improvement/measure.ts'
import { accepted, day, id, type TestCouncil } from '../test-council.ts'
import { addEvidence } from './add-evidence.ts'
import { addImprovementAction, type NewAction } from './add-improvement-action.ts'
import { agreeImprovementAction } from './agree-action.ts'
import { makeImprovementPlan } from './make-improvement-plan.ts'
import { rateAction } from './rate-action.ts'

/** For tests: a plan of the cabinet, kept. */
export async function testPlan(council: TestCouncil): Promise<ImprovementPlan> {
  const plan = planOf(council)
  accepted(await council.act((session) => makeImprovementPlan(session, plan)))
  return plan
}

/** For tests: a plan of the cabinet that is not kept yet. */
export function planOf({ bodyId, mayorOfficeId }: TestCouncil): ImprovementPlan {
  return {
    id: id('improvementPlan'),
    title: 'Quagmire improvement plan',
    kind: 'inspection',
    summary: 'Puts right what the inspectors found.',
    ownerBodyId: bodyId,
    forumBodyId: bodyId,
    directorOfficeId: mayorOfficeId,
  }
}

/** For tests: an action of a plan that is not kept yet, led by somebody outside unless it is said. */
export function actionOf(
  { mayorOfficeId }: TestCouncil,
  plan: Pick<ImprovementPlan, 'id'>,
  changed: Partial<NewAction> = {},
): NewAction {
  return {
    id: id('action'),
    planId: plan.id,
    title: 'Answer the out-of-hours telephone',
    detail: 'A rota of two.',
    theme: 'Out of hours',
    accountableOfficeId: mayorOfficeId,
    partners: ['Eastmere Health Trust'],
    originalDueOn: day('2025-03-31'),
    voiceNote: 'Young people asked for it.',
    risk: 'Too few staff',
    cost: '£40,000',
    lead: { outside: 'Eastmere Health Trust' },
    ...changed,
  }
}

/** For tests: an agreed action of a new plan. */
export async function testAction(
  council: TestCouncil,
  changed: Partial<NewAction> = {},
): Promise<{ readonly plan: ImprovementPlan; readonly action: NewAction }> {
  const plan = await testPlan(council)
  const action = actionOf(council, plan, changed)
  accepted(await council.act((session) => addImprovementAction(session, action)))
  const agreed = { actionId: action.id, on: day('2024-12-01'), authority: 'Minute 4' }
  accepted(await council.act((session) => agreeImprovementAction(session, agreed)))
  return { plan, action }
}

/** For tests: evidence of an action that is not kept yet. */
export function evidenceFor(actionId: Evidence['actionId'], changed: Partial<Evidence> = {}): Evidence {
  return {
    id: id('evidence'),
    actionId,
    kind: 'audit',
    title: 'Audit of forty calls',
    datedOn: day('2024-12-03'),
    supports: 'delivery',
    keptAt: 'Share of the quality team',
    ...changed,
  }
}

/** For tests: an action that is complete with evidence of the clerk’s. */
export async function completeAction(council: TestCouncil) {
  const made = await testAction(council)
  const evidence = evidenceFor(made.action.id)
  accepted(await council.act((session) => addEvidence(session, evidence)))
  const rating = { actionId: made.action.id, scale: 'delivery', step: 'complete', reason: '' } as const
  accepted(await council.act((session) => rateAction(session, rating)))
  return { ...made, evidence }
}

/** For tests: a measure of a plan that is not kept yet. */
export function measureOf(
  { id: planId }: Pick<ImprovementPlan, 'id'>,
  changed: Partial<Measure> = {},
): Measure {
  return {
    id: id('measure'),
    planId,
    title: 'Calls answered within a minute',
    unit: '%',
    source: 'Telephone system',
    frequency: 'Monthly',
    baseline: 40,
    baselineOn: day('2024-10-25'),
    target: 95,
    targetOn: day('2025-10-25'),
    ...changed,
  }
}
