import {
  exitStandingOf,
  type ExitStanding,
  type ExitStep,
  type ExitVerdict,
} from '../../council/intervention/exit-criterion.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** A public intervention. */
export type PublicIntervention = Row<'intervention'>

/** Every public intervention, the one that began last first. */
export function publicInterventions({ reader, councilId }: PublicRecord): Promise<PublicIntervention[]> {
  return reader
    .selectFrom('published.intervention')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('from_on', 'desc')
    .orderBy('intervention_id')
    .execute()
}

/** A public intervention; `undefined` where there is none that is public. */
export function publicIntervention(
  { reader, councilId }: PublicRecord,
  interventionId: string,
): Promise<PublicIntervention | undefined> {
  return reader
    .selectFrom('published.intervention')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('intervention_id', '=', interventionId as PublicIntervention['intervention_id'])
    .executeTakeFirst()
}

/** What a council was directed to do, in public, in the order of the directions. */
export function publicDirections(
  { reader, councilId }: PublicRecord,
  interventionId: PublicIntervention['intervention_id'],
): Promise<Row<'direction'>[]> {
  return reader
    .selectFrom('published.direction')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('intervention_id', '=', interventionId)
    .orderBy('position')
    .execute()
}

/** A public criterion of exit with its evidence, and how it stands by what was said in public. */
export type PublicCriterion = Row<'exit_criterion'> & {
  readonly standing: ExitStanding
  readonly evidence: readonly Row<'exit_evidence'>[]
}

/** The public criteria of an intervention, by theme, each in its order. */
export async function publicCriteria(
  { reader, councilId }: PublicRecord,
  interventionId: PublicIntervention['intervention_id'],
): Promise<PublicCriterion[]> {
  const [criteria, evidence, steps] = await Promise.all([
    reader
      .selectFrom('published.exit_criterion')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('intervention_id', '=', interventionId)
      .orderBy('theme_position')
      .orderBy('position')
      .execute(),
    reader
      .selectFrom('published.exit_evidence')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('intervention_id', '=', interventionId)
      .orderBy('dated_on')
      .orderBy('proof_id')
      .execute(),
    reader
      .selectFrom('published.exit_step')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('intervention_id', '=', interventionId)
      .orderBy('sequence')
      .execute(),
  ])
  const evidenceOf = Map.groupBy(evidence, (row) => row.criterion_id)
  const stepsOf = Map.groupBy(steps, (row) => row.criterion_id)
  return criteria.map((row) => ({
    ...row,
    standing: exitStandingOf((stepsOf.get(row.criterion_id) ?? []).map(publicStep)),
    evidence: evidenceOf.get(row.criterion_id) ?? [],
  }))
}

function publicStep(row: Row<'exit_step'>): ExitStep {
  return {
    sequence: row.sequence,
    kind: row.kind as ExitStep['kind'],
    verdict: (row.verdict ?? undefined) as ExitVerdict | undefined,
    on: row.on_day,
    by: row.spoken_by,
    document: row.document,
    words: row.words,
  }
}
