import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { assuranceReportsOf, type AssuranceReportRow } from '../../store/assurance-register.ts'
import { reportScansOf } from '../../store/assurance-scan.ts'
import type { Visit } from '../frame/visit.ts'

/** A file of a report that is given to whoever may read its event. */
export type GivenReport = { readonly report: AssuranceReportRow; readonly isPdf: boolean }

/** The files of an event that are given to its readers, the newest first: those that were looked through. */
export async function givenReports({ office }: Visit, { key }: EventInHand): Promise<GivenReport[]> {
  const [reports, scans] = await Promise.all([assuranceReportsOf(office, key), reportScansOf(office, key)])
  return reports.flatMap((report) => {
    const answer = scans.find(({ sequence }) => sequence === report.sequence)?.answer
    return answer?.ok ? [{ report, isPdf: answer.value.form === 'pdf' }] : []
  })
}
