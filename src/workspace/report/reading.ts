import type { ReadThing } from '../../acts/audit/note-read.ts'
import { templateFromRow } from '../../acts/report/report-in-hand.ts'
import { clearanceRecord, reportFor, textOf, type ReportInHand } from '../../acts/report/report-in-hand.ts'
import { clearanceStandings, type ClearanceStanding } from '../../council/report/clearance.ts'
import { maySeeReport } from '../../council/report/may-see-report.ts'
import type { ReportHand, ReportId } from '../../council/report/report-stage.ts'
import type { ReportText } from '../../council/report/report-text.ts'
import type { ReportTemplate } from '../../council/report/report-template.ts'
import { usualReportTemplate } from '../../council/report/usual-report-template.ts'
import type { Reading } from '../../acts/session.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { allReports, reportTemplates } from '../../store/report.ts'
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
}

/** The report that an address names; `undefined` where its reader may not know of it. */
export async function reportAt(visit: Visit, id: string | undefined): Promise<SeenReport | undefined> {
  if (id === undefined || !isIdForm(id)) return undefined
  return reading(visit, (session) => seenReport(visit, session, id as ReportId))
}

/** Every report that its reader may know of, by the day it is due. */
export function reportsSeen(visit: Visit): Promise<readonly SeenReport[]> {
  return reading(visit, async (session) => {
    const rows = await allReports(session.tx, visit.councilId)
    const seen: SeenReport[] = []
    for (const row of rows) {
      const report = await seenReport(visit, session, row.report_id)
      if (report !== undefined) seen.push(report)
    }
    return seen
  })
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
  }
}

/** That a report in preparation is read, in its newest version. */
export function readIn({ row, versions }: SeenReport): ReadThing[] {
  return [{ kind: 'report', id: row.report_id, version: versions.at(-1)?.version, bodyId: row.body_id }]
}
