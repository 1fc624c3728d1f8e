import { secondReadingsFor } from '../../store/second-readings.ts'
import { html } from '../../web/html.ts'
import type { HomePart } from '../home/home-part.ts'
import { eventAddress, eventsOf } from './read-event.ts'
import { registerWords } from './register-words.ts'

const words = registerWords.second

/** What waits for the visitor as a second reader, event by event, for their first page. */
export const secondReadingsPart: HomePart = async (visit) => {
  if (!visit.may('confirm-marks')) return undefined
  const { office, councilId, say } = visit
  const { accountId } = visit.reader
  const waiting = await secondReadingsFor(office, { councilId, accountId })
  if (waiting.length === 0) return undefined
  const events = await eventsOf(visit)
  const lines = waiting.flatMap(({ assurance_event_id: id, marks, findings }) => {
    const event = events.find(({ key }) => key.assurance_event_id === id)
    if (event === undefined) return []
    const counts = [
      ...(marks > 0 ? [say.count(marks, words.marks)] : []),
      ...(findings > 0 ? [say.count(findings, words.findings)] : []),
    ]
    const address = eventAddress(event)
    const href = marks > 0 ? `${address}/register?show=second` : address
    return [html`<li><a class="govuk-link" href="${href}">${event.row.title}</a>: ${say.list(counts)}</li>`]
  })
  if (lines.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <ul class="govuk-list">
      ${lines}
    </ul>
  </section>`
}
