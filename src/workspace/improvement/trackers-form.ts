import { trackAction } from '../../acts/improvement/track-action.ts'
import type { ActionTracker } from '../../council/improvement/tracker.ts'
import type { Id } from '../../foundation/identifier.ts'
import { openCommitments } from '../../store/commitment.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { offered } from './action-forms.ts'
import { actionCrumbs, improvementPath, seenPlans, type SeenOne } from './read-improvement.ts'
import { trackersPart } from './trackers-part.ts'
import { trackerWords } from './tracker-words.ts'

const words = trackerWords.form

/** Says what else follows an action: a promise, a recommendation or an action of another plan. */
export const trackersRoute: Route = {
  url: '/improvement/actions/:id/trackers',
  for: ['track-action'],
  show: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    return ground && page(visit, ground, ground.form.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    if (ground === undefined) return undefined
    const filled = ground.form.read(typed)
    if (!filled.ok) return page(visit, ground, filled.refusal)
    const { tracker, link, reason } = filled.value
    const actionId = ground.seen.action.id
    const tracked = { actionId, tracker: trackerOf(tracker), link, reason }
    const done = await visit.act((session) => trackAction(session, tracked))
    if (!done.ok) return page(visit, ground, refusedForm(typed, done.refusal, 'tracker'))
    return { goTo: `${improvementPath}/actions/${actionId}`, notice: { text: words.done } }
  },
}

/** What a choice names: the kind of thing, a space, and its identifier. */
function trackerOf(choice: string): ActionTracker {
  const [kind, id] = choice.split(' ')
  return kind === 'commitment' ? { commitmentId: id as Id<'commitment'> } : { actionId: id as Id<'action'> }
}

async function groundOf(visit: Visit, actionId: string | undefined) {
  const seen = await offered(visit, actionId, 'track-action')
  if (seen === undefined) return undefined
  const choices = await choicesFor(visit, seen)
  const form = defineForm({
    tracker: requiredPick({ label: words.tracker, required: words.trackerRequired, choices }),
    link: requiredChoice({
      label: words.link,
      required: words.linkRequired,
      choices: (['on', 'off'] as const).map((value) => ({ value, text: words.links[value] })),
    }),
    reason: longText({ label: words.reason, maxLength: 1_000, rows: 2 }),
  })
  return { seen, form, hasChoices: choices.length > 0 }
}

/** The promises that are open and that the keeper may know of, and the actions of the other plans that they keep. */
async function choicesFor(visit: Visit, { plan }: SeenOne) {
  const promises = await openCommitments(visit.office, visit.councilId)
  const plans = await seenPlans(visit)
  return [
    ...promises
      .filter(
        (row) =>
          (row.released_entry !== null && row.are_words_public) ||
          visit.may('make-commitment', row.report_back_body_id),
      )
      .map((row) => ({
        value: `commitment ${row.commitment_id}`,
        text: words.commitment(row.quote, row.report_back_body),
      })),
    ...plans
      .filter((one) => one.plan.id !== plan.id && visit.may('track-action', one.plan.forumBodyId))
      .flatMap((one) =>
        one.actions.map(({ id, title }) => ({
          value: `action ${id}`,
          text: words.action(title, one.plan.title),
        })),
      ),
  ]
}

type Ground = NonNullable<Awaited<ReturnType<typeof groundOf>>>

async function page(visit: Visit, { seen, form, hasChoices }: Ground, state: FormState) {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    before: html`${await trackersPart(visit, seen.action.id)}
    ${!hasChoices && html`<p class="govuk-body">${words.nothing}</p>`}`,
    form,
    state,
    action: `${improvementPath}/actions/${seen.action.id}/trackers`,
    buttonText: words.button,
    watched: [{ kind: 'action', id: seen.action.id }],
    breadcrumbs: actionCrumbs(seen),
  })
}
