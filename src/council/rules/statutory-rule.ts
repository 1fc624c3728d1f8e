import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { LawPage } from '../refusal.ts'

/** A fact of law as data: where it stands, in what words we have it, and whether anybody has seen the instrument say so. */
export type StatutoryRule = {
  readonly id: string
  readonly instrument: string
  readonly provision: string
  /** The words on which the rule rests: the instrument's own where `isQuotation`, else a summary of them. */
  readonly words: string
  readonly isQuotation: boolean
  readonly dateChecked: CalendarDate
  /** False where the rule is from memory; its page says so. */
  readonly verified: boolean
  readonly lawPage: LawPage
}
