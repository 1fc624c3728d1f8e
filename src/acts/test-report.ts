import type { AccountId } from '../council/access/power.ts'
import type { ReportId } from '../council/report/report-stage.ts'
import type { ReportText } from '../council/report/report-text.ts'
import { usualReportTemplate } from '../council/report/usual-report-template.ts'
import { usualClockPolicy } from '../council/rules/clock-policy.ts'
import { sha256 } from '../foundation/sha256.ts'
import { askClearance } from './report/ask-clearance.ts'
import { clearReport } from './report/clear-report.ts'
import { commissionReport, type Commission } from './report/commission-report.ts'
import { saveReportVersion } from './report/write-report.ts'
import type { Actor } from './session.ts'
import { accepted, day, id, type TestCouncil } from './test-council.ts'
import { cleanScan } from './test-meeting.ts'

/** For tests of acts: a text that has every section of the usual template. */
export function wholeText(also: Partial<ReportText['sections']> = {}): ReportText {
  const sections = Object.fromEntries(
    usualReportTemplate.sections
      .filter(({ kind }) => kind !== 'recommendations')
      .map(({ key }) => [key, `Words on ${key}.`]),
  )
  return {
    sections: { ...sections, ...(also as Record<string, string>) },
    recommendations: [{ paragraph: '2.1', text: 'Note the okapi.' }],
  }
}

/** For tests of acts: the account of somebody who acts. */
export function accountOf({ accountId }: Actor): AccountId {
  if (accountId === null) throw new Error('the operator has no account')
  return accountId
}

/** For tests of acts: a report that the clerk has been asked to write. */
export async function testReport(council: TestCouncil, also: Partial<Commission> = {}): Promise<ReportId> {
  const commission = {
    id: id('report'),
    title: 'Zanzibar bridge',
    bodyId: council.bodyId,
    authorAccountId: accountOf(council.actors.clerk),
    dueOn: day('2024-12-13'),
    ...also,
  }
  return accepted(await council.act((session) => commissionReport(session, commission)))
}

/** For tests of acts: a report with one whole version. */
export async function writtenReport(council: TestCouncil, also: Partial<Commission> = {}): Promise<ReportId> {
  const reportId = await testReport(council, also)
  accepted(
    await council.act((session) => saveReportVersion(session, { reportId, basedOn: 0, text: wholeText() })),
  )
  return reportId
}

/** For tests of acts: whom to ask for each clearance of the usual template, all of one. */
export function askedOf(actor: Actor): Record<string, AccountId> {
  return Object.fromEntries(usualReportTemplate.clearances.map(({ key }) => [key, accountOf(actor)]))
}

/** For tests of acts: a written report whose every clearance is asked of the monitoring officer. */
export async function askedReport(council: TestCouncil, also: Partial<Commission> = {}): Promise<ReportId> {
  const reportId = await writtenReport(council, also)
  const asked = { reportId, of: askedOf(council.actors.monitor), policy: usualClockPolicy }
  accepted(await council.act((session) => askClearance(session, asked)))
  return reportId
}

/** For tests of acts: a report with every clearance given. */
export async function clearedReport(council: TestCouncil, also: Partial<Commission> = {}): Promise<ReportId> {
  const reportId = await askedReport(council, also)
  for (const { key } of usualReportTemplate.clearances)
    accepted(
      await council.act(
        (session) => clearReport(session, { reportId, step: key, version: 1, outcome: 'cleared', words: '' }),
        { actor: council.actors.monitor },
      ),
    )
  return reportId
}

/** For tests of acts: the file of a rendition. */
export function testRendition() {
  const content = 'A rendition'
  return {
    sha256: sha256(content),
    fileName: 'report.html',
    mediaType: 'text/html',
    sizeBytes: content.length,
    scan: cleanScan,
  }
}
