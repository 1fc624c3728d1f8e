import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { RetentionRefusal } from '../../council/retention/refusals.ts'
import type { SubmissionId } from '../../council/submission/submission.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { removeSubmissionSender } from '../../store/submission.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { sendersKept, type SenderStanding } from './senders-kept.ts'

/**
 * Takes away who sent some submissions, in one act: their names, wards and addresses, once the council's own time for them is
 * over. All of them or none: one that is held or not due refuses the whole. What is public stays as it is; this cannot be
 * undone.
 *
 * @refuses senders-not-chosen, sender-policy-not-set, unknown-thing, hold-stands, sender-not-due, no-power
 */
export async function forgetSenders(
  session: Session,
  ids: readonly SubmissionId[],
): Promise<Result<number, UnknownThing | RetentionRefusal | AccessRefusal>> {
  const { tx, councilId } = session
  const chosen = [...new Set(ids)]
  if (chosen.length === 0) return refuse({ code: 'senders-not-chosen' })
  const { policy, senders } = await sendersKept(session)
  if (policy === undefined) return refuse({ code: 'sender-policy-not-set' })
  const known = new Map(senders.map((sender) => [sender.row.submission_id as string, sender]))
  for (const id of chosen) {
    const wrong = whyNotForgotten(known.get(id))
    if (wrong !== undefined) return refuse(wrong)
  }
  const detail = { months: policy.months, submissions: chosen }
  const entry = enter(session, 'forget-senders', { kind: 'council', id: councilId, detail })
  if (!entry.ok) return entry
  for (const submission_id of chosen)
    await removeSubmissionSender(tx, { council_id: councilId, submission_id })
  return accept(chosen.length)
}

function whyNotForgotten(sender: SenderStanding | undefined): UnknownThing | RetentionRefusal | undefined {
  if (sender === undefined) return { code: 'unknown-thing', kind: 'sender' }
  const [hold] = sender.holds
  if (hold !== undefined) return { code: 'hold-stands', reason: hold.reason }
  return sender.isDue ? undefined : { code: 'sender-not-due', subject: sender.row.subject }
}
