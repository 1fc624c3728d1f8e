import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { endAppointment } from '../../acts/member/end-appointment.ts'
import type { OfficeHolding, WardId } from '../../council/member/office-holding.ts'
import { lawOfEnding, termEndings } from '../../council/member/term-ending.ts'
import type { OfficeId } from '../../council/member/office.ts'
import type { PersonId } from '../../council/member/person.ts'
import { vacancyRules } from '../../council/rules/vacancy-rules.ts'
import { newId } from '../../foundation/identifier.ts'
import { pick, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { officeChoices } from '../parts/office-choices.ts'
import { officeCrumbs } from './offices.ts'
import { peopleCrumbs } from './people.ts'
import { personName, readRegisters, wardChoices, type SeenRegisters } from './read-registers.ts'
import { registerWords } from './words.ts'

const words = registerWords.appointing
const ending = registerWords.ending

/** Appoints a person, from their own page: the office is chosen. */
export const appointPersonRoute: Route = {
  url: '/registers/people/:id/appoint',
  for: ['appoint-to-office'],
  show: (visit, asked) => showAppoint(visit, asked, 'people'),
  take: (visit, asked) => takeAppoint(visit, asked, 'people'),
}

/** Appoints to an office, from its own page: the person is chosen. */
export const appointOfficeRoute: Route = {
  url: '/registers/offices/:id/appoint',
  for: ['appoint-to-office'],
  show: (visit, asked) => showAppoint(visit, asked, 'offices'),
  take: (visit, asked) => takeAppoint(visit, asked, 'offices'),
}

type Side = 'people' | 'offices'
type Ground = {
  readonly side: Side
  readonly id: string
  readonly name: string
  readonly form: ReturnType<typeof formFor>
}

function formFor({ today }: Visit, seen: SeenRegisters, side: Side) {
  const other =
    side === 'people'
      ? officeChoices(seen.register.offices)
      : [...seen.personById.values()].map((row) => ({ value: row.person_id as string, text: row.sort_name }))
  return defineForm({
    other: requiredPick({
      label: side === 'people' ? words.office : words.person,
      required: side === 'people' ? words.officeRequired : words.personRequired,
      nothingChosen: words.nothingChosen,
      choices: other.toSorted((one, two) => one.text.localeCompare(two.text)),
    }),
    fromOn: date({ label: words.from, required: words.fromRequired }),
    toOn: optionalDate({ label: words.to }),
    ward: pick({
      label: words.ward,
      nothingChosen: words.noWard,
      choices: wardChoices(seen, ({ toOn }) => toOn === undefined || toOn >= today),
    }),
    declaredOn: optionalDate({ label: words.declaredOn, hint: words.declaredHint }),
  })
}

async function groundOf(visit: Visit, id: string | undefined, side: Side): Promise<Ground | undefined> {
  if (!visit.may('appoint-to-office') || id === undefined) return undefined
  const seen = await readRegisters(visit)
  const name = side === 'people' ? seen.personById.get(id)?.canonical_name : seen.officeById.get(id)?.title
  return name === undefined ? undefined : { side, id, name, form: formFor(visit, seen, side) }
}

async function showAppoint(visit: Visit, { params, typed }: Asked, side: Side) {
  const ground = await groundOf(visit, params['id'], side)
  return ground && appointPage(visit, ground, ground.form.start({}, typed))
}

async function takeAppoint(visit: Visit, { params, typed }: Asked, side: Side) {
  const ground = await groundOf(visit, params['id'], side)
  if (ground === undefined) return undefined
  const filled = ground.form.read(typed)
  if (!filled.ok) return appointPage(visit, ground, filled.refusal)
  const { other, fromOn, toOn, ward, declaredOn } = filled.value
  const [personId, officeId] = side === 'people' ? [ground.id, other] : [other, ground.id]
  const holding = {
    id: newId<'holding'>(visit.random),
    personId: personId as PersonId,
    officeId: officeId as OfficeId,
    fromOn,
    toOn,
    wardId: ward === '' ? undefined : (ward as WardId),
    declaredOn,
  }
  const kept = await visit.act((session) => appointToOffice(session, { holding }))
  if (!kept.ok) {
    return appointPage(visit, ground, refusedForm(typed, kept.refusal, fieldOf(kept.refusal.code)))
  }
  return { goTo: `/workspace/registers/${side}/${ground.id}`, notice: { text: words.done } }
}

function fieldOf(code: string): 'toOn' | 'declaredOn' | 'ward' | 'other' {
  if (code === 'holding-ends-before-it-begins') return 'toOn'
  if (code === 'declared-after-it-begins') return 'declaredOn'
  return code.startsWith('ward-') ? 'ward' : 'other'
}

function appointPage(visit: Visit, { side, id, name, form }: Ground, state: FormState): WorkspacePage {
  const here = `/workspace/registers/${side}/${id}`
  return formPage(visit, {
    title: side === 'people' ? words.title(name) : words.officeTitle(name),
    lead: words.lead,
    form,
    state,
    action: `${here}/appoint`,
    buttonText: words.button,
    breadcrumbs: [...(side === 'people' ? peopleCrumbs : officeCrumbs), { text: name, href: here }],
  })
}

const endForm = defineForm({
  lastDay: date({ label: ending.lastDay, required: ending.lastDayRequired }),
  by: requiredChoice({
    label: ending.by,
    required: ending.byRequired,
    choices: termEndings.map((value) => {
      const law = lawOfEnding(value)
      return {
        value,
        text: ending.ways[value],
        hint: law === undefined ? undefined : ending.law(law.provision, law.words),
      }
    }),
  }),
  instrument: text({
    label: ending.instrument,
    hint: ending.instrumentHint,
    required: ending.instrumentRequired,
    maxLength: 500,
  }),
})

/** Ends an appointment, with the day, what ended it and the paper that says so. */
export const endAppointmentRoute: Route = {
  url: '/registers/appointments/:id/end',
  for: ['end-appointment'],
  show: async (visit, { params, typed }) => {
    const found = await runningTerm(visit, params['id'])
    return found && endPage(visit, found, endForm.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const found = await runningTerm(visit, params['id'])
    if (found === undefined) return undefined
    const filled = endForm.read(typed)
    if (!filled.ok) return endPage(visit, found, filled.refusal)
    const { lastDay: lastDayOn, by, instrument } = filled.value
    const { holding } = found
    const kept = await visit.act((session) =>
      endAppointment(session, { holdingId: holding.id, lastDayOn, by, instrument }),
    )
    if (!kept.ok) return endPage(visit, found, refusedForm(typed, kept.refusal, 'lastDay'))
    return { goTo: `/workspace/registers/offices/${holding.officeId}`, notice: { text: ending.done } }
  },
}

type RunningTerm = { readonly holding: OfficeHolding; readonly person: string; readonly office: string }

async function runningTerm(visit: Visit, id: string | undefined): Promise<RunningTerm | undefined> {
  if (!visit.may('end-appointment')) return undefined
  const seen = await readRegisters(visit)
  const holding = seen.register.holdings.find((held) => held.id === id && held.toOn === undefined)
  if (holding === undefined) return undefined
  const office = seen.officeById.get(holding.officeId)?.title ?? ''
  return { holding, person: personName(seen, holding.personId), office }
}

function endPage(visit: Visit, { holding, person, office }: RunningTerm, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: ending.title(person, office),
    lead: ending.lead,
    form: endForm,
    state,
    action: `/workspace/registers/appointments/${holding.id}/end`,
    buttonText: ending.button,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'holding', id: holding.id }],
    after: html`<p class="govuk-body">${ending.filling(vacancyRules.filled.words)}</p>`,
    breadcrumbs: [...peopleCrumbs, { text: person, href: `/workspace/registers/people/${holding.personId}` }],
  })
}
