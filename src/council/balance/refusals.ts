import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why the seats of a body, a review of balance or a departure from it cannot be recorded. */
export type BalanceRefusal =
  | { readonly code: 'balance-ahead-of-its-day'; readonly on: CalendarDate }
  | { readonly code: 'balance-departure-opposed'; readonly against: number }
  | { readonly code: 'balance-departure-unexplained' }
  | { readonly code: 'balance-departure-without-notice' }
  | { readonly code: 'balance-without-authority' }
  | { readonly code: 'body-outside-balance'; readonly name: string }
  | { readonly code: 'seats-beyond-reason'; readonly most: number }
  | { readonly code: 'seats-unchanged'; readonly seats: number }

const law = 'docs/law/political-balance.md' as const

/** What each refusal about political balance says. */
export const balanceRefusals: Explanations<BalanceRefusal> = {
  'balance-ahead-of-its-day': {
    say: ({ on }) => `${dateInWords(on)} has not come yet. Record this once the council has decided it.`,
  },
  'balance-departure-opposed': {
    law,
    say: ({ against }) =>
      `${against === 1 ? 'One member' : `${against} members`} voted against it, so the seats cannot be shared otherwise than in balance.`,
  },
  'balance-departure-unexplained': { law, say: () => 'Say how the seats are shared instead.' },
  'balance-departure-without-notice': {
    law,
    say: () =>
      'Members must have been told beforehand that the council would be asked for this. Without that notice it cannot stand.',
  },
  'balance-without-authority': { say: () => 'Name the resolution or minute by which it was decided.' },
  'body-outside-balance': {
    law,
    say: ({ name }) => `The rules of political balance do not hold for ${name}: it is no ordinary committee.`,
  },
  'seats-beyond-reason': { say: ({ most }) => `A body has at most ${most} seats here.` },
  'seats-unchanged': { say: ({ seats }) => `The body has ${seats} seats on that day already.` },
}
