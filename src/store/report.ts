import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A report in preparation as kept, with the stage that it is in. */
export type ReportRow = Selectable<Tables['report']> & {
  readonly stage: string
  readonly stage_reason: string | null
  readonly stage_sequence: number
  readonly stage_at: Instant
}

/** A version of a report as kept, with the person whose account saved it, where it has one. */
export type ReportVersionRow = Selectable<Tables['report_version']> & {
  readonly saved_by: string
  readonly person_id: Id<'person'> | null
}

/** A template of reports as kept. */
export type ReportTemplateRow = Selectable<Tables['report_template']>

/** Adds a report. It has no stage until {@link addReportStage}. */
export async function addReportRow(tx: Transaction, report: Insertable<Tables['report']>): Promise<void> {
  await tx.insertInto('report').values(report).execute()
}

/** Adds the record of the stage that a report has come to. */
export async function addReportStage(
  tx: Transaction,
  stage: Insertable<Tables['report_stage']>,
): Promise<void> {
  await tx.insertInto('report_stage').values(stage).execute()
}

/** Adds a version of a report. */
export async function addReportVersion(
  tx: Transaction,
  version: Insertable<Tables['report_version']>,
): Promise<void> {
  await tx.insertInto('report_version').values(version).execute()
}

/** Keeps what an author is writing, in place of what was kept before. */
export async function keepReportDraft(
  tx: Transaction,
  draft: Insertable<Tables['report_draft']>,
): Promise<void> {
  await tx
    .insertInto('report_draft')
    .values(draft)
    .onConflict((same) => same.columns(['council_id', 'report_id']).doUpdateSet(draft))
    .execute()
}

/** Forgets what an author was writing, since it has become a version. */
export async function dropReportDraft(
  tx: Transaction,
  councilId: Id<'council'>,
  reportId: Id<'report'>,
): Promise<void> {
  await tx
    .deleteFrom('report_draft')
    .where('council_id', '=', councilId)
    .where('report_id', '=', reportId)
    .execute()
}

/** What an author is writing of a report; `undefined` where nothing waits. */
export function reportDraft(
  tx: Transaction,
  councilId: Id<'council'>,
  reportId: Id<'report'>,
): Promise<Selectable<Tables['report_draft']> | undefined> {
  return tx
    .selectFrom('report_draft')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('report_id', '=', reportId)
    .executeTakeFirst()
}

/** A report by its id; `undefined` where there is none. */
export function reportById(
  tx: Transaction,
  councilId: Id<'council'>,
  reportId: Id<'report'>,
): Promise<ReportRow | undefined> {
  return reports(tx, councilId).where('r.report_id', '=', reportId).executeTakeFirst()
}

/** The reports of a council in the order in which they are due: those not withdrawn, or all. */
export function allReports(
  tx: Transaction,
  councilId: Id<'council'>,
  { hasWithdrawn = false }: { readonly hasWithdrawn?: boolean } = {},
): Promise<ReportRow[]> {
  return reports(tx, councilId)
    .$if(!hasWithdrawn, (query) => query.where('s.stage', '!=', 'withdrawn'))
    .orderBy('r.due_on')
    .orderBy('r.title')
    .execute()
}

/** The reports that some items are waiting for or have, in the order of their titles. */
export function reportsForItems(
  tx: Transaction,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<ReportRow[]> {
  return reports(tx, councilId)
    .where(sql<boolean>`r.item_id = any(${itemIds}::text[])`)
    .where('s.stage', '!=', 'withdrawn')
    .orderBy('r.title')
    .execute()
}

/** The versions of a report, first to last. */
export function reportVersions(
  tx: Transaction,
  councilId: Id<'council'>,
  reportId: Id<'report'>,
): Promise<ReportVersionRow[]> {
  return tx
    .selectFrom('report_version as v')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'v.council_id').onRef('a.account_id', '=', 'v.saved_by_account_id'),
    )
    .selectAll('v')
    .select(['a.name as saved_by', 'a.person_id'])
    .where('v.council_id', '=', councilId)
    .where('v.report_id', '=', reportId)
    .orderBy('v.version')
    .execute()
}

/** Says on which agenda a report is taken, and which paper it is to be. */
export async function placeReport(
  tx: Transaction,
  placed: Pick<Selectable<Tables['report']>, 'council_id' | 'report_id' | 'item_id' | 'expected_document_id'>,
): Promise<void> {
  await tx
    .updateTable('report')
    .set({ item_id: placed.item_id, expected_document_id: placed.expected_document_id })
    .where('council_id', '=', placed.council_id)
    .where('report_id', '=', placed.report_id)
    .execute()
}

/** Says what document was made of which version of a report; with neither, that none is. */
export async function setReportDocument(
  tx: Transaction,
  made: Pick<Selectable<Tables['report']>, 'council_id' | 'report_id' | 'document_id' | 'accepted_version'>,
): Promise<void> {
  await tx
    .updateTable('report')
    .set({ document_id: made.document_id, accepted_version: made.accepted_version })
    .where('council_id', '=', made.council_id)
    .where('report_id', '=', made.report_id)
    .execute()
}

/** Adds a version of a template. */
export async function addReportTemplate(
  tx: Transaction,
  template: Insertable<Tables['report_template']>,
): Promise<void> {
  await tx.insertInto('report_template').values(template).execute()
}

/** The newest version of each template of a council, by name. */
export async function reportTemplates(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<ReportTemplateRow[]> {
  const newest = await tx
    .selectFrom('report_template')
    .distinctOn('report_template_id')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('report_template_id')
    .orderBy('version', 'desc')
    .execute()
  return newest.toSorted((one, other) => one.name.localeCompare(other.name))
}

/** One version of a template; `undefined` where there is none. */
export function reportTemplate(
  tx: Transaction,
  councilId: Id<'council'>,
  { templateId, version }: { readonly templateId: Id<'template'>; readonly version: number },
): Promise<ReportTemplateRow | undefined> {
  return tx
    .selectFrom('report_template')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('report_template_id', '=', templateId)
    .where('version', '=', version)
    .executeTakeFirst()
}

function reports(tx: Transaction, councilId: Id<'council'>) {
  return tx
    .selectFrom('report as r')
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('report_stage as s')
          .select(['s.stage', 's.reason as stage_reason', 's.sequence as stage_sequence', 's.at as stage_at'])
          .whereRef('s.council_id', '=', 'r.council_id')
          .whereRef('s.report_id', '=', 'r.report_id')
          .orderBy('s.sequence', 'desc')
          .limit(1)
          .as('s'),
      (join) => join.onTrue(),
    )
    .selectAll('r')
    .select(['s.stage', 's.stage_reason', 's.stage_sequence', 's.stage_at'])
    .where('r.council_id', '=', councilId)
}
