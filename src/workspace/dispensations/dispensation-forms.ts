import { endDispensation, recordDispensation } from '../../acts/dispensation/record-dispensation.ts'
import {
  dispensationGrounds,
  type DispensationExtent,
  type DispensationGround,
} from '../../council/dispensation/dispensation.ts'
import { hasSat } from '../../council/interest/check-interest.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { Register } from '../../council/member/register.ts'
import type { DecisionMaker } from '../../council/resolution/resolution.ts'
import { dispensationGroundRules } from '../../council/rules/dispensation-rules.ts'
import { isInTerm } from '../../council/term.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import type { DispensationRow } from '../../store/dispensation.ts'
import { readRegister } from '../../store/register.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { dispensationsCrumbs, dispensationToEnd } from './dispensations-page.ts'
import { dispensationWords } from './words.ts'

const words = dispensationWords.form
const list = '/workspace/registers/dispensations'

/** Records a dispensation as it was granted. */
export const newDispensationRoute: Route = {
  url: '/registers/dispensations/new',
  for: ['record-dispensation'],
  show: async (visit, { typed }) => {
    const form = await newForm(visit)
    return form && newPage(visit, form, form.start({}, typed))
  },
  take: async (visit, { typed }) => {
    const form = await newForm(visit)
    if (form === undefined) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return newPage(visit, form, filled.refusal)
    const { person, grantedBy, ...rest } = filled.value
    const dispensation = {
      ...rest,
      id: newId<'dispensation'>(visit.random),
      personId: person as PersonId,
      grantedBy: grantorOf(grantedBy),
    }
    const kept = await visit.act((session) => recordDispensation(session, dispensation))
    if (!kept.ok) return newPage(visit, form, refusedForm(typed, kept.refusal, fieldOf(kept.refusal.code)))
    return { goTo: list, notice: { text: words.saved } }
  },
}

async function newForm(visit: Visit) {
  if (!visit.may('record-dispensation')) return undefined
  return formFor(visit, await reading(visit, ({ tx, councilId }) => readRegister(tx, councilId)))
}

function formFor(visit: Visit, register: Register) {
  return defineForm({
    person: requiredPick({
      label: words.person,
      required: words.personRequired,
      nothingChosen: words.nothingChosen,
      choices: inOrder(
        register.people
          .filter(({ id }) => hasSat(register, id))
          .map(({ id, sortName }) => ({ value: id as string, text: sortName })),
      ),
    }),
    subject: longText({
      label: words.subject,
      hint: words.subjectHint,
      required: words.subjectRequired,
      maxLength: 300,
      rows: 2,
    }),
    extent: requiredChoice<DispensationExtent>({
      label: words.extent,
      required: words.extentRequired,
      choices: (['speak', 'speakAndVote'] as const).map((value) => ({
        value,
        text: dispensationWords.extents[value],
      })),
    }),
    ground: requiredChoice<DispensationGround>({
      label: words.ground,
      required: words.groundRequired,
      choices: dispensationGrounds.map((value) => ({
        value,
        text: dispensationWords.ground(value),
        hint: dispensationGroundRules[value].words,
      })),
    }),
    reasons: longText({ label: words.reasons, required: words.reasonsRequired, rows: 3 }),
    requestedOn: date({ label: words.requestedOn, required: words.requestedOnRequired }),
    grantedOn: date({ label: words.grantedOn, required: words.grantedOnRequired }),
    grantedBy: requiredPick({
      label: words.grantedBy,
      hint: words.grantedByHint,
      required: words.grantedByRequired,
      nothingChosen: words.nothingChosen,
      choices: grantors(visit, register),
    }),
    fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
    toOn: date({ label: words.toOn, hint: words.toOnHint, required: words.toOnRequired }),
  })
}

function grantors(visit: Visit, register: Register) {
  const bodies = register.bodies.filter((body) => isInTerm(body, visit.today) && body.kind !== 'external')
  const offices = register.offices.filter(({ kind }) => kind !== 'member' && kind !== 'other')
  return [
    ...inOrder(bodies.map(({ id, name }) => ({ value: `body ${id}`, text: name }))),
    ...inOrder(offices.map(({ id, title }) => ({ value: `office ${id}`, text: title }))),
  ]
}

function inOrder(choices: readonly { readonly value: string; readonly text: string }[]) {
  return choices.toSorted((one, other) => one.text.localeCompare(other.text))
}

function grantorOf(chosen: string): DecisionMaker {
  const [kind, id = ''] = chosen.split(' ')
  return kind === 'body'
    ? { kind, bodyId: id as Id<'body'> }
    : { kind: 'office', officeId: id as Id<'office'> }
}

const fields: Readonly<Record<string, string>> = {
  'dispensation-before-it-was-granted': 'fromOn',
  'dispensation-granted-before-asked': 'grantedOn',
  'dispensation-of-the-future': 'grantedOn',
  'dispensation-outside-its-days': 'toOn',
  'dispensation-too-long': 'toOn',
}

/** The field of the form that a refusal is about, where it is about one. */
function fieldOf(code: string): string | undefined {
  return fields[code]
}

function newPage(visit: Visit, form: ReturnType<typeof formFor>, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: dispensationWords.add,
    lead: words.lead,
    form,
    state,
    action: `${list}/new`,
    buttonText: words.save,
    breadcrumbs: dispensationsCrumbs,
  })
}

const endForm = defineForm({
  endedOn: date({ label: words.endedOn, required: words.endedOnRequired }),
  reason: longText({ label: words.reason, required: words.reasonRequired, rows: 2 }),
})

/** Ends a dispensation before its time. */
export const endDispensationRoute: Route = {
  url: '/registers/dispensations/:id/end',
  for: ['end-dispensation'],
  show: async (visit, { params, typed }) => {
    const row = await dispensationToEnd(visit, params['id'])
    return row && endPage(visit, row, endForm.start({ endedOn: visit.today }, typed))
  },
  take: async (visit, { params, typed }) => {
    const row = await dispensationToEnd(visit, params['id'])
    if (row === undefined) return undefined
    const filled = endForm.read(typed)
    if (!filled.ok) return endPage(visit, row, filled.refusal)
    const kept = await visit.act((session) =>
      endDispensation(session, { dispensationId: row.dispensation_id, ...filled.value }),
    )
    if (!kept.ok) {
      const field = kept.refusal.code === 'dispensation-outside-its-days' ? 'endedOn' : undefined
      return endPage(visit, row, refusedForm(typed, kept.refusal, field))
    }
    return { goTo: list, notice: { text: words.ended } }
  },
}

function endPage(visit: Visit, row: DispensationRow, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.endTitle,
    lead: words.endLead,
    before: html`<p class="govuk-inset-text">${row.subject}</p>`,
    form: endForm,
    state,
    action: `${list}/${row.dispensation_id}/end`,
    buttonText: words.endSave,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'dispensation', id: row.dispensation_id }],
    breadcrumbs: dispensationsCrumbs,
  })
}
