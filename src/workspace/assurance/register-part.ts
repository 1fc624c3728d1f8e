import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { dateAt } from '../../foundation/instant.ts'
import {
  assuranceReportsOf,
  registerOfEvent,
  type AssuranceReportRow,
} from '../../store/assurance-register.ts'
import { button } from '../../web/components/button.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
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
  return section(
    words.reports,
    wideTable({
      caption: words.reports,
      head: words.reportHead,
      rows: reports.map((report) => reportCells(visit, event, report)),
    }),
  )
}

function reportCells({ say, zone }: Visit, event: EventInHand, report: AssuranceReportRow) {
  const { accepted_because: because, authority } = report
  const notes = [
    words.reportFacts(report.taken_by, say.date(dateAt(report.at, zone))),
    ...(report.reads_register ? [] : [words.reportOnly]),
    ...(because === null ? [] : [words.reportBecause(authority ?? words.noCouncil, because)]),
  ]
  const address = `${eventAddress(event)}/files/${report.sequence}`
  return [
    { html: html`<a class="govuk-link" href="${address}">${words.openFile} ${report.file_name}</a>` },
    { text: notes.join(' ') },
    { html: html`<span class="mh-digest">${report.sha256}</span>` },
  ]
}
