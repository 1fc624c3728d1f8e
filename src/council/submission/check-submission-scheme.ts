import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { SubmissionRefusal } from './refusals.ts'
import type { SubmissionScheme } from './submission-scheme.ts'

/**
 * A scheme that can be worked with: whole numbers within reason, a time of day, and its source.
 *
 * @refuses submission-scheme-incomplete
 * @law docs/law/constitution.md
 */
export function checkSubmissionScheme(scheme: SubmissionScheme): Result<SubmissionScheme, SubmissionRefusal> {
  const numbers = {
    deadlineDays: [scheme.deadlineDays, 1, 60],
    longestWords: [scheme.longestWords, 1, 5_000],
    mostPerPerson: [scheme.mostPerPerson, 1, 50],
    minutesToSpeak: [scheme.minutesToSpeak, 1, 120],
    signaturesForDebate: [scheme.signaturesForDebate, 0, 1_000_000],
  } as const
  const bad = (Object.keys(numbers) as (keyof typeof numbers)[]).find((name) => {
    const [number, least, most] = numbers[name]
    return !Number.isInteger(number) || number < least || number > most
  })
  if (bad !== undefined) return refuse({ code: 'submission-scheme-incomplete', lacks: bad })
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(scheme.deadlineTime))
    return refuse({ code: 'submission-scheme-incomplete', lacks: 'deadlineTime' })
  return scheme.source.trim() === ''
    ? refuse({ code: 'submission-scheme-incomplete', lacks: 'source' })
    : accept(scheme)
}
