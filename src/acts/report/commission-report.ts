import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import type { CommissionedReport, ReportId } from '../../council/report/report-stage.ts'
import type { ReportTemplateId } from '../../council/report/report-template.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { expectedDocumentById, itemById } from '../../store/agenda.ts'
import { planEntryById } from '../../store/plan.ts'
import { addReportRow, placeReport, reportTemplates } from '../../store/report.ts'
import { accountHolders } from '../../store/report-clearance.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { recordStage, reportFor } from './report-in-hand.ts'

/** A report to be written, by a template of the council's own or by the usual one. */
export type Commission = CommissionedReport & { readonly templateId?: ReportTemplateId | undefined }

type Refusal = UnknownThing | ReportRefusal | AccessRefusal

/**
 * Asks somebody to write a report by a day. It may be for an entry of the forward plan or for an item already, or for a
 * body alone.
 *
 * @refuses report-without-title, unknown-thing, no-power
 */
export async function commissionReport(
  session: Session,
  commission: Commission,
): Promise<Result<ReportId, Refusal>> {
  if (commission.title.trim() === '') return refuse({ code: 'report-without-title' })
  const known = await checkKnown(session, commission)
  if (!known.ok) return known
  const templates = await reportTemplates(session.tx, session.councilId)
  const template = templates.find((one) => one.report_template_id === commission.templateId)
  const entry = enter(session, 'commission-report', {
    kind: 'report',
    id: commission.id,
    bodyId: commission.bodyId,
    detail: { author: commission.authorAccountId, dueOn: commission.dueOn },
  })
  if (!entry.ok) return entry
  await addReportRow(session.tx, {
    council_id: session.councilId,
    ...commissionColumns(commission),
    report_template_id: template?.report_template_id ?? ('usual' as ReportTemplateId),
    template_version: template?.version ?? 0,
    commissioned_at: session.at,
    commissioned_entry: entry.value,
  })
  const row = { report_id: commission.id, stage_sequence: 0 }
  await recordStage(session, row, { stage: 'commissioned', entryNo: entry.value })
  return accept(commission.id)
}

function commissionColumns(commission: Commission) {
  return {
    report_id: commission.id,
    title: commission.title.trim(),
    body_id: commission.bodyId,
    item_id: commission.itemId ?? null,
    expected_document_id: commission.expectedDocumentId ?? null,
    plan_entry_id: commission.planEntryId ?? null,
    lead_office_id: commission.leadOfficeId ?? null,
    author_account_id: commission.authorAccountId,
    due_on: commission.dueOn,
  }
}

/** On which agenda a report is taken, and which of the papers that its item expects it is to be. */
export type ReportPlace = {
  readonly reportId: ReportId
  readonly itemId: NonNullable<CommissionedReport['itemId']>
  readonly expectedDocumentId?: CommissionedReport['expectedDocumentId']
}

/**
 * Says on which agenda a report is taken, as a part of commissioning it.
 *
 * @refuses unknown-thing, no-power
 */
export async function placeReportOn(
  session: Session,
  { reportId, itemId, expectedDocumentId }: ReportPlace,
): Promise<Result<ReportId, Refusal>> {
  const found = await reportFor(session, reportId)
  if (!found.ok) return found
  const known = await checkPaper(session, { itemId, expectedDocumentId })
  if (!known.ok) return known
  const bodyId = found.value.row.body_id
  const subject = { kind: 'report', id: reportId, bodyId, detail: { itemId } }
  const entry = enter(session, 'commission-report', subject)
  if (!entry.ok) return entry
  await placeReport(session.tx, {
    council_id: session.councilId,
    report_id: reportId,
    item_id: itemId,
    expected_document_id: expectedDocumentId ?? null,
  })
  return accept(reportId)
}

async function checkKnown(session: Session, commission: Commission): Promise<Result<void, UnknownThing>> {
  const { tx, councilId } = session
  const register = await registerOf(session)
  if (!register.bodies.some(({ id }) => id === commission.bodyId))
    return refuse({ code: 'unknown-thing', kind: 'body' })
  const [author] = await accountHolders(tx, councilId, commission.authorAccountId)
  if (author === undefined) return refuse({ code: 'unknown-thing', kind: 'author' })
  const { planEntryId } = commission
  if (planEntryId !== undefined && (await planEntryById(tx, councilId, planEntryId)) === undefined)
    return refuse({ code: 'unknown-thing', kind: 'entry of the forward plan' })
  return checkPaper(session, commission)
}

async function checkPaper(
  { tx, councilId }: Session,
  { itemId, expectedDocumentId }: Pick<CommissionedReport, 'itemId' | 'expectedDocumentId'>,
): Promise<Result<void, UnknownThing>> {
  if (itemId !== undefined && (await itemById(tx, councilId, itemId)) === undefined)
    return refuse({ code: 'unknown-thing', kind: 'item' })
  if (expectedDocumentId === undefined) return accept(undefined)
  const paper = await expectedDocumentById(tx, councilId, expectedDocumentId)
  return paper === undefined || paper.item_id !== itemId
    ? refuse({ code: 'unknown-thing', kind: 'paper of that item' })
    : accept(undefined)
}
