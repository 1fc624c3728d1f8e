import { changeBody } from '../../acts/body/change-body.ts'
import { recordSuccession } from '../../acts/body/record-succession.ts'
import { registerBody } from '../../acts/body/register-body.ts'
import { regimesOfKind, type Body, type BodyKind, type Regime } from '../../council/body/body.ts'
import { newId } from '../../foundation/identifier.ts'
import { slugOf } from '../../foundation/text.ts'
import { pick, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { bodyCrumbs } from './bodies.ts'
import { bodyChoices, readRegisters, type SeenRegisters } from './read-registers.ts'
import { registerWords } from './words.ts'

const words = registerWords.bodies
const say = words.form

const bodyFields = {
  name: text({ label: words.name, required: say.nameRequired, maxLength: 200 }),
  kind: requiredPick<BodyKind>({
    label: words.kind,
    required: say.kindRequired,
    choices: (Object.keys(regimesOfKind) as BodyKind[]).map((value) => ({ value, text: words.kinds[value] })),
  }),
  regime: requiredPick<Regime>({
    label: words.regime,
    required: say.regimeRequired,
    choices: (Object.keys(words.regimes) as Regime[]).map((value) => ({ value, text: words.regimes[value] })),
  }),
  quorum: wholeNumber({ label: words.quorum, hint: say.quorumHint, least: 1, most: 500 }),
  purpose: longText({ label: words.purpose, rows: 3, maxLength: 5_000 }),
}
const changeForm = defineForm(bodyFields)

function newForm(seen: SeenRegisters, visit: Visit) {
  return defineForm({
    ...bodyFields,
    fromOn: date({ label: say.fromOn, required: say.fromRequired }),
    parent: pick({ label: say.parent, nothingChosen: say.noParent, choices: bodyChoices(seen, visit) }),
  })
}

/** Registers a body. */
export const newBodyRoute: Route = {
  url: '/registers/bodies/new',
  for: ['register-body'],
  show: async (visit, { typed }) => {
    if (!visit.may('register-body')) return undefined
    const form = newForm(await readRegisters(visit), visit)
    return newPage(visit, form, form.start({ fromOn: visit.today }, typed))
  },
  take: async (visit, { typed }) => {
    if (!visit.may('register-body')) return undefined
    const form = newForm(await readRegisters(visit), visit)
    const filled = form.read(typed)
    if (!filled.ok) return newPage(visit, form, filled.refusal)
    const { parent, ...rest } = filled.value
    const id = newId<'body'>(visit.random)
    const body = { ...rest, id, slug: slugOf(rest.name) || id, aliases: [], parentId: parent || undefined }
    const kept = await visit.act((session) => registerBody(session, body))
    if (!kept.ok) return newPage(visit, form, refusedForm(typed, kept.refusal, fieldOf[kept.refusal.code]))
    return { goTo: `/workspace/registers/bodies/${id}`, notice: { text: say.added } }
  },
}

/** Renames a body or changes its facts. */
export const changeBodyRoute: Route = {
  url: '/registers/bodies/:id/change',
  for: ['change-body'],
  show: async (visit, { params, typed }) => {
    const body = await bodyAt(visit, params['id'])
    return body && changePage(visit, body, changeForm.start({ ...body, purpose: body.purpose ?? '' }, typed))
  },
  take: async (visit, { params, typed }) => {
    const body = await bodyAt(visit, params['id'])
    if (body === undefined) return undefined
    const filled = changeForm.read(typed)
    if (!filled.ok) return changePage(visit, body, filled.refusal)
    const kept = await visit.act((session) => changeBody(session, { ...filled.value, id: body.id }))
    if (!kept.ok) return changePage(visit, body, refusedForm(typed, kept.refusal, fieldOf[kept.refusal.code]))
    return { goTo: `/workspace/registers/bodies/${body.id}`, notice: { text: say.changed } }
  },
}

function ceaseForm(seen: SeenRegisters, visit: Visit, body: Body) {
  return defineForm({
    lastDay: date({ label: words.ceasing.lastDay, required: words.ceasing.lastDayRequired }),
    successor: pick({
      label: words.ceasing.successor,
      nothingChosen: words.ceasing.noSuccessor,
      choices: bodyChoices(seen, visit, body.id),
    }),
  })
}

/** Records that a body ceased, and which took over. */
export const ceaseBodyRoute: Route = {
  url: '/registers/bodies/:id/cease',
  for: ['register-body'],
  show: async (visit, { params, typed }) => {
    const body = await bodyAt(visit, params['id'])
    if (body === undefined) return undefined
    const form = ceaseForm(await readRegisters(visit), visit, body)
    return ceasePage(visit, body, { form, state: form.start({}, typed) })
  },
  take: async (visit, { params, typed }) => {
    const body = await bodyAt(visit, params['id'])
    if (body === undefined) return undefined
    const form = ceaseForm(await readRegisters(visit), visit, body)
    const filled = form.read(typed)
    if (!filled.ok) return ceasePage(visit, body, { form, state: filled.refusal })
    const { lastDay: lastDayOn, successor } = filled.value
    const kept = await visit.act((session) =>
      recordSuccession(session, { bodyId: body.id, lastDayOn, successorId: successor || undefined }),
    )
    if (!kept.ok) return ceasePage(visit, body, { form, state: refusedForm(typed, kept.refusal, 'lastDay') })
    return { goTo: `/workspace/registers/bodies/${body.id}`, notice: { text: words.ceasing.done } }
  },
}

const fieldOf: Readonly<Record<string, string>> = {
  'body-address-taken': 'name',
  'body-under-wrong-regime': 'regime',
}

async function bodyAt(visit: Visit, id: string | undefined): Promise<Body | undefined> {
  if (!visit.may('register-body')) return undefined
  const body = (await readRegisters(visit)).bodyById.get(id ?? '')
  return body?.toOn === undefined ? body : undefined
}

function newPage(visit: Visit, form: ReturnType<typeof newForm>, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.add,
    lead: say.newLead,
    form,
    state,
    action: '/workspace/registers/bodies/new',
    buttonText: say.save,
    breadcrumbs: bodyCrumbs,
  })
}

function changePage(visit: Visit, body: Body, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: say.changeTitle(body.name),
    lead: say.changeLead,
    form: changeForm,
    state,
    buttonText: say.save,
    ...pageOf(body, 'change'),
  })
}

function ceasePage(
  visit: Visit,
  body: Body,
  { form, state }: { readonly form: ReturnType<typeof ceaseForm>; readonly state: FormState },
): WorkspacePage {
  return formPage(visit, {
    title: words.ceasing.title(body.name),
    lead: words.ceasing.lead,
    form,
    state,
    buttonText: words.ceasing.button,
    buttonClasses: 'govuk-button--warning',
    ...pageOf(body, 'cease'),
  })
}

function pageOf(body: Body, way: string) {
  const here = `/workspace/registers/bodies/${body.id}`
  return {
    action: `${here}/${way}`,
    watched: [{ kind: 'body', id: body.id }],
    breadcrumbs: [...bodyCrumbs, { text: body.name, href: here }],
  }
}
