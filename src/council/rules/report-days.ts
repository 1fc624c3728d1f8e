import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { StatutoryRule } from './statutory-rule.ts'

const ownPractice = {
  instrument: 'The council’s own practice',
  isQuotation: false,
  dateChecked: '2026-11-28' as CalendarDate,
  verified: false,
  lawPage: 'docs/law/constitution.md',
} as const

/** The days of reports in preparation, which no law sets: they were named when the report or the clearance was asked for. */
export const reportDays = {
  handedIn: {
    ...ownPractice,
    id: 'report-handed-in',
    provision: 'reports: the day on which one is due',
    words: 'A report is handed in by the day that was named when it was asked for.',
  },
  cleared: {
    ...ownPractice,
    id: 'report-cleared',
    provision: 'reports: the day by which a clearance is asked for',
    words:
      'A clearance is given or refused within the working days of the report’s template. Silence is never consent.',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>
