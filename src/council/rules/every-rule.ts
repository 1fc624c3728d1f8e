import { agendaClocks } from './agenda-clocks.ts'
import { attendanceClock } from './attendance-clock.ts'
import type { ClockRule } from './clock-rule.ts'
import { decisionClocks } from './decision-clocks.ts'
import { dispensationClock, dispensationGroundRules, dispensationRequestRule } from './dispensation-rules.ts'
import { england } from './england.ts'
import { followUpClocks } from './follow-up-clocks.ts'
import { interestClocks, interestKindRules, interestRegisterRules } from './interest-rules.ts'
import { keepingClocks } from './keeping-clocks.ts'
import { municipalYearRule } from './municipal-year.ts'
import { noticeClocks } from './notice-clocks.ts'
import { officeClocks } from './office-clocks.ts'
import { reportDays } from './report-days.ts'
import { balanceRules } from './political-balance.ts'
import type { StatutoryRule } from './statutory-rule.ts'
import { urgencyRules } from './urgency-rules.ts'
import { vacancyRules } from './vacancy-rules.ts'
import { workingDayRules } from './working-day-rules.ts'

/** Every deadline that is data, by any source. */
export const clockRules: readonly ClockRule[] = [
  ...Object.values(agendaClocks),
  ...Object.values(noticeClocks),
  ...Object.values(decisionClocks),
  ...Object.values(officeClocks),
  ...Object.values(followUpClocks),
  ...Object.values(keepingClocks),
  attendanceClock,
  ...Object.values(interestClocks),
  dispensationClock,
]

/** Every fact of law on which a rule rests, each with its page. */
export const statutoryRules: readonly StatutoryRule[] = [
  ...Object.values(england),
  ...Object.values(urgencyRules),
  ...Object.values(workingDayRules),
  ...Object.values(vacancyRules),
  ...Object.values(balanceRules),
  ...Object.values(reportDays),
  ...Object.values(interestKindRules),
  ...Object.values(interestRegisterRules),
  ...Object.values(dispensationGroundRules),
  dispensationRequestRule,
  municipalYearRule,
  ...clockRules,
]
