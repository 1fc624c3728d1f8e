import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldedSpace, placeChanges, type CorrectedPlace, type NewParagraph } from '../assurance/paragraph.ts'
import type { FindingRefusal } from './refusals.ts'

/** What a finding quotes, and where that stands. */
export type QuotedWords = Pick<NewParagraph, 'number' | 'section' | 'page'> & { readonly quote: string }

/** What a finding quotes once its paragraph was put right, and what changed by that. */
export type CorrectedFinding = { readonly quote: string; readonly changes: readonly CorrectedPlace[] }

/**
 * What a finding quotes from a paragraph that is put right: its words of before where they stand there still, or others that do.
 *
 * @refuses finding-without-quote, quote-not-in-paragraph
 */
export function correctedFinding(
  was: QuotedWords,
  paragraph: Omit<NewParagraph, 'kind'>,
  given: string | undefined,
): Result<CorrectedFinding, FindingRefusal> {
  const quote = foldedSpace(given ?? was.quote)
  if (quote === '') return refuse({ code: 'finding-without-quote' })
  if (!foldedSpace(paragraph.text).includes(quote)) return refuse({ code: 'quote-not-in-paragraph', quote })
  const changes = placeChanges({ ...was, text: was.quote }, { ...paragraph, text: quote })
  return accept({ quote, changes })
}
