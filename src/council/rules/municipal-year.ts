import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { StatutoryRule } from './statutory-rule.ts'

/** When a municipal year begins: on the day of the annual meeting, or by usage on a fixed day where the record has none. */
export const municipalYearRule = {
  id: 'municipal-year',
  instrument: 'The council’s own practice',
  provision: 'the municipal year',
  words: 'The municipal year runs from one annual meeting of the council, in May, to the next.',
  isQuotation: false,
  dateChecked: '2026-11-28' as CalendarDate,
  verified: false,
  lawPage: 'docs/law/constitution.md',
  /** The day from which a year is counted whose annual meeting the record does not hold. */
  withoutAnnualMeeting: { month: 5, day: 1 },
} as const satisfies StatutoryRule & { readonly withoutAnnualMeeting: object }
