import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { InspectionQueryCode } from './words.ts'

/** What is read of one inspection report: the answer of `moothall inspection read --json` (see docs/reading.md). */
export type InspectionReading = {
  readonly file: string
  readonly inspectorate: string | null
  readonly framework: string | null
  /** The version of the framework that was in force, by the year and month of its beginning: `2023-01`. */
  readonly frameworkVersion: string | null
  readonly authority: string | null
  readonly fieldwork: Fieldwork | null
  readonly publishedOn: CalendarDate | null
  readonly leadInspector: string | null
  readonly judgements: readonly ReadJudgement[]
  readonly needsToImprove: readonly string[]
  readonly paragraphs: readonly ReadParagraph[]
  readonly sha256: Sha256
  readonly queries: readonly InspectionQuery[]
}

/** The first and the last day on which inspectors were at work, as the report prints them. */
export type Fieldwork = { readonly from: CalendarDate; readonly to: CalendarDate }

/** A judgement as printed: what was judged, and its grade. */
export type ReadJudgement = { readonly area: string; readonly grade: string }

/** A numbered paragraph: the heading that it stands under, its words, and the page on which it begins, from 1. */
export type ReadParagraph = {
  readonly number: number
  readonly section: string | null
  readonly text: string
  readonly page: number
}

/** What a person must look at, because the report does not say it plainly or the reader does not know its layout. */
export type InspectionQuery = { readonly code: InspectionQueryCode; readonly message: string }

/** What the reader finds doubtful, before it is put into words. */
export type Doubt = { readonly code: InspectionQueryCode; readonly what?: string }
