import { frameworkOn } from '../../council/inspection/ofsted-frameworks.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { PdfRun } from '../read/format/pdf-lines.ts'
import { headingAt, settingOf, type Setting } from './block.ts'
import { type JudgementTable, judgementTable } from './judgement-table.ts'
import { frameworkDoubts, judgementsOf } from './judgements.ts'
import { alignedPages } from './aligned-pages.ts'
import { withoutMargins } from './page-margins.ts'
import { type PrintedLine, printedLines } from './printed-line.ts'
import { paragraphDoubts, rangesOf } from './paragraph-doubts.ts'
import { readBody, type ReportBody } from './read-body.ts'
import type { Doubt, InspectionReading } from './reading.ts'
import type { NoInspection } from './refusals.ts'
import { type ReportKind, reportKind } from './report-kind.ts'
import { judgementIn, statedJudgements } from './stated-judgements.ts'
import { pagesInColumns } from './words-side-by-side.ts'

/** What is read of a report, before its file and its queries are put beside it. */
export type FoundInspection = Omit<InspectionReading, 'file' | 'sha256' | 'queries'> & {
  readonly doubts: readonly Doubt[]
}

/**
 * What the pages of an inspection report say. Nothing is invented: what cannot be read is `null` or left out, and asked
 * about. A letter or a layout that is not known is asked about as a whole.
 *
 * @refuses inspection-of-another and inspection-not-found
 */
export function readInspection(pages: readonly (readonly PdfRun[])[]): Result<FoundInspection, NoInspection> {
  const lines = withoutMargins(alignedPages(printedLines(pages)))
  const found = reportKind(lines)
  if (found.kind === 'report') return accept(readReport(lines, found))
  if (found.kind === 'letter') return accept(unread({ code: 'letter-not-report', what: found.headed }))
  if (found.kind === 'other-layout') return accept(unread({ code: 'layout-not-known', what: found.headed }))
  return found.kind === 'other-inspectorate'
    ? refuse({ code: 'inspection-of-another', inspectorate: found.inspectorate })
    : refuse({ code: 'inspection-not-found' })
}

function unread(doubt: Doubt): FoundInspection {
  return {
    inspectorate: 'Ofsted',
    framework: null,
    frameworkVersion: null,
    authority: null,
    fieldwork: null,
    publishedOn: null,
    leadInspector: null,
    judgements: [],
    needsToImprove: [],
    paragraphs: [],
    doubts: [doubt],
  }
}

type KnownReport = Extract<ReportKind, { kind: 'report' }>

function readReport(lines: readonly PrintedLine[], report: KnownReport): FoundInspection {
  const { cover, framework, isSigned } = report
  const setting = settingOf(lines)
  const below = lines.slice(cover.length)
  const table = judgementTable(below)
  const inColumns = pagesInColumns(below)
  const body = readBody(
    below.slice(table.length).filter(({ page }) => !inColumns.has(page)),
    setting,
  )
  const { judgements, doubts } = judgementsOf({
    stated: statedJudgements(frontOf(below, table, setting), setting, table.judgements.length === 0),
    table,
    headings: body.headings.flatMap((heading) => judgementIn(heading) ?? []),
  })
  const version = cover.fieldwork && frameworkOn(framework, cover.fieldwork.from)
  return {
    ...coverParts(report),
    frameworkVersion: version?.version ?? null,
    judgements,
    needsToImprove: body.needsToImprove,
    paragraphs: body.paragraphs.map(({ number, section = null, text, page }) => ({
      number,
      section,
      text,
      page,
    })),
    doubts: [
      ...(isSigned ? [] : [{ code: 'inspectorate-not-named' } as const]),
      ...cover.doubts,
      ...table.doubts,
      ...doubts,
      ...(version === undefined ? [] : frameworkDoubts(version, judgements)),
      ...(inColumns.size === 0
        ? []
        : [{ code: 'words-side-by-side', what: rangesOf([...inColumns]) } as const]),
      ...bodyDoubts(
        body,
        judgements.map(({ area }) => area),
      ),
    ],
  }
}

function coverParts({
  cover,
  framework,
  isSigned,
}: KnownReport): Pick<
  FoundInspection,
  'inspectorate' | 'framework' | 'authority' | 'fieldwork' | 'publishedOn' | 'leadInspector'
> {
  return {
    inspectorate: isSigned ? 'Ofsted' : null,
    framework,
    authority: cover.authority ?? null,
    fieldwork: cover.fieldwork ?? null,
    publishedOn: cover.publishedOn ?? null,
    leadInspector: cover.leadInspector ?? null,
  }
}

function bodyDoubts(body: ReportBody, judged: readonly string[]): readonly Doubt[] {
  return [
    ...(body.needsToImprove.length === 0 ? [{ code: 'improvements-not-found' } as const] : []),
    ...paragraphDoubts(body.paragraphs, judged),
    ...(body.unnumberedAfter.length === 0
      ? []
      : [{ code: 'words-without-number', what: body.unnumberedAfter.join(', ') } as const]),
  ]
}

/** The lines beside the table that may state judgements: down to the first list or summary, or the end of the second page. */
function frontOf(
  lines: readonly PrintedLine[],
  table: JudgementTable,
  setting: Setting,
): readonly PrintedLine[] {
  const page = lines[0]?.page ?? 1
  const end = lines.findIndex((line, index) => {
    if (line.page > page + 1) return true
    const role = headingAt(lines, index, setting)?.role
    return role === 'improve' || role === 'within'
  })
  const bottom = end === -1 ? lines.length : end
  return [...lines.slice(0, table.above), ...lines.slice(table.length, bottom)]
}
