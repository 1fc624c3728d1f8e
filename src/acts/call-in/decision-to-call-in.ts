import type { Role } from '../../council/access/role.ts'
import type { CallInScheme } from '../../council/call-in/call-in-scheme.ts'
import type { CallInState } from '../../council/call-in/call-in.ts'
import type { AskedCallIn } from '../../council/call-in/may-call-in.ts'
import type { CallInRefusal } from '../../council/call-in/refusals.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { EffectBasis } from '../../council/resolution/decision-state.ts'
import { isInTerm } from '../../council/term.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import { callInsOf, schemeById, schemeOn } from '../../store/call-in.ts'
import { effectOf } from '../../store/decision.ts'
import type { ResolutionRow } from '../../store/resolution.ts'
import type { Session } from '../session.ts'
import { schemeOf } from './scheme-of.ts'

/** A decision with what must be known of it before it is called in, and the scheme under which it was published. */
export type DecisionToCallIn = { readonly question: AskedCallIn; readonly scheme: CallInScheme }

/**
 * What must be known of a decision before somebody calls it in, under the scheme that held when it was published.
 *
 * @refuses no-call-in-scheme
 */
export async function decisionToCallIn(
  session: Session,
  kept: ResolutionRow,
): Promise<Result<DecisionToCallIn, CallInRefusal>> {
  const { tx, councilId } = session
  const on = dateAt(session.at, session.zone)
  const effect = await effectOf(tx, councilId, kept.resolution_id)
  const held = effect?.scheme_id ?? undefined
  const scheme =
    held === undefined ? await schemeOn(tx, councilId, on) : await schemeById(tx, councilId, held)
  if (scheme === undefined) return refuse({ code: 'no-call-in-scheme', on })
  const before = await callInsOf(tx, councilId, [kept.resolution_id])
  const question: AskedCallIn = {
    on,
    effect: effect && { basis: effect.basis as EffectBasis, closesOn: effect.closes_on ?? undefined },
    isEnded: kept.ended_as !== null,
    before: before.map(({ state }) => state as CallInState),
    roles: rolesHeld(session),
  }
  return accept({ question, scheme: schemeOf(scheme) })
}

/** The roles that whoever acts holds on the day of the act. */
export function rolesHeld(session: Pick<Session, 'actor' | 'at' | 'zone'>): readonly Role[] {
  const on = dateAt(session.at, session.zone)
  return session.actor.grants.filter((grant) => isInTerm(grant, on)).map(({ role }) => role)
}

/**
 * The person in the register that whoever acts is.
 *
 * @refuses without-a-person
 */
export async function personActing(session: Session): Promise<Result<PersonId, CallInRefusal>> {
  const { accountId } = session.actor
  const account = accountId === null ? undefined : await accountById(session.tx, session.councilId, accountId)
  const personId = account?.person_id ?? undefined
  return personId === undefined ? refuse({ code: 'without-a-person' }) : accept(personId)
}
