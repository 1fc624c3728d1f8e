import { secondsAfter, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { SignInRefusal } from './refusals.ts'

/** How often one may be wrong before one must wait, and how long: each further wrong attempt doubles the wait. */
export type ThrottleRule = {
  readonly freeAttempts: number
  readonly firstWaitSeconds: number
  readonly longestWaitSeconds: number
  /** After so long without a wrong attempt the earlier ones count no more. */
  readonly forgottenAfterSeconds: number
}

/** The wrong attempts of one account, of one address, or of one account from one address. */
export type WrongAttempts = { readonly count: number; readonly lastAt: Instant }

const day = 86_400

/**
 * What wrong attempts are counted by. A stranger who guesses at an account makes its holder wait on new devices for
 * `account.longestWaitSeconds` at most, and on a device that has signed in to it before not at all.
 */
export const throttleRules = {
  accountFromAddress: {
    freeAttempts: 5,
    firstWaitSeconds: 30,
    longestWaitSeconds: 900,
    forgottenAfterSeconds: day,
  },
  account: { freeAttempts: 20, firstWaitSeconds: 30, longestWaitSeconds: 300, forgottenAfterSeconds: day },
  address: { freeAttempts: 50, firstWaitSeconds: 30, longestWaitSeconds: 900, forgottenAfterSeconds: 3600 },
} as const satisfies Readonly<Record<string, ThrottleRule>>

/** What wrong attempts are counted by. */
export type ThrottleName = keyof typeof throttleRules

/**
 * Whether a sign-in may be tried now after the wrong attempts so far.
 *
 * @refuses sign-in-failed
 */
export function mayTry(
  rule: ThrottleRule,
  wrong: WrongAttempts | undefined,
  at: Instant,
): Result<void, SignInRefusal> {
  if (wrong === undefined || isForgotten(rule, wrong, at)) return accept(undefined)
  return at >= secondsAfter(wrong.lastAt, waitSeconds(rule, wrong.count))
    ? accept(undefined)
    : refuse({ code: 'sign-in-failed' })
}

/** The wrong attempts with one more. */
export function countWrong(rule: ThrottleRule, wrong: WrongAttempts | undefined, at: Instant): WrongAttempts {
  const before = wrong === undefined || isForgotten(rule, wrong, at) ? 0 : wrong.count
  return { count: before + 1, lastAt: at }
}

/** Whether so many wrong attempts are to be noted in the audit: when the waiting begins, and at each doubling from there. */
export function isNoteworthy(rule: ThrottleRule, count: number): boolean {
  for (let noted = rule.freeAttempts; noted <= count; noted *= 2) if (noted === count) return true
  return false
}

function waitSeconds(rule: ThrottleRule, count: number): number {
  const over = count - rule.freeAttempts
  return over < 0 ? 0 : Math.min(rule.firstWaitSeconds * 2 ** over, rule.longestWaitSeconds)
}

function isForgotten(rule: ThrottleRule, wrong: WrongAttempts, at: Instant): boolean {
  return at >= secondsAfter(wrong.lastAt, rule.forgottenAfterSeconds)
}
