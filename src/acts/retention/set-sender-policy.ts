import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { RetentionRefusal } from '../../council/retention/refusals.ts'
import { checkSenderPolicy, type SenderPolicy } from '../../council/retention/sender-policy.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addSenderPolicy, senderPolicyOf } from '../../store/retention.ts'
import { enter, type Session } from '../session.ts'

/**
 * Sets how long the council keeps who sent a submission, from now on and for what it has.
 *
 * @refuses sender-policy-incomplete, no-power
 */
export async function setSenderPolicy(
  session: Session,
  policy: SenderPolicy,
): Promise<Result<SenderPolicy, RetentionRefusal | AccessRefusal>> {
  const { tx, councilId, at } = session
  const checked = checkSenderPolicy(policy)
  if (!checked.ok) return checked
  const { months, source } = checked.value
  const subject = { kind: 'council', id: councilId, detail: { months, source } }
  const entry = enter(session, 'set-sender-policy', subject)
  if (!entry.ok) return entry
  const version = ((await senderPolicyOf(tx, councilId))?.version ?? 0) + 1
  const kept = { council_id: councilId, version, months, source, set_at: at, set_entry: entry.value }
  await addSenderPolicy(tx, kept)
  return accept(checked.value)
}
