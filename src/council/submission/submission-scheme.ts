import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { BodyId } from '../body/body.ts'
import type { SubmissionRefusal } from './refusals.ts'
import type { SubmissionKind } from './submission.ts'

/**
 * How a body takes one kind of submission from a day on, as the council's own constitution has it: nothing in it is law
 * for every council. `source` says where the constitution has it.
 */
export type SubmissionScheme = {
  readonly bodyId: BodyId
  readonly kind: SubmissionKind
  readonly fromOn: CalendarDate
  /** Whether the body takes this kind at all; a kind no longer taken is closed by a further scheme. */
  readonly isTaken: boolean
  readonly source: string
  readonly deadlineDays: number
  /** Working days before the meeting; clear working days, which count neither end; or days of the calendar. */
  readonly dayKind: 'working' | 'clear' | 'calendar'
  /** The time of day on the last day, such as `12:00`. */
  readonly deadlineTime: string
  readonly longestWords: number
  readonly mostPerPerson: number
  readonly minutesToSpeak: number
  /** How many must sign a petition for the meeting to debate it; 0 where it is nothing to the kind. */
  readonly signaturesForDebate: number
}

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
