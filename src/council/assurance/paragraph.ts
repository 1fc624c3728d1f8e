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

/** A paragraph that stands in the register; `asRead` is what a file said of it, where that was put right since. */
export type KeptParagraph = NewParagraph & {
  readonly id: ParagraphId
  readonly asRead?: string | undefined
}

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
  const now = Map.groupBy(standing, sameness)
  const asRead = Map.groupBy(standing, (one) => sameness({ ...one, text: one.asRead ?? one.text }))
  const kept = new Set<ParagraphId | undefined>()
  const paragraphs = coming.map((paragraph) => {
    const key = sameness(paragraph)
    const alike = [...(now.get(key) ?? []), ...(asRead.get(key) ?? [])]
    const keeps = alike.find(({ id }) => !kept.has(id))?.id
    kept.add(keeps)
    return { keeps, paragraph }
  })
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

/** A paragraph as it is put right, and why. */
export type ParagraphCorrection = Omit<NewParagraph, 'kind'> & { readonly reason: string }

/** One part of a paragraph or a quote that was put right: its words, or where they stand. */
export type CorrectedPlace = {
  readonly field: 'quote' | 'paragraphNumber' | 'section' | 'page'
  readonly was: string
  readonly became: string
}

/** What is other about a text and where it stands, part by part. */
export function placeChanges(
  was: Omit<NewParagraph, 'kind'>,
  becomes: Omit<NewParagraph, 'kind'>,
): readonly CorrectedPlace[] {
  return [
    { field: 'quote' as const, was: said(was.text), became: said(becomes.text) },
    { field: 'paragraphNumber' as const, was: said(was.number), became: said(becomes.number) },
    { field: 'section' as const, was: said(was.section), became: said(becomes.section) },
    { field: 'page' as const, was: said(was.page), became: said(becomes.page) },
  ].filter((one) => one.was !== one.became)
}

function said(words: string | number | undefined): string {
  return String(words ?? '').trim()
}

/**
 * What a correction of a paragraph changes, with its reason.
 *
 * @refuses paragraph-without-words, paragraph-number-taken, paragraph-without-reason, paragraph-unchanged
 */
export function checkParagraphCorrection(
  was: KeptParagraph,
  { reason, ...becomes }: ParagraphCorrection,
  standing: readonly KeptParagraph[],
): Result<readonly CorrectedPlace[], AssuranceRefusal> {
  const others = standing.filter(({ id }) => id !== was.id)
  const fit = checkParagraph({ ...becomes, kind: was.kind }, others)
  if (!fit.ok) return fit
  if (reason.trim() === '') return refuse({ code: 'paragraph-without-reason' })
  const changes = placeChanges(was, becomes)
  return changes.length === 0 ? refuse({ code: 'paragraph-unchanged' }) : accept(changes)
}
