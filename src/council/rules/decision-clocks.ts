import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockRule } from './clock-rule.ts'

const checked = { isQuotation: false, dateChecked: '2026-11-28' as CalendarDate, verified: false } as const

const regulations2012 = {
  ...checked,
  instrument:
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)',
  lawPage: 'docs/law/si-2012-2089.md',
  validFrom: '2012-09-10' as CalendarDate,
  calendar: 'principal-council',
  direction: 'forward',
  effect: 'warn',
  waysOut: [],
} as const

/** What follows a decision, and by when: its record, call-in, and the papers that members may have. */
export const decisionClocks = {
  recordOfDecision: {
    ...regulations2012,
    id: 'record-of-decision',
    provision: 'regulations 12, 13 and 14',
    words:
      'A record of every executive decision is made, and opened with the report considered, as soon as reasonably practicable.',
    trigger: 'decision',
    period: { unit: 'soon' },
  },
  officerDecision: {
    ...checked,
    id: 'officer-decision',
    instrument: 'Openness of Local Government Bodies Regulations 2014 (SI 2014/2095)',
    provision: 'regulations 7 and 8',
    words:
      'An officer who takes a decision delegated by the council or a committee records it and makes the record public as soon as reasonably practicable.',
    lawPage: 'docs/law/si-2014-2095.md',
    validFrom: '2014-08-06' as CalendarDate,
    trigger: 'decision',
    direction: 'forward',
    period: { unit: 'soon' },
    calendar: 'principal-council',
    effect: 'warn',
    waysOut: [],
  },
  callIn: {
    ...checked,
    id: 'call-in',
    instrument: 'The council’s own constitution, under section 9F of the Local Government Act 2000',
    provision: 'the rules on call-in',
    words:
      'A decision of the executive may be called in until the end of the fifth working day after it is published, and takes effect on the next working day unless it is.',
    lawPage: 'docs/law/constitution.md',
    validFrom: '2001-04-02' as CalendarDate,
    trigger: 'publication',
    direction: 'forward',
    period: { unit: 'days', count: 5, days: 'working', beginsWith: 'nextDay' },
    calendar: 'principal-council',
    effect: 'block',
    waysOut: [
      {
        way: 'call-in-urgency',
        provision: 'the rules on call-in',
        agreedBy: ['scrutiny-chair', 'chair-of-council', 'vice-chair-of-council'],
        reasonIn: 'notice',
      },
    ],
  },
  membersPapersForPublicMeeting: {
    ...regulations2012,
    id: 'members-papers-before-public-meeting',
    provision: 'regulation 16(1) and (2)',
    words:
      'What an executive body has about business of a public meeting is open to any member of the council for at least five clear days before it.',
    trigger: 'meeting',
    direction: 'back',
    period: { unit: 'clearDays', count: 5, days: 'working' },
  },
  membersPapersAfterPrivateDecision: {
    ...regulations2012,
    id: 'members-papers-after-private-decision',
    provision: 'regulation 16(3) and (4)',
    words:
      'What was before a private meeting, or an individual or officer who decided, is open to any member of the council when it concludes and in any event within 24 hours.',
    trigger: 'conclusionOfMeeting',
    period: { unit: 'hours', count: 24 },
  },
  scrutinyMembersPapers: {
    ...regulations2012,
    id: 'scrutiny-members-papers',
    provision: 'regulation 17(2)',
    words:
      'A member of scrutiny who asks for a document has it as soon as reasonably practicable and no later than 10 clear days after the request; a refusal gives its reasons in writing.',
    trigger: 'request',
    period: { unit: 'clearDays', count: 10, days: 'working' },
  },
  specialUrgencyReport: {
    ...regulations2012,
    id: 'special-urgency-report',
    provision: 'regulation 19',
    words:
      'The leader or mayor reports decisions taken under special urgency to the council at intervals that it sets, at least once a year.',
    trigger: 'decision',
    period: { unit: 'years', count: 1, beginsWith: 'triggerDay' },
  },
} as const satisfies Readonly<Record<string, ClockRule>>
