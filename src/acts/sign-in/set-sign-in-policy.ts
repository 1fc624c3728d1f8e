import type { AccessRefusal } from '../../council/access/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addSignInPolicy, latestSignInPolicy } from '../../store/sign-in/sign-in-policy.ts'
import { enter, type Session } from '../session.ts'

/** What a council allows about signing in by its identity provider. */
export type SignInPolicy = {
  /** Whether an account is linked to whoever the provider says has its mail address, the first time they sign in. */
  readonly linksByAddress: boolean
}

/**
 * Sets whether accounts are linked by a mail address that the council's identity provider has verified. Until it is set they
 * are not: their holders link them.
 *
 * @refuses no-power
 */
export async function setSignInPolicy(
  session: Session,
  { linksByAddress }: SignInPolicy,
): Promise<Result<SignInPolicy, AccessRefusal>> {
  const { tx, councilId, at } = session
  const subject = { kind: 'council', id: councilId, detail: { linksByAddress } }
  const entry = enter(session, 'set-sign-in-policy', subject)
  if (!entry.ok) return entry
  const version = ((await latestSignInPolicy(tx, councilId))?.version ?? 0) + 1
  await addSignInPolicy(tx, {
    council_id: councilId,
    version,
    links_by_address: linksByAddress,
    set_at: at,
    set_entry: entry.value,
  })
  return accept({ linksByAddress })
}
