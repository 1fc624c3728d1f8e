import type { AccountId } from '../../council/access/power.ts'
import { clerks } from '../../council/access/role.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accountsHolding } from '../../store/account.ts'
import { commitmentsToTell } from '../../store/due-to-tell.ts'
import type { NewMail } from '../mail/queue-mail.ts'
import type { Session } from '../session.ts'

/** How many days before its day the owner of a commitment is told. */
const daysAhead = 14

/**
 * The mail that tells owners of commitments that are due soon, and owners and clerks of the body of those that have become
 * late; each once for each day that was promised.
 */
export async function mailOfCommitments(session: Session): Promise<readonly Omit<NewMail, 'entryNo'>[]> {
  const { tx, councilId, at, zone } = session
  const today = dateAt(at, zone)
  const rows = await commitmentsToTell(tx, { councilId, from: today, to: addDays(today, daysAhead) })
  const mails: Omit<NewMail, 'entryNo'>[] = []
  for (const row of rows) {
    const asked = { councilId, roles: clerks, on: today, bodyId: row.report_back_body_id }
    const isClerksToo = row.is_late || row.owner_accounts.length === 0
    const followers: readonly AccountId[] = isClerksToo ? await accountsHolding(tx, asked) : []
    const to = [...new Set([...row.owner_accounts, ...followers])]
    if (to.length === 0) continue
    mails.push({
      kind: row.is_late ? 'commitment-late' : 'commitment-due',
      to,
      about: { kind: 'commitment', id: row.commitment_id },
      path: `/workspace/commitments/${row.commitment_id}`,
      dueOn: row.due_on,
    })
  }
  return mails
}
