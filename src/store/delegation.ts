import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** An entry of the scheme of delegation as kept, with the names of its body and office. */
export type DelegationRow = Selectable<Tables['delegation']> & {
  readonly body_name: string
  readonly office_title: string
}

/** A delegated decision as kept, with what only the office knows of it. */
export type DelegatedDecisionRow = Selectable<Tables['delegated_decision']> &
  Omit<Selectable<Tables['delegated_decision_private']>, 'council_id' | 'delegated_decision_id'>

/** Adds an entry to the scheme of delegation; it is public at once. */
export async function addDelegationRow(
  tx: Transaction,
  delegation: Insertable<Tables['delegation']>,
): Promise<void> {
  await tx.insertInto('delegation').values(delegation).execute()
}

/** Ends a delegation with a day, which counts. */
export async function endDelegationRow(
  tx: Transaction,
  ended: { councilId: Id<'council'>; delegationId: Id<'delegation'>; toOn: CalendarDate },
): Promise<void> {
  await tx
    .updateTable('delegation')
    .set({ to_on: ended.toOn })
    .where('council_id', '=', ended.councilId)
    .where('delegation_id', '=', ended.delegationId)
    .execute()
}

/** The scheme of delegation, by body and reference; of one office where it is named. */
export function delegations(
  tx: Transaction,
  councilId: Id<'council'>,
  officeIds?: readonly Id<'office'>[],
): Promise<DelegationRow[]> {
  return tx
    .selectFrom('delegation as g')
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'g.council_id').onRef('b.body_id', '=', 'g.from_body_id'),
    )
    .innerJoin('office as o', (join) =>
      join.onRef('o.council_id', '=', 'g.council_id').onRef('o.office_id', '=', 'g.to_office_id'),
    )
    .selectAll('g')
    .select(['b.name as body_name', 'o.title as office_title'])
    .where('g.council_id', '=', councilId)
    .$if(officeIds !== undefined, (of) => of.where(sql<boolean>`g.to_office_id = any(${officeIds})`))
    .orderBy('b.name')
    .orderBy('g.reference')
    .orderBy('g.from_on')
    .execute()
}

/** A delegation by its id; `undefined` where there is none. */
export function delegationById(
  tx: Transaction,
  councilId: Id<'council'>,
  delegationId: Id<'delegation'>,
): Promise<Selectable<Tables['delegation']> | undefined> {
  return tx
    .selectFrom('delegation')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('delegation_id', '=', delegationId)
    .executeTakeFirst()
}

/** What a delegated decision is kept as: its public part, the office's, and the papers it rests on. */
export type DelegatedRows = {
  readonly decision: Insertable<Tables['delegated_decision']>
  readonly hidden: Omit<
    Insertable<Tables['delegated_decision_private']>,
    'council_id' | 'delegated_decision_id'
  >
  readonly papers: readonly Pick<
    Insertable<Tables['delegated_decision_paper']>,
    'role' | 'title' | 'document_id'
  >[]
}

/** Adds a delegated decision, unreleased. */
export async function addDelegatedRows(tx: Transaction, rows: DelegatedRows): Promise<void> {
  const { council_id, delegated_decision_id } = rows.decision
  await tx.insertInto('delegated_decision').values(rows.decision).execute()
  await tx
    .insertInto('delegated_decision_private')
    .values({ council_id, delegated_decision_id, ...rows.hidden })
    .execute()
  await addPapers(tx, rows)
}

/** Puts other words in place of those of an unreleased delegated decision. */
export async function replaceDelegatedRows(
  tx: Transaction,
  rows: Omit<DelegatedRows, 'hidden'> & {
    readonly hidden: Pick<DelegatedRows['hidden'], 'has_personal_data' | 'pounds' | 'plan_entry_id'>
  },
): Promise<void> {
  const { council_id: councilId, delegated_decision_id: decisionId, ...words } = rows.decision
  await tx
    .updateTable('delegated_decision')
    .set(words)
    .where('council_id', '=', councilId)
    .where('delegated_decision_id', '=', decisionId)
    .execute()
  await tx
    .updateTable('delegated_decision_private')
    .set(rows.hidden)
    .where('council_id', '=', councilId)
    .where('delegated_decision_id', '=', decisionId)
    .execute()
  await tx
    .deleteFrom('delegated_decision_paper')
    .where('council_id', '=', councilId)
    .where('delegated_decision_id', '=', decisionId)
    .execute()
  await addPapers(tx, rows)
}

async function addPapers(
  tx: Transaction,
  { decision, papers }: Pick<DelegatedRows, 'decision' | 'papers'>,
): Promise<void> {
  const { council_id, delegated_decision_id } = decision
  const rows = papers.map((paper, position) => ({ council_id, delegated_decision_id, position, ...paper }))
  if (rows.length > 0) await tx.insertInto('delegated_decision_paper').values(rows).execute()
}

/** A delegated decision by its id; `undefined` where there is none. */
export function delegatedDecisionById(
  tx: Transaction,
  councilId: Id<'council'>,
  decisionId: Id<'delegatedDecision'>,
): Promise<DelegatedDecisionRow | undefined> {
  return withPrivate(tx, councilId).where('d.delegated_decision_id', '=', decisionId).executeTakeFirst()
}

function withPrivate(tx: Transaction, councilId: Id<'council'>) {
  return tx
    .selectFrom('delegated_decision as d')
    .innerJoin('delegated_decision_private as p', (join) =>
      join
        .onRef('p.council_id', '=', 'd.council_id')
        .onRef('p.delegated_decision_id', '=', 'd.delegated_decision_id'),
    )
    .selectAll('d')
    .select(['p.author_account_id', 'p.has_personal_data', 'p.pounds', 'p.plan_entry_id'])
    .select(['p.recorded_at', 'p.recorded_entry'])
    .where('d.council_id', '=', councilId)
}

/** The papers that a delegated decision rests on, in order. */
export function papersOfDelegated(
  tx: Transaction,
  councilId: Id<'council'>,
  decisionId: Id<'delegatedDecision'>,
): Promise<Selectable<Tables['delegated_decision_paper']>[]> {
  return tx
    .selectFrom('delegated_decision_paper')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('delegated_decision_id', '=', decisionId)
    .orderBy('position')
    .execute()
}

/** The checks of a delegated decision for personal data, in order. */
export function redactionChecksOf(
  tx: Transaction,
  councilId: Id<'council'>,
  decisionId: Id<'delegatedDecision'>,
): Promise<Selectable<Tables['redaction_check']>[]> {
  return tx
    .selectFrom('redaction_check')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('delegated_decision_id', '=', decisionId)
    .orderBy('sequence')
    .execute()
}

/** Adds a check of a delegated decision for personal data. */
export async function addRedactionCheck(
  tx: Transaction,
  check: Insertable<Tables['redaction_check']>,
): Promise<void> {
  await tx.insertInto('redaction_check').values(check).execute()
}

/** Makes a delegated decision public with its papers. */
export async function releaseDelegated(
  tx: Transaction,
  released: { councilId: Id<'council'>; decisionId: Id<'delegatedDecision'>; entryNo: number },
): Promise<void> {
  const { councilId, decisionId, entryNo } = released
  for (const table of ['delegated_decision', 'delegated_decision_paper'] as const) {
    await tx
      .updateTable(table)
      .set({ released_entry: entryNo })
      .where('council_id', '=', councilId)
      .where('delegated_decision_id', '=', decisionId)
      .execute()
  }
}
