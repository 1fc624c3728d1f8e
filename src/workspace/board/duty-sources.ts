import type { Duty } from '../../council/clock/duty.ts'
import type { Visit } from '../frame/visit.ts'
import { decisionDuties } from '../decision/decision-duties.ts'
import { inspectionDuties } from '../assurance/inspection-duties.ts'
import { planDuties } from '../forward-plan/plan-duties.ts'
import { reportDuties } from '../report/report-duties.ts'
import { interestDuties } from '../interests/interest-duties.ts'
import { attendanceDuties } from '../registers/attendance-duties.ts'
import { scrutinyDuties } from './scrutiny-duties.ts'
import { meetingDuties } from './meeting-duties.ts'

/** Where duties come from: what a noun has to be done, of which the board shows what its reader may act on. */
export type DutySource = (visit: Visit) => Promise<readonly Duty[]>

/** Everything that contributes to the clock board. A folder of screens adds its own here, and a way to its page to `duty-address.ts`. */
export const dutySources: readonly DutySource[] = [
  meetingDuties,
  decisionDuties,
  planDuties,
  reportDuties,
  scrutinyDuties,
  attendanceDuties,
  interestDuties,
  inspectionDuties,
]
