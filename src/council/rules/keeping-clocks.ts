import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockRule } from './clock-rule.ts'

const checked = { isQuotation: false, dateChecked: '2026-11-28' as CalendarDate, verified: false } as const
const keeping = { direction: 'forward', calendar: 'principal-council', effect: 'block', waysOut: [] } as const

const sixYears = { unit: 'years', count: 6, beginsWith: 'triggerDay' } as const
const fourYears = { unit: 'years', count: 4, beginsWith: 'triggerDay' } as const

const partVA = {
  ...checked,
  ...keeping,
  instrument: 'Local Government Act 1972',
  lawPage: 'docs/law/lga-1972-part-va.md',
  validFrom: '1986-04-01' as CalendarDate,
  trigger: 'meeting',
} as const

const regulations2012 = {
  ...checked,
  ...keeping,
  instrument:
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)',
  lawPage: 'docs/law/si-2012-2089.md',
  validFrom: '2012-09-10' as CalendarDate,
  trigger: 'decision',
} as const

const regulations2014 = {
  ...checked,
  ...keeping,
  instrument: 'Openness of Local Government Bodies Regulations 2014 (SI 2014/2095)',
  lawPage: 'docs/law/si-2014-2095.md',
  validFrom: '2014-08-06' as CalendarDate,
  trigger: 'decision',
} as const

/** For how long the record is kept and open: nothing is destroyed before the longest of those that apply has ended. */
export const keepingClocks = {
  minutesKept: {
    ...partVA,
    id: 'minutes-kept-six-years',
    provision: 'section 100C(1)',
    words:
      'Minutes, agenda and reports stay open to inspection until six years have passed from the meeting.',
    period: sixYears,
  },
  backgroundPapersKept: {
    ...partVA,
    id: 'background-papers-kept-four-years',
    provision: 'section 100D',
    words: 'Background papers stay open to inspection until four years have passed from the meeting.',
    period: fourYears,
  },
  executiveRecordKept: {
    ...regulations2012,
    id: 'executive-record-kept-six-years',
    provision: 'regulation 21(6)',
    words: 'The record of an executive decision and its report are kept for six years from the decision.',
    period: sixYears,
  },
  executiveBackgroundPapersKept: {
    ...regulations2012,
    id: 'executive-background-papers-kept-four-years',
    provision: 'regulation 21(7)',
    words: 'Background papers to an executive decision are kept for four years from the decision.',
    period: fourYears,
  },
  officerRecordKept: {
    ...regulations2014,
    id: 'officer-record-kept-six-years',
    provision: 'regulation 8(2)',
    words: 'The record of an officer’s decision is kept for six years from the decision.',
    period: sixYears,
  },
  officerBackgroundPapersKept: {
    ...regulations2014,
    id: 'officer-background-papers-kept-four-years',
    provision: 'regulation 8(3)',
    words: 'Background papers to an officer’s decision are kept for four years from the decision.',
    period: fourYears,
  },
} as const satisfies Readonly<Record<string, ClockRule>>
