import { changeWard, registerWard } from '../../acts/member/register-ward.ts'
import { wardVacancy, type Ward } from '../../council/member/ward.ts'
import { isInTerm } from '../../council/term.ts'
import { newId } from '../../foundation/identifier.ts'
import { button } from '../../web/components/button.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text, wholeNumber } from '../../web/form/text-fields.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { personName, readRegisters, type SeenRegisters } from './read-registers.ts'
import { holderLinks, plainTable, registerCrumb, registerLink, termInWords } from './register-parts.ts'
import { wardWords as words } from './ward-words.ts'

const say = words.form
const here = '/workspace/registers/wards'
const crumbs = [registerCrumb, { text: words.title, href: here }]
const wardForm = defineForm({
  name: text({ label: say.name, required: say.nameRequired, maxLength: 120 }),
  seats: wholeNumber({ label: say.seats, hint: say.seatsHint, most: 100 }),
  fromOn: date({ label: say.fromOn, required: say.fromOnRequired }),
  toOn: optionalDate({ label: say.toOn }),
})

/** Every ward, with its seats and who holds them today. */
export const wardsRoute: Route = {
  url: '/registers/wards',
  for: ['register-ward'],
  show: async (visit) => {
    if (!visit.may('register-ward')) return undefined
    const seen = await readRegisters(visit)
    const rows = [...seen.wardById.values()].map((ward): readonly Fragment[] => [
      registerLink(`wards/${ward.id}`, ward.name),
      seatsCell(visit, seen, ward),
      holderLinks(seen, holdersOf(visit, seen, ward)),
      termInWords(visit, ward),
    ])
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title })} ${button({ text: words.add, href: `${here}/new` })}
      ${rows.length === 0 ? html`<p class="govuk-body">${words.noWards}</p>` : plainTable([words.name, words.seats, words.held, words.days], rows)}`,
    }
  },
}

/** The wards of today with seats that nobody holds, each with the way to it and since when. */
export function vacantWards(visit: Visit, seen: SeenRegisters): readonly (readonly [Html, string])[] {
  return [...seen.wardById.values()].flatMap((ward) => {
    const vacant = vacancyInWords(visit, seen, ward)
    return vacant === undefined
      ? []
      : [[registerLink(`wards/${ward.id}`, words.vacancy(ward.name)), vacant] as const]
  })
}

function vacancyInWords(
  { say: inWords, today }: Visit,
  { register }: SeenRegisters,
  ward: Ward,
): string | undefined {
  const vacant = wardVacancy(ward, register.holdings, today)
  if (vacant === undefined) return undefined
  const { seats, sinceOn } = vacant
  const count = inWords.count(seats, words.seatCount)
  return sinceOn === undefined ? words.vacant(count) : words.vacantSince(count, inWords.shortDate(sinceOn))
}

function holdersOf({ today }: Visit, seen: SeenRegisters, { id }: Ward) {
  return seen.register.holdings.filter((held) => held.wardId === id && isInTerm(held, today))
}

function seatsCell(visit: Visit, seen: SeenRegisters, ward: Ward): Fragment {
  if (ward.seats === undefined) return words.unknownSeats
  const vacant = vacancyInWords(visit, seen, ward)
  return html`${String(ward.seats)} ${vacant !== undefined && html`<br /><strong>${vacant}</strong>`}`
}

/** One ward: its seats, and every term for it. */
export const wardRoute: Route = {
  url: '/registers/wards/:id',
  for: ['register-ward'],
  show: async (visit, { params }) => {
    const seen = visit.may('register-ward') ? await readRegisters(visit) : undefined
    const ward = seen?.wardById.get(params['id'] ?? '')
    if (seen === undefined || ward === undefined) return undefined
    const vacant = vacancyInWords(visit, seen, ward)
    return {
      title: ward.name,
      breadcrumbs: crumbs,
      main: html`${pageHeading({ title: ward.name, facts: [termInWords(visit, ward)] })}
      ${button({ text: words.change, href: `${here}/${ward.id}/change`, classes: 'govuk-button--secondary' })}
      ${vacant !== undefined && html`<p class="govuk-inset-text">${vacant}. ${words.fill}</p>`}
      ${termsTable(visit, seen, ward)}`,
    }
  },
}

function termsTable(visit: Visit, seen: SeenRegisters, { id }: Ward): Html {
  const { say: inWords } = visit
  const terms = seen.register.holdings
    .filter(({ wardId }) => wardId === id)
    .toSorted((one, other) => (one.fromOn < other.fromOn ? 1 : -1))
  if (terms.length === 0) return html`<p class="govuk-body">${words.nobody}</p>`
  return plainTable(
    [words.councillor, words.office, words.days, words.declared],
    terms.map((term) => [
      registerLink(`people/${term.personId}`, personName(seen, term.personId)),
      registerLink(`offices/${term.officeId}`, seen.officeById.get(term.officeId)?.title ?? ''),
      termInWords(visit, term),
      term.declaredOn === undefined ? words.unknownSeats : inWords.shortDate(term.declaredOn),
    ]),
    words.terms,
  )
}

/** Registers a ward. */
export const newWardRoute: Route = {
  url: '/registers/wards/new',
  for: ['register-ward'],
  show: (visit, { typed }) =>
    Promise.resolve(visit.may('register-ward') ? newPage(visit, wardForm.start({}, typed)) : undefined),
  take: async (visit, { typed }) => {
    if (!visit.may('register-ward')) return undefined
    const filled = wardForm.read(typed)
    if (!filled.ok) return newPage(visit, filled.refusal)
    const ward = { ...filled.value, id: newId<'ward'>(visit.random) }
    const kept = await visit.act((session) => registerWard(session, ward))
    if (!kept.ok) return newPage(visit, refusedForm(typed, kept.refusal, fieldOf(kept.refusal.code)))
    return { goTo: `${here}/${ward.id}`, notice: { text: say.added } }
  },
}

/** Gives a ward another name, number of seats or other days. */
export const changeWardRoute: Route = {
  url: '/registers/wards/:id/change',
  for: ['change-ward'],
  show: async (visit, { params, typed }) => {
    const ward = await wardAt(visit, params['id'])
    return ward && changePage(visit, ward, wardForm.start(ward, typed))
  },
  take: async (visit, { params, typed }) => {
    const ward = await wardAt(visit, params['id'])
    if (ward === undefined) return undefined
    const filled = wardForm.read(typed)
    if (!filled.ok) return changePage(visit, ward, filled.refusal)
    const kept = await visit.act((session) => changeWard(session, { ...filled.value, id: ward.id }))
    if (!kept.ok) return changePage(visit, ward, refusedForm(typed, kept.refusal, fieldOf(kept.refusal.code)))
    return { goTo: `${here}/${ward.id}`, notice: { text: say.changed } }
  },
}

function fieldOf(code: string): 'name' | 'seats' | 'toOn' {
  if (code === 'ward-seats-beyond-reason') return 'seats'
  return code === 'ward-ends-before-it-begins' ? 'toOn' : 'name'
}

async function wardAt(visit: Visit, id: string | undefined): Promise<Ward | undefined> {
  return visit.may('change-ward') ? (await readRegisters(visit)).wardById.get(id ?? '') : undefined
}

function newPage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.add,
    lead: say.newLead,
    form: wardForm,
    state,
    action: `${here}/new`,
    buttonText: say.save,
    breadcrumbs: crumbs,
  })
}

function changePage(visit: Visit, { id, name }: Ward, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: say.changeTitle(name),
    lead: say.changeLead,
    form: wardForm,
    state,
    action: `${here}/${id}/change`,
    buttonText: say.save,
    watched: [{ kind: 'ward', id }],
    breadcrumbs: [...crumbs, { text: name, href: `${here}/${id}` }],
  })
}
