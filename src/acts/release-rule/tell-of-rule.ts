import { releasers } from '../../council/access/role.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accountsHolding } from '../../store/account.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Session } from '../session.ts'

/** Tells everybody who releases papers, for whichever body, that the rule of how many people that takes has changed or is to change. */
export async function tellOfRule(session: Session, entryNo: number): Promise<void> {
  const { tx, councilId, at, zone } = session
  const on = dateAt(at, zone)
  await queueMail(session, {
    kind: 'release-rule-changed',
    to: await accountsHolding(tx, { councilId, roles: releasers, on, bodyId: 'any' }),
    about: { kind: 'council', id: councilId },
    path: '/workspace/withheld/rule',
    entryNo,
  })
}
