import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Release } from './publication.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** An event as the office has it: its newest version, how far it has come, and from which act the public knows of it. */
export type AssuranceEventRow = Selectable<Tables['assurance_event_version']> & {
  readonly source: string
  readonly framework: string
  readonly framework_version: string
  readonly matter_id: Id<'matter'> | null
  /** The entry of the act by which the public was first told; `null` while it does not know. */
  readonly first_released_entry: number | null
  readonly stage: string
  readonly stage_on: CalendarDate
  readonly stage_sequence: number
  readonly stage_by_account_id: Id<'account'> | null
  readonly stage_released_entry: number | null
}

/** A stage that an event came to. */
export type AssuranceStageRow = Selectable<Tables['assurance_stage']>

/** Somebody who may read an event before it is public. */
export type AssuranceReaderRow = Selectable<Tables['assurance_reader']> & { readonly name: string }

/** A judgement as kept. */
export type JudgementRow = Selectable<Tables['judgement']>

/** An event that is named: the council's, and which. */
export type AssuranceEventKey = {
  readonly council_id: Id<'council'>
  readonly assurance_event_id: Id<'assuranceEvent'>
}

/** Adds an event. It says nothing until {@link addAssuranceVersion} and {@link addAssuranceStage}. */
export async function addAssuranceEvent(
  tx: Transaction,
  event: Insertable<Tables['assurance_event']>,
): Promise<void> {
  await tx.insertInto('assurance_event').values(event).execute()
}

/** Adds a version of what is said of an event, unreleased. */
export async function addAssuranceVersion(
  tx: Transaction,
  version: Insertable<Tables['assurance_event_version']>,
): Promise<void> {
  await tx.insertInto('assurance_event_version').values(version).execute()
}

/** Adds the record that an event came to a stage. */
export async function addAssuranceStage(
  tx: Transaction,
  stage: Insertable<Tables['assurance_stage']>,
): Promise<void> {
  await tx.insertInto('assurance_stage').values(stage).execute()
}

/** An event by its id; `undefined` where there is none. Whether its reader may know of it is the caller's to ask. */
export function assuranceEventById(
  office: Office | Transaction,
  councilId: Id<'council'>,
  eventId: Id<'assuranceEvent'>,
): Promise<AssuranceEventRow | undefined> {
  return events(office, councilId).where('e.assurance_event_id', '=', eventId).executeTakeFirst()
}

/** Every event of a council, the one that moved last first. Whether a reader may know of each is the caller's to ask. */
export function assuranceEvents(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<AssuranceEventRow[]> {
  return events(office, councilId)
    .orderBy('s.on_day', 'desc')
    .orderBy('v.title')
    .orderBy('e.assurance_event_id')
    .execute()
}

/** The stages of an event, first to last. */
export function assuranceStagesOf(
  office: Office | Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<AssuranceStageRow[]> {
  return office
    .selectFrom('assurance_stage')
    .selectAll()
    .where('council_id', '=', council_id)
    .where('assurance_event_id', '=', assurance_event_id)
    .orderBy('sequence')
    .execute()
}

/** Everybody who was ever named to read an event, those who still are first. */
export function assuranceReadersOf(
  office: Office | Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<AssuranceReaderRow[]> {
  return office
    .selectFrom('assurance_reader as r')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'r.council_id').onRef('a.account_id', '=', 'r.account_id'),
    )
    .selectAll('r')
    .select('a.name')
    .where('r.council_id', '=', council_id)
    .where('r.assurance_event_id', '=', assurance_event_id)
    .orderBy(sql`r.ended_entry is not null`)
    .orderBy('a.name')
    .orderBy('r.sequence')
    .execute()
}

/** From which stages an account is named now, event by event. */
export function namedStagesOf(
  office: Office | Transaction,
  councilId: Id<'council'>,
  accountId: Id<'account'>,
): Promise<{ assurance_event_id: Id<'assuranceEvent'>; from_stage: string }[]> {
  return office
    .selectFrom('assurance_reader')
    .select(['assurance_event_id', 'from_stage'])
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('ended_entry', 'is', null)
    .execute()
}

/** Names somebody who may read an event, after whatever was said of them before. */
export async function addAssuranceReader(
  tx: Transaction,
  reader: Omit<Insertable<Tables['assurance_reader']>, 'sequence'>,
): Promise<void> {
  const last = await tx
    .selectFrom('assurance_reader')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .where('council_id', '=', reader.council_id)
    .where('assurance_event_id', '=', reader.assurance_event_id)
    .where('account_id', '=', reader.account_id)
    .executeTakeFirst()
  await tx
    .insertInto('assurance_reader')
    .values({ ...reader, sequence: (last?.sequence ?? 0) + 1 })
    .execute()
}

/** Records that somebody may read an event no more; false where they are not named. */
export async function endAssuranceReaderRow(
  tx: Transaction,
  event: AssuranceEventKey,
  ended: { accountId: Id<'account'> } & Pick<
    Insertable<Tables['assurance_reader']>,
    'ended_at' | 'ended_entry'
  >,
): Promise<boolean> {
  const { accountId, ...end } = ended
  const { numUpdatedRows } = await tx
    .updateTable('assurance_reader')
    .set(end)
    .where('council_id', '=', event.council_id)
    .where('assurance_event_id', '=', event.assurance_event_id)
    .where('account_id', '=', accountId)
    .where('ended_entry', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Adds a judgement after those of the same area. */
export async function addJudgement(
  tx: Transaction,
  judgement: Omit<Insertable<Tables['judgement']>, 'sequence'>,
): Promise<void> {
  const last = await tx
    .selectFrom('judgement')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .where('council_id', '=', judgement.council_id)
    .where('assurance_event_id', '=', judgement.assurance_event_id)
    .where('area_key', '=', judgement.area_key)
    .executeTakeFirst()
  await tx
    .insertInto('judgement')
    .values({ ...judgement, sequence: (last?.sequence ?? 0) + 1 })
    .execute()
}

/** Every judgement of an event, the earlier entries of an area before the one that holds. */
export function judgementsOf(
  office: Office | Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<JudgementRow[]> {
  return office
    .selectFrom('judgement')
    .selectAll()
    .where('council_id', '=', council_id)
    .where('assurance_event_id', '=', assurance_event_id)
    .orderBy('area_key')
    .orderBy('sequence')
    .execute()
}

/** Makes public an event as it stands: its newest version, that it is published, its grades, and every finding that was confirmed. */
export async function releaseAssuranceEvent(
  tx: Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
  { entryNo, at }: Release,
): Promise<void> {
  const of = sql`council_id = ${council_id} and assurance_event_id = ${assurance_event_id} and released_entry is null`
  const byEntry = sql`set released_entry = ${entryNo}`
  const set = sql`${byEntry}, released_at = ${at}`
  await sql`update assurance_event ${set} where ${of}`.execute(tx)
  await sql`update assurance_event_version v ${byEntry} where ${of} and version = (
    select max(version) from assurance_event_version w
    where w.council_id = v.council_id and w.assurance_event_id = v.assurance_event_id)`.execute(tx)
  await sql`update assurance_stage ${byEntry} where ${of} and stage = 'published'`.execute(tx)
  await sql`update judgement ${set} where ${of}`.execute(tx)
  await sql`update finding f ${set} where ${of} and withdrawn_entry is null and exists (
    select from finding_reader r where r.council_id = f.council_id and r.finding_id = f.finding_id
      and r.part = 'confirmed')`.execute(tx)
  await sql`update finding_disposition d ${set} where council_id = ${council_id} and released_entry is null
    and (kind = 'reopened' or approved_entry is not null) and exists (
      select from finding f where f.council_id = d.council_id and f.finding_id = d.finding_id
        and f.assurance_event_id = ${assurance_event_id} and f.released_entry is not null)`.execute(tx)
}

/** How much of an event has changed since the public was last told of it; 0 where all of it is public. */
export async function unreleasedParts(
  office: Office | Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<number> {
  const of = sql`council_id = ${council_id} and assurance_event_id = ${assurance_event_id} and released_entry is null`
  const { rows } = await sql<{ count: number }>`
    select ((select count(*) from assurance_event where ${of})
      + (select count(*) from assurance_event_version v where ${of} and version = (
          select max(version) from assurance_event_version w
          where w.council_id = v.council_id and w.assurance_event_id = v.assurance_event_id))
      + (select count(*) from judgement where ${of})
      + (select count(*) from finding f where ${of} and withdrawn_entry is null and exists (
          select from finding_reader r where r.council_id = f.council_id and r.finding_id = f.finding_id
            and r.part = 'confirmed'))
      + (select count(*) from finding_disposition d where council_id = ${council_id} and released_entry is null
          and (kind = 'reopened' or approved_entry is not null) and exists (
            select from finding f where f.council_id = d.council_id and f.finding_id = d.finding_id
              and f.assurance_event_id = ${assurance_event_id} and f.released_entry is not null)))::int as count`.execute(
    office,
  )
  return rows[0]?.count ?? 0
}

/** The findings of an event that the public sees. */
export async function releasedFindingIds(
  tx: Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<Id<'finding'>[]> {
  const rows = await tx
    .selectFrom('finding')
    .select('finding_id')
    .where('council_id', '=', council_id)
    .where('assurance_event_id', '=', assurance_event_id)
    .where('released_entry', 'is not', null)
    .execute()
  return rows.map(({ finding_id: findingId }) => findingId)
}

function events(office: Office | Transaction, councilId: Id<'council'>) {
  return office
    .selectFrom('assurance_event as e')
    .innerJoin('assurance_event_version as v', (join) =>
      join
        .onRef('v.council_id', '=', 'e.council_id')
        .onRef('v.assurance_event_id', '=', 'e.assurance_event_id')
        .on(
          sql<boolean>`v.version = (select max(version) from assurance_event_version w
            where w.council_id = e.council_id and w.assurance_event_id = e.assurance_event_id)`,
        ),
    )
    .innerJoin('assurance_stage as s', (join) =>
      join
        .onRef('s.council_id', '=', 'e.council_id')
        .onRef('s.assurance_event_id', '=', 'e.assurance_event_id')
        .on(
          sql<boolean>`s.sequence = (select max(sequence) from assurance_stage w
            where w.council_id = e.council_id and w.assurance_event_id = e.assurance_event_id)`,
        ),
    )
    .selectAll('v')
    .select([
      'e.source',
      'e.framework',
      'e.framework_version',
      'e.matter_id',
      'e.released_entry as first_released_entry',
      's.stage',
      's.on_day as stage_on',
      's.sequence as stage_sequence',
      's.by_account_id as stage_by_account_id',
      's.released_entry as stage_released_entry',
    ])
    .where('e.council_id', '=', councilId)
}
