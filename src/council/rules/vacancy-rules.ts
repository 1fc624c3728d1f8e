import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { StatutoryRule } from './statutory-rule.ts'

const act1972 = {
  instrument: 'Local Government Act 1972',
  isQuotation: false,
  dateChecked: '2026-11-28' as CalendarDate,
  verified: false,
  lawPage: 'docs/law/vacancies.md',
} as const

/** How a seat on the council falls vacant before its term is over, and how it is filled. */
export const vacancyRules = {
  resignation: {
    ...act1972,
    id: 'resignation-of-member',
    provision: 's.84',
    words:
      'A member resigns by a signed notice to the council’s proper officer, and it takes effect when it is received.',
  },
  declared: {
    ...act1972,
    id: 'vacancy-declared',
    provision: 's.86',
    words:
      'Where a member is disqualified or ceases to be a member for not attending, the council declares the office vacant at once.',
  },
  dated: {
    ...act1972,
    id: 'vacancy-date',
    provision: 's.87',
    words:
      'A seat falls vacant on the day of death, on the day a notice of resignation is received, or on the day that the vacancy is declared.',
  },
  filled: {
    ...act1972,
    id: 'vacancy-filled',
    provision: 's.89',
    words:
      'A by-election is held within thirty-five working days of the declaration, or of a notice by two electors; none is held in the last six months before the term would end anyway.',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>
