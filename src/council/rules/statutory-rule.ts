import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { LawPage } from '../refusal.ts'

/**
 * A fact of law as data: where it stands, in what words we have it, and whether anybody has seen the instrument say so.
 * A council must not rely on a rule that is not `verified` before it has compared it with the instrument.
 */
export type StatutoryRule = {
  readonly id: string
  readonly instrument: string
  readonly provision: string
  /** The words on which the rule rests: the instrument's own where `isQuotation`, else a summary of them. */
  readonly words: string
  readonly isQuotation: boolean
  /** The day on which the words were compared with the instrument or, where not `verified`, with our notes of it. */
  readonly dateChecked: CalendarDate
  /** Whether the instrument itself was opened and says so. False where the words come from notes; the page says so. */
  readonly verified: boolean
  readonly lawPage: LawPage
}
