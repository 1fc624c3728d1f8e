import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import { areaByName } from '../../council/assurance/assurance-frameworks.ts'
import {
  paragraphsOfReading,
  reconcileRegister,
  type KeptParagraph,
  type NewParagraph,
} from '../../council/assurance/paragraph.ts'
import type { AssuranceRefusal } from '../../council/assurance/refusals.ts'
import {
  checkReading,
  questionsOfReading,
  type ReportReading,
} from '../../council/assurance/report-reading.ts'
import type { FileScan } from '../../council/scan/file-scan.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import { addJudgement, judgementsOf } from '../../store/assurance.ts'
import {
  addAssuranceQueries,
  addAssuranceReport,
  addReportParagraphs,
  assuranceReportsOf,
  placeReportParagraph,
  registerOfEvent,
  strikeReportParagraphs,
  type AssuranceReportRow,
  type ReportParagraphRow,
} from '../../store/assurance-register.ts'
import { addReportScan } from '../../store/assurance-scan.ts'
import { councilById } from '../../store/council.ts'
import { enter, type Session } from '../session.ts'
import { eventFor, type EventInHand, type NoEvent } from './event-in-hand.ts'

/** A report's file, which the file store has kept already, and what was read of it; no reading where it is only kept. */
export type TakenReport = {
  readonly fileName: string
  readonly sha256: Sha256
  readonly sizeBytes: number
  readonly reading: ReportReading | undefined
  /** What its scan found, where it was scanned as it came in. */
  readonly scan?: FileScan | undefined
  /** Why a person takes it in although it is cut short or does not say that it is about this council. */
  readonly acceptedBecause?: string | undefined
}

/** What came of taking a report in. */
export type TakenIn = {
  readonly added: number
  readonly kept: number
  readonly struck: number
  readonly judgements: number
  readonly queries: number
}

/**
 * Takes a report into an event's register: every numbered paragraph, every point to improve, the grades that the framework knows,
 * and what the reading left open. A later file of the same report keeps the paragraphs whose words it has, with their marks and
 * findings, and strikes the others.
 *
 * @refuses unknown-thing, report-taken-in-already, report-without-paragraphs, report-cut-short, report-of-another-council,
 *   report-of-no-council, no-power
 */
export async function takeInReport(
  session: Session,
  eventId: AssuranceEventId,
  report: TakenReport,
): Promise<Result<TakenIn, AssuranceRefusal | NoEvent>> {
  const found = await eventFor(session, 'take-in-assurance-report', eventId)
  if (!found.ok) return found
  const event = found.value
  const [newest] = await assuranceReportsOf(session.tx, event.key)
  const checked = await checkReport(session, report, newest)
  if (!checked.ok) return checked
  const detail = { sha256: report.sha256, ...(report.scan && { findings: report.scan.findingCount }) }
  const subject = { kind: 'assuranceEvent', id: eventId, detail }
  const entry = enter(session, 'take-in-assurance-report', subject)
  if (!entry.ok) return entry
  const sequence = (newest?.sequence ?? 0) + 1
  await addAssuranceReport(session.tx, {
    ...event.key,
    ...columnsOf(report),
    sequence,
    taken_by: session.actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  const { reading, scan } = report
  if (scan !== undefined)
    await addReportScan(
      session.tx,
      { ...event.key, sequence },
      { answer: accept(scan), at: session.at, entryNo: entry.value },
    )
  if (reading === undefined) return accept({ added: 0, kept: 0, struck: 0, judgements: 0, queries: 0 })
  const filling = { reading, entryNo: entry.value }
  const changed = await fillRegister(session, event, filling)
  const judgements = await addGrades(session, event, filling)
  const queries = await addQueries(session, event, { ...filling, sequence })
  return accept({ ...changed, judgements, queries })
}

async function checkReport(
  session: Session,
  { sha256, reading, acceptedBecause }: TakenReport,
  newest: AssuranceReportRow | undefined,
): Promise<Result<void, AssuranceRefusal>> {
  const isRead = reading !== undefined
  if (newest?.sha256 === sha256 && newest.reads_register === isRead)
    return refuse({ code: 'report-taken-in-already' })
  if (!isRead) return accept(undefined)
  const council = await councilById(session.tx, session.councilId)
  return checkReading({ reading, councilName: council?.name ?? '', acceptedBecause })
}

function columnsOf({ sha256, fileName, sizeBytes, reading, acceptedBecause = '' }: TakenReport) {
  return {
    sha256,
    file_name: fileName,
    size_bytes: sizeBytes,
    authority: reading?.authority ?? null,
    accepted_because: acceptedBecause.trim() === '' ? null : acceptedBecause.trim(),
    reads_register: reading !== undefined,
  }
}

async function addQueries(
  session: Session,
  { key, row, framework }: EventInHand,
  { reading, entryNo, sequence }: Filling & { readonly sequence: number },
): Promise<number> {
  const fieldwork = { from: row.fieldwork_from, to: row.fieldwork_to }
  const queries = [...reading.queries, ...questionsOfReading(reading, { framework, fieldwork })]
  await addAssuranceQueries(
    session.tx,
    queries.map(({ code, message }) => ({
      ...key,
      query_id: newId<'query'>(session.random),
      report_sequence: sequence,
      code,
      message,
      entry_no: entryNo,
    })),
  )
  return queries.length
}

type Filling = { readonly reading: ReportReading; readonly entryNo: number }

async function fillRegister(
  session: Session,
  { key }: EventInHand,
  { reading, entryNo }: Filling,
): Promise<Pick<TakenIn, 'added' | 'kept' | 'struck'>> {
  const { tx, councilId } = session
  const standing = (await registerOfEvent(tx, key)).filter(
    (row) => row.struck_entry === null && row.origin === 'read',
  )
  const { paragraphs, struck } = reconcileRegister(standing.map(keptParagraph), paragraphsOfReading(reading))
  for (const [position, { keeps, paragraph }] of paragraphs.entries())
    if (keeps !== undefined)
      await placeReportParagraph(tx, {
        council_id: councilId,
        paragraph_id: keeps,
        ...placeColumns(paragraph, position),
      })
  const fresh = paragraphs.flatMap(({ keeps, paragraph }, position) =>
    keeps === undefined
      ? [
          {
            ...key,
            paragraph_id: newId<'paragraph'>(session.random),
            kind: paragraph.kind,
            text: paragraph.text,
            origin: 'read',
            entry_no: entryNo,
            ...placeColumns(paragraph, position),
          },
        ]
      : [],
  )
  await addReportParagraphs(tx, fresh)
  const because = 'The newest file of the report does not have it.'
  await strikeReportParagraphs(tx, councilId, { ids: struck, entryNo, because })
  return { added: fresh.length, kept: paragraphs.length - fresh.length, struck: struck.length }
}

/** The grades of areas that the framework judges and that nobody has entered yet; what differs is left to a person. */
async function addGrades(
  session: Session,
  { key, framework }: EventInHand,
  { reading, entryNo }: Filling,
): Promise<number> {
  const standing = new Set((await judgementsOf(session.tx, key)).map((one) => one.area_key))
  let added = 0
  for (const { area: printed, grade } of reading.judgements) {
    const area = areaByName(framework, printed)
    if (area === undefined || standing.has(area.key) || !framework.grades.includes(grade)) continue
    standing.add(area.key)
    added += 1
    await addJudgement(session.tx, {
      ...key,
      area_key: area.key,
      area: area.name,
      grade,
      at: session.at,
      entry_no: entryNo,
    })
  }
  return added
}

/** A row of the register as the rules know it. */
export function keptParagraph(row: ReportParagraphRow): KeptParagraph {
  return {
    id: row.paragraph_id,
    kind: row.kind as KeptParagraph['kind'],
    number: row.number ?? undefined,
    section: row.section ?? undefined,
    text: row.text,
    page: row.page ?? undefined,
    asRead: row.first_text ?? undefined,
  }
}

/** Where a paragraph stands in the report, as its columns. */
export function placeColumns({ number, section, page }: NewParagraph, position: number) {
  return { position, number: number ?? null, section: section ?? null, page: page ?? null }
}
