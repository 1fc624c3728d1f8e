import { sql } from 'kysely'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Instant } from '../../foundation/instant.ts'
import {
  publicActions,
  publicImprovementPlans,
  type PublicAction,
  type PublicAnswer,
  type PublicImprovementPlan,
} from './improvement.ts'
import { everyPlanPromise } from './plan-commitment.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** A public plan with its public actions, the findings that each of them answers, and what was told of each, the latest first. */
export type OpenPlan<Told> = PublicImprovementPlan & {
  readonly actions: readonly (PublicAction & {
    readonly answers: readonly PublicAnswer[]
    readonly updates: readonly Told[]
  })[]
  /** The public promises that it answers. */
  readonly promises: readonly Row<'commitment'>['commitment_id'][]
}

/** An account of how an action goes, for files that hold them whole. */
export type WholeUpdate = Row<'progress_update'>

/** The day of an account of how an action goes, for files that hold no more of it. */
export type UpdateDay = Pick<WholeUpdate, 'action_id' | 'as_of'>

/** Every public plan with every public action, one plan after another, so that no more than one is in memory at a time. */
export async function* everyPublicPlan<Told extends UpdateDay>(
  record: PublicRecord,
  readUpdates: (record: PublicRecord, planId: PlanId) => Promise<readonly Told[]>,
): AsyncGenerator<OpenPlan<Told>> {
  const promises = await everyPlanPromise(record)
  for (const plan of await publicImprovementPlans(record)) {
    const planId = plan.improvement_plan_id
    const [actions, updates] = await Promise.all([
      publicActions(record, { planId }),
      readUpdates(record, planId),
    ])
    const answers = await answersOf(record, actions)
    const answersByAction = Map.groupBy(answers, (answer) => answer.action_id)
    const updatesByAction = Map.groupBy(updates, (update) => update.action_id)
    yield {
      ...plan,
      promises: promises
        .filter((pair) => pair.improvement_plan_id === planId)
        .map((pair) => pair.commitment_id),
      actions: actions.map((action) => ({
        ...action,
        answers: answersByAction.get(action.action_id) ?? [],
        updates: updatesByAction.get(action.action_id) ?? [],
      })),
    }
  }
}

type PlanId = PublicImprovementPlan['improvement_plan_id']

/** Which public findings some actions answer: asked for by the actions, since a link is looked up by its action and its finding. */
async function answersOf(
  { reader, councilId }: PublicRecord,
  actions: readonly PublicAction[],
): Promise<PublicAnswer[]> {
  if (actions.length === 0) return []
  return reader
    .selectFrom('published.action_finding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`action_id = any(${actions.map((action) => action.action_id)}::text[])`)
    .orderBy('event_title')
    .orderBy('number')
    .execute()
}

/** Every account of how the actions of a plan go, the latest first. */
export function updatesOfPlan({ reader, councilId }: PublicRecord, planId: PlanId): Promise<WholeUpdate[]> {
  return reader
    .selectFrom('published.progress_update')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId)
    .orderBy('as_of', 'desc')
    .orderBy('at', 'desc')
    .execute()
}

/** The day of the latest account of each action of a plan. */
export function latestUpdateDays({ reader, councilId }: PublicRecord, planId: PlanId): Promise<UpdateDay[]> {
  return reader
    .selectFrom('published.progress_update')
    .select('action_id')
    .select((of) => of.fn.max('as_of').as('as_of'))
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId)
    .groupBy('action_id')
    .execute()
}

/** Something that happened to a public action: a step of it, or an account of how it goes. */
export type ActionNews = {
  readonly action_id: string
  readonly title: string
  readonly plan_title: string
  /** The kind of the step; `told` of an account. */
  readonly kind: string
  /** What an entry of a feed is known by within its action. */
  readonly fragment: string
  readonly at: Instant
  readonly due_on: CalendarDate | null
  readonly said: string | null
}

/** Which news of actions to read: at most how much, and of which plan or which actions, where it is to be of some. */
export type ActionNewsAsked = {
  readonly most: number
  readonly planId?: string
  readonly actionIds?: readonly string[]
}

/** What last happened to the public actions of a council, latest first. */
export async function latestActionNews(
  { reader, councilId }: PublicRecord,
  { most, planId, actionIds }: ActionNewsAsked,
): Promise<readonly ActionNews[]> {
  const limit = sql.lit(most) // said, not given: the plan for a number that is not known reads far more rows, and is never kept
  const ofPlan = planId === undefined ? sql`` : sql`and improvement_plan_id = ${planId}`
  const asked = actionIds === undefined ? ofPlan : sql`and action_id = any(${actionIds}) ${ofPlan}`
  const { rows } = await sql<ActionNews>`
    select a.action_id, a.title, a.plan_title, n.kind, n.fragment, n.at, n.due_on, n.said from (
      (select action_id, kind, 'step-' || sequence as fragment, at, due_on, reason as said
       from published.action_step where council_id = ${councilId} ${asked}
       order by at desc, action_id, fragment desc limit ${limit})
      union all
      (select action_id, 'told', 'told-' || update_id as fragment, at, null, known
       from published.progress_update where council_id = ${councilId} ${asked}
       order by at desc, action_id, fragment desc limit ${limit})
    ) n join published.improvement_action a on a.council_id = ${councilId} and a.action_id = n.action_id
    order by n.at desc, a.action_id, n.fragment desc limit ${limit}`.execute(reader)
  return rows
}
