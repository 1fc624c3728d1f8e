import { isLate } from '../../council/improvement/action.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { html } from '../../web/html.ts'
import type { HomePart } from '../home/home-part.ts'
import { improvementPath, isLedBy, seenPlans, type SeenAction } from './read-improvement.ts'
import { improvementWords } from './words.ts'

const words = improvementWords.home

/** How many days before its date an action is told of. */
const toldBefore = 14

/** A reader’s own actions that are late or nearly due; for who watches over plans, those that wait for a forum. */
export const improvementHomePart: HomePart = async (visit) => {
  const { say, today, reader } = visit
  const plans = await seenPlans(visit)
  if (plans.length === 0) return undefined
  const own = plans.flatMap(({ actions }) =>
    actions.filter(({ standing }) => isLedBy(standing.lead, reader.personId)),
  )
  const isNear = ({ standing }: SeenAction) =>
    standing.state === 'agreed' && standing.dueOn >= today && standing.dueOn <= addDays(today, toldBefore)
  const waiting = plans.flatMap(({ plan, actions }) =>
    visit.may('consider-action', plan.forumBodyId)
      ? actions.filter(({ standing }) => standing.isBeforeForum && standing.state === 'agreed')
      : [],
  )
  const lines = [
    [own.filter(({ standing }) => isLate(standing, today)).length, words.late],
    [own.filter(isNear).length, words.due],
    [waiting.length, words.forum],
  ] as const
  const told = lines.filter(([count]) => count > 0)
  if (told.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <ul class="govuk-list">
      ${told.map(
        ([count, forms]) =>
          html`<li><a class="govuk-link" href="${improvementPath}">${say.count(count, forms)}</a></li>`,
      )}
    </ul>
  </section>`
}
