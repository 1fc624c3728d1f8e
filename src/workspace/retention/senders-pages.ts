import { forgetSenders } from '../../acts/retention/forget-senders.ts'
import { sendersDue, type SenderStanding } from '../../acts/retention/senders-kept.ts'
import { setSenderPolicy } from '../../acts/retention/set-sender-policy.ts'
import type { SubmissionId } from '../../council/submission/submission.ts'
import { senderPolicyOf } from '../../store/retention.ts'
import { picks } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text, wholeNumber } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { submissionWords } from '../submission/words.ts'
import { retentionWords } from './words.ts'

const home = { text: retentionWords.title, href: '/workspace/retention' }
const policyWords = retentionWords.policyPage

const policyForm = defineForm({
  months: wholeNumber({
    label: policyWords.months,
    hint: policyWords.monthsHint,
    required: policyWords.monthsRequired,
    classes: 'govuk-input--width-3',
  }),
  source: text({
    label: policyWords.source,
    hint: policyWords.sourceHint,
    required: policyWords.sourceRequired,
    maxLength: 200,
  }),
})

/** How long the council keeps who sent a submission. */
export const senderPolicyRoute: Route = {
  url: '/retention/senders/policy',
  for: ['set-sender-policy'],
  show: async (visit, { typed }) => {
    if (!visit.may('set-sender-policy')) return undefined
    const policy = await senderPolicyOf(visit.office, visit.councilId)
    return policyPage(
      visit,
      policyForm.start(policy && { months: policy.months, source: policy.source }, typed),
    )
  },
  take: async (visit, { typed }) => {
    if (!visit.may('set-sender-policy')) return undefined
    const filled = policyForm.read(typed)
    if (!filled.ok) return policyPage(visit, filled.refusal)
    const { months = 0, source } = filled.value
    const set = await visit.act((session) => setSenderPolicy(session, { months, source }))
    if (!set.ok) return policyPage(visit, refusedForm(typed, set.refusal, 'months'))
    return { goTo: home.href, notice: { text: policyWords.done } }
  },
}

function policyPage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: policyWords.title,
    lead: policyWords.lead,
    form: policyForm,
    state,
    action: '/workspace/retention/senders/policy',
    buttonText: policyWords.button,
    watched: [{ kind: 'council', id: visit.councilId }],
    breadcrumbs: [home],
  })
}

const words = retentionWords.forget

/** The senders whose time is over, all chosen to begin with, to be forgotten in one act. */
export const forgetSendersRoute: Route = {
  url: '/retention/senders/forget',
  for: ['forget-senders'],
  show: async (visit) => {
    if (!visit.may('forget-senders')) return undefined
    const due = await reading(visit, sendersDue)
    const chosen = due.map(({ row }) => row.submission_id as string)
    return forgetPage(visit, due, formOf(visit, due).start({ senders: chosen }))
  },
  take: async (visit, { typed }) => {
    if (!visit.may('forget-senders')) return undefined
    const due = await reading(visit, sendersDue)
    const filled = formOf(visit, due).read(typed)
    if (!filled.ok) return forgetPage(visit, due, filled.refusal)
    const ids = filled.value.senders as SubmissionId[]
    const forgotten = await visit.act((session) => forgetSenders(session, ids))
    if (!forgotten.ok) return forgetPage(visit, due, refusedForm(typed, forgotten.refusal, 'senders'))
    const said = words.done(visit.say.count(forgotten.value, words.count))
    return { goTo: home.href, notice: { text: said } }
  },
}

function formOf({ say }: Visit, due: readonly SenderStanding[]) {
  return defineForm({
    senders: picks({
      label: words.choose,
      required: words.chooseRequired,
      choices: due.map(({ row }) => ({
        value: row.submission_id as string,
        text: words.line(whatWasSent(row), row.name, `${row.body_name}, ${say.longDate(row.starts_on)}`),
      })),
    }),
  })
}

/** What was sent to a meeting, by its kind and its subject. */
export function whatWasSent({ kind, subject }: SenderStanding['row']): string {
  return `${submissionWords.kinds[kind as keyof typeof submissionWords.kinds]}: ${subject}`
}

function forgetPage(visit: Visit, due: readonly SenderStanding[], state: FormState): WorkspacePage {
  if (due.length === 0)
    return {
      title: words.title,
      breadcrumbs: [home],
      main: html`${pageHeading({ title: words.title })}
        <p class="govuk-body">${words.nothing}</p>`,
    }
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form: formOf(visit, due),
    state,
    action: '/workspace/retention/senders/forget',
    buttonText: words.button,
    buttonClasses: 'govuk-button--warning',
    isNotKept: true,
    before: html`<p class="govuk-body">${words.mail}</p>`,
    breadcrumbs: [home],
  })
}
