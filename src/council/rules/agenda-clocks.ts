import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockRule } from './clock-rule.ts'

const checked = { dateChecked: '2026-11-28' as CalendarDate, verified: false } as const

const fiveClearDays = { unit: 'clearDays', count: 5, days: 'working' } as const
const laterMeeting = { way: 'later-meeting', agreedBy: [] } as const
const countedBack = { trigger: 'meeting', direction: 'back', calendar: 'principal-council' } as const

/** How long before a meeting its agenda and papers must be open, by the law under which the body meets. */
export const agendaClocks = {
  agendaUnderPartVA: {
    ...checked,
    ...countedBack,
    id: 'agenda-five-clear-days',
    instrument: 'Local Government Act 1972',
    provision: 'section 100B(3) and (4)',
    words:
      'An item may be considered only if the agenda that includes it has been open to inspection for at least five clear days before the meeting or, where the meeting is convened at shorter notice, from the time it is convened.',
    isQuotation: false,
    lawPage: 'docs/law/lga-1972-part-va.md',
    validFrom: '2002-10-01' as CalendarDate,
    period: fiveClearDays,
    effect: 'override',
    waysOut: [
      {
        way: 'chairs-urgency',
        provision: 'section 100B(4)(b)',
        agreedBy: ['chair-of-meeting'],
        reasonIn: 'minutes',
        underRule: 'chairs-urgency',
      },
      {
        way: 'convened-at-short-notice',
        provision: 'section 100B(3) and (4)(a)',
        agreedBy: ['proper-officer'],
      },
      { ...laterMeeting, provision: 'section 100B(4)(a)' },
    ],
  },
  agendaUnder2012: {
    ...checked,
    ...countedBack,
    id: 'executive-agenda-five-clear-days',
    instrument:
      'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)',
    provision: 'regulations 6 and 7',
    words:
      'An item may be considered only if the agenda that includes it has been open to the public for five clear days before the meeting or, where the meeting is convened at shorter notice, from the time it was convened. There is no urgency limb.',
    isQuotation: false,
    lawPage: 'docs/law/si-2012-2089.md',
    validFrom: '2012-09-10' as CalendarDate,
    period: fiveClearDays,
    effect: 'block',
    waysOut: [
      { way: 'convened-at-short-notice', provision: 'regulation 6', agreedBy: ['proper-officer'] },
      { ...laterMeeting, provision: 'regulation 6' },
    ],
  },
  agendaByCustom: {
    ...checked,
    ...countedBack,
    id: 'advisory-agenda-five-clear-days',
    instrument: 'The council’s own practice',
    provision: 'for bodies without legal status',
    words:
      'The papers of an advisory body are published five clear days before it meets, as those of a committee are.',
    isQuotation: false,
    lawPage: 'docs/law/constitution.md',
    validFrom: '1974-04-01' as CalendarDate,
    period: fiveClearDays,
    effect: 'warn',
    waysOut: [{ ...laterMeeting, provision: 'the council’s own practice' }],
  },
} as const satisfies Readonly<Record<string, ClockRule>>
