import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Agreer, ClockRule, WayOut } from './clock-rule.ts'

const regulations2012 = {
  instrument:
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)',
  isQuotation: false,
  dateChecked: '2026-11-28' as CalendarDate,
  verified: false,
  lawPage: 'docs/law/si-2012-2089.md',
  validFrom: '2012-09-10' as CalendarDate,
  calendar: 'principal-council',
  effect: 'block',
} as const

/** Who may agree to urgency under regulations 5 and 11: the first of these who is able to act. */
const urgencyAgreers: readonly Agreer[] = ['scrutiny-chair', 'chair-of-council', 'vice-chair-of-council']

const specialUrgency: WayOut = {
  way: 'special-urgency',
  provision: 'regulation 11',
  agreedBy: urgencyAgreers,
  reasonIn: 'notice',
  underRule: 'special-urgency',
}

const urgentPrivateMeeting: WayOut = {
  way: 'urgent-private-meeting',
  provision: 'regulation 5',
  agreedBy: urgencyAgreers,
  reasonIn: 'notice',
  underRule: 'urgent-private-meeting',
}

/** The notices that go before an executive decision. Key and private are two facts: each has its own notice. */
export const noticeClocks = {
  keyDecision: {
    ...regulations2012,
    id: 'key-decision-notice',
    provision: 'regulation 9',
    words: 'A key decision may not be made until a document about it has been published for 28 clear days.',
    trigger: 'decision',
    direction: 'back',
    period: { unit: 'clearDays', count: 28, days: 'calendar' },
    waysOut: [
      {
        way: 'general-exception',
        provision: 'regulation 10',
        agreedBy: ['proper-officer'],
        reasonIn: 'notice',
        underRule: 'general-exception',
      },
      specialUrgency,
      { way: 'later-meeting', provision: 'regulation 9', agreedBy: [] },
    ],
  },
  privateMeeting: {
    ...regulations2012,
    id: 'private-meeting-notice',
    provision: 'regulation 5(2)',
    words:
      'Notice of the intention to meet in private, with reasons, is published at least 28 clear days before.',
    trigger: 'meeting',
    direction: 'back',
    period: { unit: 'clearDays', count: 28, days: 'calendar' },
    waysOut: [urgentPrivateMeeting, { way: 'later-meeting', provision: 'regulation 5', agreedBy: [] }],
  },
  furtherPrivateMeeting: {
    ...regulations2012,
    id: 'further-private-meeting-notice',
    provision: 'regulation 5(4)',
    words:
      'A further notice, with the reasons, the representations received and a response to each, is published at least five clear days before the private meeting.',
    trigger: 'meeting',
    direction: 'back',
    period: { unit: 'clearDays', count: 5, days: 'working' },
    waysOut: [urgentPrivateMeeting, { way: 'later-meeting', provision: 'regulation 5', agreedBy: [] }],
  },
  generalException: {
    ...regulations2012,
    id: 'general-exception',
    provision: 'regulation 10',
    words:
      'Where notice of 28 clear days is impracticable, the decision may be made after the scrutiny chair has been told in writing, a notice has been published, and five clear days have elapsed following the day of publication.',
    trigger: 'decision',
    direction: 'back',
    period: { unit: 'clearDays', count: 5, days: 'working' },
    waysOut: [specialUrgency, { way: 'later-meeting', provision: 'regulation 10', agreedBy: [] }],
  },
} as const satisfies Readonly<Record<string, ClockRule>>
