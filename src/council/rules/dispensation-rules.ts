import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockRule } from './clock-rule.ts'
import type { StatutoryRule } from './statutory-rule.ts'

const act2011 = {
  instrument: 'Localism Act 2011',
  isQuotation: false,
  dateChecked: '2026-11-28' as CalendarDate,
  verified: false,
  lawPage: 'docs/law/members-interests.md',
} as const

/** The grounds on which a dispensation may be granted, by their letter in the Act. */
export const dispensationGroundRules = {
  a: {
    ...act2011,
    id: 'dispensation-to-transact-business',
    provision: 's.33(2)(a)',
    words:
      'Without it, so great a proportion of the body would be prohibited from taking part that its business would be impeded.',
  },
  b: {
    ...act2011,
    id: 'dispensation-for-balance',
    provision: 's.33(2)(b)',
    words:
      'Without it, the representation of political groups on the body would be so upset as to alter the likely outcome of a vote.',
  },
  c: {
    ...act2011,
    id: 'dispensation-for-residents',
    provision: 's.33(2)(c)',
    words: 'It is in the interests of persons living in the area of the council.',
  },
  d: {
    ...act2011,
    id: 'dispensation-for-executive',
    provision: 's.33(2)(d)',
    words: 'Without it, each member of the executive would be prohibited from taking part in the business.',
  },
  e: {
    ...act2011,
    id: 'dispensation-otherwise',
    provision: 's.33(2)(e)',
    words: 'It is otherwise appropriate to grant it.',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>

/** On what a dispensation is granted. */
export const dispensationRequestRule = {
  ...act2011,
  id: 'dispensation-on-request',
  provision: 's.33(1)',
  words: 'A dispensation is granted on a written request of the member to the proper officer.',
} as const satisfies StatutoryRule

/** How long a dispensation may last, counting its first day. */
export const dispensationClock = {
  ...act2011,
  id: 'dispensation-period',
  provision: 's.33(3)',
  words: 'A dispensation states the period for which it has effect, which may not exceed four years.',
  validFrom: '2012-07-01' as CalendarDate,
  trigger: 'decision',
  direction: 'forward',
  period: { unit: 'years', count: 4, beginsWith: 'triggerDay' },
  calendar: 'principal-council',
  effect: 'block',
  waysOut: [],
} as const satisfies ClockRule
