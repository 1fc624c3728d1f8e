import { stateOfGrant } from '../../acts/read-grant/take-read-grant.ts'
import { readGrantsOfPerson } from '../../store/read-grant.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { readingWords as words } from './words.ts'

/** How many papers are given to the reader now, for their first page. */
export async function readingsHomePart(visit: Visit): Promise<Html | undefined> {
  const { office, councilId, reader, at, say } = visit
  if (reader.personId === undefined) return undefined
  const grants = await readGrantsOfPerson(office, councilId, reader.personId)
  const standing = grants.filter((grant) => {
    const state = stateOfGrant(grant, at)
    return grant.account_id === reader.accountId && (state === 'toAccept' || state === 'open')
  })
  if (standing.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <p class="govuk-body">
      <a class="govuk-link" href="/workspace/readings">${say.count(standing.length, words.count)}</a>
    </p>
  </section>`
}
