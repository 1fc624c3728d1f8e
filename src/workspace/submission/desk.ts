import { submissionOffers } from '../../acts/submission/submission-offers.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { submissionsFrom, type SubmissionRow } from '../../store/submission.ts'
import { button } from '../../web/components/button.ts'
import { table } from '../../web/components/table.ts'
import { tag } from '../../web/components/tag.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { submissionWords as words } from './words.ts'

const daysShown = 60

/** All that the public sent to meetings of late and to come, by meeting, those with something that waits first; with until when each takes more. */
export const deskRoute: Route = {
  url: '/submissions',
  for: ['moderate-submission'],
  show: async (visit) => {
    const all = await submissionsFrom(visit.office, visit.councilId, addDays(visit.today, -daysShown))
    const rows = all.filter((row) => visit.may('moderate-submission', row.body_id))
    const waiting = rows.filter(({ state }) => state === 'received')
    const meetings = [...new Set([...waiting, ...rows].map(({ meeting_id }) => meeting_id))]
    const parts = await Promise.all(
      meetings.map((id) =>
        meetingPart(
          visit,
          rows.filter(({ meeting_id }) => meeting_id === id),
        ),
      ),
    )
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${button({ text: words.enterLetter, href: '/workspace/submissions/letter', classes: 'govuk-button--secondary' })}
      ${
        visit.mayAnywhere('set-submission-scheme') &&
        html`<p class="govuk-body">
          <a class="govuk-link" href="/workspace/submissions/schemes">${words.schemes}</a>
        </p>`
      }
      ${parts.length === 0 ? html`<p class="govuk-body">${words.none}</p>` : parts}`,
    }
  },
}

async function meetingPart(visit: Visit, rows: readonly SubmissionRow[]): Promise<Html | undefined> {
  const [first] = rows
  if (first === undefined) return undefined
  const { say, at } = visit
  const asked = { bodyId: first.body_id, meetingOn: first.starts_on }
  const offers = await reading(visit, (session) => submissionOffers(session, asked))
  const deadlines = offers.flatMap(({ scheme, deadline }) =>
    deadline === undefined
      ? []
      : [(at > deadline.at ? words.ended : words.until)(words.kinds[scheme.kind], say.moment(deadline.at))],
  )
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${first.body_name}, ${say.longDate(first.starts_on)}</h2>
    <p class="govuk-body">${deadlines.join(' · ')}</p>
    <div class="mh-scroll">
      ${table({
        head: words.head.map((text) => ({ text })),
        rows: rows.map((row) => [
          {
            html: html`<a class="govuk-link" href="/workspace/submissions/${row.submission_id}"
              >${words.kinds[row.kind as keyof typeof words.kinds]}: ${row.subject}</a
            >`,
          },
          { text: row.name ?? words.forgotten },
          { text: say.moment(row.received_at) },
          stateCell(row.state as keyof typeof words.states),
        ]),
      })}
    </div>
  </section>`
}

/** How something stands; what waits for the clerk stands out. */
function stateCell(state: keyof typeof words.states) {
  const text = words.states[state]
  return state === 'received' ? { html: tag({ text, classes: 'govuk-tag--yellow' }) } : { text }
}
