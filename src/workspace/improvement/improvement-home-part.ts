import { isLate } from '../../council/improvement/action.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { evidenceToJudge } from '../../store/improvement-proof.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import type { HomePart } from '../home/home-part.ts'
import { improvementPath, isLedBy, seenPlans, type SeenAction, type SeenPlan } from './read-improvement.ts'
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
  const evidence = await evidenceLines(visit, plans)
  if (told.length === 0 && evidence.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <ul class="govuk-list">
      ${told.map(
        ([count, forms]) =>
          html`<li><a class="govuk-link" href="${improvementPath}">${say.count(count, forms)}</a></li>`,
      )}
      ${evidence}
    </ul>
  </section>`
}

/** How many pieces of evidence are named on the first page. */
const mostEvidence = 8

/** The evidence that the reader can judge: nobody has, they did not claim it, and they do not lead its action. */
async function evidenceLines(visit: Visit, plans: readonly SeenPlan[]): Promise<readonly Html[]> {
  const judged = plans.filter(({ plan }) => visit.may('judge-evidence', plan.forumBodyId))
  if (judged.length === 0) return []
  const { accountId, personId } = visit.reader
  const actions = new Map(judged.flatMap((seen) => seen.actions.map((action) => [action.id, action])))
  const waiting = await reading(visit, ({ tx, councilId }) => evidenceToJudge(tx, councilId))
  return waiting
    .filter(({ action_id: id, claimant_account_id: claimant }) => {
      const action = actions.get(id)
      return action !== undefined && claimant !== accountId && !isLedBy(action.standing.lead, personId)
    })
    .slice(0, mostEvidence)
    .map(
      (one) =>
        html`<li>
          <a class="govuk-link" href="${improvementPath}/actions/${one.action_id}/evidence/${one.evidence_id}"
            >${words.verify(one.title)}</a
          >
        </li>`,
    )
}
