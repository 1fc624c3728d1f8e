import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { OfficeId } from '../member/office.ts'
import type { PersonId } from '../member/person.ts'
import type { DocumentId } from './document.ts'
import type { ReportRefusal } from './refusals.ts'

/** A document that asks a body for a decision: who wrote it, its sections, and what it recommends. */
export type Report = {
  readonly documentId: DocumentId
  readonly authorId?: PersonId | undefined
  readonly leadOfficeId?: OfficeId | undefined
  readonly sections: readonly ReportSection[]
  readonly recommendations: readonly ReportRecommendation[]
}

/** A headed part of a report, as text. */
export type ReportSection = { readonly heading: string; readonly paragraphs: readonly string[] }

/** What a report proposes, under the number of its paragraph, such as `2.1`. The limb that adopts it keeps the number. */
export type ReportRecommendation = { readonly paragraph: string; readonly text: string }

/**
 * The recommendations of a report, each under a paragraph number of its own.
 *
 * @refuses recommendation-number-malformed, recommendation-number-twice
 */
export function checkRecommendations({
  recommendations,
}: Pick<Report, 'recommendations'>): Result<readonly ReportRecommendation[], ReportRefusal> {
  const seen = new Set<string>()
  for (const { paragraph } of recommendations) {
    if (!isParagraphNumber(paragraph)) return refuse({ code: 'recommendation-number-malformed', paragraph })
    if (seen.has(paragraph)) return refuse({ code: 'recommendation-number-twice', paragraph })
    seen.add(paragraph)
  }
  return accept(recommendations)
}

/** Whether a text is a paragraph number: digits in levels parted by points, with a letter at the end or not (`2`, `2.1`, `2.1a`). */
export function isParagraphNumber(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){0,3}[a-z]?$/.test(text)
}
