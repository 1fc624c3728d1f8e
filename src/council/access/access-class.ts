import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { PersonId } from '../member/person.ts'

/** Who may see a document, and on what ground it is kept back where it is. */
export type AccessClass = OpenClass | DraftClass | ExemptClass | ConfidentialClass | EmbargoedClass

/** Open to everyone once published. */
export type OpenClass = { readonly class: 'open' }

/** Still being written. */
export type DraftClass = { readonly class: 'draft' }

/**
 * Exempt information: may be kept back if and so long as the public interest favours it, so it names its
 * paragraphs, the conclusion of the test, who decided, and the day on which that is looked at again.
 */
export type ExemptClass = {
  readonly class: 'exempt'
  readonly paragraphs: readonly string[]
  readonly publicInterestTest: string
  readonly decidedBy: string
  /** `''` in a form in which none was given, which is refused. */
  readonly reviewOn: CalendarDate
}

/** Confidential information: must not be disclosed, whatever the public interest. `basis` is the ban, `source` who imposed it. */
export type ConfidentialClass = {
  readonly class: 'confidential'
  readonly basis: string
  readonly source: string
}

/** Confidential until an event: another body's publication, seen by people. `expectedAt` alone releases nothing. */
export type EmbargoedClass = {
  readonly class: 'embargoed'
  readonly source: string
  readonly terms: string
  /** What must be seen to have happened, such as publication on the source's website. */
  readonly condition: string
  readonly expectedAt: Instant
  /** Where the source will publish. */
  readonly externalUrl?: string | undefined
  /** The people who may hold the document meanwhile. */
  readonly recipients: readonly PersonId[]
  /** What the public is told meanwhile; without it they are told nothing. */
  readonly publicNote?: string | undefined
}

/** Whether a decision of the council can open what is in this class. True of exempt information alone. */
export function mayOpenByDecision(accessClass: AccessClass): accessClass is ExemptClass {
  return accessClass.class === 'exempt'
}
