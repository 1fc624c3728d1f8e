import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { StatutoryRule } from './statutory-rule.ts'

const checked = {
  isQuotation: false,
  dateChecked: '2026-11-28' as CalendarDate,
  verified: false,
  lawPage: 'docs/law/holidays.md',
} as const

/** What each source means by a day that counts. */
export const workingDayRules = {
  clearDays: {
    ...checked,
    id: 'clear-days-are-working-weekdays',
    instrument: 'The courts on the clear days of principal councils',
    provision: 'R v Swansea City Council ex parte Elitestone (1993), and what followed',
    words:
      'Clear days are whole days that count neither end; Saturdays, Sundays and bank and public holidays are not counted.',
  },
  inspections: {
    ...checked,
    id: 'working-day-of-inspections',
    instrument:
      'Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007 (SI 2007/462)',
    provision: 'regulation 1(2)',
    words:
      'A working day is any day but a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales.',
  },
  complaints: {
    ...checked,
    id: 'working-day-of-complaints',
    instrument: 'Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)',
    provision: 'regulation 2',
    words:
      'A working day is any day but a Saturday, a Sunday, Christmas Day, Boxing Day, Good Friday or a bank holiday in England and Wales.',
  },
  bankHolidays: {
    ...checked,
    id: 'bank-holidays',
    instrument: 'Banking and Financial Dealings Act 1971',
    provision: 'section 1 and Schedule 1',
    words:
      'Easter Monday, the last Mondays in May and August, and 26 December (27 December where the 25th or 26th is a Sunday) are bank holidays in England and Wales; others are appointed, moved or added by proclamation.',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>
