import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { SubmissionDeadline } from './submission-deadline.ts'
import type { SubmissionRefusal } from './refusals.ts'
import type { SubmissionScheme } from './submission-scheme.ts'
import type { SentSubmission } from './submission.ts'

/** What a submission is held against: its scheme, the deadline, what its sender has sent to the meeting before, when it came, and now. */
export type SubmissionQuestion = {
  readonly sent: SentSubmission
  readonly scheme: SubmissionScheme | undefined
  readonly deadline: SubmissionDeadline | undefined
  readonly sentBefore: number
  /** Whether its sender can be written to: by mail, or by the letter's own address. */
  readonly hasAddress: boolean
  readonly receivedAt: Instant
  readonly at: Instant
}

/**
 * A submission that can be taken in under the body's scheme: of a kind it takes, in time, of a length that can be heard,
 * and not more than one person may send.
 *
 * @refuses submission-not-taken, submission-of-the-future, submission-too-late, submission-empty, submission-too-long, submission-too-many
 * @law docs/law/constitution.md
 */
export function checkSubmission({
  sent,
  scheme,
  deadline,
  sentBefore,
  hasAddress,
  receivedAt,
  at,
}: SubmissionQuestion): Result<SentSubmission, SubmissionRefusal> {
  if (scheme === undefined || !scheme.isTaken || deadline === undefined)
    return refuse({ code: 'submission-not-taken', kind: sent.kind })
  if (receivedAt > at) return refuse({ code: 'submission-of-the-future' })
  if (receivedAt > deadline.at)
    return refuse({ code: 'submission-too-late', on: deadline.on, time: scheme.deadlineTime })
  if (!hasAddress || isIncomplete(sent)) return refuse({ code: 'submission-empty' })
  const words = countWords(sent.text)
  if (words > scheme.longestWords)
    return refuse({ code: 'submission-too-long', words, limit: scheme.longestWords })
  return sentBefore >= scheme.mostPerPerson
    ? refuse({ code: 'submission-too-many', limit: scheme.mostPerPerson })
    : accept({ ...sent, subject: sent.subject.trim(), text: sent.text.trim(), name: sent.name.trim() })
}

/** Whether what it is about, who sent it or what it says is missing; who asks to speak need not say it beforehand. */
function isIncomplete({ kind, subject, name, text }: SentSubmission): boolean {
  const said = [subject, name, ...(kind === 'speaking' ? [] : [text])]
  return said.some((words) => words.trim() === '')
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
