import {
  addDirection,
  addExitTheme,
  withdrawDirection as withdrawGivenDirection,
} from '../../acts/intervention/add-direction.ts'
import { publishIntervention } from '../../acts/intervention/publish-intervention.ts'
import { endIntervention } from '../../acts/intervention/record-intervention.ts'
import type { KeptDirection } from '../../store/intervention.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { actButton } from '../frame/form-page.ts'
import { previewPage } from '../frame/preview-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { interventionFormRoute } from './intervention-form.ts'
import {
  interventionAddress,
  interventionCrumbs,
  seenIntervention,
  type SeenIntervention,
} from './read-intervention.ts'
import { interventionWords } from './words.ts'

const { direction, theme, end, withdraw, withdrawDirection, onRequired, on, publicHint } =
  interventionWords.form
const publishWords = interventionWords.publish

const directionForm = defineForm({
  words: longText({ label: direction.words, required: direction.wordsRequired, hint: publicHint, rows: 4 }),
  givenBy: text({ label: direction.givenBy, required: direction.givenByRequired, maxLength: 200 }),
  givenOn: date({ label: on, required: onRequired }),
  document: text({ label: direction.document, required: direction.documentRequired, maxLength: 300 }),
})
const themeForm = defineForm({
  title: text({ label: theme.name, required: theme.nameRequired, hint: publicHint, maxLength: 200 }),
})
const endForm = defineForm({
  endedOn: date({ label: on, required: onRequired }),
  document: text({ label: end.document, required: end.documentRequired, maxLength: 300 }),
  words: longText({ label: end.words, required: end.wordsRequired, hint: publicHint, rows: 3 }),
})

const withdrawForm = defineForm({
  reason: longText({ label: withdraw.reason, required: withdraw.reasonRequired, hint: publicHint, rows: 3 }),
})

/** The direction at an address, where it was not withdrawn yet. */
function standingDirection({ directions }: SeenIntervention, { params }: Asked): KeptDirection | undefined {
  return directions.find(({ id, withdrawn }) => id === params['direction'] && withdrawn === undefined)
}

/** Shows an intervention as the public will see it, and publishes it. */
const publishRoute: Route = {
  url: '/interventions/:id/publish',
  for: ['publish-intervention'],
  show: async (visit, { params }) => {
    const seen = await toPublish(visit, params['id'])
    return seen && publishPage(visit, seen)
  },
  take: async (visit, { params }) => {
    const seen = await toPublish(visit, params['id'])
    if (seen === undefined) return undefined
    const done = await visit.act((session) => publishIntervention(session, seen.intervention.id))
    if (!done.ok) return publishPage(visit, seen)
    return { goTo: interventionAddress(seen), notice: { text: publishWords.done } }
  },
}

async function toPublish(visit: Visit, id: string | undefined): Promise<SeenIntervention | undefined> {
  const seen = await seenIntervention(visit, id)
  return seen?.may('publish-intervention') ? seen : undefined
}

async function publishPage(visit: Visit, seen: SeenIntervention) {
  const { intervention } = seen
  const preview = await visit.preview(
    (session) => publishIntervention(session, intervention.id),
    `/interventions/${intervention.id}`,
  )
  return previewPage(preview, {
    of: publishWords.of(intervention.title),
    breadcrumbs: interventionCrumbs(seen),
    after:
      preview.ok &&
      html`<p class="govuk-body">${publishWords.warning}</p>
        ${actButton(visit, {
          action: `${interventionAddress(seen)}/publish`,
          buttonText: publishWords.button,
          watched: [{ kind: 'intervention', id: intervention.id }],
        })}`,
  })
}

/** The forms about an intervention as a whole. */
export const interventionFormRoutes: readonly Route[] = [
  interventionFormRoute({
    path: 'directions/new',
    act: 'add-direction',
    words: () => direction,
    form: () => directionForm,
    run: (session, { intervention: { id: interventionId } }, { answers }) =>
      addDirection(session, { ...answers, id: newId<'direction'>(session.random), interventionId }),
    field: 'givenOn',
  }),
  interventionFormRoute({
    path: 'directions/:direction/withdraw',
    act: 'withdraw-direction',
    words: (seen, asked) => ({ ...withdrawDirection, about: standingDirection(seen, asked)?.words }),
    form: (_, seen, asked) => (standingDirection(seen, asked) === undefined ? undefined : withdrawForm),
    run: (session, { intervention: { id: interventionId } }, { answers, asked }) =>
      withdrawGivenDirection(session, {
        id: asked.params['direction'] as Id<'direction'>,
        interventionId,
        ...answers,
      }),
    field: 'reason',
    isWarning: true,
  }),
  interventionFormRoute({
    path: 'themes/new',
    act: 'add-exit-theme',
    words: () => theme,
    form: () => themeForm,
    run: (session, { intervention: { id: interventionId } }, { answers }) =>
      addExitTheme(session, { ...answers, id: newId<'theme'>(session.random), interventionId }),
    field: 'title',
  }),
  interventionFormRoute({
    path: 'end',
    act: 'end-intervention',
    words: () => end,
    form: () => endForm,
    run: (session, { intervention }, { answers }) => endIntervention(session, intervention.id, answers),
    field: 'endedOn',
    isWarning: true,
  }),
  publishRoute,
]
