import type { ExampleDocumentKind } from './example-council.ts'
import type { PersonKey } from './roster/people.ts'

/** Why a report is kept back, with its dates counted from the meeting or from the day of loading. */
export type ReportAccess =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'exempt'
      readonly paragraphs: readonly number[]
      readonly publicInterestTest: string
      readonly decidedBy: PersonKey
      readonly reviewInDays: number
    }
  | { readonly kind: 'confidential'; readonly basis: string; readonly source: string }
  | {
      readonly kind: 'embargoed'
      readonly source: string
      readonly terms: string
      readonly condition: string
      readonly externalUrl?: string
      readonly publicNote: string
      readonly recipients: readonly PersonKey[]
      /** The embargo has ended: the source published the day before the meeting. */
      readonly released?: { readonly confirmedBy: PersonKey; readonly secondReleaser: PersonKey }
      /** The embargo still runs: it is expected to end so many days after loading. */
      readonly expectedDaysAfterLoading?: number
    }

/** A heading, then its paragraphs. */
export type ReportSection = readonly [heading: string, ...paragraphs: readonly string[]]

/** A report as it is written; the meeting that first has it on its agenda gives it its dates. */
export type ReportText = {
  readonly key: string
  readonly kind: ExampleDocumentKind
  readonly title: string
  readonly publicTitle?: string
  readonly author: PersonKey
  readonly access?: ReportAccess
  readonly sections: readonly ReportSection[]
  /** A later version that replaced it, so many working days after its agenda went out. */
  readonly corrected?: { readonly workingDaysLater: number; readonly sections: readonly ReportSection[] }
  readonly withdrawn?: { readonly workingDaysLater: number; readonly reason: string }
}
