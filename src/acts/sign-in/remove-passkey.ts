import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { removePasskeyRow } from '../../store/sign-in/passkey.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from './actors.ts'

/**
 * Removes a passkey of one's own account: it signs nobody in from then on.
 *
 * @refuses unknown-thing, no-power
 */
export async function removePasskey(
  session: Session,
  passkeyId: Id<'passkey'>,
): Promise<Result<Id<'passkey'>, UnknownThing | AccessRefusal>> {
  const accountId = ownAccount(session)
  const entry = enter(session, 'remove-passkey', {
    kind: 'account',
    id: accountId,
    detail: { passkey: passkeyId },
  })
  if (!entry.ok) return entry
  const account = { councilId: session.councilId, accountId }
  const isRemoved = await removePasskeyRow(session.tx, account, { passkeyId, entryNo: entry.value })
  return isRemoved ? accept(passkeyId) : refuse({ code: 'unknown-thing', kind: 'passkey' })
}
