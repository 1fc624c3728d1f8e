import { dutyOfClearance, dutyOfReport, type ReportInTime } from '../../council/clock/duties-of-reports.ts'
import type { Duty } from '../../council/clock/duty.ts'
import type { Visit } from '../frame/visit.ts'
import { reportsSeen, type ListedReport } from './reading.ts'
import { isMine } from './report-list.ts'

/** What is due of reports: that those which the reader knows of are handed in, and that clearances asked of them are answered. */
export async function reportDuties(visit: Visit): Promise<readonly Duty[]> {
  const reports = await reportsSeen(visit)
  return reports.flatMap((report) => {
    const duties = [
      dutyOfReport(inTime(report), visit.today),
      ...report.standings
        .filter((standing) => isMine(visit, standing))
        .map((standing) => dutyOfClearance(inTime(report), standing, visit.today)),
    ]
    return duties.filter((duty) => duty !== undefined)
  })
}

function inTime({ row, stage }: ListedReport): ReportInTime {
  return { id: row.report_id, bodyId: row.body_id, title: row.title, stage, dueOn: row.due_on }
}
