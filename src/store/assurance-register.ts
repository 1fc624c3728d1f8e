import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { AssuranceEventKey } from './assurance.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A report of an event, as it came. */
export type AssuranceReportRow = Selectable<Tables['assurance_report']>

/** What the reading of a report left open. */
export type AssuranceQueryRow = Selectable<Tables['assurance_query']>

/** A number that somebody said, and how its difference from the register was settled. */
export type SaidCountRow = Selectable<Tables['said_count']>

/** A paragraph of the register with the mark that holds, and how many findings stand on it. */
export type ReportParagraphRow = Selectable<Tables['report_paragraph']> & {
  readonly mark: string | null
  readonly mark_sequence: number | null
  readonly mark_by: string | null
  readonly mark_by_account_id: Id<'account'> | null
  readonly mark_confirmed_by: string | null
  readonly findings: number
  /** What a file or a person said of it first, where it was put right since. */
  readonly first_text: string | null
}

/** Adds a report after those that came before; gives its number. */
export async function addAssuranceReport(
  tx: Transaction,
  report: Insertable<Tables['assurance_report']>,
): Promise<void> {
  await tx.insertInto('assurance_report').values(report).execute()
}

/** The reports of an event, the newest first. */
export function assuranceReportsOf(
  office: Office | Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<AssuranceReportRow[]> {
  return office
    .selectFrom('assurance_report')
    .selectAll()
    .where('council_id', '=', council_id)
    .where('assurance_event_id', '=', assurance_event_id)
    .orderBy('sequence', 'desc')
    .execute()
}

/** Adds what a reading left open. */
export async function addAssuranceQueries(
  tx: Transaction,
  queries: readonly Insertable<Tables['assurance_query']>[],
): Promise<void> {
  if (queries.length > 0)
    await tx
      .insertInto('assurance_query')
      .values([...queries])
      .execute()
}

/** What the readings of an event's reports left open, what is not settled first. */
export function assuranceQueriesOf(
  office: Office | Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<AssuranceQueryRow[]> {
  return office
    .selectFrom('assurance_query')
    .selectAll()
    .where('council_id', '=', council_id)
    .where('assurance_event_id', '=', assurance_event_id)
    .orderBy(sql`settled_entry is not null`)
    .orderBy('code')
    .orderBy('query_id')
    .execute()
}

/** How something left open was settled. */
export type Settlement = {
  readonly settled_words: string
  readonly settled_by: string
  readonly settled_at: AssuranceQueryRow['settled_at']
  readonly settled_entry: number
}

/** Records how a query was settled; false where it is settled already or is none. */
export async function settleAssuranceQueryRow(
  tx: Transaction,
  event: AssuranceEventKey,
  { queryId, ...settled }: Settlement & { readonly queryId: Id<'query'> },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('assurance_query')
    .set(settled)
    .where('council_id', '=', event.council_id)
    .where('assurance_event_id', '=', event.assurance_event_id)
    .where('query_id', '=', queryId)
    .where('settled_entry', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Adds paragraphs to the register. */
export async function addReportParagraphs(
  tx: Transaction,
  rows: readonly Insertable<Tables['report_paragraph']>[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('report_paragraph')
      .values([...rows])
      .execute()
}

/** Gives a paragraph that a later file has too its place there. */
export async function placeReportParagraph(
  tx: Transaction,
  {
    council_id,
    paragraph_id,
    ...place
  }: Pick<Selectable<Tables['report_paragraph']>, 'council_id' | 'paragraph_id'> &
    Pick<Selectable<Tables['report_paragraph']>, 'position' | 'number' | 'section' | 'page'>,
): Promise<void> {
  await tx
    .updateTable('report_paragraph')
    .set(place)
    .where('council_id', '=', council_id)
    .where('paragraph_id', '=', paragraph_id)
    .execute()
}

/** Strikes paragraphs that the newest file has no more. */
export async function strikeReportParagraphs(
  tx: Transaction,
  councilId: Id<'council'>,
  struck: { readonly ids: readonly Id<'paragraph'>[]; readonly entryNo: number; readonly because: string },
): Promise<void> {
  await tx
    .updateTable('report_paragraph')
    .set({ struck_entry: struck.entryNo, struck_because: struck.because })
    .where('council_id', '=', councilId)
    .where(sql<boolean>`paragraph_id = any(${struck.ids}::text[])`)
    .execute()
}

/** The register of an event in the order of the report, what was struck last. */
export function registerOfEvent(
  office: Office | Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<ReportParagraphRow[]> {
  return paragraphs(office, council_id)
    .where('p.assurance_event_id', '=', assurance_event_id)
    .orderBy(sql`p.struck_entry is not null`)
    .orderBy('p.position')
    .orderBy('p.paragraph_id')
    .execute()
}

/** A paragraph of a register by its id; `undefined` where there is none. */
export function paragraphById(
  office: Office | Transaction,
  councilId: Id<'council'>,
  paragraphId: Id<'paragraph'>,
): Promise<ReportParagraphRow | undefined> {
  return paragraphs(office, councilId).where('p.paragraph_id', '=', paragraphId).executeTakeFirst()
}

/** Adds a reader's mark after those of the same paragraph. */
export async function addParagraphMark(
  tx: Transaction,
  mark: Insertable<Tables['paragraph_mark']>,
): Promise<void> {
  await tx.insertInto('paragraph_mark').values(mark).execute()
}

/** Every mark of a paragraph, first to last. */
export function marksOf(
  office: Office | Transaction,
  councilId: Id<'council'>,
  paragraphId: Id<'paragraph'>,
): Promise<Selectable<Tables['paragraph_mark']>[]> {
  return office
    .selectFrom('paragraph_mark')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('paragraph_id', '=', paragraphId)
    .orderBy('sequence')
    .execute()
}

/** Records that a second reader agrees with marks. */
export async function confirmMarkRow(
  tx: Transaction,
  mark: {
    readonly council_id: Id<'council'>
    readonly paragraph_id: Id<'paragraph'>
    readonly sequence: number
  },
  confirmed: Pick<Insertable<Tables['paragraph_mark']>, 'confirmed_by' | 'confirmed_at' | 'confirmed_entry'>,
): Promise<void> {
  await tx
    .updateTable('paragraph_mark')
    .set(confirmed)
    .where('council_id', '=', mark.council_id)
    .where('paragraph_id', '=', mark.paragraph_id)
    .where('sequence', '=', mark.sequence)
    .execute()
}

/** Adds a number that was said, after those said before. */
export async function addSaidCount(
  tx: Transaction,
  said: Omit<Insertable<Tables['said_count']>, 'sequence'>,
): Promise<void> {
  const last = await tx
    .selectFrom('said_count')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .where('council_id', '=', said.council_id)
    .where('assurance_event_id', '=', said.assurance_event_id)
    .executeTakeFirst()
  await tx
    .insertInto('said_count')
    .values({ ...said, sequence: (last?.sequence ?? 0) + 1 })
    .execute()
}

/** The numbers that were said of an event, in the order in which they were recorded. */
export function saidCountsOf(
  office: Office | Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<SaidCountRow[]> {
  return office
    .selectFrom('said_count')
    .selectAll()
    .where('council_id', '=', council_id)
    .where('assurance_event_id', '=', assurance_event_id)
    .orderBy('sequence')
    .execute()
}

/** Records how the difference of a number from the register was settled; false where that was done or there is none. */
export async function settleSaidCountRow(
  tx: Transaction,
  event: AssuranceEventKey,
  { sequence, ...settled }: Settlement & { readonly sequence: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('said_count')
    .set(settled)
    .where('council_id', '=', event.council_id)
    .where('assurance_event_id', '=', event.assurance_event_id)
    .where('sequence', '=', sequence)
    .where('settled_entry', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function paragraphs(office: Office | Transaction, councilId: Id<'council'>) {
  return office
    .selectFrom('report_paragraph as p')
    .leftJoin('paragraph_mark as m', (join) =>
      join
        .onRef('m.council_id', '=', 'p.council_id')
        .onRef('m.paragraph_id', '=', 'p.paragraph_id')
        .on(
          sql<boolean>`m.sequence = (select max(sequence) from paragraph_mark w
            where w.council_id = p.council_id and w.paragraph_id = p.paragraph_id)`,
        ),
    )
    .selectAll('p')
    .select([
      'm.mark',
      'm.sequence as mark_sequence',
      'm.by_name as mark_by',
      'm.by_account_id as mark_by_account_id',
      'm.confirmed_by as mark_confirmed_by',
      sql<number>`(select count(*) from finding f where f.council_id = p.council_id
        and f.paragraph_id = p.paragraph_id and f.withdrawn_entry is null)::int`.as('findings'),
      sql<string | null>`(select c.was from paragraph_correction c where c.council_id = p.council_id
        and c.paragraph_id = p.paragraph_id and c.field = 'quote' order by c.sequence limit 1)`.as(
        'first_text',
      ),
    ])
    .where('p.council_id', '=', councilId)
}
