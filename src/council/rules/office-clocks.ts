import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockRule } from './clock-rule.ts'

const ownPractice = {
  instrument: 'The council’s own practice',
  isQuotation: false,
  dateChecked: '2026-11-28' as CalendarDate,
  verified: false,
  lawPage: 'docs/law/constitution.md',
  validFrom: '1974-04-01' as CalendarDate,
  trigger: 'meeting',
  direction: 'forward',
  calendar: 'principal-council',
  effect: 'warn',
  waysOut: [],
} as const

/** What the office means to have done by when, where no law names a day. How many days is the council's own setting. */
export const officeClocks = {
  decisionsPublished: {
    ...ownPractice,
    id: 'decisions-published',
    provision: 'after a meeting: its decisions',
    words: 'What a meeting decided is published within two working days.',
    period: { unit: 'days', count: 2, days: 'working', beginsWith: 'nextDay' },
  },
  draftMinutes: {
    ...ownPractice,
    id: 'draft-minutes-published',
    provision: 'after a meeting: its draft minutes',
    words: 'The draft minutes of a meeting are published within ten working days.',
    period: { unit: 'days', count: 10, days: 'working', beginsWith: 'nextDay' },
  },
} as const satisfies Readonly<Record<string, ClockRule>>
