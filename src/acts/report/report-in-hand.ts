import type { AccountId } from '../../council/access/power.ts'
import type { ClearanceAnswer, ClearanceAsking, ClearanceRecord } from '../../council/report/clearance.ts'
import type { ClearanceOutcome } from '../../council/report/report-state.ts'
import { isSameHand, type ReportHand, type ReportId } from '../../council/report/report-stage.ts'
import type { ReportStage } from '../../council/report/report-state.ts'
import type { ReportTemplate } from '../../council/report/report-template.ts'
import type { ReportText } from '../../council/report/report-text.ts'
import { usualReportTemplate } from '../../council/report/usual-report-template.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import {
  addReportStage,
  reportById,
  reportTemplate,
  reportVersions,
  type ReportRow,
  type ReportTemplateRow,
  type ReportVersionRow,
} from '../../store/report.ts'
import { accountHolders, clearancesOf } from '../../store/report-clearance.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Reading, Session } from '../session.ts'

/** A report in hand for an act upon it: as kept, by its template, with its versions and everybody who wrote one. */
export type ReportInHand = {
  readonly row: ReportRow
  readonly stage: ReportStage
  readonly template: ReportTemplate
  readonly versions: readonly ReportVersionRow[]
  readonly authors: readonly ReportHand[]
}

/**
 * The report that an act names.
 *
 * @refuses unknown-thing
 */
export async function reportFor(
  session: Reading,
  reportId: ReportId,
): Promise<Result<ReportInHand, UnknownThing>> {
  const { tx, councilId } = session
  const row = await reportById(tx, councilId, reportId)
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'report' })
  const versions = await reportVersions(tx, councilId, reportId)
  const writers = versions.map(({ saved_by_account_id, person_id }) => ({
    accountId: saved_by_account_id,
    personId: person_id ?? undefined,
  }))
  const author = await handOf(session, row.author_account_id)
  const template = await templateOf(session, row)
  return accept({ row, stage: row.stage as ReportStage, template, versions, authors: [author, ...writers] })
}

/** An account as a hand at a report, with the person it belongs to where that is known. */
export async function handOf(session: Reading, accountId: AccountId): Promise<ReportHand> {
  const [holder] = await accountHolders(session.tx, session.councilId, accountId)
  return { accountId, personId: holder?.person_id ?? undefined }
}

/** Who acts, as a hand at a report; `undefined` for the operator, who writes and clears nothing. */
export async function ownHand(session: Session): Promise<ReportHand | undefined> {
  const { accountId } = session.actor
  return accountId === null ? undefined : handOf(session, accountId)
}

/** Whether somebody is among the writers of a report. */
export function isAuthor({ authors }: ReportInHand, hand: ReportHand | undefined): boolean {
  return hand !== undefined && authors.some((author) => isSameHand(author, hand))
}

/** The text of a kept version. */
export function textOf(row: Pick<ReportVersionRow, 'text'>): ReportText {
  return row.text as unknown as ReportText
}

/** A template as it is kept. */
export function templateFromRow(row: ReportTemplateRow): ReportTemplate {
  return {
    id: row.report_template_id,
    name: row.name,
    sections: row.sections as unknown as ReportTemplate['sections'],
    clearances: row.clearances as unknown as ReportTemplate['clearances'],
    order: row.clearance_order as ReportTemplate['order'],
  }
}

/** Everything said about the clearance of a report; `undefined` while it has no version. */
export async function clearanceRecord(
  session: Reading,
  { row, template, versions }: ReportInHand,
): Promise<ClearanceRecord | undefined> {
  const newest = versions.at(-1)
  if (newest === undefined) return undefined
  const said = await clearancesOf(session.tx, session.councilId, [row.report_id])
  return clearanceRecordOf({ template, text: textOf(newest), said, today: dateAt(session.at, session.zone) })
}

/** What was asked and answered about a report's clearance, from how it is kept. */
export function clearanceRecordOf({
  template,
  text,
  said: { requests, answers },
  today,
}: Pick<ClearanceRecord, 'template' | 'text' | 'today'> & {
  readonly said: Awaited<ReturnType<typeof clearancesOf>>
}): ClearanceRecord {
  return {
    template,
    text,
    requests: requests.map((one): ClearanceAsking => ({
      key: one.step,
      version: one.version,
      digest: one.digest as Sha256,
      of: one.of_account_id,
      askedAt: one.at,
      dueOn: one.due_on,
    })),
    answers: answers.map((one): ClearanceAnswer => ({
      key: one.step,
      version: one.version,
      digest: one.digest as Sha256,
      outcome: one.outcome as ClearanceOutcome,
      words: one.words,
      by: { accountId: one.by_account_id, personId: one.person_id ?? undefined },
      at: one.at,
    })),
    today,
  }
}

/** Records the stage that a report has come to, under the entry of the act that brought it there. */
export async function recordStage(
  session: Session,
  row: Pick<ReportRow, 'report_id' | 'stage_sequence'>,
  come: { readonly stage: ReportStage; readonly reason?: string | undefined; readonly entryNo: number },
): Promise<void> {
  await addReportStage(session.tx, {
    council_id: session.councilId,
    report_id: row.report_id,
    sequence: row.stage_sequence + 1,
    stage: come.stage,
    reason: come.reason ?? null,
    at: session.at,
    entry_no: come.entryNo,
  })
}

async function templateOf(session: Reading, row: ReportRow): Promise<ReportTemplate> {
  const kept = await reportTemplate(session.tx, session.councilId, {
    templateId: row.report_template_id,
    version: row.template_version,
  })
  return kept === undefined ? usualReportTemplate : templateFromRow(kept)
}
