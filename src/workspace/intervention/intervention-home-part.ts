import { html } from '../../web/html.ts'
import type { HomePart } from '../home/home-part.ts'
import { interventionPath, offersFor } from './read-intervention.ts'
import { interventionWords } from './words.ts'

const words = interventionWords.home

/** How much evidence offers itself to criteria of exit, for who may take it. */
export const interventionHomePart: HomePart = async (visit) => {
  const offers = (await offersFor(visit)).filter(({ isReady }) => isReady)
  if (offers.length === 0) return undefined
  const [first] = offers
  const ids = new Set(offers.map(({ interventionId }) => interventionId))
  const href = ids.size === 1 ? `${interventionPath}/${first?.interventionId}` : interventionPath
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <ul class="govuk-list">
      <li><a class="govuk-link" href="${href}">${visit.say.count(offers.length, words.offers)}</a></li>
    </ul>
  </section>`
}
