import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { ResolutionId } from '../resolution/resolution.ts'

/** What may happen to a commitment after it was made. The last two end it without the body. */
export type CommitmentStepKind =
  | 'moved'
  | 'doneClaimed'
  | 'answered'
  | 'onAgenda'
  | 'reported'
  | 'accepted'
  | 'moreNeeded'
  | 'lapsed'
  | 'withdrawn'

/** How the executive answers a recommendation of scrutiny: as a whole, in part, or not, with its reason. */
export type RecommendationResponse = 'accept' | 'part' | 'reject'

/** One step in the course of a commitment, as an act records it. */
export type CommitmentStep = {
  readonly kind: CommitmentStepKind
  /** The day on which it happened. */
  readonly on: CalendarDate
  /** Why, or what shows it, or what was reported. */
  readonly words?: string | undefined
  /** What will be done, in an answer to a recommendation. */
  readonly plan?: string | undefined
  readonly response?: RecommendationResponse | undefined
  /** The day that is promised from now on. */
  readonly dueOn?: CalendarDate | undefined
  /** Who approved that a day moves, by their office or body. */
  readonly approvedBy?: string | undefined
  /** The item of a meeting at which it happened. */
  readonly itemId?: AgendaItemId | undefined
  /** The resolution by which the body said so. */
  readonly resolutionId?: ResolutionId | undefined
}
