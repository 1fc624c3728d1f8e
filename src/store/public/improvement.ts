import { sql } from 'kysely'
import {
  standingOf,
  type ActionStanding,
  type ActionStep,
  type ActionStepKind,
  type StandingStep,
} from '../../council/improvement/action.ts'
import { usualScales, type RatingScale, type RatingStep } from '../../council/improvement/rating-scale.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** A public improvement plan. */
export type PublicImprovementPlan = Row<'improvement_plan'>

/** A public step of an action: what happened, with the words it stands in. */
export type PublicActionStep = ActionStep & {
  readonly leadName: string | undefined
  readonly leadPersonId: Row<'action_step'>['lead_person_id']
  readonly approverTitle: string | undefined
  /** The step of the scale, in the words of the day it was set. */
  readonly ratingStep: RatingStep | undefined
}

/** A public action with what happened to it and how it stands. */
export type PublicAction = Row<'improvement_action'> & {
  readonly steps: readonly PublicActionStep[]
  readonly standing: ActionStanding
}

/** Every public improvement plan, by title. */
export function publicImprovementPlans({
  reader,
  councilId,
}: PublicRecord): Promise<PublicImprovementPlan[]> {
  return reader
    .selectFrom('published.improvement_plan')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('title')
    .orderBy('improvement_plan_id')
    .execute()
}

/** A public improvement plan; `undefined` where there is none that is public. */
export function publicImprovementPlan(
  { reader, councilId }: PublicRecord,
  planId: string,
): Promise<PublicImprovementPlan | undefined> {
  return reader
    .selectFrom('published.improvement_plan')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId as PublicImprovementPlan['improvement_plan_id'])
    .executeTakeFirst()
}

/** Which public actions are asked for: those of a plan in their order, all or a part of them, or some by their names. */
export type ActionsAsked =
  | {
      readonly planId: string
      /** Which of them: how many, and how many come before them. */
      readonly part?: { readonly size: number; readonly before: number }
    }
  | { readonly actionIds: readonly string[] }

/** The public actions that are asked for, with all that happened to them. */
export async function publicActions(record: PublicRecord, asked: ActionsAsked): Promise<PublicAction[]> {
  const { reader, councilId } = record
  const part = 'part' in asked ? asked.part : undefined
  const rows = await reader
    .selectFrom('published.improvement_action')
    .selectAll()
    .where('council_id', '=', councilId)
    .where((where) =>
      'planId' in asked
        ? where('improvement_plan_id', '=', asked.planId as PublicImprovementPlan['improvement_plan_id'])
        : where('action_id', '=', anyOf(asked.actionIds)),
    )
    .orderBy('position')
    .$if(part !== undefined, (query) => query.limit(part?.size ?? 0).offset(part?.before ?? 0))
    .execute()
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return []
  const stepOf = await ratingStepsOf(record)
  const steps = await reader
    .selectFrom('published.action_step')
    .selectAll()
    .where('council_id', '=', councilId)
    .where((where) =>
      'planId' in asked
        ? where.and([
            where('improvement_plan_id', '=', first.improvement_plan_id),
            where('action_position', '>=', first.position),
            where('action_position', '<=', last.position),
          ])
        : where('action_id', '=', anyOf(asked.actionIds)),
    )
    .orderBy('sequence')
    .execute()
  const byAction = Map.groupBy(steps, (row) => row.action_id)
  return rows.map((row) => {
    const own = (byAction.get(row.action_id) ?? []).map((step) => publicStep(step, stepOf))
    return { ...row, steps: own, standing: standingOf({ originalDueOn: row.original_due_on }, own) }
  })
}

/** One of some names: one statement, however many they are. */
function anyOf(actionIds: readonly string[]) {
  return sql<Row<'improvement_action'>['action_id']>`any(${[...actionIds]}::text[])`
}

type StepOf = (scale: RatingScale, version: number, key: string) => RatingStep | undefined

/** Finds the step of a scale by which a rating was given, in the version it was given by. */
async function ratingStepsOf({ reader, councilId }: PublicRecord): Promise<StepOf> {
  const rows = await reader
    .selectFrom('published.rating_scale')
    .selectAll()
    .where('council_id', '=', councilId)
    .execute()
  return (scale, version, key) => {
    const row = rows.find((each) => each.scale === scale && each.version === version)
    const steps = row === undefined ? usualScales[scale] : (row.steps as unknown as readonly RatingStep[])
    return steps.find((step) => step.key === key)
  }
}

function publicStep(row: Row<'action_step'>, stepOf: StepOf): PublicActionStep {
  const step = standingStep(row)
  const { scale, rating, scaleVersion } = step
  return {
    ...step,
    at: row.at,
    ratingStep:
      scale === undefined || rating === undefined || scaleVersion === undefined
        ? undefined
        : stepOf(scale, scaleVersion, rating),
    reason: row.reason ?? undefined,
    leadName: row.lead_name ?? row.lead_outside ?? undefined,
    leadPersonId: row.lead_person_id,
    approverTitle: row.approver_title ?? undefined,
  }
}

/** What a public step adds to how its action stands. */
export function standingStep(
  row: Pick<
    Row<'action_step'>,
    | 'sequence'
    | 'kind'
    | 'on_day'
    | 'due_on'
    | 'lead_person_id'
    | 'lead_outside'
    | 'scale'
    | 'rating'
    | 'scale_version'
    | 'means'
  >,
): StandingStep {
  return {
    sequence: row.sequence,
    kind: row.kind as ActionStepKind,
    on: row.on_day,
    dueOn: row.due_on ?? undefined,
    lead: publicLead(row),
    scale: (row.scale ?? undefined) as RatingScale | undefined,
    rating: row.rating ?? undefined,
    scaleVersion: row.scale_version ?? undefined,
    means: (row.means ?? undefined) as ActionStep['means'],
  }
}

function publicLead(row: Pick<Row<'action_step'>, 'lead_person_id' | 'lead_outside'>): ActionStep['lead'] {
  if (row.lead_person_id !== null) return { personId: row.lead_person_id }
  return row.lead_outside === null ? undefined : { outside: row.lead_outside }
}

/** What is told of an action in public, the latest first: accounts of how it goes, and evidence. */
export async function publicProofOf(
  { reader, councilId }: PublicRecord,
  actionId: Row<'improvement_action'>['action_id'],
): Promise<{ updates: Row<'progress_update'>[]; evidence: Row<'action_evidence'>[] }> {
  const [updates, evidence] = await Promise.all([
    reader
      .selectFrom('published.progress_update')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('action_id', '=', actionId)
      .orderBy('as_of', 'desc')
      .orderBy('at', 'desc')
      .execute(),
    reader
      .selectFrom('published.action_evidence')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('action_id', '=', actionId)
      .orderBy('dated_on', 'desc')
      .orderBy('evidence_id')
      .execute(),
  ])
  return { updates, evidence }
}

/** A public measure with its readings, the earliest first. */
export type PublicMeasure = Row<'improvement_measure'> & {
  readonly readings: readonly Row<'measure_reading'>[]
}

/** The public measures of a plan, by title. */
export async function publicMeasuresOf(
  { reader, councilId }: PublicRecord,
  planId: PublicImprovementPlan['improvement_plan_id'],
): Promise<PublicMeasure[]> {
  const measures = await reader
    .selectFrom('published.improvement_measure')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId)
    .orderBy('title')
    .orderBy('measure_id')
    .execute()
  if (measures.length === 0) return []
  const readings = await reader
    .selectFrom('published.measure_reading')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`measure_id = any(${measures.map((measure) => measure.measure_id)}::text[])`)
    .orderBy('read_on')
    .execute()
  const byMeasure = Map.groupBy(readings, (row) => row.measure_id)
  return measures.map((measure) => ({ ...measure, readings: byMeasure.get(measure.measure_id) ?? [] }))
}

/** A finding that is public and the public action that answers it. */
export type PublicAnswer = Row<'action_finding'>

/** Which public findings an action answers, by number. */
export function publicAnswersOf(
  { reader, councilId }: PublicRecord,
  actionId: Row<'improvement_action'>['action_id'],
): Promise<PublicAnswer[]> {
  return reader
    .selectFrom('published.action_finding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('action_id', '=', actionId)
    .orderBy('event_title')
    .orderBy('number')
    .execute()
}

/** Which public actions answer findings, in the order of the actions' titles. */
export function publicAnswersTo(
  { reader, councilId }: PublicRecord,
  findingIds: readonly PublicAnswer['finding_id'][],
): Promise<PublicAnswer[]> {
  return reader
    .selectFrom('published.action_finding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`finding_id = any(${findingIds}::text[])`)
    .orderBy('action_title')
    .orderBy('action_id')
    .execute()
}

/** The public statements of coverage of a plan, the latest first. */
export function publicStatementsOf(
  { reader, councilId }: PublicRecord,
  planId: PublicImprovementPlan['improvement_plan_id'],
): Promise<Row<'coverage_statement'>[]> {
  return reader
    .selectFrom('published.coverage_statement')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId)
    .orderBy('signed_on', 'desc')
    .orderBy('statement_id')
    .execute()
}
