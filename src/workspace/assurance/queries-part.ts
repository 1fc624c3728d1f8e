import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import type { SaidCount } from '../../council/assurance/said-count.ts'
import { heldAgainst } from '../../council/assurance/said-count.ts'
import { assuranceQueriesOf, registerOfEvent, saidCountsOf } from '../../store/assurance-register.ts'
import { findingsOfEvent } from '../../store/finding.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { eventAddress } from './read-event.ts'
import { paragraph, section } from './section.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.event

type Line = {
  readonly text: string
  readonly quote?: string
  readonly settled: string | undefined
  readonly way?: string
}

/** What is open about an event: what the reading asked, and where a number that was said differs from the register. */
export async function queriesPart(visit: Visit, event: EventInHand): Promise<Html> {
  const lines = [
    ...(await countLines(visit, event)),
    ...(await queryLines(visit, event)),
    ...(await struckLines(visit, event)),
  ]
  const open = lines.filter(({ settled }) => settled === undefined)
  const settled = lines.filter((line) => line.settled !== undefined)
  if (lines.length === 0) return section(words.queries, paragraph(words.queriesNone))
  return section(
    words.queries,
    html`${open.length === 0 ? paragraph(words.queriesNone) : list(visit, event, open)}
    ${
      settled.length > 0 &&
      html`<h3 class="govuk-heading-s">${words.settled}</h3>
        ${list(visit, event, settled)}`
    }`,
  )
}

function list(visit: Visit, event: EventInHand, lines: readonly Line[]): Html {
  return html`<ul class="govuk-list govuk-list--spaced">
    ${lines.map(
      ({ text, quote, settled, way }) =>
        html`<li>
          ${text} ${quote !== undefined && html`<q>${quote}</q>`} ${settled}
          ${
            settled === undefined &&
            way !== undefined &&
            visit.may('settle-assurance-query') &&
            html`<a class="govuk-link" href="${eventAddress(event)}/${way}"
              >${words.settle}<span class="govuk-visually-hidden">: ${text}</span></a
            >`
          }
        </li>`,
    )}
  </ul>`
}

async function queryLines({ office }: Visit, { key }: EventInHand): Promise<Line[]> {
  return (await assuranceQueriesOf(office, key)).map((query) => ({
    text: query.message,
    settled:
      query.settled_words === null ? undefined : words.settledBy(query.settled_words, query.settled_by ?? ''),
    way: `queries/${query.query_id}`,
  }))
}

async function countLines({ office, say }: Visit, { key }: EventInHand): Promise<Line[]> {
  const [counts, findings] = await Promise.all([saidCountsOf(office, key), findingsOfEvent(office, key)])
  const standing = findings.filter((finding) => finding.withdrawn_entry === null)
  return counts.map((row) => {
    const said = row as SaidCount
    const { recorded, agrees } = heldAgainst(said, standing)
    const mark = assuranceWords.marks[said.polarity]
    const count = say.number(row.count)
    const settled =
      row.settled_words === null ? undefined : words.settledBy(row.settled_words, row.settled_by ?? '')
    return {
      text: agrees ? words.countAgrees(count, mark) : words.countDiffers(count, say.number(recorded), mark),
      quote: row.quote,
      settled: agrees ? '' : settled,
      way: `counts/${row.sequence}`,
    }
  })
}

async function struckLines({ office, say }: Visit, { key }: EventInHand): Promise<Line[]> {
  const [register, findings] = await Promise.all([registerOfEvent(office, key), findingsOfEvent(office, key)])
  const struck = new Set(register.flatMap((row) => (row.struck_entry === null ? [] : [row.paragraph_id])))
  return findings
    .filter((finding) => finding.withdrawn_entry === null && struck.has(finding.paragraph_id))
    .map((finding) => ({
      text: words.struckFinding(words.finding(say.number(finding.number))),
      settled: undefined,
    }))
}
