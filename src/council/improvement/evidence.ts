import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { ActionId } from './action.ts'

/** The identifier of a piece of evidence. */
export type EvidenceId = Id<'evidence'>

/** What kind of thing shows that an action was done or made a difference. */
export const evidenceKinds = ['dataset', 'audit', 'document', 'voice', 'observation', 'inspector'] as const

/** What kind of thing shows that an action was done or made a difference. */
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Something that shows that an action was done, or what difference it made. */
export type Evidence = {
  readonly id: EvidenceId
  readonly actionId: ActionId
  readonly kind: EvidenceKind
  readonly title: string
  readonly datedOn: CalendarDate
  readonly supports: 'delivery' | 'impact'
  /** Where it is kept. Only the office reads it. */
  readonly keptAt: string
}

/** Evidence with what somebody other than its claimant said of it. */
export type JudgedEvidence = Pick<Evidence, 'datedOn'> & {
  readonly verdict?: 'verified' | 'notAccepted' | undefined
}

/** How an action goes, in the three questions that an inspector asks. */
export type ProgressUpdate = {
  readonly id: Id<'update'>
  readonly actionId: ActionId
  readonly asOf: CalendarDate
  readonly known: string
  readonly howKnown: string
  readonly next: string
  /** Who gave the answer, where it is of somebody without an account, and how: by telephone, in a letter. */
  readonly answer?: { readonly by: string; readonly how: string } | undefined
}
