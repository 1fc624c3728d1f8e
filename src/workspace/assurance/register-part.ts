import { explainRefusal } from '../../acts/explain-refusal.ts'
import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { dateAt } from '../../foundation/instant.ts'
import {
  assuranceReportsOf,
  registerOfEvent,
  type AssuranceReportRow,
} from '../../store/assurance-register.ts'
import { reportScansOf, type KeptReportScan } from '../../store/assurance-scan.ts'
import { button } from '../../web/components/button.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { countOf, findingsTable } from '../withheld/scan-part.ts'
import { eventAddress } from './read-event.ts'
import { paragraph, section, wideTable } from './section.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.event

/** How far the register of an event has been read, and the files that it was read from. */
export async function registerPart(visit: Visit, event: EventInHand): Promise<Html> {
  const { office, say } = visit
  const standing = (await registerOfEvent(office, event.key)).filter((row) => row.struck_entry === null)
  const read = standing.filter((row) => row.mark !== null).length
  const second = standing.filter((row) => row.mark_confirmed_by !== null).length
  const progress = words.progress(say.number(read), say.number(standing.length), say.number(second))
  return html`${section(
    words.register,
    standing.length === 0
      ? paragraph(words.registerNone)
      : html`${paragraph(progress)}
        ${button({ text: words.openRegister, href: `${eventAddress(event)}/register` })}`,
  )}
  ${await filesPart(visit, event)}`
}

async function filesPart(visit: Visit, event: EventInHand): Promise<Html> {
  const reports = await assuranceReportsOf(visit.office, event.key)
  if (reports.length === 0) return nothing
  const scans = new Map((await reportScansOf(visit.office, event.key)).map((scan) => [scan.sequence, scan]))
  return section(
    words.reports,
    html`${wideTable({
      caption: words.reports,
      head: words.reportHead,
      rows: reports.map((report) => reportCells(visit, event, { report, scan: scans.get(report.sequence) })),
    })}
    ${reports.map((report) => foundPart(visit, { report, scan: scans.get(report.sequence) }))}`,
  )
}

type ScannedReport = { readonly report: AssuranceReportRow; readonly scan: KeptReportScan | undefined }

/** What was found in a report's file, and where; nothing where nothing was. */
function foundPart(visit: Visit, { report, scan }: ScannedReport): Html {
  if (!scan?.answer.ok || scan.answer.value.findingCount === 0) return nothing
  return html`<h3 class="govuk-heading-s">${words.reportFoundIn(report.file_name)}</h3>
    ${paragraph(words.reportFoundLead)} ${findingsTable(visit, scan.answer.value)}`
}

function foundWords(visit: Visit, { scan }: ScannedReport): string {
  if (scan === undefined) return words.reportUnscanned
  const { answer } = scan
  if (!answer.ok) return words.reportUnread(explainRefusal(answer.refusal).sentence)
  const { findingCount: count } = answer.value
  return count === 0 ? words.reportNone : words.reportFound(countOf(visit, count))
}

function reportCells(visit: Visit, event: EventInHand, scanned: ScannedReport) {
  const { say, zone } = visit
  const { report, scan } = scanned
  const { accepted_because: because, authority } = report
  const notes = [
    words.reportFacts(report.taken_by, say.date(dateAt(report.at, zone))),
    ...(report.reads_register ? [] : [words.reportOnly]),
    ...(because === null ? [] : [words.reportBecause(authority ?? words.noCouncil, because)]),
  ]
  const address = `${eventAddress(event)}/files/${report.sequence}`
  const open = html`<a class="govuk-link" href="${address}">${words.openFile} ${report.file_name}</a>`
  return [
    { html: scan?.answer.ok ? open : html`${report.file_name}` },
    { text: notes.join(' ') },
    { text: foundWords(visit, scanned) },
    { html: html`<span class="mh-digest">${report.sha256}</span>` },
  ]
}
