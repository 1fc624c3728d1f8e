import type { ReadThing } from '../../acts/audit/note-read.ts'
import { colleaguesForReport } from '../../acts/mention/mention-colleagues.ts'
import { templateFromRow } from '../../acts/report/report-in-hand.ts'
import {
  clearanceRecord,
  clearanceRecordOf,
  reportFor,
  textOf,
  type ReportInHand,
} from '../../acts/report/report-in-hand.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ExpectedDocumentId } from '../../council/agenda/expected-document.ts'
import { clearanceStandings, type ClearanceStanding } from '../../council/report/clearance.ts'
import { maySeeReport } from '../../council/report/may-see-report.ts'
import type { ReportHand, ReportId } from '../../council/report/report-stage.ts'
import type { ReportStage } from '../../council/report/report-state.ts'
import type { ReportText } from '../../council/report/report-text.ts'
import type { ReportTemplate } from '../../council/report/report-template.ts'
import { usualReportTemplate } from '../../council/report/usual-report-template.ts'
import type { Reading } from '../../acts/session.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { itemById } from '../../store/agenda.ts'
import { bodiesOf } from '../../store/body.ts'
import { reportListRows, templateVersions, type ReportListRow } from '../../store/report-list.ts'
import {
  allReports,
  reportsForItems,
  reportTemplates,
  type ReportRow,
  type ReportTemplateRow,
} from '../../store/report.ts'
import {
  accountHolders,
  clearancesOf,
  reportComments,
  type AccountHolderRow,
  type ReportCommentRow,
} from '../../store/report-clearance.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'

/** A report in preparation with all that its screens show. */
export type SeenReport = ReportInHand & {
  readonly standings: readonly ClearanceStanding[]
  readonly text: ReportText | undefined
  readonly comments: readonly ReportCommentRow[]
  readonly accounts: readonly AccountHolderRow[]
  readonly bodyName: string
  /** Where it is to be taken, once that is known. */
  readonly place: ReportPlace | undefined
  /** Who can be named in a comment on it. */
  readonly colleagues: ReadonlySet<AccountId>
}

/** The report that an address names; `undefined` where its reader may not know of it. */
export async function reportAt(visit: Visit, id: string | undefined): Promise<SeenReport | undefined> {
  if (id === undefined || !isIdForm(id)) return undefined
  return reading(visit, (session) => seenReport(visit, session, id as ReportId))
}

/** Whether the reader is a clerk of the body for which a report is written. */
export function isClerkOf(visit: Visit, { row }: SeenReport): boolean {
  return visit.may('accept-report', row.body_id)
}

/** Whether the reader writes a report: an author of it, or a clerk of its body. To be mentioned on it is not enough. */
export function isWriterOf(visit: Visit, report: SeenReport): boolean {
  return (
    isClerkOf(visit, report) || report.authors.some(({ accountId }) => accountId === visit.reader.accountId)
  )
}

/** The report that an address names, for somebody who writes it; `undefined` for anybody else. */
export async function reportToWrite(visit: Visit, id: string | undefined): Promise<SeenReport | undefined> {
  const report = await reportAt(visit, id)
  return report !== undefined && isWriterOf(visit, report) ? report : undefined
}

/** The report that an address names, for a clerk of its body; `undefined` for anybody else. */
export async function reportToPlace(visit: Visit, id: string | undefined): Promise<SeenReport | undefined> {
  const report = await reportAt(visit, id)
  return report !== undefined && isClerkOf(visit, report) ? report : undefined
}

/** A report as a list shows it. */
export type ListedReport = {
  readonly row: ReportRow
  readonly stage: ReportStage
  readonly template: ReportTemplate
  readonly standings: readonly ClearanceStanding[]
  /** Whether its reader is named in a comment on it. */
  readonly isMentioned: boolean
}

/** Every report that its reader may know of, by the day it is due. It asks as many queries for one as for a thousand. */
export function reportsSeen(visit: Visit): Promise<readonly ListedReport[]> {
  return reading(visit, async (session) =>
    seenAmong(visit, session, await allReports(session.tx, session.councilId)),
  )
}

/** For the papers that some items expect, the reports that are to be these papers, so far as their reader may know of them. */
export async function reportsOfPapers(
  visit: Visit,
  session: Pick<Reading, 'tx' | 'councilId'>,
  itemIds: readonly AgendaItemId[],
): Promise<ReadonlyMap<ExpectedDocumentId, ReportId>> {
  const rows = await reportsForItems(session.tx, session.councilId, itemIds)
  const seen = await seenAmong(visit, session, rows)
  return new Map(
    seen.flatMap(({ row: { expected_document_id: paperId, report_id: reportId } }) =>
      paperId === null ? [] : [[paperId, reportId] as const],
    ),
  )
}

async function seenAmong(
  visit: Visit,
  { tx, councilId }: Pick<Reading, 'tx' | 'councilId'>,
  rows: readonly ReportRow[],
): Promise<readonly ListedReport[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.report_id)
  const [beside, said, templates] = [
    await reportListRows(tx, councilId, ids),
    await clearancesOf(tx, councilId, ids),
    await templateVersions(tx, councilId),
  ]
  const besideOf = new Map(beside.map((one) => [one.report_id, one]))
  const requests = Map.groupBy(said.requests, (one) => one.report_id)
  const answers = Map.groupBy(said.answers, (one) => one.report_id)
  return rows.flatMap((row) => {
    const known = besideOf.get(row.report_id)
    const own = { requests: requests.get(row.report_id) ?? [], answers: answers.get(row.report_id) ?? [] }
    return known === undefined ? [] : listed(visit, { row, known, said: own, templates })
  })
}

type Listing = {
  readonly row: ReportRow
  readonly known: ReportListRow
  readonly said: Awaited<ReturnType<typeof clearancesOf>>
  readonly templates: readonly ReportTemplateRow[]
}

/** One report of the list, or nothing where its reader may not know of it. */
function listed(visit: Visit, { row, known, said, templates }: Listing): readonly ListedReport[] {
  const stage = row.stage as ReportStage
  const authors = known.writers.map(({ accountId, personId }) => ({
    accountId,
    personId: personId ?? undefined,
  }))
  const asked = [...said.requests.map((one) => one.of_account_id), ...known.mentioned]
  const question = { reader: handAt(visit), grants: visit.reader.grants, on: visit.today }
  if (!maySeeReport({ ...question, bodyId: row.body_id, stage, authors, asked })) return []
  const template = templateIn(templates, row)
  const text = known.text === null ? undefined : textOf({ text: known.text })
  const standings =
    text === undefined
      ? []
      : clearanceStandings(clearanceRecordOf({ template, text, said, today: visit.today }))
  return [{ row, stage, template, standings, isMentioned: known.mentioned.includes(visit.reader.accountId) }]
}

function templateIn(templates: readonly ReportTemplateRow[], row: ReportRow): ReportTemplate {
  const kept = templates.find(
    (one) => one.report_template_id === row.report_template_id && one.version === row.template_version,
  )
  return kept === undefined ? usualReportTemplate : templateFromRow(kept)
}

/** The templates that a report can be commissioned by: the council's own and the usual one. */
export async function templatesKnown(visit: Visit): Promise<readonly ReportTemplate[]> {
  const own = await reading(visit, ({ tx }) => reportTemplates(tx, visit.councilId))
  return [usualReportTemplate, ...own.map(templateFromRow)]
}

/** Who signed in, as a hand at a report. */
function handAt({ reader }: Visit): ReportHand {
  return { accountId: reader.accountId, personId: reader.personId }
}

/** The item and the day on which a report is to be taken. */
type ReportPlace = Pick<
  NonNullable<Awaited<ReturnType<typeof itemById>>>,
  'number' | 'meeting_id' | 'starts_on'
>

function placeOf({ tx, councilId }: Reading, itemId: AgendaItemId): Promise<ReportPlace | undefined> {
  return itemById(tx, councilId, itemId)
}

async function seenReport(visit: Visit, session: Reading, id: ReportId): Promise<SeenReport | undefined> {
  const found = await reportFor(session, id)
  if (!found.ok) return undefined
  const { row, stage, authors, versions } = found.value
  const comments = await reportComments(session.tx, visit.councilId, id)
  const { requests } = await clearancesOf(session.tx, visit.councilId, [id])
  const asked = [
    ...requests.map((one) => one.of_account_id),
    ...comments.flatMap(({ mentioned }) => mentioned as ReportHand['accountId'][]),
  ]
  const question = { reader: handAt(visit), grants: visit.reader.grants, on: visit.today }
  if (!maySeeReport({ ...question, bodyId: row.body_id, stage, authors, asked })) return undefined
  const record = await clearanceRecord(session, found.value)
  const newest = versions.at(-1)
  return {
    ...found.value,
    standings: record === undefined ? [] : clearanceStandings(record),
    text: newest && textOf(newest),
    comments,
    accounts: await accountHolders(session.tx, visit.councilId),
    colleagues: await colleaguesForReport(session),
    bodyName:
      (await bodiesOf(session.tx, visit.councilId)).find((one) => one.body_id === row.body_id)?.name ?? '',
    place: row.item_id === null ? undefined : await placeOf(session, row.item_id),
  }
}

/** That a report in preparation is read, in its newest version. */
export function readIn({ row, versions }: SeenReport): ReadThing[] {
  return [{ kind: 'report', id: row.report_id, version: versions.at(-1)?.version, bodyId: row.body_id }]
}
