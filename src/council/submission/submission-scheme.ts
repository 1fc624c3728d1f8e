import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { BodyId } from '../body/body.ts'
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
