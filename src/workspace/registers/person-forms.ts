import { correctPerson } from '../../acts/member/correct-person.ts'
import { registerPerson } from '../../acts/member/register-person.ts'
import { newId } from '../../foundation/identifier.ts'
import type { PersonRow } from '../../store/person.ts'
import { tick } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { peopleCrumbs } from './people.ts'
import { personAt } from './read-registers.ts'
import { registerWords } from './words.ts'

const words = registerWords.people
const say = words.form

const nameFields = {
  name: text({ label: say.name, required: say.nameRequired, maxLength: 200, spellcheck: false }),
  sortName: text({ label: say.sortName, hint: say.sortHint, maxLength: 200, spellcheck: false }),
  honorific: text({ label: say.honorific, maxLength: 60 }),
  postNominals: text({ label: say.postNominals, maxLength: 60 }),
}
const newForm = defineForm({ ...nameFields, isProtected: tick({ label: say.isProtected }) })
const correctForm = defineForm({
  ...nameFields,
  formerUntilOn: optionalDate({ label: say.formerUntil, hint: say.formerHint }),
})

/** Registers a person. */
export const newPersonRoute: Route = {
  url: '/registers/people/new',
  for: ['register-person'],
  show: async (visit, { typed }) =>
    visit.may('register-person') ? newPage(visit, newForm.start({}, typed)) : undefined,
  take: async (visit, { typed }) => {
    if (!visit.may('register-person')) return undefined
    const filled = newForm.read(typed)
    if (!filled.ok) return newPage(visit, filled.refusal)
    const { isProtected, ...rest } = filled.value
    const id = newId<'person'>(visit.random)
    const person = { ...stated(rest), id, otherNames: [], isIdentityProtected: isProtected }
    const kept = await visit.act((session) => registerPerson(session, person))
    if (!kept.ok) return newPage(visit, refusedForm(typed, kept.refusal))
    return { goTo: `/workspace/registers/people/${id}`, notice: { text: say.added } }
  },
}

/** Corrects a person's name. */
export const correctPersonRoute: Route = {
  url: '/registers/people/:id/correct',
  for: ['correct-person'],
  show: async (visit, { params, typed }) => {
    const row = await personAt(visit, 'correct-person', params['id'])
    return row && correctPage(visit, row, correctForm.start(answersOf(row), typed))
  },
  take: async (visit, { params, typed }) => {
    const row = await personAt(visit, 'correct-person', params['id'])
    if (row === undefined) return undefined
    const filled = correctForm.read(typed)
    if (!filled.ok) return correctPage(visit, row, filled.refusal)
    const { formerUntilOn } = filled.value
    const person = { ...stated(filled.value), id: row.person_id, formerUntilOn }
    const kept = await visit.act((session) => correctPerson(session, person))
    if (!kept.ok) return correctPage(visit, row, refusedForm(typed, kept.refusal))
    return { goTo: `/workspace/registers/people/${row.person_id}`, notice: { text: say.corrected } }
  },
}

type Named = { readonly [Name in keyof typeof nameFields]: string }

function stated({ name, sortName, honorific, postNominals }: Named) {
  return {
    name,
    sortName: sortName || surnameFirst(name),
    honorific: honorific || undefined,
    postNominals: postNominals || undefined,
  }
}

function surnameFirst(name: string): string {
  const parts = name.split(' ')
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${last}, ${parts.join(' ')}`
}

function answersOf(row: PersonRow): Named {
  return {
    name: row.canonical_name,
    sortName: row.sort_name,
    honorific: row.honorific ?? '',
    postNominals: row.post_nominals ?? '',
  }
}

function newPage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.add,
    lead: say.newLead,
    form: newForm,
    state,
    action: '/workspace/registers/people/new',
    buttonText: say.save,
    breadcrumbs: peopleCrumbs,
  })
}

function correctPage(visit: Visit, row: PersonRow, state: FormState): WorkspacePage {
  const here = `/workspace/registers/people/${row.person_id}`
  return formPage(visit, {
    title: say.correctTitle(row.canonical_name),
    lead: say.correctLead,
    form: correctForm,
    state,
    action: `${here}/correct`,
    buttonText: say.save,
    watched: [{ kind: 'person', id: row.person_id }],
    breadcrumbs: [...peopleCrumbs, { text: row.canonical_name, href: here }],
  })
}
