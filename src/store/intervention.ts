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
import type { Release } from './publication.ts'
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

/** A direction as kept: with the day on which it was withdrawn as entered wrongly, and why. */
export type KeptDirection = Direction & {
  readonly withdrawn: { readonly on: CalendarDate; readonly because: string } | undefined
}

/** The directions of an intervention, in their order. */
export async function directionsOf(
  tx: Transaction,
  { councilId, interventionId }: Asked,
): Promise<readonly KeptDirection[]> {
  const rows = await tx
    .selectFrom('direction as d')
    .leftJoin('direction_withdrawal as w', (join) =>
      join.onRef('w.council_id', '=', 'd.council_id').onRef('w.direction_id', '=', 'd.direction_id'),
    )
    .selectAll('d')
    .select(['w.on_day as withdrawn_on', 'w.reason as withdrawn_because'])
    .where('d.council_id', '=', councilId)
    .where('d.intervention_id', '=', interventionId)
    .orderBy('d.position')
    .execute()
  return rows.map((row) => ({
    id: row.direction_id,
    interventionId: row.intervention_id,
    words: row.words,
    givenBy: row.given_by,
    givenOn: row.given_on,
    document: row.document,
    withdrawn:
      row.withdrawn_on === null ? undefined : { on: row.withdrawn_on, because: row.withdrawn_because ?? '' },
  }))
}

/** Adds that a direction was withdrawn. */
export async function addDirectionWithdrawal(
  tx: Transaction,
  row: Insertable<Tables['direction_withdrawal']>,
): Promise<void> {
  await tx.insertInto('direction_withdrawal').values(row).execute()
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

/**
 * The tables of an intervention, each with which of its rows could become public: of evidence what rests on what is public itself, and
 * nothing of what was withdrawn before it was public.
 */
function unreleased({ councilId, interventionId }: Asked) {
  const open = sql`council_id = ${councilId} and released_entry is null`
  const own = sql`${open} and intervention_id = ${interventionId}`
  const stands = sql`criterion_id not in (
    select criterion_id from exit_step where council_id = ${councilId} and kind = 'withdrawn')`
  const ofCriteria = sql`${open} and criterion_id in (
    select criterion_id from exit_criterion
    where council_id = ${councilId} and intervention_id = ${interventionId} and (released_entry is not null or ${stands}))`
  const restsOnPublic = sql`${ofCriteria}
    and (action_id is null or action_id in (
      select action_id from improvement_action where council_id = ${councilId} and released_entry is not null))
    and (measure_id is null or measure_id in (
      select measure_id from improvement_measure where council_id = ${councilId} and released_entry is not null))
    and (assurance_event_id is null or assurance_event_id in (
      select assurance_event_id from assurance_event where council_id = ${councilId} and released_entry is not null))`
  const whole = ['intervention', 'intervention_end', 'exit_theme'] as const
  return [
    ...whole.map((table) => ({ table, rows: own })),
    {
      table: 'direction' as const,
      rows: sql`${own} and direction_id not in (
        select direction_id from direction_withdrawal where council_id = ${councilId})`,
    },
    {
      table: 'direction_withdrawal' as const,
      rows: sql`${open} and direction_id in (
        select direction_id from direction
        where council_id = ${councilId} and intervention_id = ${interventionId} and released_entry is not null)`,
    },
    { table: 'exit_criterion' as const, rows: sql`${own} and ${stands}` },
    { table: 'exit_evidence' as const, rows: restsOnPublic },
    { table: 'exit_step' as const, rows: ofCriteria },
  ]
}

/** Makes public all of an intervention that is not yet. Evidence that rests on what is not public itself waits. */
export async function releaseIntervention(
  tx: Transaction,
  of: Asked,
  { entryNo, at }: Release,
): Promise<void> {
  for (const { table, rows } of unreleased(of))
    await sql`update ${sql.table(table)} set released_entry = ${entryNo}, released_at = ${at} where ${rows}`.execute(
      tx,
    )
}

/** How many rows of an intervention a new publication would make public, the intervention itself among them. */
export async function unpublishedOfIntervention(tx: Transaction, of: Asked): Promise<number> {
  const counts = unreleased(of).map(
    ({ table, rows }) => sql`(select count(*) from ${sql.table(table)} where ${rows})`,
  )
  const { rows } = await sql<{ count: number }>`select ${sql.join(counts, sql` + `)} as count`.execute(tx)
  return rows[0]?.count ?? 0
}
