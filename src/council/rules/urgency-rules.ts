import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { StatutoryRule } from './statutory-rule.ts'

const checked = { isQuotation: false, dateChecked: '2026-11-28' as CalendarDate, verified: false } as const

const regulations2012 = {
  ...checked,
  instrument:
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)',
  lawPage: 'docs/law/si-2012-2089.md',
} as const

/** The law of each way round a deadline that has no clock of its own. */
export const urgencyRules = {
  chairsUrgency: {
    ...checked,
    id: 'chairs-urgency',
    instrument: 'Local Government Act 1972',
    provision: 'section 100B(4)(b)',
    words:
      'An item may be considered without the notice where, by reason of special circumstances specified in the minutes, the chair is of the opinion that it should be considered at the meeting as a matter of urgency.',
    lawPage: 'docs/law/lga-1972-part-va.md',
  },
  urgentPrivateMeeting: {
    ...regulations2012,
    id: 'urgent-private-meeting',
    provision: 'regulation 5(6) and (7)',
    words:
      'Where the notices of a private meeting are impracticable, it may be held if the chair of scrutiny or, where there is none able to act, the chair or else the vice-chair of the council agrees that it is urgent and cannot reasonably be deferred. The reasons are then published.',
  },
  specialUrgency: {
    ...regulations2012,
    id: 'special-urgency',
    provision: 'regulation 11',
    words:
      'Where the general exception is impracticable too, the decision may be made if the chair of scrutiny or, where there is none able to act, the chair or else the vice-chair of the council agrees that it is urgent and cannot reasonably be deferred. The reasons are then published.',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>
