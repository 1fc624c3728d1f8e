import type { AccessClass } from '../../council/access/access-class.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { clearanceStandings, isCleared } from '../../council/report/clearance.ts'
import type { DocumentId } from '../../council/report/document.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import { moveReport, type ReportId } from '../../council/report/report-stage.ts'
import { publishedSections, type ReportText } from '../../council/report/report-text.ts'
import type { ReportRecommendation } from '../../council/report/report.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { reportsForItems, reportVersions, setReportDocument } from '../../store/report.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { addDocument, type NewFile } from './add-document.ts'
import { clearanceRecord, recordStage, reportFor, textOf, type ReportInHand } from './report-in-hand.ts'

/** A report taken onto its agenda: as what document, in what class, and the file that the public will get of it. */
export type Acceptance = {
  readonly reportId: ReportId
  readonly documentId: DocumentId
  readonly accessClass: AccessClass
  readonly publicTitle: string
  /** The rendition of the newest version, which the file store has already kept. */
  readonly file: NewFile
}

type Refusal = UnknownThing | ReportRefusal | NamesProtectedPerson | AccessRefusal

/**
 * Accepts a cleared report onto the agenda of its item: a document is made of the version that was cleared, with its
 * sections and recommendations and nothing of its clearance or comments. It meets the paper that the item expects, and is
 * published with the agenda.
 *
 * @refuses unknown-thing, report-without-version, report-not-cleared, report-without-item, report-cannot-move, what the
 *   document lacks, no-power
 */
export async function acceptReport(
  session: Session,
  { reportId, documentId, accessClass, publicTitle, file }: Acceptance,
): Promise<Result<DocumentId, Refusal>> {
  const found = await reportFor(session, reportId)
  if (!found.ok) return found
  const { row, template, versions } = found.value
  const ready = await readyToAccept(session, found.value)
  if (!ready.ok) return ready
  const added = await addDocument(session, {
    id: documentId,
    kind: 'report',
    title: row.title,
    publicTitle,
    language: 'en-GB',
    accessClass,
    itemId: row.item_id ?? undefined,
    expectedDocumentId: row.expected_document_id ?? undefined,
    file,
    sections: publishedSections(template, ready.value),
  })
  if (!added.ok) return added
  const detail = { version: versions.length, documentId }
  const subject = { kind: 'report', id: reportId, bodyId: row.body_id, detail }
  const entry = enter(session, 'accept-report', subject)
  if (!entry.ok) return entry
  await setReportDocument(session.tx, {
    council_id: session.councilId,
    report_id: reportId,
    document_id: documentId,
    accepted_version: versions.length,
  })
  await recordStage(session, row, { stage: 'accepted', entryNo: entry.value })
  return accept(documentId)
}

/** The recommendations of the reports accepted onto an item, from which its resolution can be drafted. */
export async function recommendationsFor(
  session: Pick<Session, 'tx' | 'councilId'>,
  itemId: AgendaItemId,
): Promise<readonly ReportRecommendation[]> {
  const { tx, councilId } = session
  const reports = await reportsForItems(tx, councilId, [itemId])
  const recommended: ReportRecommendation[] = []
  for (const report of reports) {
    if (report.accepted_version === null) continue
    const versions = await reportVersions(tx, councilId, report.report_id)
    const accepted = versions.find(({ version }) => version === report.accepted_version)
    recommended.push(...(accepted === undefined ? [] : textOf(accepted).recommendations))
  }
  return recommended
}

async function readyToAccept(
  session: Session,
  hand: ReportInHand,
): Promise<Result<ReportText, ReportRefusal>> {
  const { row, stage } = hand
  const record = await clearanceRecord(session, hand)
  if (record === undefined) return refuse({ code: 'report-without-version', title: row.title })
  const standings = clearanceStandings(record)
  if (!isCleared(standings)) {
    const open = standings.filter(({ standing }) => standing !== 'cleared' && standing !== 'clearedSubject')
    return refuse({ code: 'report-not-cleared', missing: open.map(({ step }) => step.name) })
  }
  if (row.item_id === null) return refuse({ code: 'report-without-item', title: row.title })
  const moved = moveReport({ title: row.title, from: stage, to: 'accepted' })
  return moved.ok ? accept(record.text) : moved
}
