import { appointToOutsideBody, endOutsideAppointment } from '../../acts/outside/appoint-to-outside-body.ts'
import { changeOutsideBody, registerOutsideBody } from '../../acts/outside/register-outside-body.ts'
import type { OutsideAppointment } from '../../council/outside/outside-body.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import type { KeptOutsideBody } from '../../store/outside.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { outsideCrumbs, readOutside, type SeenOutside } from './outside-page.ts'
import { appointedByAnswers, appointedByFields, readAppointing } from './appointed-by-fields.ts'
import { outsideWords } from './words.ts'

const words = outsideWords.form
const list = '/workspace/registers/outside-bodies'

const bodyFields = {
  name: text({ label: words.name, required: words.nameRequired, maxLength: 200 }),
  purpose: longText({ label: words.purpose, required: words.purposeRequired, rows: 3 }),
}
const newForm = defineForm(bodyFields)
const changeForm = defineForm({ ...bodyFields, ceasedOn: optionalDate({ label: words.ceasedOn }) })

/** Registers an outside body. */
export const newOutsideRoute: Route = {
  url: '/registers/outside-bodies/new',
  for: ['register-outside-body'],
  show: (visit, { typed }) =>
    Promise.resolve(
      visit.may('register-outside-body') ? newPage(visit, newForm.start({}, typed)) : undefined,
    ),
  take: async (visit, { typed }) => {
    if (!visit.may('register-outside-body')) return undefined
    const filled = newForm.read(typed)
    if (!filled.ok) return newPage(visit, filled.refusal)
    const body = { id: newId<'outsideBody'>(visit.random), ...filled.value }
    const kept = await visit.act((session) => registerOutsideBody(session, body))
    if (!kept.ok) return newPage(visit, refusedForm(typed, kept.refusal, 'name'))
    return { goTo: list, notice: { text: words.added } }
  },
}

function newPage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: outsideWords.add,
    lead: outsideWords.lead,
    form: newForm,
    state,
    action: `${list}/new`,
    buttonText: words.save,
    breadcrumbs: outsideCrumbs,
  })
}

/** Renames an outside body, puts its purpose right or says when it ceased. */
export const changeOutsideRoute: Route = {
  url: '/registers/outside-bodies/:id/change',
  for: ['change-outside-body'],
  show: async (visit, { params, typed }) => {
    const body = await bodyAt(visit, params['id'])
    return body && changePage(visit, body, changeForm.start(body, typed))
  },
  take: async (visit, { params, typed }) => {
    const body = await bodyAt(visit, params['id'])
    if (body === undefined) return undefined
    const filled = changeForm.read(typed)
    if (!filled.ok) return changePage(visit, body, filled.refusal)
    const kept = await visit.act((session) => changeOutsideBody(session, { id: body.id, ...filled.value }))
    if (!kept.ok) return changePage(visit, body, refusedForm(typed, kept.refusal, 'name'))
    return { goTo: list, notice: { text: words.changed } }
  },
}

async function bodyAt(visit: Visit, id: string | undefined): Promise<KeptOutsideBody | undefined> {
  return (await readOutside(visit))?.bodies.find((body) => body.id === id)
}

function changePage(visit: Visit, body: KeptOutsideBody, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.changeTitle(body.name),
    lead: words.changeLead,
    form: changeForm,
    state,
    action: `${list}/${body.id}/change`,
    buttonText: words.save,
    watched: [{ kind: 'outsideBody', id: body.id }],
    breadcrumbs: outsideCrumbs,
  })
}

/** Appoints somebody to an outside body. */
export const appointOutsideRoute: Route = {
  url: '/registers/outside-bodies/:id/appoint',
  for: ['appoint-to-outside-body'],
  show: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    return ground && appointPage(visit, ground, ground.form.start({ fromOn: visit.today }, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    if (ground === undefined) return undefined
    const filled = ground.form.read(typed)
    if (!filled.ok) return appointPage(visit, ground, filled.refusal)
    const { person, meeting, resolution, ...rest } = filled.value
    const appointment: OutsideAppointment = {
      ...rest,
      id: newId<'outsideAppointment'>(visit.random),
      outsideBodyId: ground.body.id,
      personId: person as Id<'person'>,
      ...appointedByAnswers({ meeting, resolution }),
    }
    const kept = await visit.act((session) => appointToOutsideBody(session, appointment))
    if (!kept.ok) return appointPage(visit, ground, refusedForm(typed, kept.refusal))
    return { goTo: list, notice: { text: words.appointed } }
  },
}

type Ground = { readonly body: KeptOutsideBody; readonly form: ReturnType<typeof formFor> }

async function groundOf(visit: Visit, id: string | undefined): Promise<Ground | undefined> {
  const seen = await readOutside(visit)
  const body = seen?.bodies.find((one) => one.id === id && one.ceasedOn === undefined)
  if (seen === undefined || body === undefined) return undefined
  return { body, form: formFor(seen, await readAppointing(visit)) }
}

function formFor(seen: SeenOutside, appointing: Awaited<ReturnType<typeof readAppointing>>) {
  const { resolution, meeting } = appointedByFields(appointing)
  return defineForm({
    person: requiredPick({
      label: words.person,
      required: words.personRequired,
      nothingChosen: words.nothingChosen,
      choices: [...seen.names]
        .map(([value, name]) => ({ value, text: name }))
        .toSorted((one, other) => one.text.localeCompare(other.text)),
    }),
    capacity: text({ label: words.capacity, required: words.capacityRequired, maxLength: 120 }),
    fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
    toOn: optionalDate({ label: words.toOn }),
    resolution,
    meeting,
    authority: text({ label: words.authority, maxLength: 300 }),
  })
}

function appointPage(visit: Visit, { body, form }: Ground, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.appointTitle(body.name),
    form,
    state,
    action: `${list}/${body.id}/appoint`,
    buttonText: words.appointSave,
    breadcrumbs: outsideCrumbs,
  })
}

const endForm = defineForm({ toOn: date({ label: words.lastDay, required: words.lastDayRequired }) })

/** Ends an appointment to an outside body. */
export const endOutsideRoute: Route = {
  url: '/registers/outside-bodies/appointments/:id/end',
  for: ['end-outside-appointment'],
  show: async (visit, { params, typed }) => {
    const one = await runningAt(visit, params['id'])
    return one && endPage(visit, one, endForm.start({ toOn: visit.today }, typed))
  },
  take: async (visit, { params, typed }) => {
    const one = await runningAt(visit, params['id'])
    if (one === undefined) return undefined
    const filled = endForm.read(typed)
    if (!filled.ok) return endPage(visit, one, filled.refusal)
    const kept = await visit.act((session) => endOutsideAppointment(session, { id: one.id, ...filled.value }))
    if (!kept.ok) return endPage(visit, one, refusedForm(typed, kept.refusal, 'toOn'))
    return { goTo: list, notice: { text: words.ended } }
  },
}

async function runningAt(visit: Visit, id: string | undefined) {
  const seen = await readOutside(visit)
  const one = seen?.appointments.find((each) => each.id === id && each.toOn === undefined)
  return one && { id: one.id, name: seen?.names.get(one.personId) ?? '' }
}

type Running = NonNullable<Awaited<ReturnType<typeof runningAt>>>

function endPage(visit: Visit, { id, name }: Running, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: `${words.endTitle}: ${name}`,
    lead: words.endLead,
    form: endForm,
    state,
    action: `${list}/appointments/${id}/end`,
    buttonText: words.endSave,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'outsideAppointment', id }],
    breadcrumbs: outsideCrumbs,
  })
}
