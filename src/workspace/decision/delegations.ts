import { endDelegation, recordDelegation } from '../../acts/delegation/record-delegation.ts'
import { officesHeldOn, type Register } from '../../council/member/register.ts'
import { isInTerm } from '../../council/term.ts'
import { isIdForm, newId, type Id } from '../../foundation/identifier.ts'
import { delegationById, delegations, type DelegationRow } from '../../store/delegation.ts'
import { readRegister } from '../../store/register.ts'
import { table } from '../../web/components/table.ts'
import { requiredPick, tick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Visit } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { officeChoices } from '../parts/office-choices.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.delegations
const wayToDesk = { text: decisionWords.desk.title, href: '/workspace/decisions' }
const wayToScheme = [wayToDesk, { text: words.title, href: '/workspace/delegations' }]

/** The scheme of delegation: the reader's own first, and from each entry the way to record what was decided under it. */
const schemeRoute: Route = {
  url: '/delegations',
  for: ['record-delegation', 'record-delegated-decision', 'check-redaction'],
  show: async (visit) => {
    const { rows, register } = await read(visit)
    const { personId } = visit.reader
    const held = personId === undefined ? [] : officesHeldOn(register, personId, visit.today)
    const mine = rows.filter((row) => held.some(({ id }) => id === row.to_office_id))
    return {
      title: words.title,
      breadcrumbs: [wayToDesk],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${mine.length > 0 && shown(visit, words.mine, mine)}
      ${rows.length === 0 ? html`<p class="govuk-body">${words.none}</p>` : shown(visit, words.all, rows)}
      ${visit.mayAnywhere('record-delegation') && html`<p class="govuk-body"><a class="govuk-link" href="/workspace/delegations/new">${words.add}</a></p>`}`,
    }
  },
}

function read(visit: Visit) {
  return reading(visit, async ({ tx }) => ({
    rows: await delegations(tx, visit.councilId),
    register: await readRegister(tx, visit.councilId),
  }))
}

function shown(visit: Visit, caption: string, rows: readonly DelegationRow[]): Html {
  return html`<div class="mh-scroll">
    ${table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: words.head.map((heading) => ({ text: heading })),
      rows: rows.map((row) => [
        { html: html`${row.reference} ${row.office_title}` },
        {
          html: html`${row.words} ${row.limits}
            <p class="govuk-body-s govuk-!-margin-bottom-0">${words.by(row.body_name)}</p>`,
        },
        { html: ways(visit, row) },
      ]),
    })}
  </div>`
}

function ways(visit: Visit, row: DelegationRow): Html {
  if (!isInTerm({ fromOn: row.from_on, toOn: row.to_on ?? undefined }, visit.today))
    return html`${row.to_on === null ? '' : words.ended(visit.say.shortDate(row.to_on))}`
  const under = html`<span class="govuk-visually-hidden">${words.useOf(row.reference)}</span>`
  const address = `/workspace/delegations/${row.delegation_id}/end`
  return html`<ul class="govuk-list govuk-list--spaced govuk-!-margin-bottom-0">
    ${
      visit.may('record-delegated-decision', row.from_body_id) &&
      html`<li>
        <a class="govuk-link" href="/workspace/delegated-decisions/new?delegation=${row.delegation_id}"
          >${words.use}${under}</a
        >
      </li>`
    }
    ${
      visit.may('end-delegation', row.from_body_id) &&
      html`<li>
        <a class="govuk-link" href="${address}">${words.end}${under}</a>
      </li>`
    }
  </ul>`
}

/** Enters a delegation, copied from the constitution. */
const newRoute: Route = {
  url: '/delegations/new',
  for: ['record-delegation'],
  show: async (visit, { typed }) => {
    const { register } = await read(visit)
    return newPage(visit, register, newForm(visit, register).start({ fromOn: visit.today }, typed))
  },
  take: async (visit, { typed }) => {
    const { register } = await read(visit)
    const answers = newForm(visit, register).read(typed)
    if (!answers.ok) return newPage(visit, register, answers.refusal)
    const delegation = { id: newId<'delegation'>(visit.random), ...answers.value }
    const saved = await visit.act((session) => recordDelegation(session, delegation))
    return saved.ok
      ? { goTo: '/workspace/delegations', notice: { text: words.done } }
      : newPage(visit, register, refusedForm(typed, saved.refusal))
  },
}

function newForm(visit: Visit, register: Register) {
  const bodies = register.bodies.filter(
    (body) => isInTerm(body, visit.today) && visit.may('record-delegation', body.id),
  )
  return defineForm({
    reference: text({
      label: words.reference,
      required: words.referenceRequired,
      classes: 'govuk-input--width-10',
    }),
    fromBodyId: requiredPick({
      label: words.from,
      required: words.choiceRequired,
      choices: bodies.map(({ id, name }) => ({ value: id, text: name })),
    }),
    toOfficeId: requiredPick({
      label: words.to,
      required: words.choiceRequired,
      choices: officeChoices(register.offices),
    }),
    words: longText({ label: words.words, required: words.wordsRequired, rows: 4 }),
    limits: longText({ label: words.limits, rows: 2 }),
    limitPounds: wholeNumber({
      label: words.limitPounds,
      classes: 'govuk-input--width-10',
      most: 999_999_999,
    }),
    isExecutive: tick({ label: words.executive }),
    source: text({ label: words.source, required: words.sourceRequired }),
    fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
  })
}

function newPage(visit: Visit, register: Register, state: FormState): Answer {
  return formPage(visit, {
    title: words.add,
    form: newForm(visit, register),
    state,
    action: '/workspace/delegations/new',
    buttonText: words.save,
    breadcrumbs: wayToScheme,
  })
}

const endForm = defineForm({ toOn: date({ label: words.endOn, required: words.endOnRequired }) })

const endRoute: Route = {
  url: '/delegations/:id/end',
  for: ['end-delegation'],
  show: async (visit, { params, typed }) => {
    const id = await delegationToEnd(visit, params['id'])
    return id === undefined ? undefined : endPage(visit, id, endForm.start({ toOn: visit.today }, typed))
  },
  take: async (visit, { params, typed }) => {
    const id = await delegationToEnd(visit, params['id'])
    if (id === undefined) return undefined
    const answers = endForm.read(typed)
    if (!answers.ok) return endPage(visit, id, answers.refusal)
    const ended = await visit.act((session) =>
      endDelegation(session, { delegationId: id as Id<'delegation'>, ...answers.value }),
    )
    return ended.ok
      ? { goTo: '/workspace/delegations', notice: { text: words.endDone } }
      : endPage(visit, id, refusedForm(typed, ended.refusal))
  },
}

/** The delegation in an address, where the reader may end it. */
async function delegationToEnd(visit: Visit, id = ''): Promise<string | undefined> {
  if (!isIdForm(id)) return undefined
  const found = await reading(visit, ({ tx, councilId }) =>
    delegationById(tx, councilId, id as Id<'delegation'>),
  )
  return found !== undefined && visit.may('end-delegation', found.from_body_id) ? id : undefined
}

function endPage(visit: Visit, id: string, state: FormState): Answer {
  return formPage(visit, {
    title: words.endTitle,
    lead: words.endLead,
    form: endForm,
    state,
    action: `/workspace/delegations/${id}/end`,
    buttonText: words.endSave,
    breadcrumbs: wayToScheme,
    buttonClasses: 'govuk-button--warning',
  })
}

/** The register of delegations. */
export const delegationRoutes: readonly Route[] = [schemeRoute, newRoute, endRoute]
