import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { StatutoryRule } from './statutory-rule.ts'

const act1989 = {
  instrument: 'Local Government and Housing Act 1989',
  isQuotation: false,
  dateChecked: '2026-11-28' as CalendarDate,
  verified: false,
  lawPage: 'docs/law/political-balance.md',
} as const

/** The four principles of political balance in their order, how they may be set aside, and for how long. */
export const balanceRules = {
  notAll: {
    ...act1989,
    id: 'balance-not-all-seats',
    provision: 's.15(5)(a)',
    words: 'Not all the seats on a body are given to the same political group.',
  },
  majority: {
    ...act1989,
    id: 'balance-majority',
    provision: 's.15(5)(b)',
    words: 'A group with a majority of the council’s members has a majority of the seats on each body.',
  },
  allSeats: {
    ...act1989,
    id: 'balance-all-seats',
    provision: 's.15(5)(c)',
    words:
      'Subject to those two, each group has of all the seats on ordinary committees the share that it has of the council’s members.',
  },
  eachBody: {
    ...act1989,
    id: 'balance-each-body',
    provision: 's.15(5)(d)',
    words:
      'Subject to those three, each group has of the seats on each body the share that it has of the council’s members.',
  },
  setAside: {
    ...act1989,
    id: 'balance-set-aside',
    provision: 's.17',
    words: 'The council may share the seats otherwise where notice was given and no member votes against it.',
  },
  lapse: {
    ...act1989,
    id: 'balance-set-aside-lapses',
    provision: 's.17 with s.15(1)',
    words:
      'What was shared otherwise holds until the council next reviews how the seats are shared: at its annual meeting or as soon as it can after it, and when the groups change.',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>
