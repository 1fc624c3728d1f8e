import { secondsBetween } from '../../foundation/instant.ts'
import { papersKeptBack } from '../../store/withheld-desk.ts'
import { html, type Html } from '../../web/html.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import type { Visit } from '../frame/visit.ts'
import { standingOf, stateOf } from './paper-standing.ts'
import { paperAddress, seenPaper, type SeenPaper } from './read-paper.ts'
import { withheldWords as words } from './words.ts'

const soonSeconds = 7 * 86_400

/** The embargoes that end soon or should have, and the exemptions whose review is due, for who lets such papers go. */
export async function withheldHomePart(visit: Visit): Promise<Html | undefined> {
  if (!visit.mayAnywhere('confirm-condition')) return undefined
  const papers = await papersKeptBack(visit.office, visit.councilId)
  const pressing = papers
    .flatMap((paper) => seenPaper(visit, paper) ?? [])
    .filter((seen) => isPressing(visit, seen))
  if (pressing.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <ul class="govuk-list govuk-list--spaced">
      ${await Promise.all(pressing.map((seen) => line(visit, seen)))}
    </ul>
  </section>`
}

function isPressing({ at, today }: Visit, { accessClass }: SeenPaper): boolean {
  if (accessClass.class === 'embargoed') return secondsBetween(at, accessClass.expectedAt) < soonSeconds
  return accessClass.class === 'exempt' && accessClass.reviewOn <= today
}

async function line(visit: Visit, { paper, title }: SeenPaper): Promise<Html> {
  const state = stateTag(stateOf(visit, paper, await standingOf(visit, paper)))
  return html`<li><a class="govuk-link" href="${paperAddress(paper)}">${title}</a> ${state}</li>`
}
