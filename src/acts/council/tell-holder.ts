import type { AccountId } from '../../council/access/power.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Session } from '../session.ts'

/** Tells the holder of an account that somebody else has changed how they sign in to it. */
export function tellOfSignIn(session: Session, accountId: AccountId, entryNo: number): Promise<void> {
  return queueMail(session, {
    kind: 'sign-in-changed',
    to: [accountId],
    about: { kind: 'account', id: accountId },
    path: '/workspace/account',
    entryNo,
  })
}

/** Tells the holder of an account that what they may do has changed. */
export function tellHolder(session: Session, accountId: AccountId, entryNo: number): Promise<void> {
  return queueMail(session, {
    kind: 'powers-changed',
    to: [accountId],
    about: { kind: 'account', id: accountId },
    path: '/workspace/my-powers',
    entryNo,
  })
}
