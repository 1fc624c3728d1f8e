import { endInterest } from '../../acts/interest/register-interest.ts'
import { showInterest, withholdInterest } from '../../acts/interest/withhold-interest.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import type { Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { crumbsTo, gone } from './interest-forms.ts'
import { interestAt, readsOf, type InterestOfMember } from './read-interests.ts'
import { interestWords } from './words.ts'

const words = interestWords.form
const endForm = defineForm({ endedOn: date({ label: words.endedOn, required: words.endedOnRequired }) })
const withholdForm = defineForm({
  reason: longText({
    label: words.reason,
    hint: words.withholdReasonHint,
    required: words.withholdReasonRequired,
    rows: 2,
  }),
})
const showForm = defineForm({
  reason: longText({ label: words.showReason, required: words.showReasonRequired, rows: 2 }),
})

/** Ends an interest on a day. */
export const endInterestRoute: Route = {
  url: '/registers/interests/entries/:id/end',
  for: ['end-interest'],
  show: async (visit, { params, typed }) => {
    const row = await interestToEnd(visit, params['id'])
    return row && endPage(visit, row, endForm.start({ endedOn: visit.today }, typed))
  },
  take: async (visit, { params, typed }) => {
    const row = await interestToEnd(visit, params['id'])
    if (row === undefined) return undefined
    const filled = endForm.read(typed)
    if (!filled.ok) return endPage(visit, row, filled.refusal)
    const kept = await visit.act((session) =>
      endInterest(session, { interestId: row.interest_id, ...filled.value }),
    )
    if (!kept.ok) return endPage(visit, row, refusedForm(typed, kept.refusal, 'endedOn'))
    return gone(row.person_id, words.ended)
  },
}

/** Withholds the details of an interest or, where they are withheld, has them shown again. */
export const withholdingRoute: Route = {
  url: '/registers/interests/entries/:id/withholding',
  for: ['withhold-interest'],
  show: async (visit, { params, typed }) => {
    const row = await interestToWithhold(visit, params['id'])
    return row && withholdingPage(visit, row, formFor(row).start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const row = await interestToWithhold(visit, params['id'])
    if (row === undefined) return undefined
    const filled = formFor(row).read(typed)
    if (!filled.ok) return withholdingPage(visit, row, filled.refusal)
    const isShown = row.withheld_entry === null
    const act = isShown ? withholdInterest : showInterest
    const kept = await visit.act((session) => act(session, { interestId: row.interest_id, ...filled.value }))
    if (!kept.ok) return withholdingPage(visit, row, refusedForm(typed, kept.refusal, 'reason'))
    return gone(row.person_id, isShown ? words.withheld : words.shown)
  },
}

async function interestToEnd(visit: Visit, id: string | undefined): Promise<InterestOfMember | undefined> {
  const row = visit.may('end-interest') ? await interestAt(visit, id) : undefined
  return row?.ended_on === null ? row : undefined
}

async function interestToWithhold(
  visit: Visit,
  id: string | undefined,
): Promise<InterestOfMember | undefined> {
  return visit.may('withhold-interest') ? interestAt(visit, id) : undefined
}

function formFor(row: InterestOfMember) {
  return row.withheld_entry === null ? withholdForm : showForm
}

function endPage(visit: Visit, row: InterestOfMember, state: FormState): WorkspacePage {
  const page = formPage(visit, {
    ...shared(row, 'end'),
    title: words.endTitle,
    lead: words.endLead,
    form: endForm,
    state,
    buttonText: words.endSave,
    buttonClasses: 'govuk-button--warning',
  })
  return { ...page, reads: readsOf(row) }
}

function withholdingPage(visit: Visit, row: InterestOfMember, state: FormState): WorkspacePage {
  const isShown = row.withheld_entry === null
  const page = formPage(visit, {
    ...shared(row, 'withholding'),
    title: isShown ? words.withholdTitle : words.showTitle,
    lead: isShown ? words.withholdLead : words.showLead,
    form: formFor(row),
    state,
    buttonText: isShown ? words.withholdSave : words.showSave,
    buttonClasses: isShown ? undefined : 'govuk-button--warning',
  })
  return { ...page, reads: readsOf(row) }
}

function shared(row: InterestOfMember, path: string) {
  const before: Html = insetText({ text: words.entry(row.member, row.words) })
  return {
    before,
    action: `/workspace/registers/interests/entries/${row.interest_id}/${path}`,
    watched: [{ kind: 'interest', id: row.interest_id }],
    breadcrumbs: crumbsTo(row.person_id, row.member),
  }
}
