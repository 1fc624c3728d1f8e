import { actionsHeld, publishImprovementPlan } from '../../acts/improvement/publish-improvement-plan.ts'
import { actButton } from '../frame/form-page.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { reading } from '../frame/reading.ts'
import { previewPage } from '../frame/preview-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { improvementPath, planCrumbs, seenPlan, type SeenPlan } from './read-improvement.ts'
import { improvementWords } from './words.ts'
import { html } from '../../web/html.ts'

const words = improvementWords.publish

/** Shows the plan as the public will see it, and publishes it. */
export const publishPlanRoute: Route = {
  url: '/improvement/plans/:id/publish',
  for: ['publish-improvement-plan'],
  show: async (visit, { params }) => {
    const seen = await planToPublish(visit, params['id'])
    return seen && publishPage(visit, seen)
  },
  take: async (visit, { params }) => {
    const seen = await planToPublish(visit, params['id'])
    if (seen === undefined) return undefined
    const done = await visit.act((session) => publishImprovementPlan(session, seen.plan.id))
    if (!done.ok) return publishPage(visit, seen)
    return { goTo: `${improvementPath}/plans/${seen.plan.id}`, notice: { text: words.done } }
  },
}

async function planToPublish(visit: Visit, planId: string | undefined): Promise<SeenPlan | undefined> {
  const seen = await seenPlan(visit, planId)
  return seen !== undefined && visit.may('publish-improvement-plan', seen.plan.forumBodyId) ? seen : undefined
}

async function publishPage(visit: Visit, seen: SeenPlan) {
  const { plan } = seen
  const preview = await visit.preview(
    (session) => publishImprovementPlan(session, plan.id),
    `/improvement-plans/${plan.id}`,
  )
  const held = await reading(visit, (asked) => actionsHeld(asked, plan.id))
  return previewPage(preview, {
    of: words.of(plan.title),
    breadcrumbs: planCrumbs(seen),
    after:
      preview.ok &&
      html`<p class="govuk-body">${words.warning}</p>
        ${held !== undefined && held.length > 0 && warningText({ text: words.held(visit.say.count(held.length, words.heldActions)) })}
        ${actButton(visit, {
          action: `${improvementPath}/plans/${plan.id}/publish`,
          buttonText: words.button,
          watched: [{ kind: 'improvementPlan', id: plan.id }],
        })}`,
  })
}
