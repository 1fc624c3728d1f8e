import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockRule } from './clock-rule.ts'

const checked = { isQuotation: false, dateChecked: '2026-11-28' as CalendarDate, verified: false } as const
const forward = { direction: 'forward', effect: 'warn', waysOut: [] } as const

const regulations2007 = {
  ...checked,
  ...forward,
  instrument:
    'Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007 (SI 2007/462)',
  lawPage: 'docs/law/si-2007-462.md',
  validFrom: '2007-04-01' as CalendarDate,
  trigger: 'receipt',
  calendar: 'ofsted-statement',
} as const

const focusedVisit = {
  ...checked,
  ...forward,
  instrument: 'Ofsted’s framework for inspecting local authority children’s services',
  lawPage: 'docs/law/ilacs-framework.md',
  validFrom: '2018-01-01' as CalendarDate,
  trigger: 'visitLetter',
  calendar: 'ofsted-statement',
} as const

/** What must follow a report or recommendation that came from outside the decision: scrutiny, Ofsted, the ombudsman. */
export const followUpClocks = {
  scrutinyResponse: {
    ...checked,
    ...forward,
    id: 'scrutiny-response',
    instrument: 'Local Government Act 2000',
    provision: 'section 9FE',
    words:
      'The council or its executive responds to recommendations of scrutiny within two months beginning with the date on which it received them or, if later, the notice.',
    lawPage: 'docs/law/lga-2000-scrutiny.md',
    validFrom: '2012-05-04' as CalendarDate,
    trigger: 'receipt',
    period: { unit: 'months', count: 2, beginsWith: 'triggerDay' },
    calendar: 'principal-council',
  },
  inspectionReport: {
    ...regulations2007,
    id: 'inspection-report-published',
    provision: 'regulation 2',
    words: 'The council publishes the inspection report within 30 working days of receiving it.',
    period: { unit: 'days', count: 30, days: 'working', beginsWith: 'nextDay' },
  },
  inspectionStatement: {
    ...regulations2007,
    id: 'inspection-statement-published',
    provision: 'regulation 3',
    words:
      'The council publishes its written statement of the action it proposes, and of the period for it, within 70 working days of receiving the report.',
    period: { unit: 'days', count: 70, days: 'working', beginsWith: 'nextDay' },
  },
  focusedVisitDraft: {
    ...focusedVisit,
    id: 'focused-visit-draft-plan',
    provision: 'focused visits with areas for priority action: the draft',
    words: 'A draft plan of priority action is asked for within 20 working days of the letter.',
    period: { unit: 'days', count: 20, days: 'working', beginsWith: 'nextDay' },
  },
  focusedVisitPlan: {
    ...focusedVisit,
    id: 'focused-visit-final-plan',
    provision: 'focused visits with areas for priority action: the plan',
    words: 'The plan of priority action is submitted within 70 working days of the letter.',
    period: { unit: 'days', count: 70, days: 'working', beginsWith: 'nextDay' },
  },
  areaSendPlan: {
    ...checked,
    ...forward,
    id: 'area-send-action-plan',
    instrument: 'Area SEND inspections: framework',
    provision: 'priority action plans',
    words: 'A priority action plan is submitted within 35 working days of the report.',
    lawPage: 'docs/law/area-send-framework.md',
    validFrom: '2023-01-01' as CalendarDate,
    trigger: 'receipt',
    period: { unit: 'days', count: 35, days: 'working', beginsWith: 'nextDay' },
    calendar: 'ofsted-statement',
  },
  ombudsmanReport: {
    ...checked,
    ...forward,
    id: 'ombudsman-report',
    instrument: 'Local Government Act 1974',
    provision: 'section 31(2)',
    words:
      'The council considers a report of the ombudsman and notifies the action it has taken or proposes within three months beginning with the date on which it received the report.',
    lawPage: 'docs/law/lga-1974-ombudsman.md',
    validFrom: '1974-04-01' as CalendarDate,
    trigger: 'receipt',
    period: { unit: 'months', count: 3, beginsWith: 'triggerDay' },
    calendar: 'principal-council',
  },
  auditRecommendation: {
    ...checked,
    ...forward,
    id: 'audit-recommendation',
    instrument: 'Local Audit and Accountability Act 2014',
    provision: 'Schedule 7, paragraph 5',
    words:
      'A public interest report or written recommendation of the auditor is considered at a meeting held within one month beginning with the day on which it was sent.',
    lawPage: 'docs/law/laaa-2014.md',
    validFrom: '2015-04-01' as CalendarDate,
    trigger: 'receipt',
    period: { unit: 'months', count: 1, beginsWith: 'triggerDay' },
    calendar: 'principal-council',
  },
} as const satisfies Readonly<Record<string, ClockRule>>
