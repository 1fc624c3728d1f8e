import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { BodyId } from '../body/body.ts'
import type { ClearanceStanding } from '../report/clearance.ts'
import type { ReportId } from '../report/report-stage.ts'
import type { ReportStage } from '../report/report-state.ts'
import { reportDays } from '../rules/report-days.ts'
import { dutyOn, type Duty } from './duty.ts'

/** A report in preparation as the clock asks about it. */
export type ReportInTime = {
  readonly id: ReportId
  readonly bodyId: BodyId
  readonly title: string
  readonly stage: ReportStage
  readonly dueOn: CalendarDate
}

const withAuthor: readonly ReportStage[] = ['commissioned', 'drafting', 'moreWork']

/** That a report is handed in, while it is with its author; `undefined` afterwards. */
export function dutyOfReport(report: ReportInTime, today: CalendarDate): Duty | undefined {
  const { id, bodyId, title, stage, dueOn } = report
  if (!withAuthor.includes(stage)) return undefined
  return dutyOn(
    {
      what: 'submit-report',
      about: { noun: 'report', id, title },
      bodyId,
      act: 'save-report-version',
      dueOn,
      workings: { rule: reportDays.handedIn, days: [] },
    },
    today,
  )
}

/** That a clearance is answered, while it waits for the one whom it was asked of; `undefined` where nothing waits. */
export function dutyOfClearance(
  report: ReportInTime,
  { standing, step, asking }: ClearanceStanding,
  today: CalendarDate,
): Duty | undefined {
  if (asking === undefined || (standing !== 'waiting' && standing !== 'overdue')) return undefined
  return dutyOn(
    {
      what: 'clear-report',
      about: { noun: 'report', id: `${report.id}/clear/${step.key}`, title: report.title, of: step.name },
      bodyId: report.bodyId,
      act: 'clear-report',
      dueOn: asking.dueOn,
      workings: { rule: reportDays.cleared, days: [] },
    },
    today,
  )
}
