import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { boardActs } from './board-acts.ts'
import { dutiesFor, dutyEntry } from './board.ts'
import { boardWords as words } from './words.ts'

/** How many duties stand on the first page; the board has them all. */
const shownAtMost = 5

/** The most pressing duties of a reader, for their first page; `undefined` where nothing is late or due within the week. */
export async function boardHomePart(visit: Visit): Promise<Html | undefined> {
  if (!boardActs.some((act) => visit.mayAnywhere(act))) return undefined
  const pressing = (await dutiesFor(visit)).filter(({ state }) =>
    ['late', 'today', 'nextSevenDays'].includes(state),
  )
  if (pressing.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.homeTitle}</h2>
    ${pressing.slice(0, shownAtMost).map((duty) => dutyEntry(visit, duty))}
    <p class="govuk-body"><a class="govuk-link" href="/workspace/board">${words.homeAll}</a></p>`
}
