import { waitingSubmissions } from '../../store/submission.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { submissionWords } from './words.ts'

const words = submissionWords.home

/** How much of what the public sent waits for the reader, for their first page. */
export async function waitingPart(visit: Visit): Promise<Html | undefined> {
  if (!visit.mayAnywhere('moderate-submission')) return undefined
  const waiting = await waitingSubmissions(visit.office, visit.councilId)
  const count = waiting
    .filter(({ bodyId }) => visit.may('moderate-submission', bodyId))
    .reduce((sum, row) => sum + row.count, 0)
  if (count === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <p class="govuk-body">
      <a class="govuk-link" href="/workspace/submissions">${visit.say.count(count, words.waiting)}</a>
    </p>
  </section>`
}
