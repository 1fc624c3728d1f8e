import type { ActionTracker } from '../../council/improvement/tracker.ts'
import type { Id } from '../../foundation/identifier.ts'
import { commitmentById } from '../../store/commitment.ts'
import { improvementActions, improvementPlanById } from '../../store/improvement.ts'
import { progressOf, type KeptUpdate } from '../../store/improvement-proof.ts'
import { actionsFollowedBy, trackersOf } from '../../store/trackers.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { improvementPath, seenAction } from './read-improvement.ts'
import { trackerWords as words } from './tracker-words.ts'

/** What else follows an action, as far as its reader may know of it; nothing where only its own plan does. */
export async function trackersPart(visit: Visit, actionId: Id<'action'>): Promise<Html | undefined> {
  const all = await reading(visit, ({ tx, councilId }) => trackersOf(tx, { councilId, actionId }))
  const links = (await Promise.all(all.map((one) => trackerLink(visit, one)))).filter(
    (one) => one !== undefined,
  )
  if (links.length === 0) return undefined
  return html`<h2 class="govuk-heading-l">${words.alsoIn}</h2>
    <p class="govuk-body">${words.alsoInLead}</p>
    <ul class="govuk-list">
      ${links.map((one) => html`<li>${one}</li>`)}
    </ul>`
}

async function trackerLink(visit: Visit, tracker: ActionTracker): Promise<Html | undefined> {
  if ('actionId' in tracker) {
    const seen = await seenAction(visit, tracker.actionId)
    return (
      seen &&
      html`<a class="govuk-link" href="${improvementPath}/actions/${seen.action.id}">${seen.action.title}</a>
        (${seen.plan.title})`
    )
  }
  const row = await reading(visit, ({ tx, councilId }) => commitmentById(tx, councilId, tracker.commitmentId))
  if (row === undefined) return undefined
  const isPublic = row.released_entry !== null && row.are_words_public
  if (visit.may('make-commitment', row.report_back_body_id))
    return html`<a class="govuk-link" href="/workspace/commitments/${row.commitment_id}">“${row.quote}”</a>`
  return isPublic
    ? html`<a class="govuk-link" href="/commitments/${row.commitment_id}">“${row.quote}”</a>`
    : undefined
}

/**
 * How the actions go that a promise or an action follows, each by its last account. Who may not see their plan is shown what is public
 * of them, and nothing of the others.
 */
export async function followedPart(visit: Visit, by: ActionTracker): Promise<Html | undefined> {
  const ids = await reading(visit, ({ tx, councilId }) => actionsFollowedBy(tx, councilId, by))
  const shown = (await Promise.all(ids.map((id) => followedAction(visit, id)))).filter(
    (one) => one !== undefined,
  )
  if (shown.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.followed}</h2>
    ${shown}`
}

async function followedAction(visit: Visit, actionId: Id<'action'>): Promise<Html | undefined> {
  const seen = await seenAction(visit, actionId)
  const found = await reading(visit, async ({ tx, councilId }) => {
    const [action] = await improvementActions(tx, { councilId, actionId })
    const plan = action && (await improvementPlanById(tx, { councilId, planId: action.planId }))
    return action && plan && { action, plan, updates: await progressOf(tx, { councilId, actionId }) }
  })
  if (found === undefined || (seen === undefined && found.action.releasedEntry === undefined))
    return undefined
  const { action, plan, updates } = found
  const latest = updates.find((one) => seen !== undefined || one.released_entry !== null)
  const href = seen === undefined ? `/actions/${actionId}` : `${improvementPath}/actions/${actionId}`
  return html`<h3 class="govuk-heading-s">
      <a class="govuk-link" href="${href}">${action.title}</a>
    </h3>
    <p class="govuk-body">${words.ofPlan(plan.title)}</p>
    ${account(visit, latest)}`
}

function account({ say }: Visit, latest: KeptUpdate | undefined): Html {
  if (latest === undefined) return html`<p class="govuk-body">${words.nothingTold}</p>`
  return html`<p class="govuk-body">${words.asOf(say.date(latest.as_of), latest.known)}</p>
    <p class="govuk-body">${words.next(latest.next)}</p>`
}
