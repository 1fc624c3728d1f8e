import { sql, type Insertable, type Selectable } from 'kysely'
import type {
  Direction,
  Intervention,
  InterventionEnd,
  InterventionKind,
  ExitTheme,
} from '../council/intervention/intervention.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

type Asked = { readonly councilId: Id<'council'>; readonly interventionId: Id<'intervention'> }

/** An intervention as kept: whether it is public, and how it ended where it did. */
export type KeptIntervention = Intervention & {
  readonly releasedEntry: number | undefined
  readonly end: InterventionEnd | undefined
}

/** Every intervention, the one that began last first. */
export async function interventions(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<readonly KeptIntervention[]> {
  const rows = await asked(tx, councilId).orderBy('i.from_on', 'desc').orderBy('i.intervention_id').execute()
  return rows.map(toIntervention)
}

/** An intervention by its identifier. */
export async function interventionById(
  tx: Transaction,
  { councilId, interventionId }: Asked,
): Promise<KeptIntervention | undefined> {
  const row = await asked(tx, councilId).where('i.intervention_id', '=', interventionId).executeTakeFirst()
  return row && toIntervention(row)
}

function asked(tx: Transaction, councilId: Id<'council'>) {
  return tx
    .selectFrom('intervention as i')
    .leftJoin('intervention_end as e', (join) =>
      join.onRef('e.council_id', '=', 'i.council_id').onRef('e.intervention_id', '=', 'i.intervention_id'),
    )
    .selectAll('i')
    .select(['e.ended_on', 'e.document as end_document', 'e.words as end_words'])
    .where('i.council_id', '=', councilId)
}

function toIntervention(
  row: Selectable<Tables['intervention']> & {
    readonly ended_on: CalendarDate | null
    readonly end_document: string | null
    readonly end_words: string | null
  },
): KeptIntervention {
  return {
    id: row.intervention_id,
    title: row.title,
    kind: row.kind as InterventionKind,
    summary: row.summary,
    panel: row.panel,
    decisionMaker: row.decision_maker ?? undefined,
    fromOn: row.from_on,
    expectedEndOn: row.expected_end_on ?? undefined,
    releasedEntry: row.released_entry ?? undefined,
    end:
      row.ended_on === null
        ? undefined
        : { endedOn: row.ended_on, document: row.end_document ?? '', words: row.end_words ?? '' },
  }
}

/** Adds an intervention. */
export async function addInterventionRow(
  tx: Transaction,
  row: Insertable<Tables['intervention']>,
): Promise<void> {
  await tx.insertInto('intervention').values(row).execute()
}

/** Adds how an intervention ended. */
export async function addInterventionEnd(
  tx: Transaction,
  row: Insertable<Tables['intervention_end']>,
): Promise<void> {
  await tx.insertInto('intervention_end').values(row).execute()
}

/** The directions of an intervention, in their order. */
export async function directionsOf(
  tx: Transaction,
  { councilId, interventionId }: Asked,
): Promise<readonly Direction[]> {
  const rows = await tx
    .selectFrom('direction')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('intervention_id', '=', interventionId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    id: row.direction_id,
    interventionId: row.intervention_id,
    words: row.words,
    givenBy: row.given_by,
    givenOn: row.given_on,
    document: row.document,
  }))
}

/** Adds a direction after those of its intervention. */
export async function addDirectionRow(
  tx: Transaction,
  row: Omit<Insertable<Tables['direction']>, 'position'>,
): Promise<void> {
  const position = nextPosition('direction', row)
  await tx
    .insertInto('direction')
    .values({ ...row, position })
    .execute()
}

/** The themes of an intervention, in their order. */
export async function themesOf(
  tx: Transaction,
  { councilId, interventionId }: Asked,
): Promise<readonly ExitTheme[]> {
  const rows = await tx
    .selectFrom('exit_theme')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('intervention_id', '=', interventionId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ id: row.theme_id, interventionId: row.intervention_id, title: row.title }))
}

/** Adds a theme after those of its intervention. */
export async function addThemeRow(
  tx: Transaction,
  row: Omit<Insertable<Tables['exit_theme']>, 'position'>,
): Promise<void> {
  const position = nextPosition('exit_theme', row)
  await tx
    .insertInto('exit_theme')
    .values({ ...row, position })
    .execute()
}

/** The place after the last of an intervention’s directions, themes or criteria. */
export function nextPosition(
  table: 'direction' | 'exit_theme' | 'exit_criterion',
  of: { readonly council_id: Id<'council'>; readonly intervention_id: Id<'intervention'> },
) {
  return sql<number>`(
    select coalesce(max(position), 0) + 1 from ${sql.table(table)}
    where council_id = ${of.council_id} and intervention_id = ${of.intervention_id})`
}

/** The tables of an intervention, each with which of its rows could become public: of evidence what rests on what is public itself. */
function unreleased({ councilId, interventionId }: Asked) {
  const open = sql`council_id = ${councilId} and released_entry is null`
  const own = sql`${open} and intervention_id = ${interventionId}`
  const ofCriteria = sql`${open} and criterion_id in (
    select criterion_id from exit_criterion where council_id = ${councilId} and intervention_id = ${interventionId})`
  const restsOnPublic = sql`${ofCriteria}
    and (action_id is null or action_id in (
      select action_id from improvement_action where council_id = ${councilId} and released_entry is not null))
    and (measure_id is null or measure_id in (
      select measure_id from improvement_measure where council_id = ${councilId} and released_entry is not null))
    and (assurance_event_id is null or assurance_event_id in (
      select assurance_event_id from assurance_event where council_id = ${councilId} and released_entry is not null))`
  const whole = ['intervention', 'intervention_end', 'direction', 'exit_theme', 'exit_criterion'] as const
  return [
    ...whole.map((table) => ({ table, rows: own })),
    { table: 'exit_evidence' as const, rows: restsOnPublic },
    { table: 'exit_step' as const, rows: ofCriteria },
  ]
}

/** Makes public all of an intervention that is not yet. Evidence that rests on what is not public itself waits. */
export async function releaseIntervention(tx: Transaction, of: Asked, entryNo: number): Promise<void> {
  for (const { table, rows } of unreleased(of))
    await sql`update ${sql.table(table)} set released_entry = ${entryNo} where ${rows}`.execute(tx)
}

/** How many rows of an intervention a new publication would make public, the intervention itself among them. */
export async function unpublishedOfIntervention(tx: Transaction, of: Asked): Promise<number> {
  const counts = unreleased(of).map(
    ({ table, rows }) => sql`(select count(*) from ${sql.table(table)} where ${rows})`,
  )
  const { rows } = await sql<{ count: number }>`select ${sql.join(counts, sql` + `)} as count`.execute(tx)
  return rows[0]?.count ?? 0
}
