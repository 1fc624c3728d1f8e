import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkDigestTime } from '../../council/mail/digest-time.ts'
import type { MailRefusal } from '../../council/mail/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addMailPolicy, mailPolicyOf } from '../../store/mail-policy.ts'
import { enter, type Session } from '../session.ts'

/**
 * Sets the time of day at which the council's digest goes out, for mail that is written from now on.
 *
 * @refuses digest-time-at-night, no-power
 */
export async function setDigestTime(
  session: Session,
  time: string,
): Promise<Result<string, MailRefusal | AccessRefusal>> {
  const { tx, councilId, at } = session
  const checked = checkDigestTime(time)
  if (!checked.ok) return checked
  const was = await mailPolicyOf(tx, councilId)
  const detail = { was: was?.digest_time ?? null, digestTime: time }
  const entry = enter(session, 'set-digest-time', { kind: 'council', id: councilId, detail })
  if (!entry.ok) return entry
  await addMailPolicy(tx, {
    council_id: councilId,
    version: (was?.version ?? 0) + 1,
    digest_time: time,
    set_at: at,
    set_entry: entry.value,
  })
  return accept(time)
}
