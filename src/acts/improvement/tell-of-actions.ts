import type { Role } from '../../council/access/role.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accountsHolding } from '../../store/account.ts'
import { actionsToTell, type ActionToTell } from '../../store/due-to-tell.ts'
import type { NewMail } from '../mail/queue-mail.ts'
import type { Session } from '../session.ts'

/** How many days before its day the lead of an action is told. */
const daysAhead = 14

const improvementLeads: readonly Role[] = ['improvement-lead']

/**
 * The mail that tells the lead of an action that it is due soon, and the lead and who is accountable that it has become late; each
 * once for each day. Of an action that is led from outside, without an account, who is accountable is told; where nobody else can
 * be, who leads improvement.
 */
export async function mailOfActions(session: Session): Promise<readonly Omit<NewMail, 'entryNo'>[]> {
  const { tx, councilId, at, zone } = session
  const today = dateAt(at, zone)
  const rows = await actionsToTell(tx, { councilId, from: today, to: addDays(today, daysAhead) })
  const mails: Omit<NewMail, 'entryNo'>[] = []
  for (const row of rows) {
    const named = readersOf(row)
    const asked = { councilId, roles: improvementLeads, on: today, bodyId: row.forum_body_id }
    const to = named.length > 0 ? named : await accountsHolding(tx, asked)
    if (to.length === 0) continue
    mails.push({
      kind: row.is_late ? 'action-late' : 'action-due',
      to,
      about: { kind: 'action', id: row.action_id },
      path: `/workspace/improvement/actions/${row.action_id}`,
      dueOn: row.due_on,
    })
  }
  return mails
}

function readersOf({
  is_late: isLate,
  lead_accounts: lead,
  accountable_accounts: accountable,
}: ActionToTell) {
  return isLate || lead.length === 0 ? [...new Set([...lead, ...accountable])] : lead
}
