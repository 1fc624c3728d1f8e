import type { AccountId } from '../../council/access/power.ts'
import { rolesOfAct } from '../../council/access/power.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { MinutesCommentId } from '../../council/minutes/minutes-comment.ts'
import type { CommentedThing } from '../../council/mention/mention.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { dateAt } from '../../foundation/instant.ts'
import { newId } from '../../foundation/identifier.ts'
import { accountsHolding } from '../../store/account.ts'
import { addMentions } from '../../store/mention.ts'
import { commentRequestsOf } from '../../store/minutes-comment.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Reading, Session } from '../session.ts'

/** Colleagues named in a comment that is kept by an entry of the audit trail. */
export type Mentioning = {
  readonly on: CommentedThing
  readonly commentId: MinutesCommentId
  readonly mentioned: readonly AccountId[]
  readonly entryNo: number
}

/** Keeps whom a comment names, as a part of commenting: each finds it on their first page, and is told by mail why. */
export async function mentionColleagues(session: Session, mentioning: Mentioning): Promise<void> {
  const { on, commentId, mentioned, entryNo } = mentioning
  await addMentions(
    session.tx,
    mentioned.map((accountId) => ({
      council_id: session.councilId,
      mention_id: newId<'mention'>(session.random),
      account_id: accountId,
      report_id: on.kind === 'report' ? on.reportId : null,
      meeting_id: on.kind === 'minutes' ? on.meetingId : null,
      comment_id: commentId,
      by_name: session.actor.name,
      at: session.at,
      entry_no: entryNo,
    })),
  )
  const about =
    on.kind === 'report' ? { kind: 'report', id: on.reportId } : { kind: 'meeting', id: on.meetingId }
  const page =
    on.kind === 'report'
      ? `/workspace/reports/${on.reportId}`
      : `/workspace/meetings/${on.meetingId}/minutes/comments`
  await queueMail(session, {
    kind: 'mention',
    to: mentioned,
    about,
    path: `${page}#comment-${commentId}`,
    entryNo,
  })
}

/** Who can be named in a comment on a report, and may read it from then on: everybody whose role has to do with content. */
export async function colleaguesForReport(session: Reading): Promise<ReadonlySet<AccountId>> {
  return holders(session, 'read-unreleased', 'any')
}

/** Who can be named in a comment on draft minutes: who writes them, and who was asked for comments. */
export async function colleaguesForMinutes(
  session: Reading,
  { meetingId, bodyId }: { readonly meetingId: MeetingId; readonly bodyId: BodyId },
): Promise<ReadonlySet<AccountId>> {
  const { tx, councilId } = session
  const writers = await holders(session, 'keep-minutes-version', bodyId)
  const commenting = await holders(session, 'comment-on-minutes', bodyId)
  const requests = await commentRequestsOf(tx, { councilId, meetingId })
  const asked = requests.map(({ asked_account_id: accountId }) => accountId)
  return new Set([...writers, ...asked.filter((accountId) => commenting.has(accountId))])
}

async function holders(
  { tx, councilId, at, zone }: Reading,
  act: 'read-unreleased' | 'keep-minutes-version' | 'comment-on-minutes',
  bodyId: BodyId | 'any',
): Promise<ReadonlySet<AccountId>> {
  const on = dateAt(at, zone)
  return new Set(await accountsHolding(tx, { councilId, roles: rolesOfAct[act], on, bodyId }))
}
