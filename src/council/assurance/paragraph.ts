import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AssuranceRefusal } from './refusals.ts'
import type { ReportReading } from './report-reading.ts'

/** The identifier of a paragraph of the register. */
export type ParagraphId = Id<'paragraph'>

/** What stands in the register: a numbered paragraph, a point of the list of improvements, or something said at a meeting. */
export type ParagraphKind = 'paragraph' | 'improvement' | 'spoken'

/** A paragraph of the register before it has a place there. */
export type NewParagraph = {
  readonly kind: ParagraphKind
  readonly number?: number | undefined
  readonly section?: string | undefined
  readonly text: string
  readonly page?: number | undefined
}

/** A paragraph that stands in the register. */
export type KeptParagraph = NewParagraph & { readonly id: ParagraphId }

/** Everything of a reading that goes into the register, in the order of the report: the points to improve first. */
export function paragraphsOfReading(reading: ReportReading): readonly NewParagraph[] {
  return [
    ...reading.needsToImprove.map((text, index) => ({
      kind: 'improvement' as const,
      number: index + 1,
      text,
    })),
    ...reading.paragraphs.map(({ number, section, text, page }) => ({
      kind: 'paragraph' as const,
      number,
      section: section ?? undefined,
      text,
      page,
    })),
  ]
}

/** What becomes of the register when a later file of the same report comes. */
export type ReconciledRegister = {
  /** In the order of the new file: what stays under its id, and what is new. */
  readonly paragraphs: readonly (
    | { readonly keeps: ParagraphId; readonly paragraph: NewParagraph }
    | { readonly keeps: undefined; readonly paragraph: NewParagraph }
  )[]
  /** What the new file has no more. */
  readonly struck: readonly ParagraphId[]
}

/** The register of a later file: a paragraph with the same words keeps its place, its marks and its findings. */
export function reconcileRegister(
  standing: readonly KeptParagraph[],
  coming: readonly NewParagraph[],
): ReconciledRegister {
  const left = Map.groupBy(standing, sameness)
  const paragraphs = coming.map((paragraph) => ({
    keeps: left.get(sameness(paragraph))?.shift()?.id,
    paragraph,
  }))
  const kept = new Set(paragraphs.map(({ keeps }) => keeps))
  return { paragraphs, struck: standing.flatMap(({ id }) => (kept.has(id) ? [] : [id])) }
}

function sameness({ kind, text }: NewParagraph): string {
  return `${kind} ${foldedSpace(text)}`
}

/** A text with each run of space as one, for comparing words whatever the lines were broken at. */
export function foldedSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/**
 * A paragraph typed by hand that can be kept: it has words, and no other of its section has its number.
 *
 * @refuses paragraph-without-words, paragraph-number-taken
 */
export function checkParagraph(
  paragraph: NewParagraph,
  standing: readonly KeptParagraph[],
): Result<NewParagraph, AssuranceRefusal> {
  if (paragraph.text.trim() === '') return refuse({ code: 'paragraph-without-words' })
  const { kind, number, section } = paragraph
  const isTaken =
    number !== undefined &&
    standing.some((one) => one.kind === kind && one.number === number && one.section === section)
  return isTaken ? refuse({ code: 'paragraph-number-taken', number }) : accept(paragraph)
}
