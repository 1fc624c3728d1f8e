import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { PersonalTrace } from './personal-traces.ts'

/** Why a delegation or a decision under one cannot stand. */
export type DelegationRefusal =
  | {
      readonly code: 'beyond-delegation'
      readonly reference: string
      readonly limitPounds: number
      readonly pounds: number
    }
  | { readonly code: 'checker-is-author' }
  | { readonly code: 'delegated-decision-published' }
  | { readonly code: 'delegated-decision-without-title' }
  | {
      readonly code: 'delegation-ends-before-it-begins'
      readonly fromOn: CalendarDate
      readonly toOn: CalendarDate
    }
  | {
      readonly code: 'delegation-not-in-force'
      readonly reference: string
      readonly takenOn: CalendarDate
    }
  | { readonly code: 'delegation-of-another-office'; readonly reference: string }
  | { readonly code: 'delegation-without-words' }
  | { readonly code: 'express-authority-missing' }
  | { readonly code: 'ground-of-another-regime'; readonly isExecutive: boolean }
  | { readonly code: 'redaction-check-outdated' }
  | { readonly code: 'redaction-unchecked'; readonly traces: readonly PersonalTrace[] }

const traceNames: Readonly<Record<PersonalTrace, string>> = {
  emailAddress: 'an e-mail address',
  telephoneNumber: 'a telephone number',
  postcode: 'a postcode',
  nationalInsuranceNumber: 'a National Insurance number',
  dateOfBirth: 'a date of birth',
}

const officers2014 = 'docs/law/si-2014-2095.md'

/** What each refusal about a delegation or a delegated decision says. */
export const delegationRefusals: Explanations<DelegationRefusal> = {
  'beyond-delegation': {
    say: ({ reference, limitPounds, pounds }) =>
      `Delegation ${reference} goes up to ${inPounds(limitPounds)}, and this decision is for ${inPounds(pounds)}. It is for whoever made the delegation to decide.`,
  },
  'checker-is-author': {
    say: () => 'Whoever wrote the record cannot check it for personal data. Ask a colleague.',
  },
  'delegated-decision-published': {
    say: () => 'This decision is public. Correct it with a reason, or withdraw it.',
  },
  'delegated-decision-without-title': {
    say: () => 'Give the decision a title that says what it is about and may be public.',
  },
  'delegation-ends-before-it-begins': {
    say: ({ fromOn, toOn }) =>
      `The delegation begins on ${dateInWords(fromOn)} and cannot end on ${dateInWords(toOn)}, which is earlier.`,
  },
  'delegation-not-in-force': {
    say: ({ reference, takenOn }) =>
      `Delegation ${reference} was not in force on ${dateInWords(takenOn)}. Choose the one that was.`,
  },
  'delegation-of-another-office': {
    say: ({ reference }) => `Delegation ${reference} is to another office. Choose one of this office’s own.`,
  },
  'delegation-without-words': {
    say: () => 'A delegation needs its number in the scheme, its words, and where the constitution has them.',
  },
  'express-authority-missing': {
    say: () => 'Say who expressly authorised this decision, when, and in what words.',
    law: officers2014,
  },
  'ground-of-another-regime': {
    say: ({ isExecutive }) =>
      isExecutive
        ? 'This delegation is of the executive’s business, so its record is made as an executive decision.'
        : 'This delegation is not of the executive’s business. Say which kind of officer decision it is.',
    law: officers2014,
  },
  'redaction-check-outdated': {
    say: () => 'The words have changed since they were checked for personal data. Have them checked again.',
  },
  'redaction-unchecked': {
    say: ({ traces }) =>
      traces.length === 0
        ? 'The record holds personal data. Somebody other than its author has to check it before it is public.'
        : `The record seems to hold ${traces.map((trace) => traceNames[trace]).join(' and ')}. Take it out, or have somebody other than its author check it.`,
  },
}

function inPounds(amount: number): string {
  return `£${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ',')}`
}
