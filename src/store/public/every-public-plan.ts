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

/** A public action with the findings that it answers and the accounts of how it goes, the latest first. */
export type OpenAction = PublicAction & {
  readonly answers: readonly PublicAnswer[]
  readonly updates: readonly Row<'progress_update'>[]
}

/** A public plan with its public actions and the public promises that it answers. */
export type OpenPlan = PublicImprovementPlan & {
  readonly actions: readonly OpenAction[]
  /** The public promises that it answers. */
  readonly promises: readonly Row<'commitment'>['commitment_id'][]
}

/** Every public plan with every public action, for files that hold them all. */
export async function everyPublicPlan(record: PublicRecord): Promise<readonly OpenPlan[]> {
  const { reader, councilId } = record
  const [plans, promises, actions, answers, updates] = await Promise.all([
    publicImprovementPlans(record),
    everyPlanPromise(record),
    publicActions(record, { ofAllPlans: true }),
    reader
      .selectFrom('published.action_finding')
      .selectAll()
      .where('council_id', '=', councilId)
      .orderBy('event_title')
      .orderBy('number')
      .execute(),
    reader
      .selectFrom('published.progress_update')
      .selectAll()
      .where('council_id', '=', councilId)
      .orderBy('as_of', 'desc')
      .orderBy('at', 'desc')
      .execute(),
  ])
  const byPlan = Map.groupBy(actions, (action) => action.improvement_plan_id)
  const answersOf = Map.groupBy(answers, (answer) => answer.action_id)
  const updatesOf = Map.groupBy(updates, (update) => update.action_id)
  return plans.map((plan) => ({
    ...plan,
    promises: promises
      .filter((pair) => pair.improvement_plan_id === plan.improvement_plan_id)
      .map((pair) => pair.commitment_id),
    actions: (byPlan.get(plan.improvement_plan_id) ?? []).map((action) => ({
      ...action,
      answers: answersOf.get(action.action_id) ?? [],
      updates: updatesOf.get(action.action_id) ?? [],
    })),
  }))
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

/** What last happened to the public actions of a council, latest first. */
export async function latestActionNews(
  { reader, councilId }: PublicRecord,
  most: number,
): Promise<readonly ActionNews[]> {
  const { rows } = await sql<ActionNews>`
    select a.action_id, a.title, a.plan_title, n.kind, n.fragment, n.at, n.due_on, n.said from (
      select action_id, kind, 'step-' || sequence as fragment, at, due_on, reason as said
      from published.action_step where council_id = ${councilId}
      union all
      select action_id, 'told', 'told-' || update_id, at, null, known
      from published.progress_update where council_id = ${councilId}
    ) n join published.improvement_action a on a.council_id = ${councilId} and a.action_id = n.action_id
    order by n.at desc, a.action_id, n.fragment desc limit ${most}`.execute(reader)
  return rows
}
