import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Role } from '../access/role.ts'
import type { EffectBasis } from '../resolution/decision-state.ts'
import type { CallInScheme } from './call-in-scheme.ts'
import type { CallInState } from './call-in.ts'
import type { CallInRefusal } from './refusals.ts'

/** What is known of a decision that somebody asks to call in. */
export type AskedCallIn = {
  readonly on: CalendarDate
  readonly effect: { readonly basis: EffectBasis; readonly closesOn?: CalendarDate | undefined } | undefined
  readonly isEnded: boolean
  /** The state of each call-in of this decision before. */
  readonly before: readonly CallInState[]
  /** The roles that the person who asks holds on the day. */
  readonly roles: readonly Role[]
}

/**
 * Whether somebody may ask for the call-in of a decision, or add their name to it: the window is open, nobody has called it
 * in, and the scheme lets them.
 *
 * @refuses not-subject-to-call-in, call-in-window-closed, already-called-in, not-entitled-to-call-in
 * @law docs/law/constitution.md
 */
export function mayCallIn(question: AskedCallIn, scheme: CallInScheme): Result<void, CallInRefusal> {
  const { effect, on, before } = question
  if (question.isEnded || effect?.basis !== 'callInWindow' || effect.closesOn === undefined)
    return refuse({ code: 'not-subject-to-call-in', basis: effect?.basis })
  if (on > effect.closesOn) return refuse({ code: 'call-in-window-closed', closesOn: effect.closesOn })
  if (before.some((state) => state !== 'invalid' && state !== 'withdrawn'))
    return refuse({ code: 'already-called-in' })
  return mayAsk(question.roles, scheme)
}

/**
 * Whether the roles that somebody holds let them ask under a scheme. Who is of the executive cannot call its decisions in.
 *
 * @refuses not-entitled-to-call-in
 */
function mayAsk(roles: readonly Role[], scheme: CallInScheme): Result<void, CallInRefusal> {
  return isEntitledToCallIn(roles, scheme)
    ? accept(undefined)
    : refuse({ code: 'not-entitled-to-call-in', whoMayAsk: scheme.whoMayAsk })
}

/** Whether the roles that somebody holds let them ask for a call-in, or join one, under a scheme. */
export function isEntitledToCallIn(roles: readonly Role[], scheme: Pick<CallInScheme, 'whoMayAsk'>): boolean {
  const isExecutive = roles.includes('executive-member') || roles.includes('mayor-or-leader')
  const isScrutiny = roles.includes('scrutiny-member')
  const isEntitled =
    scheme.whoMayAsk === 'scrutinyMembers' ? isScrutiny : isScrutiny || roles.includes('councillor')
  return isEntitled && !isExecutive
}

/**
 * What a request for call-in says, held against the scheme: at least one of its grounds, and reasons.
 *
 * @refuses call-in-ground-unknown, call-in-without-reasons
 */
export function checkCallInWords(
  words: { readonly grounds: readonly string[]; readonly reasons: string },
  scheme: CallInScheme,
): Result<void, CallInRefusal> {
  const unknown = words.grounds.find((ground) => !scheme.grounds.includes(ground))
  if (words.grounds.length === 0 || unknown !== undefined)
    return refuse({ code: 'call-in-ground-unknown', ground: unknown })
  return words.reasons.trim() === '' ? refuse({ code: 'call-in-without-reasons' }) : accept(undefined)
}

/** Whether a scheme lets a decision be called in. Standing business, such as the minutes of the last meeting, never is. */
export function isEligible(
  decision: { readonly isExecutive: boolean; readonly isKey: boolean; readonly isStanding: boolean },
  scheme: Pick<CallInScheme, 'eligible'> | undefined,
): boolean {
  if (scheme === undefined || !decision.isExecutive || decision.isStanding) return false
  return scheme.eligible === 'executive' || decision.isKey
}
