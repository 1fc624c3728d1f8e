import { sql, type Insertable, type Selectable } from 'kysely'
import type {
  ExitCriterion,
  ExitKind,
  ExitStep,
  ExitTest,
  ExitVerdict,
} from '../council/intervention/exit-criterion.ts'
import type { Id } from '../foundation/identifier.ts'
import { invariant } from '../foundation/invariant.ts'
import { nextPosition } from './intervention.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A criterion as kept, with all that was said of it in its order. */
export type KeptCriterion = ExitCriterion & { readonly steps: readonly ExitStep[] }

/** The criteria of an intervention in their order, or one of them by its identifier, or every one of the council. */
export async function exitCriteria(
  tx: Transaction,
  councilId: Id<'council'>,
  of: { readonly interventionId: Id<'intervention'> } | { readonly criterionId: Id<'criterion'> } | 'all',
): Promise<readonly KeptCriterion[]> {
  let question = tx.selectFrom('exit_criterion').selectAll().where('council_id', '=', councilId)
  if (of !== 'all')
    question =
      'interventionId' in of
        ? question.where('intervention_id', '=', of.interventionId)
        : question.where('criterion_id', '=', of.criterionId)
  const rows = await question.orderBy('intervention_id').orderBy('position').execute()
  if (rows.length === 0) return []
  const steps = await tx
    .selectFrom('exit_step')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(
      'criterion_id',
      'in',
      rows.map((row) => row.criterion_id),
    )
    .orderBy('sequence')
    .execute()
  const byCriterion = Map.groupBy(steps, (step) => step.criterion_id)
  return rows.map((row) => ({
    id: row.criterion_id,
    interventionId: row.intervention_id,
    themeId: row.theme_id,
    statement: row.statement,
    agreedOn: row.agreed_on,
    test: testOf(row),
    steps: (byCriterion.get(row.criterion_id) ?? []).map(exitStepOf),
  }))
}

/** The test of a criterion as its row has it; what an action or a measure is may be withheld from its reader. */
function testOf(row: Selectable<Tables['exit_criterion']>): ExitTest {
  const tests: { readonly [Kind in ExitKind]: () => ExitTest } = {
    actionDone: () => ({ kind: 'actionDone', actionId: known(row.action_id) }),
    productExists: () => ({ kind: 'productExists' }),
    outcomeLevel: () => ({
      kind: 'outcomeLevel',
      measureId: known(row.measure_id),
      comparison: row.comparison === 'atMost' ? 'atMost' : 'atLeast',
      threshold: known(row.threshold),
    }),
    externalJudgement: () => ({
      kind: 'externalJudgement',
      source: known(row.source),
      framework: known(row.framework),
      areaKey: known(row.area_key),
      grade: known(row.grade),
    }),
    behaviourSustained: () => ({
      kind: 'behaviourSustained',
      count: known(row.months ?? row.days),
      unit: row.months === null ? 'days' : 'months',
      fromOn: row.hold_from ?? undefined,
    }),
  }
  return tests[row.kind as ExitKind]()
}

function known<Value>(value: Value | null): Value {
  invariant(value !== null, 'a criterion of exit lacks what its kind asks for')
  return value
}

function exitStepOf(row: Selectable<Tables['exit_step']>): ExitStep {
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

/** Adds a criterion after those of its intervention. */
export async function addCriterionRow(
  tx: Transaction,
  { id, interventionId, themeId, statement, agreedOn, test }: ExitCriterion,
  { councilId, entryNo }: { readonly councilId: Id<'council'>; readonly entryNo: number },
): Promise<void> {
  const key = { council_id: councilId, intervention_id: interventionId }
  await tx
    .insertInto('exit_criterion')
    .values({
      ...key,
      criterion_id: id,
      theme_id: themeId,
      position: nextPosition('exit_criterion', key),
      statement,
      agreed_on: agreedOn,
      ...testColumns(test),
      entry_no: entryNo,
    })
    .execute()
}

function testColumns(test: ExitTest) {
  const { kind } = test
  if (test.kind === 'actionDone') return { kind, action_id: test.actionId }
  if (test.kind === 'outcomeLevel') {
    const { measureId, comparison, threshold } = test
    return { kind, measure_id: measureId, comparison, threshold }
  }
  if (test.kind === 'externalJudgement') {
    const { source, framework, areaKey, grade } = test
    return { kind, source, framework, area_key: areaKey, grade }
  }
  if (test.kind !== 'behaviourSustained') return { kind }
  const { count, unit, fromOn } = test
  return { kind, [unit]: count, hold_from: fromOn ?? null }
}

/** Adds what was said of a criterion, after what was said before. */
export async function addExitStep(
  tx: Transaction,
  row: Omit<Insertable<Tables['exit_step']>, 'sequence'>,
): Promise<void> {
  await tx
    .insertInto('exit_step')
    .values({
      ...row,
      sequence: sql<number>`(
        select coalesce(max(sequence), 0) + 1 from exit_step
        where council_id = ${row.council_id} and criterion_id = ${row.criterion_id})`,
    })
    .execute()
}

/** Evidence for a criterion as kept, with where it is and who put it forward. */
export type KeptExitEvidence = Selectable<Tables['exit_evidence']> & {
  readonly kept_at: string
  readonly taken_by: string
}

/** The evidence for the criteria of an intervention, the earliest first. */
export function exitEvidenceOf(
  tx: Transaction,
  {
    councilId,
    interventionId,
  }: { readonly councilId: Id<'council'>; readonly interventionId: Id<'intervention'> },
): Promise<KeptExitEvidence[]> {
  return tx
    .selectFrom('exit_evidence as e')
    .innerJoin('exit_criterion as c', (join) =>
      join.onRef('c.council_id', '=', 'e.council_id').onRef('c.criterion_id', '=', 'e.criterion_id'),
    )
    .innerJoin('exit_evidence_place as p', (join) =>
      join.onRef('p.council_id', '=', 'e.council_id').onRef('p.proof_id', '=', 'e.proof_id'),
    )
    .selectAll('e')
    .select(['p.kept_at', 'p.taken_by'])
    .where('e.council_id', '=', councilId)
    .where('c.intervention_id', '=', interventionId)
    .orderBy('e.dated_on')
    .orderBy('e.proof_id')
    .execute()
}

/** Adds evidence for a criterion, with where it is kept and who puts it forward. */
export async function addExitEvidence(
  tx: Transaction,
  row: Insertable<Tables['exit_evidence']>,
  place: Omit<Insertable<Tables['exit_evidence_place']>, 'council_id' | 'proof_id'>,
): Promise<void> {
  await tx.insertInto('exit_evidence').values(row).execute()
  await tx
    .insertInto('exit_evidence_place')
    .values({ council_id: row.council_id, proof_id: row.proof_id, ...place })
    .execute()
}
