import { sendersDue } from '../../acts/retention/senders-kept.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { retentionWords } from './words.ts'

const words = retentionWords.home

/** How many senders are due to be forgotten, for the first page of who may forget them; `undefined` where none is. */
export async function sendersDuePart(visit: Visit): Promise<Html | undefined> {
  if (!visit.may('forget-senders')) return undefined
  const count = (await reading(visit, sendersDue)).length
  if (count === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <p class="govuk-body">
      <a class="govuk-link" href="/workspace/retention/senders/forget"
        >${visit.say.count(count, words.due)}</a
      >
    </p>
  </section>`
}
