import { setRatingStep } from '../../acts/improvement/set-rating-step.ts'
import {
  ratingMarks,
  ratingNeeds,
  ratingScales,
  type RatingScale,
  type RatingStep,
} from '../../council/improvement/rating-scale.ts'
import { newId } from '../../foundation/identifier.ts'
import { ratingScalesOf } from '../../store/rating-scale.ts'
import { button } from '../../web/components/button.ts'
import { picks, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, type Fragment } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { improvementFormWords } from './form-words.ts'
import { scrollingTable } from './improvement-parts.ts'
import { improvementCrumb, improvementPath } from './read-improvement.ts'
import { improvementWords } from './words.ts'

const words = improvementFormWords.scales
const path = `${improvementPath}/scales`

/** The three rating scales: what each step means, needs and who may set it. */
export const scalesRoute: Route = {
  url: '/improvement/scales',
  for: ['set-rating-step'],
  show: async (visit) => {
    const { now } = await scalesOf(visit)
    return {
      title: words.title,
      breadcrumbs: [improvementCrumb],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${ratingScales.map((scale) => {
        const name = improvementWords.scaleNames[scale]
        return html`${scrollingTable(
          name,
          words.head,
          now[scale].map((step) => stepRow(scale, step)),
        )}
        ${button({ text: words.add(name), href: `${path}/${scale}`, classes: 'govuk-button--secondary' })}`
      })}`,
    }
  },
}

function scalesOf(visit: Visit) {
  return reading(visit, ({ tx, councilId }) => ratingScalesOf(tx, councilId))
}

function stepRow(scale: RatingScale, step: RatingStep): readonly Fragment[] {
  return [
    stateTag({ tone: step.mark, text: step.words }),
    step.definition,
    words.needKinds[step.needs],
    step.setBy
      .map((role) => (Object.hasOwn(words.roles, role) ? words.roles[role as Setter] : role))
      .join(', '),
    html`<a class="govuk-link" href="${path}/${scale}/${step.key}">
      ${words.change}<span class="govuk-visually-hidden">${improvementWords.plan.which(step.words)}</span></a
    >`,
  ]
}

type Setter = keyof typeof words.roles
const setters = Object.keys(words.roles) as Setter[]

const form = defineForm({
  words: text({ label: words.words, required: words.wordsRequired, maxLength: 60 }),
  definition: longText({ label: words.definition, required: words.definitionRequired, rows: 3 }),
  mark: requiredPick({
    label: words.mark,
    required: words.markRequired,
    choices: ratingMarks.map((value) => ({ value, text: words.marks[value] })),
  }),
  needs: requiredChoice({
    label: words.needs,
    required: words.needsRequired,
    choices: ratingNeeds.map((value) => ({ value, text: words.needKinds[value] })),
  }),
  setBy: picks({
    label: words.setBy,
    required: words.setByRequired,
    choices: setters.map((value) => ({ value, text: words.roles[value] })),
  }),
})

/** Changes a step of a scale. */
export const changeStepRoute: Route = {
  url: '/improvement/scales/:scale/:key',
  for: ['set-rating-step'],
  show: async (visit, { params, typed }) => {
    const step = await stepAt(visit, params)
    if (step === undefined) return undefined
    const setBy = setters.filter((role) => step.setBy.includes(role))
    return stepPage(visit, params, { step, state: form.start({ ...step, setBy }, typed) })
  },
  take: async (visit, { params, typed }) => {
    const step = await stepAt(visit, params)
    return step && keepStep(visit, { params, typed, step })
  },
}

/** Adds a step to a scale, at its end. */
export const addStepRoute: Route = {
  url: '/improvement/scales/:scale',
  for: ['set-rating-step'],
  show: (visit, { params, typed }) =>
    Promise.resolve(
      isScale(params['scale']) ? stepPage(visit, params, { state: form.start({}, typed) }) : undefined,
    ),
  take: async (visit, { params, typed }) =>
    isScale(params['scale']) ? keepStep(visit, { params, typed }) : undefined,
}

function isScale(name: string | undefined): name is RatingScale {
  return ratingScales.includes(name as RatingScale)
}

type Params = Readonly<Record<string, string>>

async function stepAt(visit: Visit, { scale, key }: Params): Promise<RatingStep | undefined> {
  if (!isScale(scale)) return undefined
  return (await scalesOf(visit)).now[scale].find((step) => step.key === key)
}

type KeepingStep = {
  readonly params: Params
  readonly typed: FormState['typed']
  readonly step?: RatingStep
}

async function keepStep(visit: Visit, { params, typed, step }: KeepingStep) {
  const filled = form.read(typed)
  if (!filled.ok) return stepPage(visit, params, { step, state: filled.refusal })
  const set = {
    scale: params['scale'] as RatingScale,
    step: { ...filled.value, key: step?.key ?? newId<'step'>(visit.random) },
  }
  const kept = await visit.act((session) => setRatingStep(session, set))
  if (!kept.ok) return stepPage(visit, params, { step, state: refusedForm(typed, kept.refusal) })
  return { goTo: path, notice: { text: words.done } }
}

function stepPage(
  visit: Visit,
  { scale }: Params,
  { step, state }: { readonly step?: RatingStep | undefined; readonly state: FormState },
) {
  return formPage(visit, {
    title: step === undefined ? words.addTitle : words.changeTitle(step.words),
    lead: words.lead2,
    form,
    state,
    action: step === undefined ? `${path}/${scale}` : `${path}/${scale}/${step.key}`,
    buttonText: words.button,
    watched: [{ kind: 'ratingScale', id: scale ?? '' }],
    breadcrumbs: [improvementCrumb, { text: words.title, href: path }],
  })
}
