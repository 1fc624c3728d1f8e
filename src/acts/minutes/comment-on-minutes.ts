import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayPerform } from '../../council/access/may-perform.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MinuteSetState } from '../../council/minutes/minute-set.ts'
import {
  checkComment,
  checkCommentAnswer,
  checkCommentRequest,
  type CommentAnswer,
  type CommentRequest,
  type CommentRequestId,
  type MinutesComment,
  type MinutesCommentId,
} from '../../council/minutes/minutes-comment.ts'
import { checkMentioned } from '../../council/mention/mention.ts'
import type { MentionRefusal } from '../../council/mention/refusals.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { minuteSetOf } from '../../store/minutes.ts'
import {
  addCommentAnswer,
  addCommentRequest,
  addMinuteComment,
  askedAccountName,
  commentRequestsOf,
  minuteCommentById,
} from '../../store/minutes-comment.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { colleaguesForMinutes, mentionColleagues } from '../mention/mention-colleagues.ts'
import { businessOfItem, businessOfMeeting } from '../meeting/business-of.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

type Refusal = UnknownThing | MinutesRefusal | AccessRefusal

/** A comment with the item on whose minute it is, and the words it was made on. */
export type NewMinutesComment = MinutesComment & {
  readonly meetingId: MeetingId
  readonly itemId: AgendaItemId
  readonly quoted: string
  /** Who is to be told of it, of those who can read the draft. */
  readonly mentioned: readonly AccountId[]
}

/**
 * Asks an account of the council for comments on draft minutes, by a day, and tells its holder by mail.
 *
 * @refuses unknown-thing, comments-closed, comments-due-in-past, no-power
 */
export async function askForComments(
  session: Session,
  { meetingId, ...request }: CommentRequest & { readonly meetingId: MeetingId },
): Promise<Result<CommentRequestId, Refusal>> {
  const ground = await groundOf(session, meetingId)
  if (!ground.ok) return ground
  const asked = await askedAccountName(session.tx, session.councilId, request.askedAccountId)
  if (asked === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  const today = dateAt(session.at, session.zone)
  const checked = checkCommentRequest(request, { state: ground.value.state, today })
  if (!checked.ok) return checked
  const { id, dueOn, message } = checked.value
  const entry = enter(session, 'ask-for-comments', {
    ...ground.value.subject,
    detail: { asked, dueOn },
  })
  if (!entry.ok) return entry
  await addCommentRequest(session.tx, {
    council_id: session.councilId,
    request_id: id,
    meeting_id: meetingId,
    asked_account_id: request.askedAccountId,
    due_on: dueOn,
    message: message.trim(),
    at: session.at,
    entry_no: entry.value,
  })
  await queueMail(session, {
    kind: 'comments-asked',
    to: [request.askedAccountId],
    about: { kind: 'meeting', id: meetingId },
    path: `/workspace/meetings/${meetingId}/minutes/comments`,
    dueOn,
    entryNo: entry.value,
  })
  return accept(id)
}

/**
 * Comments on the minute of an item in draft. It is done by who writes the minutes, or was asked, and stays in the office.
 *
 * @refuses unknown-thing, comments-closed, minutes-comment-without-words, comment-not-asked,
 *   mentioned-cannot-read, no-power
 */
export async function commentOnMinutes(
  session: Session,
  { meetingId, itemId, quoted, mentioned, ...comment }: NewMinutesComment,
): Promise<Result<MinutesCommentId, Refusal | MentionRefusal>> {
  const ground = await groundOf(session, meetingId)
  if (!ground.ok) return ground
  if ((await businessOfItem(session, itemId)) === undefined)
    return refuse({ code: 'unknown-thing', kind: 'item of the meeting' })
  const { councilId, actor } = session
  const { subject, state } = ground.value
  const named = checkMentioned(mentioned, await colleaguesForMinutes(session, { ...subject, meetingId }))
  if (!named.ok) return named
  const detail = { itemId, mentioned: [...named.value] }
  const entry = enter(session, 'comment-on-minutes', { ...subject, detail })
  if (!entry.ok) return entry
  const requests = await commentRequestsOf(session.tx, { councilId, meetingId })
  const checked = checkComment(comment, {
    state,
    mayWrite: mayWrite(session, subject.bodyId),
    wasAsked: requests.some((request) => request.asked_account_id === actor.accountId),
  })
  if (!checked.ok) return checked
  await addMinuteComment(session.tx, {
    council_id: councilId,
    comment_id: comment.id,
    meeting_id: meetingId,
    item_id: itemId,
    block_id: comment.blockId ?? null,
    quoted,
    text: comment.text.trim(),
    author: actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  await mentionColleagues(session, {
    on: { kind: 'minutes', meetingId },
    commentId: comment.id,
    mentioned: named.value,
    entryNo: entry.value,
  })
  return accept(comment.id)
}

/**
 * Answers a comment on draft minutes: taken, or not taken and why.
 *
 * @refuses unknown-thing, comment-already-answered, comment-answer-without-reason, no-power
 */
export async function answerComment(
  session: Session,
  { commentId, ...answer }: CommentAnswer & { readonly commentId: MinutesCommentId },
): Promise<Result<MinutesCommentId, Refusal>> {
  const comment = await minuteCommentById(session.tx, session.councilId, commentId)
  if (comment === undefined) return refuse({ code: 'unknown-thing', kind: 'comment' })
  const business = await businessOfMeeting(session, comment.meeting_id)
  const checked = checkCommentAnswer(answer, comment)
  if (!checked.ok) return checked
  const entry = enter(session, 'answer-comment', {
    kind: 'meeting',
    id: comment.meeting_id,
    bodyId: business?.body_id,
    detail: { commentId, outcome: answer.outcome },
  })
  if (!entry.ok) return entry
  await addCommentAnswer(session.tx, {
    council_id: session.councilId,
    comment_id: commentId,
    outcome: answer.outcome,
    text: answer.text.trim(),
    author: session.actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(commentId)
}

async function groundOf(session: Session, meetingId: MeetingId) {
  const business = await businessOfMeeting(session, meetingId)
  const minutes = await minuteSetOf(session.tx, session.councilId, meetingId)
  if (business === undefined || minutes === undefined)
    return refuse({ code: 'unknown-thing', kind: 'minutes' } as const)
  const subject = { kind: 'meeting', id: meetingId, bodyId: business.body_id }
  return accept({ subject, state: minutes.state as MinuteSetState })
}

function mayWrite({ actor, at, zone }: Session, bodyId: Parameters<typeof mayPerform>[0]['bodyId']): boolean {
  const { grants } = actor
  return mayPerform({ grants, act: 'keep-minutes-version', bodyId, on: dateAt(at, zone) }).ok
}
