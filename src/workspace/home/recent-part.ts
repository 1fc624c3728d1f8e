import { recentPagesOf } from '../../store/recent-page.ts'
import { html } from '../../web/html.ts'
import type { HomePart } from './home-part.ts'
import { homeWords } from './words.ts'

const most = 8

/** The pages that the reader opened last. */
export const recentPart: HomePart = async ({ office, councilId, reader }) => {
  const pages = await recentPagesOf(office, { councilId, accountId: reader.accountId }, most)
  if (pages.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${homeWords.recent}</h2>
    <ul class="govuk-list">
      ${pages.map(({ address, title }) => html`<li><a class="govuk-link" href="${address}">${title}</a></li>`)}
    </ul>
  </section>`
}
