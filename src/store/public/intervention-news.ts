import { sql } from 'kysely'
import { latestReleased } from './latest-released.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** Which news of interventions to read: at most how much of each kind, and of which one, where it is to be of one. */
export type InterventionNewsAsked = {
  readonly most: number
  readonly interventionId?: Row<'intervention'>['intervention_id']
}

/**
 * What became public last of interventions: each with its end, directions, criteria, evidence, and what was said of criteria; each kind
 * with the latest first.
 */
export async function latestInterventionNews(
  record: PublicRecord,
  { most, interventionId }: InterventionNewsAsked,
) {
  const only = interventionId === undefined ? undefined : sql`intervention_id = ${interventionId}`
  const [interventions, directions, criteria, evidence, steps] = await Promise.all([
    latestReleased(record, 'intervention', { most, only, order: ['intervention_id'] }),
    latestReleased(record, 'direction', { most, only, order: ['intervention_id', 'position'] }),
    latestReleased(record, 'exit_criterion', { most, only, order: ['criterion_id'] }),
    latestReleased(record, 'exit_evidence', { most, only, order: ['proof_id'] }),
    latestReleased(record, 'exit_step', { most, only, order: ['criterion_id', 'sequence'] }),
  ])
  return { interventions, directions, criteria, evidence, steps }
}
