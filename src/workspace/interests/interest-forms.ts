import { recordNoInterests } from '../../acts/interest/record-no-interests.ts'
import { amendInterest, registerInterest } from '../../acts/interest/register-interest.ts'
import { newId } from '../../foundation/identifier.ts'
import type { PersonRow } from '../../store/person.ts'
import { tick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { answersOf, interestFields } from './interest-fields.ts'
import { interestsCrumbs } from './interests-page.ts'
import { interestAt, personOf, readsOf, type InterestOfMember } from './read-interests.ts'
import { interestWords } from './words.ts'

const words = interestWords.form

const entryFields = {
  ...interestFields,
  notifiedOn: date({ label: words.notifiedOn, required: words.notifiedOnRequired }),
}
const newForm = defineForm({
  ...entryFields,
  isWithheld: tick({ label: words.isWithheld, hint: words.isWithheldHint }),
  reason: longText({ label: words.reason, hint: words.reasonHint, rows: 2 }),
})

/** A change is told of on a day of its own: the day of the entry before it is shown, and not taken for it unasked. */
function amendForm({ say }: Visit, row: InterestOfMember) {
  return defineForm({
    ...entryFields,
    notifiedOn: date({
      label: words.changeNotifiedOn,
      hint: words.changeNotifiedHint(say.date(row.notified_on)),
      required: words.notifiedOnRequired,
    }),
  })
}

const noneForm = defineForm({
  notifiedOn: date({ label: words.notifiedOn, required: words.notifiedOnRequired }),
})

/** Enters an interest of a member. */
export const newInterestRoute: Route = {
  url: '/registers/interests/:id/new',
  for: ['register-interest'],
  show: async (visit, { params, typed }) => {
    const person = await memberAt(visit, params['id'])
    return person && newPage(visit, person, newForm.start({ holder: 'member' }, typed))
  },
  take: async (visit, { params, typed }) => {
    const person = await memberAt(visit, params['id'])
    if (person === undefined) return undefined
    const filled = newForm.read(typed)
    if (!filled.ok) return newPage(visit, person, filled.refusal)
    const { isWithheld, reason, ...entry } = filled.value
    const interest = { ...entry, id: newId<'interest'>(visit.random), personId: person.person_id }
    const kept = await visit.act((session) =>
      registerInterest(session, { ...interest, withheldBecause: isWithheld ? reason : undefined }),
    )
    if (!kept.ok) return newPage(visit, person, refusedForm(typed, kept.refusal, fieldOf(kept.refusal.code)))
    return gone(person.person_id, isWithheld ? words.savedWithheld : words.saved)
  },
}

/** Changes the words, kind or days of an interest. */
export const amendInterestRoute: Route = {
  url: '/registers/interests/entries/:id/change',
  for: ['amend-interest'],
  show: async (visit, { params, typed }) => {
    const row = await runningInterest(visit, params['id'])
    return row && amendPage(visit, row, amendForm(visit, row).start(answersOf(row), typed))
  },
  take: async (visit, { params, typed }) => {
    const row = await runningInterest(visit, params['id'])
    if (row === undefined) return undefined
    const filled = amendForm(visit, row).read(typed)
    if (!filled.ok) return amendPage(visit, row, filled.refusal)
    const kept = await visit.act((session) =>
      amendInterest(session, { ...filled.value, id: row.interest_id }),
    )
    if (!kept.ok) return amendPage(visit, row, refusedForm(typed, kept.refusal, fieldOf(kept.refusal.code)))
    return gone(row.person_id, words.amended)
  },
}

/** Records that a member has nothing to register. */
export const noInterestsRoute: Route = {
  url: '/registers/interests/:id/none',
  for: ['record-no-interests'],
  show: async (visit, { params, typed }) => {
    const person = await memberAt(visit, params['id'])
    return person && nonePage(visit, person, noneForm.start({ notifiedOn: visit.today }, typed))
  },
  take: async (visit, { params, typed }) => {
    const person = await memberAt(visit, params['id'])
    if (person === undefined) return undefined
    const filled = noneForm.read(typed)
    if (!filled.ok) return nonePage(visit, person, filled.refusal)
    const kept = await visit.act((session) =>
      recordNoInterests(session, { personId: person.person_id, ...filled.value }),
    )
    if (!kept.ok) return nonePage(visit, person, refusedForm(typed, kept.refusal, 'notifiedOn'))
    return gone(person.person_id, words.noneSaved)
  },
}

function memberAt(visit: Visit, id: string | undefined): Promise<PersonRow | undefined> {
  return visit.may('register-interest') ? personOf(visit, id) : Promise.resolve(undefined)
}

async function runningInterest(visit: Visit, id: string | undefined): Promise<InterestOfMember | undefined> {
  const row = visit.may('amend-interest') ? await interestAt(visit, id) : undefined
  return row?.ended_on === null ? row : undefined
}

/** The field of the form that a refusal is about, where it is about one. */
function fieldOf(code: string): string | undefined {
  if (code === 'interest-entry-without-words' || code === 'names-protected-person') return 'words'
  return code === 'withholding-without-reason' ? 'reason' : undefined
}

/** Back to the member's interests, with what was done. */
export function gone(personId: string, text: string) {
  return { goTo: `/workspace/registers/interests/${personId}`, notice: { text } }
}

/** The way back to one member's interests. */
export function crumbsTo(personId: string, name: string) {
  return [...interestsCrumbs, { text: name, href: `/workspace/registers/interests/${personId}` }]
}

function newPage(visit: Visit, person: PersonRow, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: interestWords.add,
    lead: interestWords.of(person.canonical_name),
    form: newForm,
    state,
    action: `/workspace/registers/interests/${person.person_id}/new`,
    buttonText: words.save,
    breadcrumbs: crumbsTo(person.person_id, person.canonical_name),
  })
}

function amendPage(visit: Visit, row: InterestOfMember, state: FormState): WorkspacePage {
  const form = amendForm(visit, row)
  const page = formPage(visit, {
    title: words.amendTitle,
    lead: words.amendLead,
    before: insetText({ text: words.entry(row.member, row.words) }),
    form,
    state,
    action: `/workspace/registers/interests/entries/${row.interest_id}/change`,
    buttonText: words.amendSave,
    watched: [{ kind: 'interest', id: row.interest_id }],
    breadcrumbs: crumbsTo(row.person_id, row.member),
  })
  return { ...page, reads: readsOf(row) }
}

function nonePage(visit: Visit, person: PersonRow, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.noneTitle,
    lead: words.noneLead,
    form: noneForm,
    state,
    action: `/workspace/registers/interests/${person.person_id}/none`,
    buttonText: words.noneSave,
    breadcrumbs: crumbsTo(person.person_id, person.canonical_name),
  })
}
