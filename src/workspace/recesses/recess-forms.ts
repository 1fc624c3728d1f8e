import { changeRecess, recordRecess, withdrawRecess } from '../../acts/recess/record-recess.ts'
import type { Recess } from '../../council/recess/recess.ts'
import { newId } from '../../foundation/identifier.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { calendarCrumb, readRecesses, recessesAddress as list } from './recesses-page.ts'
import { recessWords as words } from './words.ts'

const form = defineForm({
  name: text({ label: words.name, hint: words.nameHint, required: words.nameRequired, maxLength: 80 }),
  fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
  toOn: date({ label: words.toOn, required: words.toOnRequired }),
})

const crumbs = [calendarCrumb, { text: words.title, href: list }]

const fieldOf: Readonly<Record<string, string>> = {
  'recess-ends-before-it-begins': 'toOn',
  'recess-too-long': 'toOn',
}

/** Keeps a recess. */
export const newRecessRoute: Route = {
  url: '/meetings/recesses/new',
  for: ['record-recess'],
  show: (visit, { typed }) =>
    Promise.resolve(visit.may('record-recess') ? newPage(visit, form.start({}, typed)) : undefined),
  take: async (visit, { typed }) => {
    if (!visit.may('record-recess')) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return newPage(visit, filled.refusal)
    const recess = { id: newId<'recess'>(visit.random), ...filled.value }
    const kept = await visit.act((session) => recordRecess(session, recess))
    if (!kept.ok)
      return newPage(visit, refusedForm(typed, kept.refusal, fieldOf[kept.refusal.code] ?? 'name'))
    return { goTo: list, notice: { text: words.added } }
  },
}

function newPage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.add,
    form,
    state,
    action: `${list}/new`,
    buttonText: words.save,
    breadcrumbs: crumbs,
  })
}

/** Gives a recess another name or other days. */
export const changeRecessRoute: Route = {
  url: '/meetings/recesses/:id/change',
  for: ['change-recess'],
  show: async (visit, { params, typed }) => {
    const recess = await recessAt(visit, params['id'])
    return recess && changePage(visit, recess, form.start(recess, typed))
  },
  take: async (visit, { params, typed }) => {
    const recess = await recessAt(visit, params['id'])
    if (recess === undefined) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return changePage(visit, recess, filled.refusal)
    const kept = await visit.act((session) => changeRecess(session, { id: recess.id, ...filled.value }))
    if (!kept.ok)
      return changePage(visit, recess, refusedForm(typed, kept.refusal, fieldOf[kept.refusal.code] ?? 'name'))
    return { goTo: list, notice: { text: words.changed } }
  },
}

async function recessAt(visit: Visit, id: string | undefined): Promise<Recess | undefined> {
  return (await readRecesses(visit))?.find((recess) => recess.id === id)
}

function changePage(visit: Visit, recess: Recess, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.changeTitle(recess.name),
    form,
    state,
    action: `${list}/${recess.id}/change`,
    buttonText: words.save,
    watched: [{ kind: 'recess', id: recess.id }],
    breadcrumbs: crumbs,
  })
}

const withdrawForm = defineForm({})

/** Takes a recess off the calendar. */
export const withdrawRecessRoute: Route = {
  url: '/meetings/recesses/:id/withdraw',
  for: ['withdraw-recess'],
  show: async (visit, { params, typed }) => {
    const recess = await recessAt(visit, params['id'])
    return recess && withdrawPage(visit, recess, withdrawForm.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const recess = await recessAt(visit, params['id'])
    if (recess === undefined) return undefined
    const gone = await visit.act((session) => withdrawRecess(session, recess.id))
    if (!gone.ok) return withdrawPage(visit, recess, refusedForm(typed, gone.refusal))
    return { goTo: list, notice: { text: words.withdrawn } }
  },
}

function withdrawPage(visit: Visit, recess: Recess, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.withdrawTitle(recess.name),
    lead: words.withdrawLead,
    form: withdrawForm,
    state,
    action: `${list}/${recess.id}/withdraw`,
    buttonText: words.withdrawSave,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'recess', id: recess.id }],
    breadcrumbs: crumbs,
  })
}
