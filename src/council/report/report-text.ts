import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import type { DocumentVersion } from './document.ts'
import type { ReportRefusal } from './refusals.ts'
import type { ClearanceStep, ReportTemplate } from './report-template.ts'
import { checkRecommendations, type ReportRecommendation, type ReportSection } from './report.ts'

/** What a report says: the text of each section under its key, and its recommendations under their numbers. */
export type ReportText = {
  readonly sections: Readonly<Record<string, string>>
  readonly recommendations: readonly ReportRecommendation[]
  /** The file that was uploaded, where it is kept as it came. */
  readonly file?: Omit<DocumentVersion, 'version' | 'addedAt' | 'pageCount'> | undefined
}

/** How long a report may be, in characters, all sections together: some 600 pages. */
const longestReport = 2_000_000

/**
 * A text that can be kept as a version: every recommendation has a number of its own, and its length can be read.
 *
 * @refuses recommendation-number-malformed, recommendation-number-twice, report-too-long
 */
export function checkReportText(text: ReportText): Result<ReportText, ReportRefusal> {
  const checked = checkRecommendations(text)
  if (!checked.ok) return checked
  const length = [...Object.values(text.sections), ...text.recommendations.map((one) => one.text)].join(
    '',
  ).length
  return length > longestReport
    ? refuse({ code: 'report-too-long', length, limit: longestReport })
    : accept(text)
}

/** The headings of the sections that a text must have by its template and lacks, in order. */
export function missingSections(template: ReportTemplate, text: ReportText): readonly string[] {
  return template.sections
    .filter(({ key, kind, isRequired }) => {
      const isBlank =
        kind === 'recommendations'
          ? text.recommendations.every((one) => one.text.trim() === '')
          : (text.sections[key] ?? '').trim() === ''
      return isRequired && isBlank
    })
    .map(({ heading }) => heading)
}

/** The digest of a text: of all of it, or of the parts on which one clearance depends. It does not hang on the order of keys. */
export function digestOf(text: ReportText, step?: ClearanceStep): Sha256 {
  const asked = step?.sections ?? []
  const sections = Object.entries(text.sections)
    .filter(([key, words]) => (asked.length === 0 || asked.includes(key)) && words !== '')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return sha256(JSON.stringify([sections, text.recommendations, text.file?.sha256 ?? '']))
}

/** A text as the sections of a document, in the order of its template: what is published of it, and nothing else. */
export function publishedSections(template: ReportTemplate, text: ReportText): readonly ReportSection[] {
  return template.sections.flatMap(({ key, heading, kind }) => {
    const paragraphs =
      kind === 'recommendations'
        ? text.recommendations.map((one) => `${one.paragraph} ${one.text}`)
        : paragraphsOf(text.sections[key] ?? '')
    return paragraphs.length === 0 ? [] : [{ heading, paragraphs }]
  })
}

/** The paragraphs of a text: parted by a blank line. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
