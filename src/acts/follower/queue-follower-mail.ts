import type { FollowerId } from '../../council/follower/follower.ts'
import type { FollowerMailKind } from '../../council/follower/follower-mail.ts'
import { firstDueAt, usualDigestTime } from '../../council/mail/mail-times.ts'
import { newId } from '../../foundation/identifier.ts'
import { addMailRows } from '../../store/mail.ts'
import { mailPolicyOf } from '../../store/mail-policy.ts'
import type { Session } from '../session.ts'

/** A mail to followers: which, of what kind, and for a confirmation the path that is its reader's alone. */
export type NewFollowerMail = {
  readonly kind: FollowerMailKind
  readonly to: readonly FollowerId[]
  readonly secretPath?: string
  readonly entryNo: number
}

/**
 * Writes mail to followers in the transaction of the act it tells of. The record of mail is never changed, so it holds neither an
 * address nor a word of what is told: both are looked up when the mail is sent, the words as the public may read them then.
 */
export async function queueFollowerMail(
  session: Session,
  { kind, to, secretPath, entryNo }: NewFollowerMail,
): Promise<void> {
  const { tx, councilId, zone, at, random } = session
  const policy = await mailPolicyOf(tx, councilId)
  const clock = { zone, digestTime: policy?.digest_time ?? usualDigestTime }
  const timing = kind === 'followed-news' ? 'digest' : 'atOnce'
  const mails = to.map((followerId) => ({
    row: {
      council_id: councilId,
      mail_id: newId<'mail'>(random),
      kind,
      account_id: null,
      name: '',
      address: '',
      about_kind: 'follower',
      about_id: followerId,
      title: null,
      path: null,
      by_name: null,
      due_on: null,
      timing: 'atOnce', // each goes by itself: a digest is made of what is read when it is sent
      queued_at: at,
      queued_entry: entryNo,
    },
    dueAt: firstDueAt(timing, at, clock),
    secretPath,
    isLast: kind === 'followed-news',
  }))
  await addMailRows(tx, councilId, mails)
}
