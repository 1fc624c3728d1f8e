import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { endSessionRows } from '../../store/signed-in-session.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from './actors.ts'

/** Which of one's own sessions end: one, every other than one, or all. */
export type EndingSessions =
  | { readonly only: Id<'session'> }
  | { readonly except: Id<'session'> }
  | { readonly all: true }

/**
 * Signs out: ends sessions of one's own account. Gives how many ended.
 *
 * @refuses no-power
 */
export async function signOut(
  session: Session,
  ending: EndingSessions,
): Promise<Result<number, AccessRefusal>> {
  const accountId = ownAccount(session)
  const which = 'only' in ending ? 'this' : 'except' in ending ? 'others' : 'all'
  const entry = enter(session, 'sign-out', { kind: 'account', id: accountId, detail: { which } })
  if (!entry.ok) return entry
  const ended = await endSessionRows(session.tx, {
    councilId: session.councilId,
    accountId,
    at: session.at,
    because: 'signed-out',
    only: 'only' in ending ? ending.only : undefined,
    except: 'except' in ending ? ending.except : undefined,
  })
  return accept(ended)
}
