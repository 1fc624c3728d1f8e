import { isLate, isPastFirstPromise } from '../../council/improvement/action.ts'
import { ratingScales, type RatingScale } from '../../council/improvement/rating-scale.ts'
import type { Json } from '../../foundation/json.ts'
import {
  everyPublicPlan,
  latestUpdateDays,
  updatesOfPlan,
  type OpenPlan,
  type UpdateDay,
  type WholeUpdate,
} from '../../store/public/every-public-plan.ts'
import type { PublicAction, PublicActionStep } from '../../store/public/improvement.ts'
import { publicLeadName } from '../parts/improvement.ts'
import type { Visit } from '../visit.ts'
import { improvementFileWords as words } from '../words/improvement-file-words.ts'
import { csvLine } from './csv-cell.ts'

/**
 * Every public action of every public plan as comma-separated values, plan by plan. The columns are told in
 * `docs/formats/improvement-plans.md`.
 */
export async function* actionsCsv(visit: Visit, base: string): AsyncGenerator<string> {
  yield csvLine(words.csvHead)
  for await (const plan of everyPublicPlan(visit.record, latestUpdateDays))
    yield plan.actions.map((action) => csvLine(rowOf(visit, base, { plan, action }))).join('')
}

/** Every public plan with its actions as JSON, plan by plan. The names are told in `docs/formats/improvement-plans.md`. */
export async function* improvementPlansJson(visit: Visit, base: string): AsyncGenerator<string> {
  const told = {
    format: 'moothall-improvement-plans-1',
    licence: words.licenceUrl,
    council: visit.council.name,
    url: `${base}/improvement-plans`,
    plans: [],
  }
  const [before = '', after = ''] = `${JSON.stringify(told, undefined, 1)}\n`.split(/(?<="plans": \[)(?=\])/)
  yield before
  let isFirst = true
  for await (const plan of everyPublicPlan(visit.record, updatesOfPlan)) {
    const indented = JSON.stringify(planOf(visit, base, plan), undefined, 1).replaceAll('\n', '\n  ')
    yield `${isFirst ? '' : ','}\n  ${indented}`
    isFirst = false
  }
  yield isFirst ? after : `\n ${after}`
}

function planOf(visit: Visit, base: string, plan: OpenPlan<WholeUpdate>): Json {
  return {
    id: plan.improvement_plan_id,
    url: `${base}/improvement-plans/${plan.improvement_plan_id}`,
    title: plan.title,
    kind: plan.kind,
    summary: plan.summary,
    ownedBy: { name: plan.owner_name, url: `${base}/bodies/${plan.owner_slug}` },
    watchedOverBy: { name: plan.forum_name, url: `${base}/bodies/${plan.forum_slug}` },
    director: plan.director_title,
    dueOn: plan.due_on,
    answersPromises: promisesOf(base, plan),
    actions: plan.actions.map((action) => actionOf(visit, base, action)),
  }
}

function promisesOf(base: string, { promises }: Pick<OpenPlan<UpdateDay>, 'promises'>): readonly string[] {
  return promises.map((commitmentId) => `${base}/commitments/${commitmentId}`)
}

type OpenAction<Told = WholeUpdate> = OpenPlan<Told>['actions'][number]

function actionOf({ today }: Visit, base: string, action: OpenAction): Json {
  const { standing, original_due_on: originalDueOn } = action
  return {
    id: action.action_id,
    url: `${base}/actions/${action.action_id}`,
    title: action.title,
    detail: action.detail,
    theme: action.theme,
    lead: publicLeadName(action) ?? null,
    accountable: action.accountable_title,
    partners: action.partners,
    firstDueOn: originalDueOn,
    dueOn: standing.dueOn,
    timesMoved: standing.slips,
    state: standing.state,
    isLate: isLate(standing, today),
    isPastFirstPromise: isPastFirstPromise({ originalDueOn }, standing, today),
    ratings: Object.fromEntries(ratingScales.map((scale) => [scale, ratingOf(action, scale)])),
    answers: action.answers.map(({ finding_id: findingId, contribution }): Json => {
      return { finding: `${base}/findings/${findingId}`, contribution }
    }),
    progress: action.updates.map((update): Json => {
      return {
        asOf: update.as_of,
        known: update.known,
        howKnown: update.how_known,
        next: update.next,
        answeredBy: update.answered_by,
      }
    }),
    steps: action.steps.map(stepOf),
  }
}

function lastRated({ steps }: Pick<PublicAction, 'steps'>, scale: RatingScale): PublicActionStep | undefined {
  return steps.findLast((step) => step.kind === 'rated' && step.scale === scale)
}

function ratingOf(action: OpenAction, scale: RatingScale): Json {
  const step = lastRated(action, scale)
  return step === undefined
    ? null
    : {
        key: step.rating ?? '',
        words: step.ratingStep?.words ?? '',
        on: step.on,
        reason: step.reason ?? null,
      }
}

function stepOf(step: PublicActionStep): Json {
  return {
    step: step.kind,
    on: step.on,
    dueOn: step.dueOn ?? null,
    words: step.reason ?? null,
    approvedBy: step.approverTitle ?? null,
  }
}

function rowOf(
  { today }: Visit,
  base: string,
  { plan, action }: { readonly plan: OpenPlan<UpdateDay>; readonly action: OpenAction<UpdateDay> },
): readonly string[] {
  const { standing } = action
  return [
    action.action_id,
    `${base}/actions/${action.action_id}`,
    `${base}/improvement-plans/${plan.improvement_plan_id}`,
    plan.title,
    plan.kind,
    plan.forum_name,
    action.title,
    action.theme,
    publicLeadName(action) ?? '',
    action.accountable_title,
    action.partners.join('; '),
    action.original_due_on,
    standing.dueOn,
    String(standing.slips),
    standing.state,
    isLate(standing, today) ? 'yes' : 'no',
    ...ratingScales.map((scale) => lastRated(action, scale)?.ratingStep?.words ?? ''),
    action.answers.map(({ finding_id: findingId }) => `${base}/findings/${findingId}`).join(' '),
    action.updates[0]?.as_of ?? '',
    promisesOf(base, plan).join(' '),
    words.licenceUrl,
  ]
}
