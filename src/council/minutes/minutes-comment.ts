import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { AccountId } from '../access/power.ts'
import type { MinuteBlockId } from './minute-block.ts'
import type { MinuteSetState } from './minute-set.ts'
import type { MinutesRefusal } from './refusals.ts'

/** The identifier of a request for comments on draft minutes. */
export type CommentRequestId = Id<'request'>

/** The identifier of a comment on draft minutes. */
export type MinutesCommentId = Id<'comment'>

/** That somebody was asked for comments on draft minutes, by a day. A comment never leaves the office. */
export type CommentRequest = {
  readonly id: CommentRequestId
  readonly askedAccountId: AccountId
  readonly dueOn: CalendarDate
  readonly message: string
}

/** A comment on draft minutes, on a block or on the minute of an item as a whole. */
export type MinutesComment = {
  readonly id: MinutesCommentId
  readonly blockId: MinuteBlockId | undefined
  readonly text: string
}

/** How a comment was answered: taken into the minutes, or not, with what was said about it. */
export type CommentAnswer = { readonly outcome: CommentOutcome; readonly text: string }

/** What became of a comment. */
export type CommentOutcome = 'taken' | 'notTaken'

/**
 * Whether comments may be asked for: the minutes are a draft, and the day to answer by has not passed.
 *
 * @refuses comments-closed, comments-due-in-past
 */
export function checkCommentRequest(
  request: CommentRequest,
  facts: { readonly state: MinuteSetState; readonly today: CalendarDate },
): Result<CommentRequest, MinutesRefusal> {
  if (facts.state !== 'draft') return refuse({ code: 'comments-closed' })
  return request.dueOn < facts.today ? refuse({ code: 'comments-due-in-past' }) : accept(request)
}

/**
 * A comment fit to keep: on minutes in draft, by who writes them or was asked.
 *
 * @refuses comments-closed, minutes-comment-without-words, comment-not-asked
 */
export function checkComment(
  comment: MinutesComment,
  facts: { readonly state: MinuteSetState; readonly mayWrite: boolean; readonly wasAsked: boolean },
): Result<MinutesComment, MinutesRefusal> {
  if (facts.state !== 'draft') return refuse({ code: 'comments-closed' })
  if (comment.text.trim() === '') return refuse({ code: 'minutes-comment-without-words' })
  return facts.mayWrite || facts.wasAsked ? accept(comment) : refuse({ code: 'comment-not-asked' })
}

/**
 * An answer fit to keep: one to a comment, and with a reason where the comment was not taken.
 *
 * @refuses comment-already-answered, comment-answer-without-reason
 */
export function checkCommentAnswer(
  answer: CommentAnswer,
  facts: { readonly isAnswered: boolean },
): Result<CommentAnswer, MinutesRefusal> {
  if (facts.isAnswered) return refuse({ code: 'comment-already-answered' })
  return answer.outcome === 'notTaken' && answer.text.trim() === ''
    ? refuse({ code: 'comment-answer-without-reason' })
    : accept(answer)
}
