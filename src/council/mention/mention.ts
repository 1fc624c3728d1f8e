import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AccountId } from '../access/power.ts'
import type { MeetingId } from '../meeting/meeting.ts'
import type { ReportId } from '../report/report-stage.ts'
import type { MentionRefusal } from './refusals.ts'

/** The identifier of a mention. */
export type MentionId = Id<'mention'>

/** The report or the draft minutes on which a comment names a colleague. */
export type CommentedThing =
  | { readonly kind: 'report'; readonly reportId: ReportId }
  | { readonly kind: 'minutes'; readonly meetingId: MeetingId }

/**
 * The colleagues whom a comment names, each once: only those who can read what it is on.
 *
 * @refuses mentioned-cannot-read
 */
export function checkMentioned(
  mentioned: readonly AccountId[],
  readers: ReadonlySet<AccountId>,
): Result<readonly AccountId[], MentionRefusal> {
  return mentioned.every((one) => readers.has(one))
    ? accept([...new Set(mentioned)])
    : refuse({ code: 'mentioned-cannot-read' })
}

/**
 * Whether a mention may be put off its reader's first page: it is theirs, and was not put off before.
 *
 * @refuses mention-settled-already
 */
export function checkSettling({ isSettled }: { readonly isSettled: boolean }): Result<void, MentionRefusal> {
  return isSettled ? refuse({ code: 'mention-settled-already' }) : accept(undefined)
}
