import { instantFromMs } from '../../foundation/instant.ts'
import { papersPressing } from '../../store/withheld-desk.ts'
import { html, type Html } from '../../web/html.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import type { Visit } from '../frame/visit.ts'
import { stateInList } from './paper-standing.ts'
import { paperAddress, seenPaper, type SeenPaper } from './read-paper.ts'
import { withheldWords as words } from './words.ts'

const soonMs = 7 * 86_400_000

/** The embargoes that end soon or should have, and the exemptions whose review is due, for who lets such papers go. */
export async function withheldHomePart(visit: Visit): Promise<Html | undefined> {
  if (!visit.mayAnywhere('confirm-condition')) return undefined
  const { office, councilId, at, today } = visit
  const endsBefore = instantFromMs(Date.parse(at) + soonMs)
  const papers = await papersPressing(office, councilId, { endsBefore, today })
  const pressing = papers.flatMap((paper) => seenPaper(visit, paper) ?? [])
  if (pressing.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <ul class="govuk-list govuk-list--spaced">
      ${await Promise.all(pressing.map((seen) => line(visit, seen)))}
    </ul>
  </section>`
}

async function line(visit: Visit, { paper, title }: SeenPaper): Promise<Html> {
  const state = stateTag(await stateInList(visit, paper))
  return html`<li><a class="govuk-link" href="${paperAddress(paper)}">${title}</a> ${state}</li>`
}
