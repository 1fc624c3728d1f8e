import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { disposedFinding } from '../../acts/finding/finding-in-hand.ts'
import { assuranceSources } from '../../council/assurance/source.ts'
import type { FindingContribution } from '../../council/improvement/coverage.ts'
import { isDisposed } from '../../council/finding/disposition.ts'
import { asksForAction } from '../../council/finding/finding.ts'
import { registerOfEvent } from '../../store/assurance-register.ts'
import { findingsOfEvent, type FindingRow } from '../../store/finding.ts'
import { button } from '../../web/components/button.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { answersToFindings } from './read-answers.ts'
import { eventAddress, eventsOf } from './read-event.ts'
import { assuranceWords as words } from './words.ts'

/** Every inspection and other source of findings that the reader may know of. */
export const eventsRoute: Route = {
  url: '/assurance',
  for: 'signed-in',
  show: async (visit) => {
    const events = await eventsOf(visit)
    const mayRecord = visit.may('record-assurance-event')
    if (events.length === 0 && !mayRecord) return undefined
    const answers = await answersToFindings(visit, events)
    const rows = await Promise.all(events.map((event) => rowOf(visit, event, answers)))
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${mayRecord && button({ text: words.recordLink, href: '/workspace/assurance/new' })}
      ${
        rows.length === 0
          ? html`<p class="govuk-body">${words.none}</p>`
          : html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.title}">
              ${table({
                caption: words.title,
                captionClasses: 'govuk-visually-hidden',
                head: words.head.map((text) => ({ text })),
                rows,
              })}
            </div>`
      }`,
      reads: events
        .filter(({ row }) => row.first_released_entry === null)
        .map(({ row, key }) => ({
          kind: 'assuranceEvent',
          id: key.assurance_event_id,
          version: row.version,
        })),
    }
  },
}

async function rowOf(
  { office, say }: Visit,
  event: EventInHand,
  answers: ReadonlyMap<string, FindingContribution>,
): Promise<TableCell[]> {
  const { row, key, framework, stage } = event
  const [register, findings] = await Promise.all([registerOfEvent(office, key), findingsOfEvent(office, key)])
  const isAnswered = ({ finding_id: id }: FindingRow) => answers.get(id) === 'full'
  const standing = register.filter((one) => one.struck_entry === null)
  const read = standing.filter((one) => one.mark !== null).length
  const isPublic = row.first_released_entry !== null
  const tag = isPublic
    ? stateTag({ tone: 'settled', text: words.publicHere })
    : stateTag({ tone: 'open', text: words.stages[stage] })
  return [
    { html: html`<a class="govuk-link" href="${eventAddress(event)}">${row.title}</a>` },
    { text: assuranceSources[framework.source].name },
    { html: tag },
    { text: say.shortDate(row.stage_on) },
    {
      text:
        standing.length === 0
          ? words.noRegister
          : words.readOf(say.number(read), say.number(standing.length)),
    },
    { text: say.number(openFindings(findings).filter((one) => !isAnswered(one)).length) },
  ]
}

/** The findings that ask for something and of which nothing stands yet but, it may be, action. */
function openFindings(findings: readonly FindingRow[]): FindingRow[] {
  const all = findings.map(disposedFinding)
  return findings.filter((row, index) => {
    const own = all[index]
    return own !== undefined && !own.isWithdrawn && asksForAction(row.polarity) && !isDisposed(own, all)
  })
}
