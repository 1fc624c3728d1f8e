import { recordBreach } from '../../acts/report/record-breach.ts'
import { withdrawAndCheck } from '../../acts/report/withdraw-and-check.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { paperAddress, paperAsked, paperCrumbs, type SeenPaper } from './read-paper.ts'
import { withheldWords as words } from './words.ts'

const breachForm = defineForm({
  known: longText({
    label: words.breach.known,
    required: words.breach.knownRequired,
    rows: 3,
    maxLength: 2_000,
  }),
  where: text({ label: words.breach.where, required: words.breach.whereRequired, maxLength: 500 }),
  told: longText({ label: words.breach.told, rows: 2, maxLength: 2_000 }),
})

async function keptAsked(visit: Visit, asked: Asked): Promise<SeenPaper | undefined> {
  const seen = await paperAsked(visit, asked)
  return seen?.paper.published_at === null && seen.accessClass.class !== 'open' ? seen : undefined
}

/** Records that something of a paper became known before its release. */
export const breachRoute: Route = {
  url: '/withheld/:id/breach',
  for: ['record-breach'],
  show: async (visit, asked) => {
    const seen = await keptAsked(visit, asked)
    return seen && breachPage(visit, seen, breachForm.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const seen = await keptAsked(visit, asked)
    if (seen === undefined) return undefined
    const filled = breachForm.read(asked.typed)
    if (!filled.ok) return breachPage(visit, seen, filled.refusal)
    const { known, where, told } = filled.value
    const breach = { documentId: seen.paper.document_id, known, foundWhere: where, sourceTold: told }
    const recorded = await visit.act((session) => recordBreach(session, breach))
    if (!recorded.ok) return breachPage(visit, seen, refusedForm(asked.typed, recorded.refusal))
    return { goTo: paperAddress(seen.paper), notice: { text: words.breach.done } }
  },
}

function breachPage(visit: Visit, seen: SeenPaper, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.breach.title,
    lead: words.breach.lead,
    form: breachForm,
    state,
    action: `${paperAddress(seen.paper)}/breach`,
    buttonText: words.breach.button,
    breadcrumbs: paperCrumbs(seen),
  })
}

const withdrawForm = defineForm({
  reason: longText({
    label: words.withdraw.reason,
    hint: words.withdraw.reasonHint,
    required: words.withdraw.reasonRequired,
    rows: 3,
    maxLength: 2_000,
  }),
})

async function shownAsked(visit: Visit, asked: Asked): Promise<SeenPaper | undefined> {
  const seen = await paperAsked(visit, asked)
  return seen === undefined || seen.paper.listed_at === null || seen.paper.withdrawn_at !== null
    ? undefined
    : seen
}

/** Withdraws a paper that the public can see. */
export const withdrawRoute: Route = {
  url: '/withheld/:id/withdraw',
  for: ['withdraw-document'],
  show: async (visit, asked) => {
    const seen = await shownAsked(visit, asked)
    return seen && withdrawPage(visit, seen, withdrawForm.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const seen = await shownAsked(visit, asked)
    if (seen === undefined) return undefined
    const filled = withdrawForm.read(asked.typed)
    if (!filled.ok) return withdrawPage(visit, seen, filled.refusal)
    const withdrawal = { documentId: seen.paper.document_id, reason: filled.value.reason }
    const withdrawn = await visit.act((session) => withdrawAndCheck(session, withdrawal))
    if (!withdrawn.ok) return withdrawPage(visit, seen, refusedForm(asked.typed, withdrawn.refusal))
    return { goTo: paperAddress(seen.paper), notice: { text: words.withdraw.done } }
  },
}

function withdrawPage(visit: Visit, seen: SeenPaper, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.withdraw.title,
    lead: words.withdraw.lead,
    form: withdrawForm,
    state,
    action: `${paperAddress(seen.paper)}/withdraw`,
    buttonText: words.withdraw.button,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'document', id: seen.paper.document_id }],
    breadcrumbs: paperCrumbs(seen),
  })
}
