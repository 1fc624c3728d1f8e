import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { SubmissionRefusal } from '../../council/submission/refusals.ts'
import type { SubmissionScheme } from '../../council/submission/submission-scheme.ts'
import { checkSubmissionScheme } from '../../council/submission/check-submission-scheme.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addSubmissionScheme, type SubmissionSchemeRow } from '../../store/submission.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

/**
 * Sets how a body takes one kind of submission from a day on. Meetings before that day keep the scheme before it.
 *
 * @refuses submission-scheme-incomplete, unknown-thing, no-power
 * @law docs/law/constitution.md
 */
export async function setSubmissionScheme(
  session: Session,
  scheme: SubmissionScheme,
): Promise<Result<void, SubmissionRefusal | UnknownThing | AccessRefusal>> {
  const checked = checkSubmissionScheme(scheme)
  if (!checked.ok) return checked
  const { bodies } = await registerOf(session)
  if (!bodies.some(({ id }) => id === scheme.bodyId)) return refuse({ code: 'unknown-thing', kind: 'body' })
  const { bodyId, kind, fromOn, isTaken } = scheme
  const detail = { kind, fromOn, isTaken, source: scheme.source }
  const entry = enter(session, 'set-submission-scheme', { kind: 'body', id: bodyId, bodyId, detail })
  if (!entry.ok) return entry
  await addSubmissionScheme(session.tx, {
    council_id: session.councilId,
    body_id: bodyId,
    kind,
    from_on: fromOn,
    is_taken: isTaken,
    source: scheme.source,
    deadline_days: scheme.deadlineDays,
    day_kind: scheme.dayKind,
    deadline_time: scheme.deadlineTime,
    longest_words: scheme.longestWords,
    most_per_person: scheme.mostPerPerson,
    minutes_to_speak: scheme.minutesToSpeak,
    signatures_for_debate: scheme.signaturesForDebate,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(undefined)
}

/** A scheme of submissions as the rules know it. */
export function submissionSchemeOf(row: SubmissionSchemeRow): SubmissionScheme {
  return {
    bodyId: row.body_id,
    kind: row.kind as SubmissionScheme['kind'],
    fromOn: row.from_on,
    isTaken: row.is_taken,
    source: row.source,
    deadlineDays: row.deadline_days,
    dayKind: row.day_kind as SubmissionScheme['dayKind'],
    deadlineTime: row.deadline_time,
    longestWords: row.longest_words,
    mostPerPerson: row.most_per_person,
    minutesToSpeak: row.minutes_to_speak,
    signaturesForDebate: row.signatures_for_debate,
  }
}
