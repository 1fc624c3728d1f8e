import { addImprovementAction } from '../../acts/improvement/add-improvement-action.ts'
import { addMeasure, recordMeasureReading } from '../../acts/improvement/add-measure.ts'
import { presentImprovementPlan } from '../../acts/improvement/present-improvement-plan.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { measuresOf } from '../../store/improvement-proof.ts'
import { pick, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type Form, type FormState } from '../../web/form/form.ts'
import { decimalNumber, longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { officeChoices } from '../parts/office-choices.ts'
import { improvementFormWords } from './form-words.ts'
import { leadFields, leadOfAnswers } from './lead-fields.ts'
import { improvementPath, planCrumbs, seenPlan, type SeenPlan } from './read-improvement.ts'

type FormWords = { readonly title: string; readonly lead?: string; readonly button: string }

function page<F>(
  visit: Visit,
  seen: SeenPlan,
  { form, state, path, words }: { form: Form<F>; state: FormState; path: string; words: FormWords },
) {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: `${improvementPath}/plans/${seen.plan.id}/${path}`,
    buttonText: words.button,
    breadcrumbs: planCrumbs(seen),
  })
}

async function planFor(
  visit: Visit,
  planId: string | undefined,
  act: Parameters<Visit['may']>[0],
): Promise<SeenPlan | undefined> {
  const seen = await seenPlan(visit, planId)
  return seen !== undefined && visit.may(act, seen.plan.forumBodyId) ? seen : undefined
}

const addWords = improvementFormWords.addAction

/** Proposes an action in a plan. */
export const addActionRoute: Route = {
  url: '/improvement/plans/:id/actions/new',
  for: ['add-improvement-action'],
  show: async (visit, { params, typed }) => {
    const seen = await planFor(visit, params['id'], 'add-improvement-action')
    if (seen === undefined) return undefined
    const form = actionForm(seen)
    return page(visit, seen, { form, state: form.start({}, typed), path: 'actions/new', words: addWords })
  },
  take: async (visit, { params, typed }) => {
    const seen = await planFor(visit, params['id'], 'add-improvement-action')
    if (seen === undefined) return undefined
    const form = actionForm(seen)
    const again = (state: FormState) =>
      page(visit, seen, { form, state, path: 'actions/new', words: addWords })
    const filled = form.read(typed)
    if (!filled.ok) return again(filled.refusal)
    const { accountable, partners, dueOn, leadPerson, leadOutside, ...rest } = filled.value
    const id = newId<'action'>(visit.random)
    const action = {
      ...rest,
      id,
      planId: seen.plan.id,
      accountableOfficeId: accountable as Id<'office'>,
      partners: partners.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
      originalDueOn: dueOn,
      lead: leadOfAnswers({ leadPerson, leadOutside }),
    }
    const kept = await visit.act((session) => addImprovementAction(session, action))
    if (!kept.ok) return again(refusedForm(typed, kept.refusal))
    return { goTo: `${improvementPath}/actions/${id}`, notice: { text: addWords.done } }
  },
}

function actionForm({ register, actions }: SeenPlan) {
  const themes = [...new Set(actions.map(({ theme }) => theme))]
  return defineForm({
    title: text({
      label: addWords.name,
      hint: addWords.nameHint,
      required: addWords.nameRequired,
      maxLength: 300,
    }),
    detail: longText({ label: addWords.detail, rows: 4 }),
    theme: text({
      label: addWords.theme,
      required: addWords.themeRequired,
      maxLength: 120,
      hint: themes.length === 0 ? undefined : themes.join(' · '),
    }),
    accountable: requiredPick({
      label: addWords.accountable,
      required: addWords.accountableRequired,
      choices: officeChoices(register.offices),
    }),
    ...leadFields(register),
    partners: longText({ label: addWords.partners, rows: 3 }),
    dueOn: date({ label: addWords.dueOn, required: addWords.dueOnRequired }),
    voiceNote: longText({ label: addWords.voice, hint: addWords.voiceHint, rows: 3 }),
    risk: longText({ label: addWords.risk, rows: 2 }),
    cost: text({ label: addWords.cost, maxLength: 120 }),
  })
}

const measureWords = improvementFormWords.measure

/** Adds a measure to a plan or to one of its actions. */
export const addMeasureRoute: Route = {
  url: '/improvement/plans/:id/measures/new',
  for: ['add-measure'],
  show: async (visit, { params, typed }) => {
    const seen = await planFor(visit, params['id'], 'add-measure')
    if (seen === undefined) return undefined
    const form = measureForm(seen)
    return page(visit, seen, {
      form,
      state: form.start({}, typed),
      path: 'measures/new',
      words: measureWords,
    })
  },
  take: async (visit, { params, typed }) => {
    const seen = await planFor(visit, params['id'], 'add-measure')
    if (seen === undefined) return undefined
    const form = measureForm(seen)
    const again = (state: FormState) =>
      page(visit, seen, { form, state, path: 'measures/new', words: measureWords })
    const filled = form.read(typed)
    if (!filled.ok) return again(filled.refusal)
    const { action, ...rest } = filled.value
    const measure = {
      ...rest,
      id: newId<'measure'>(visit.random),
      planId: seen.plan.id,
      actionId: action === '' ? undefined : (action as Id<'action'>),
    }
    const kept = await visit.act((session) => addMeasure(session, measure))
    if (!kept.ok) return again(refusedForm(typed, kept.refusal))
    return { goTo: `${improvementPath}/plans/${seen.plan.id}`, notice: { text: measureWords.done } }
  },
}

function measureForm({ actions }: SeenPlan) {
  const { numberRequired: required, dayRequired } = measureWords
  return defineForm({
    title: text({ label: measureWords.name, required: measureWords.nameRequired, maxLength: 200 }),
    unit: text({ label: measureWords.unit, maxLength: 40, classes: 'govuk-input--width-10' }),
    source: text({ label: measureWords.source, required: measureWords.sourceRequired, maxLength: 200 }),
    frequency: text({ label: measureWords.frequency, maxLength: 80 }),
    baseline: decimalNumber({ label: measureWords.baseline, required }),
    baselineOn: date({ label: measureWords.baselineOn, required: dayRequired }),
    target: decimalNumber({ label: measureWords.target, required }),
    targetOn: date({ label: measureWords.targetOn, required: dayRequired }),
    action: pick({
      label: measureWords.action,
      nothingChosen: measureWords.wholePlan,
      choices: actions.map(({ id, title }) => ({ value: id as string, text: title })),
    }),
  })
}

const readingWords = improvementFormWords.reading
const readingForm = defineForm({
  readOn: date({ label: readingWords.readOn, required: measureWords.dayRequired }),
  value: decimalNumber({ label: readingWords.value, required: measureWords.numberRequired }),
  note: text({ label: readingWords.note, maxLength: 200 }),
})

/** Records what a measure was on a day. */
export const recordReadingRoute: Route = {
  url: '/improvement/plans/:id/measures/:measure',
  for: ['record-measure-reading'],
  show: async (visit, { params, typed }) => {
    const ground = await measureGround(visit, params)
    return ground && readingPage(visit, ground, readingForm.start({ readOn: visit.today }, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await measureGround(visit, params)
    if (ground === undefined) return undefined
    const filled = readingForm.read(typed)
    if (!filled.ok) return readingPage(visit, ground, filled.refusal)
    const taken = { measureId: ground.measure.id, ...filled.value }
    const kept = await visit.act((session) => recordMeasureReading(session, taken))
    if (!kept.ok) return readingPage(visit, ground, refusedForm(typed, kept.refusal, 'readOn'))
    return { goTo: `${improvementPath}/plans/${ground.seen.plan.id}`, notice: { text: readingWords.done } }
  },
}

async function measureGround(visit: Visit, params: Readonly<Record<string, string>>) {
  const seen = await planFor(visit, params['id'], 'record-measure-reading')
  if (seen === undefined) return undefined
  const measures = await reading(visit, ({ tx, councilId }) =>
    measuresOf(tx, { councilId, planId: seen.plan.id }),
  )
  const measure = measures.find(({ id }) => id === params['measure'])
  return measure && { seen, measure }
}

type MeasureGround = NonNullable<Awaited<ReturnType<typeof measureGround>>>

function readingPage(visit: Visit, { seen, measure }: MeasureGround, state: FormState) {
  const words = { ...readingWords, title: readingWords.title(measure.title) }
  return page(visit, seen, { form: readingForm, state, path: `measures/${measure.id}`, words })
}

const presentWords = improvementFormWords.present

/** Keeps a plan as it is presented to a body. */
export const presentPlanRoute: Route = {
  url: '/improvement/plans/:id/present',
  for: ['present-improvement-plan'],
  show: async (visit, { params, typed }) => {
    const seen = await planFor(visit, params['id'], 'present-improvement-plan')
    if (seen === undefined) return undefined
    const form = presentForm(seen)
    const known = { body: seen.plan.forumBodyId as string, presentedOn: visit.today }
    return page(visit, seen, { form, state: form.start(known, typed), path: 'present', words: presentWords })
  },
  take: async (visit, { params, typed }) => {
    const seen = await planFor(visit, params['id'], 'present-improvement-plan')
    if (seen === undefined) return undefined
    const form = presentForm(seen)
    const again = (state: FormState) =>
      page(visit, seen, { form, state, path: 'present', words: presentWords })
    const filled = form.read(typed)
    if (!filled.ok) return again(filled.refusal)
    const { body, ...rest } = filled.value
    const presented = { ...rest, planId: seen.plan.id, bodyId: body as Id<'body'> }
    const kept = await visit.act((session) => presentImprovementPlan(session, presented))
    if (!kept.ok) return again(refusedForm(typed, kept.refusal))
    const path = `${improvementPath}/plans/${seen.plan.id}/versions/${kept.value}`
    return { goTo: path, notice: { text: presentWords.done(visit.say.number(kept.value)) } }
  },
}

function presentForm({ register }: SeenPlan) {
  return defineForm({
    body: requiredPick({
      label: presentWords.body,
      required: presentWords.bodyRequired,
      choices: register.bodies.map(({ id, name }) => ({ value: id as string, text: name })),
    }),
    presentedOn: date({ label: presentWords.on, required: presentWords.onRequired }),
    note: text({ label: presentWords.note, maxLength: 200 }),
  })
}
