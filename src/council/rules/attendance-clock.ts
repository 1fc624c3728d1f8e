import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockRule } from './clock-rule.ts'

/** How long a member may stay away before the seat is lost: six months from the last meeting attended. */
export const attendanceClock = {
  id: 'six-months-absence',
  instrument: 'Local Government Act 1972',
  provision: 's.85',
  words:
    'A member who attends no meeting for six months in a row from the last one attended ceases to be a member, unless the council approved the reason before that time was over.',
  isQuotation: false,
  dateChecked: '2026-11-28' as CalendarDate,
  verified: false,
  lawPage: 'docs/law/vacancies.md',
  validFrom: '1974-04-01' as CalendarDate,
  trigger: 'meeting',
  direction: 'forward',
  period: { unit: 'months', count: 6, beginsWith: 'nextDay' },
  calendar: 'principal-council',
  effect: 'warn',
  waysOut: [],
} as const satisfies ClockRule
