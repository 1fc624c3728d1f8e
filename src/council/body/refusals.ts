import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { BodyKind, Regime } from './body.ts'

/** Why a body cannot be registered or changed. */
export type BodyRefusal =
  | { readonly code: 'body-address-taken'; readonly body: string }
  | { readonly code: 'body-ended-already'; readonly body: string; readonly toOn: CalendarDate }
  | {
      readonly code: 'body-under-wrong-regime'
      readonly body: string
      readonly kind: BodyKind
      readonly regime: Regime
    }
  | {
      readonly code: 'body-ends-before-it-begins'
      readonly body: string
      readonly fromOn: CalendarDate
      readonly toOn: CalendarDate
    }

const kindNames: Readonly<Record<BodyKind, string>> = {
  council: 'a full council',
  executive: 'an executive',
  committee: 'a committee',
  subCommittee: 'a sub-committee',
  scrutiny: 'a scrutiny committee',
  advisory: 'an advisory body',
  external: 'an outside body',
}

const regimeNames: Readonly<Record<Regime, string>> = {
  lga1972: 'Part VA of the Local Government Act 1972',
  exec2012: 'the executive arrangements regulations of 2012',
  advisory: 'no statutory regime',
}

/** What each refusal about a body says. */
export const bodyRefusals: Explanations<BodyRefusal> = {
  'body-address-taken': {
    say: ({ body }) =>
      `${body} has the address that this name would get. Give the new body a name that can be told from it.`,
  },
  'body-ended-already': {
    say: ({ body, toOn }) => `${body} ceased on ${dateInWords(toOn)}. Its record stays as it is.`,
  },
  'body-under-wrong-regime': {
    say: ({ body, kind, regime }) =>
      `${body} is ${kindNames[kind]}, which cannot be under ${regimeNames[regime]}.`,
    law: 'docs/law/lga-1972-part-va.md',
  },
  'body-ends-before-it-begins': {
    say: ({ body, fromOn, toOn }) =>
      `${body} would end on ${dateInWords(toOn)}, before it begins on ${dateInWords(fromOn)}.`,
  },
}
