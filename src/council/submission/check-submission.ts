import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { SubmissionDeadline } from './submission-deadline.ts'
import type { SubmissionRefusal } from './refusals.ts'
import type { SubmissionScheme } from './submission-scheme.ts'
import type { SentSubmission } from './submission.ts'

/** What a submission is held against: its scheme, the deadline, what its sender has sent to the meeting before, and when it came. */
export type SubmissionQuestion = {
  readonly sent: SentSubmission
  readonly scheme: SubmissionScheme | undefined
  readonly deadline: SubmissionDeadline | undefined
  readonly sentBefore: number
  readonly at: Instant
}

/**
 * A submission that can be taken in under the body's scheme: of a kind it takes, in time, of a length that can be heard,
 * and not more than one person may send.
 *
 * @refuses submission-not-taken, submission-too-late, submission-empty, submission-too-long, submission-too-many
 * @law docs/law/constitution.md
 */
export function checkSubmission({
  sent,
  scheme,
  deadline,
  sentBefore,
  at,
}: SubmissionQuestion): Result<SentSubmission, SubmissionRefusal> {
  if (scheme === undefined || !scheme.isTaken || deadline === undefined)
    return refuse({ code: 'submission-not-taken', kind: sent.kind })
  if (at > deadline.at)
    return refuse({ code: 'submission-too-late', on: deadline.on, time: scheme.deadlineTime })
  const said = [sent.subject, sent.name, ...(sent.kind === 'speaking' ? [] : [sent.text])]
  if (said.some((words) => words.trim() === '')) return refuse({ code: 'submission-empty' })
  const words = countWords(sent.text)
  if (words > scheme.longestWords)
    return refuse({ code: 'submission-too-long', words, limit: scheme.longestWords })
  return sentBefore >= scheme.mostPerPerson
    ? refuse({ code: 'submission-too-many', limit: scheme.mostPerPerson })
    : accept({ ...sent, subject: sent.subject.trim(), text: sent.text.trim(), name: sent.name.trim() })
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
