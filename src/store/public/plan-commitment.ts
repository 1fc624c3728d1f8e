import { everyStepOf, type PublicCommitment } from './commitment.ts'
import type { PublicImprovementPlan } from './improvement.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** The public plans that answer a public promise, by title. */
export async function publicPlansAnswering(
  { reader, councilId }: PublicRecord,
  commitmentId: Row<'commitment'>['commitment_id'],
): Promise<PublicImprovementPlan[]> {
  const rows = await reader
    .selectFrom('published.plan_commitment')
    .select('improvement_plan_id')
    .where('council_id', '=', councilId)
    .where('commitment_id', '=', commitmentId)
    .execute()
  const ids = rows.map((row) => row.improvement_plan_id)
  return ids.length === 0 ? [] : publicPlansById({ reader, councilId }, ids)
}

/** Which public plan answers which public promise: every pair. */
export function everyPlanPromise({
  reader,
  councilId,
}: PublicRecord): Promise<Pick<Row<'plan_commitment'>, 'improvement_plan_id' | 'commitment_id'>[]> {
  return reader
    .selectFrom('published.plan_commitment')
    .select(['improvement_plan_id', 'commitment_id'])
    .where('council_id', '=', councilId)
    .orderBy('improvement_plan_id')
    .orderBy('commitment_id')
    .execute()
}

/** Public plans by their identifiers, in the order of their titles. */
export async function publicPlansById(
  { reader, councilId }: PublicRecord,
  ids: readonly PublicImprovementPlan['improvement_plan_id'][],
): Promise<PublicImprovementPlan[]> {
  if (ids.length === 0) return []
  return reader
    .selectFrom('published.improvement_plan')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', 'in', ids)
    .orderBy('title')
    .orderBy('improvement_plan_id')
    .execute()
}

/** The public promises that some public plans answer, each with its course, the one that was made first before the others. */
export async function publicCommitmentsAnswered(
  record: PublicRecord,
  planIds: readonly PublicImprovementPlan['improvement_plan_id'][],
): Promise<PublicCommitment[]> {
  const { reader, councilId } = record
  if (planIds.length === 0) return []
  const answered = await reader
    .selectFrom('published.plan_commitment')
    .select('commitment_id')
    .distinct()
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', 'in', planIds)
    .execute()
  if (answered.length === 0) return []
  const rows = await reader
    .selectFrom('published.commitment')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(
      'commitment_id',
      'in',
      answered.map((row) => row.commitment_id),
    )
    .orderBy('made_at')
    .orderBy('commitment_id')
    .execute()
  return everyStepOf(record, rows)
}

/** What is to be reported on: plans, and an action of theirs where one is meant. */
export type ReportedOn = {
  readonly planIds: readonly PublicImprovementPlan['improvement_plan_id'][]
  readonly actionId?: Row<'improvement_action'>['action_id']
}

/**
 * The promise that is to be reported next of those that plans answer or that follow an action, and that have not ended; the one whose
 * day comes first. `undefined` where none is open.
 */
export async function publicNextReport(
  record: PublicRecord,
  { planIds, actionId }: ReportedOn,
): Promise<PublicCommitment | undefined> {
  const { reader, councilId } = record
  const answered =
    planIds.length === 0
      ? []
      : await reader
          .selectFrom('published.plan_commitment')
          .select('commitment_id')
          .where('council_id', '=', councilId)
          .where('improvement_plan_id', 'in', planIds)
          .execute()
  const following =
    actionId === undefined
      ? []
      : await reader
          .selectFrom('published.action_tracker')
          .select('commitment_id')
          .where('council_id', '=', councilId)
          .where('action_id', '=', actionId)
          .execute()
  const ids = [...answered, ...following].flatMap(({ commitment_id: id }) => id ?? [])
  if (ids.length === 0) return undefined
  const rows = await reader
    .selectFrom('published.commitment')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('commitment_id', 'in', ids)
    .where('outcome', 'is', null)
    .where('quote', 'is not', null)
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('commitment_id')
    .limit(1)
    .execute()
  return (await everyStepOf(record, rows))[0]
}

/** The public statements of coverage about an event, the latest first. */
export function publicStatementsOn(
  { reader, councilId }: PublicRecord,
  eventId: Row<'coverage_statement'>['assurance_event_id'],
): Promise<Row<'coverage_statement'>[]> {
  return reader
    .selectFrom('published.coverage_statement')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('assurance_event_id', '=', eventId)
    .orderBy('signed_on', 'desc')
    .orderBy('statement_id')
    .execute()
}
