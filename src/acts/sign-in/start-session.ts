import { newId } from '../../foundation/identifier.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { addSignedInSession } from '../../store/signed-in-session.ts'
import type { Session } from '../session.ts'
import { ownAccount } from './actors.ts'

/** How somebody signed in, on which device, and whether with a second factor. */
export type NewSession = {
  readonly method: string
  readonly device: string
  readonly hasSecondFactor?: boolean | undefined
}

/**
 * Starts the session of who has just signed in, in the transaction of that act, and gives the token for their browser.
 * Of the token only its digest is kept.
 */
export async function startSession(session: Session, started: NewSession): Promise<string> {
  const token = Buffer.from(session.random(32)).toString('base64url')
  await addSignedInSession(session.tx, {
    council_id: session.councilId,
    session_id: newId<'session'>(session.random),
    account_id: ownAccount(session),
    token_sha256: sha256(token),
    method: started.method,
    device: started.device,
    signed_in_at: session.at,
    signed_in_entry: session.log.trail.entryNo,
    last_seen_at: session.at,
    second_factor_at: started.hasSecondFactor ? session.at : null,
  })
  return token
}
