import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { AssuranceEventId } from '../assurance/assurance-event.ts'
import type { AssuranceFramework } from '../assurance/framework.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import { followUpClocks } from '../rules/follow-up-clocks.ts'
import { dueOn } from './due-on.ts'
import { dutyOn, type Duty } from './duty.ts'
import type { ClockRefusal } from './refusals.ts'

/** An inspection whose report has come, as the clock asks about it. */
export type InspectionInTime = {
  readonly id: AssuranceEventId
  readonly title: string
  /** Who inspected. */
  readonly source: string
  readonly clocks: AssuranceFramework['clocks']
  readonly receivedOn: CalendarDate
  /** The day on which the council published the report. */
  readonly reportPublishedOn?: CalendarDate | undefined
  /** The day on which the first plan that answers it was public. */
  readonly planPublishedOn?: CalendarDate | undefined
}

/**
 * That the council publishes an inspection report, and its statement of the action it proposes, by the working days that run from the
 * report’s coming. None where its framework sets neither.
 *
 * @refuses no-rule-on-that-day, no-holiday-calendar, no-days-to-count
 * @law docs/law/si-2007-462.md
 */
export function dutiesOfInspection(
  inspection: InspectionInTime,
  { today, policy }: { readonly today: CalendarDate; readonly policy: ClockPolicy },
): Result<readonly Duty[], ClockRefusal> {
  const { id, title, source, clocks, receivedOn } = inspection
  const duties: Duty[] = []
  for (const { rule } of clocks) {
    const owed = owedBy(rule, inspection)
    if (owed === undefined) continue
    const due = dueOn({ rule: followUpClocks[rule], triggerOn: receivedOn, policy })
    if (!due.ok) return due
    const { on, days } = due.value
    const about = { noun: 'inspection', id, title, of: source } as const
    const workings = { rule: due.value.rule, days }
    duties.push(dutyOn({ ...owed, about, bodyId: undefined, dueOn: on, workings }, today))
  }
  return accept(duties)
}

function owedBy(
  rule: keyof typeof followUpClocks,
  { reportPublishedOn, planPublishedOn }: InspectionInTime,
): Pick<Duty, 'what' | 'act' | 'doneOn'> | undefined {
  if (rule === 'inspectionReport')
    return { what: 'publish-inspection-report', act: 'publish-assurance-event', doneOn: reportPublishedOn }
  if (rule === 'inspectionStatement')
    return { what: 'publish-inspection-statement', act: 'publish-improvement-plan', doneOn: planPublishedOn }
  return undefined
}
