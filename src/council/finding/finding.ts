import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldedSpace } from '../assurance/paragraph.ts'
import type { FindingRefusal } from './refusals.ts'

/** The identifier of a finding. */
export type FindingId = Id<'finding'>

/** What a finding is: something done well, or something to be done better, as strongly as the source puts it. */
export type FindingPolarity = (typeof findingPolarities)[number]

/** What findings can be, the weakest call for action first; a recommendation is the word of those who do not inspect. */
export const findingPolarities = [
  'strength',
  'issue',
  'areaForImprovement',
  'priorityAction',
  'recommendation',
] as const

/** What a reader makes of a paragraph: nothing to do, or what a finding can be. */
export type ParagraphMark = 'nothing' | FindingPolarity

/** What a reader can make of a paragraph, in the order in which it is offered. */
export const paragraphMarks: readonly ParagraphMark[] = ['nothing', ...findingPolarities]

/** Words of a report that say something of the council: quoted, and said what they are. */
export type Finding = {
  readonly id: FindingId
  readonly polarity: FindingPolarity
  readonly quote: string
  readonly theme: string
  /** Who outside the council must act, where it is not the council alone. */
  readonly partner?: string | undefined
}

/** Whether a finding asks for something to be done. */
export function asksForAction(polarity: string): boolean {
  return polarity !== 'strength'
}

/**
 * A finding that can be kept: it quotes words that stand in its paragraph, and says which theme it is of.
 *
 * @refuses finding-without-quote, quote-not-in-paragraph, finding-without-theme, paragraph-struck
 */
export function checkFinding(
  finding: Finding,
  paragraph: { readonly text: string; readonly isStruck: boolean },
): Result<Finding, FindingRefusal> {
  const quote = foldedSpace(finding.quote)
  if (quote === '') return refuse({ code: 'finding-without-quote' })
  if (paragraph.isStruck) return refuse({ code: 'paragraph-struck' })
  if (!foldedSpace(paragraph.text).includes(quote)) return refuse({ code: 'quote-not-in-paragraph', quote })
  return finding.theme.trim() === ''
    ? refuse({ code: 'finding-without-theme' })
    : accept({ ...finding, quote, theme: finding.theme.trim() })
}
