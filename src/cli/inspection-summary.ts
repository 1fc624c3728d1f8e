import type { InspectionReading, ReadParagraph } from '../import/inspection/reading.ts'
import { words } from './words.ts'

const say = words.inspectionRead

/** What was understood of an inspection report, for a person to read; ends with an empty line. */
export function inspectionSummary(reading: InspectionReading): string {
  const lines = [
    say.head(reading.inspectorate, reading.framework, reading.frameworkVersion),
    say.authority(reading.authority),
    say.fieldwork(reading.fieldwork),
    ...(reading.publishedOn === null ? [] : [say.publishedOn(reading.publishedOn)]),
    say.leadInspector(reading.leadInspector),
    ...listed(
      say.judgements,
      reading.judgements.map(({ area, grade }) => say.judgement(area, grade)),
    ),
    ...listed(say.needsToImprove, reading.needsToImprove),
    ...listed(say.paragraphs(reading.paragraphs.length), sectionsOf(reading.paragraphs)),
    ...listed(
      say.queries,
      reading.queries.map(({ code, message }) => `${message} [${code}]`),
    ),
    say.sha256(reading.sha256),
  ]
  return `${[reading.file, ...lines.map((line) => `  ${line}`)].join('\n')}\n\n`
}

/** Each section with the numbers of its paragraphs, in the order of the report. */
function sectionsOf(paragraphs: readonly ReadParagraph[]): readonly string[] {
  const sections: { name: string | null; first: number; last: number }[] = []
  for (const { section, number } of paragraphs) {
    const open = sections.at(-1)
    if (open !== undefined && open.name === section && number === open.last + 1) open.last = number
    else sections.push({ name: section, first: number, last: number })
  }
  return sections.map(({ name, first, last }) => say.section(name, say.numbers(first, last)))
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  - ${line}`)]
}
