import { sql, type Insertable, type Selectable } from 'kysely'
import type { FindingContribution, FindingCoverage } from '../council/improvement/coverage.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Release } from './publication.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

type OfPlan = { readonly councilId: Id<'council'>; readonly planId: Id<'improvementPlan'> }
type OfEvent = { readonly councilId: Id<'council'>; readonly eventId: Id<'assuranceEvent'> }

/** The events whose findings a plan answers. */
export async function eventsAnswered(
  tx: Transaction,
  { councilId, planId }: OfPlan,
): Promise<readonly Id<'assuranceEvent'>[]> {
  const rows = await tx
    .selectFrom('plan_answers')
    .select('assurance_event_id')
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId)
    .orderBy('entry_no')
    .execute()
  return rows.map((row) => row.assurance_event_id)
}

/** The plans that answer the findings of an event. */
export async function plansAnswering(
  tx: Transaction,
  { councilId, eventId }: OfEvent,
): Promise<readonly Id<'improvementPlan'>[]> {
  const rows = await tx
    .selectFrom('plan_answers')
    .select('improvement_plan_id')
    .where('council_id', '=', councilId)
    .where('assurance_event_id', '=', eventId)
    .orderBy('entry_no')
    .execute()
  return rows.map((row) => row.improvement_plan_id)
}

/** Records that a plan answers the findings of an event. */
export async function addPlanAnswers(
  tx: Transaction,
  row: Insertable<Tables['plan_answers']>,
): Promise<void> {
  await tx.insertInto('plan_answers').values(row).execute()
}

/** That an action of a plan answers a finding, as it stands. */
export type ActionFindingRow = {
  readonly action_id: Id<'action'>
  readonly finding_id: Id<'finding'>
  readonly contribution: FindingContribution
}

/**
 * Which actions of a plan answer which findings of an event, as it stands. Actions and findings are gathered first: a plan of the
 * statement that joins each action with each finding, which a table without statistics invites, takes 200 ms for 60 by 120.
 */
export async function actionFindings(
  tx: Transaction,
  { councilId, planId, eventId }: OfPlan & OfEvent,
): Promise<readonly ActionFindingRow[]> {
  const { rows } = await sql<ActionFindingRow>`
    select distinct on (l.action_id, l.finding_id) l.action_id, l.finding_id, l.contribution
    from action_finding l
    where l.council_id = ${councilId}
      and l.action_id = any(array(
        select action_id from improvement_action where council_id = ${councilId} and improvement_plan_id = ${planId}))
      and l.finding_id = any(array(
        select finding_id from finding where council_id = ${councilId} and assurance_event_id = ${eventId}))
    order by l.action_id, l.finding_id, l.sequence desc`.execute(tx)
  return rows.filter(({ contribution }) => (contribution as string) !== 'none')
}

/** Adds how much of a finding an action answers, after what was said before. */
export async function addActionFinding(
  tx: Transaction,
  row: Omit<Insertable<Tables['action_finding']>, 'sequence'>,
): Promise<void> {
  await tx
    .insertInto('action_finding')
    .values({
      ...row,
      sequence: sql<number>`(
        select coalesce(max(sequence), 0) + 1 from action_finding
        where council_id = ${row.council_id} and action_id = ${row.action_id} and finding_id = ${row.finding_id})`,
    })
    .execute()
}

/** A finding as a statement of coverage keeps it. */
export type StatedFinding = FindingCoverage & {
  readonly quote: string
  readonly paragraphNumber: number | null
  readonly page: number | null
  readonly actions: readonly string[]
  readonly disposition: string | null
}

/** A statement of coverage with what it states of each finding, and who signed it. */
export type KeptStatement = Selectable<Tables['coverage_statement']> & {
  readonly findings: readonly StatedFinding[]
  readonly signed_by: string | null
  readonly signed_by_account_id: Id<'account'> | null
  readonly signed_at: Instant | null
}

/** The statements of coverage of a plan, the latest first; or the one that is asked for. */
export async function coverageStatements(
  tx: Transaction,
  councilId: Id<'council'>,
  of: { readonly planId: Id<'improvementPlan'> } | { readonly statementId: Id<'statement'> },
): Promise<readonly KeptStatement[]> {
  const rows = await tx
    .selectFrom('coverage_statement as s')
    .innerJoin('coverage_snapshot as kept', (join) =>
      join.onRef('kept.council_id', '=', 's.council_id').onRef('kept.statement_id', '=', 's.statement_id'),
    )
    .leftJoin('coverage_signature as signed', (join) =>
      join
        .onRef('signed.council_id', '=', 's.council_id')
        .onRef('signed.statement_id', '=', 's.statement_id'),
    )
    .selectAll('s')
    .select([
      'kept.findings',
      'signed.by_name as signed_by',
      'signed.by_account_id as signed_by_account_id',
      'signed.at as signed_at',
    ])
    .where('s.council_id', '=', councilId)
    .where((where) =>
      'planId' in of
        ? where('s.improvement_plan_id', '=', of.planId)
        : where('s.statement_id', '=', of.statementId),
    )
    .orderBy('s.entry_no', 'desc')
    .execute()
  return rows as unknown as readonly KeptStatement[]
}

/** Keeps a statement of coverage as it was drawn. */
export async function addCoverageStatement(
  tx: Transaction,
  row: Insertable<Tables['coverage_statement']>,
  findings: readonly StatedFinding[],
): Promise<void> {
  const { council_id: councilId, statement_id: statementId } = row
  await tx.insertInto('coverage_statement').values(row).execute()
  await tx
    .insertInto('coverage_snapshot')
    .values({ council_id: councilId, statement_id: statementId, findings: JSON.stringify(findings) })
    .execute()
}

/** Keeps who signed a statement, and in which office. */
export async function signCoverageStatementRow(
  tx: Transaction,
  signature: Insertable<Tables['coverage_signature']>,
  {
    signed_on,
    signed_as,
  }: { readonly signed_on: NonNullable<KeptStatement['signed_on']>; readonly signed_as: string },
): Promise<void> {
  await tx.insertInto('coverage_signature').values(signature).execute()
  await tx
    .updateTable('coverage_statement')
    .set({ signed_on, signed_as, signed_entry: signature.entry_no })
    .where('council_id', '=', signature.council_id)
    .where('statement_id', '=', signature.statement_id)
    .execute()
}

/**
 * The agreed actions of a plan that would be public with its next publication and tell of events that are not to be known of: those that answer a finding
 * of one, and those that answer no public finding at all, since nobody can see from them what they answer.
 */
export async function actionsTellingOf(
  tx: Transaction,
  { councilId, planId, eventIds }: OfPlan & { readonly eventIds: readonly Id<'assuranceEvent'>[] },
): Promise<readonly Id<'action'>[]> {
  const { rows } = await sql<{ action_id: Id<'action'> }>`
    with answered as (
      select l.action_id, f.released_entry, f.assurance_event_id = any(${eventIds}::text[]) as is_secret from (
        select distinct on (action_id, finding_id) action_id, finding_id, contribution
        from action_finding where council_id = ${councilId} order by action_id, finding_id, sequence desc) l
      join finding f on f.council_id = ${councilId} and f.finding_id = l.finding_id
      where l.contribution <> 'none')
    select a.action_id from improvement_action a
    where a.council_id = ${councilId} and a.improvement_plan_id = ${planId} and a.released_entry is null
      and exists (select from action_step s
        where s.council_id = a.council_id and s.action_id = a.action_id and s.kind = 'agreed')
      and (exists (select from answered w where w.action_id = a.action_id and w.is_secret)
        or not exists (select from answered w where w.action_id = a.action_id and w.released_entry is not null))`.execute(
    tx,
  )
  return rows.map((row) => row.action_id)
}

/**
 * Makes public the links to public findings and the signed statements of a plan that are not yet, as a part of publishing the plan.
 * What is about an event or a finding that is not public stays unseen.
 */
export async function releaseCoverage(
  tx: Transaction,
  { councilId, planId, entryNo, at }: OfPlan & Release,
): Promise<void> {
  await sql`
    update action_finding set released_entry = ${entryNo}
    where council_id = ${councilId} and released_entry is null and action_id in (
      select action_id from improvement_action
      where council_id = ${councilId} and improvement_plan_id = ${planId} and released_entry is not null)
      and finding_id in (select finding_id from finding where council_id = ${councilId} and released_entry is not null)`.execute(
    tx,
  )
  await sql`
    update coverage_statement s set released_entry = ${entryNo}, released_at = ${at}
    where s.council_id = ${councilId} and s.improvement_plan_id = ${planId} and s.released_entry is null and s.signed_entry is not null
      and exists (
        select from assurance_event e
        where e.council_id = s.council_id and e.assurance_event_id = s.assurance_event_id
          and e.released_entry is not null)`.execute(tx)
}
