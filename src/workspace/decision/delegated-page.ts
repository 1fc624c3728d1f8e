import {
  checkRedaction,
  publishDelegatedDecision,
  standingDelegated,
} from '../../acts/delegation/publish-delegated-decision.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { recordOf } from '../../acts/resolution/record-of.ts'
import { personalTraces } from '../../council/delegation/personal-traces.ts'
import { partsMissing } from '../../council/resolution/decision-record.ts'
import type { Id } from '../../foundation/identifier.ts'
import { papersOfDelegated, redactionChecksOf } from '../../store/delegation.ts'
import { limbsOf, resolutionOfDelegated } from '../../store/resolution.ts'
import { errorSummary } from '../../web/components/error-summary.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { defineForm, formErrors, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formWords } from '../../web/form/words.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton, formTag, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Visit } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { missingInWords, shownDecision } from './shown.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.delegated

const checkForm = defineForm({
  note: longText({ label: words.checkNote, required: words.checkNoteRequired, rows: 3 }),
})

const pageRoute: Route = {
  url: '/delegated-decisions/:id',
  for: ['record-delegated-decision', 'check-redaction', 'publish-delegated-decision'],
  show: async (visit, { params }) => {
    const id = params['id'] as Id<'delegatedDecision'>
    const decided = await reading(visit, ({ tx }) => resolutionOfDelegated(tx, visit.councilId, id))
    if (decided !== undefined && decided.released_entry !== null)
      return { goTo: `/workspace/decisions/${decided.resolution_id}` }
    const read = await readStanding(visit, id)
    return read && page(visit, read)
  },
}

const checkRoute: Route = {
  url: '/delegated-decisions/:id/check',
  for: ['check-redaction'],
  take: async (visit, { params, typed }) => {
    const decisionId = params['id'] as Id<'delegatedDecision'>
    const answers = checkForm.read(typed)
    if (!answers.ok) return again(visit, decisionId, { check: answers.refusal })
    const checked = await visit.act((session) => checkRedaction(session, { decisionId, ...answers.value }))
    return checked.ok
      ? { goTo: `/workspace/delegated-decisions/${decisionId}`, notice: { text: words.checked } }
      : again(visit, decisionId, { check: refusedForm(typed, checked.refusal) })
  },
}

const publishRoute: Route = {
  url: '/delegated-decisions/:id/publish',
  for: ['publish-delegated-decision'],
  take: async (visit, { params }) => {
    const decisionId = params['id'] as Id<'delegatedDecision'>
    const published = await visit.act((session) => publishDelegatedDecision(session, decisionId))
    return published.ok
      ? { goTo: `/workspace/decisions/${published.value}`, notice: { text: words.published } }
      : again(visit, decisionId, { error: explainRefusal(published.refusal).sentence })
  },
}

/** A decision taken alone before it is public: what will be seen, who has checked it, and its publication. */
export const delegatedRoutes: readonly Route[] = [pageRoute, checkRoute, publishRoute]

type Wrong = { readonly check?: FormState; readonly error?: string }

async function again(visit: Visit, id: Id<'delegatedDecision'>, wrong: Wrong): Promise<Answer> {
  const read = await readStanding(visit, id)
  return read && page(visit, read, wrong)
}

async function readStanding(visit: Visit, id: Id<'delegatedDecision'>) {
  const { councilId } = visit
  return reading(visit, async ({ tx }) => {
    const standing = await standingDelegated({ tx, councilId }, id)
    if (!standing.ok) return undefined
    const { decision, resolution } = standing.value
    const isOwn = (['record-delegated-decision', 'check-redaction'] as const).some((act) =>
      visit.may(act, decision.body_id),
    )
    if (!isOwn) return undefined
    return {
      ...standing.value,
      limbs: await limbsOf(tx, councilId, [resolution.resolution_id]),
      papers: await papersOfDelegated(tx, councilId, id),
      checks: await redactionChecksOf(tx, councilId, id),
    }
  })
}

type ReadStanding = NonNullable<Awaited<ReturnType<typeof readStanding>>>

function page(visit: Visit, read: ReadStanding, wrong: Wrong = {}): Answer {
  const { decision, resolution, papers } = read
  const id = decision.delegated_decision_id
  return {
    title: decision.title,
    reads: [{ kind: 'delegatedDecision', id, bodyId: decision.body_id }],
    breadcrumbs: [{ text: decisionWords.desk.title, href: '/workspace/decisions' }],
    status: wrong.error !== undefined ? 409 : wrong.check === undefined ? undefined : 400,
    main: html`${wrong.error && errorSummary({ titleText: formWords.problem, errorList: [{ text: wrong.error }] })}
      ${wrong.check && formErrors(checkForm, wrong.check)}
      ${pageHeading({ title: decision.title, lead: words.pageLead(resolution.decision_maker, visit.say.longDate(resolution.taken_on)) })}
      ${visit.may('change-delegated-decision', decision.body_id) && html`<p class="govuk-body"><a class="govuk-link" href="/workspace/delegated-decisions/${id}/edit">${words.edit}</a></p>`}
      <h2 class="govuk-heading-m">${words.preview}</h2>
      ${shownDecision(visit, resolution, read.limbs)}
      ${
        papers.length > 0 &&
        html`<h3 class="govuk-heading-s">${words.papers}</h3>
          <ul class="govuk-list govuk-list--bullet">
            ${papers.map(({ title }) => html`<li>${title}</li>`)}
          </ul>`
      }
      <h2 class="govuk-heading-m">${words.checks}</h2>
      ${checks(visit, read, wrong.check)} ${publication(visit, read)}`,
  }
}

function checks(visit: Visit, read: ReadStanding, state: FormState | undefined): Html {
  const { decision, wordsSha256, words: texts } = read
  const traces = personalTraces(texts)
  const isNeeded = decision.has_personal_data || traces.length > 0
  const isChecked = read.checks.some((check) => check.words_sha256 === wordsSha256)
  const found =
    traces.length > 0 && words.traces(visit.say.list(traces.map((trace) => words.traceNames[trace])))
  const standing = !isNeeded
    ? words.notNeeded
    : isChecked
      ? words.checkedNow
      : read.checks.length > 0
        ? words.checkedOld
        : words.unchecked
  return html`${insetText({
    html: html`${found && html`<p>${found}</p>`}
      ${decision.has_personal_data && html`<p>${words.declared}</p>`}
      <p>${standing}</p>`,
  })}
  ${!isChecked && checker(visit, read, state)}`
}

function checker(visit: Visit, { decision }: ReadStanding, state: FormState | undefined): Html | undefined {
  if (!visit.may('check-redaction', decision.body_id)) return undefined
  if (decision.author_account_id === visit.reader.accountId)
    return html`<p class="govuk-body">${words.authorCannot}</p>`
  return formTag(visit, {
    action: `/workspace/delegated-decisions/${decision.delegated_decision_id}/check`,
    inside: checkForm.showAll(state ?? checkForm.start()),
    buttonText: words.check,
    buttonClasses: 'govuk-button--secondary',
    watched: [{ kind: 'delegatedDecision', id: decision.delegated_decision_id }],
  })
}

function publication(visit: Visit, { decision, resolution }: ReadStanding): Html | undefined {
  if (!visit.may('publish-delegated-decision', decision.body_id)) return undefined
  const missing = partsMissing(recordOf(resolution))
  if (missing.length > 0) return insetText({ text: words.missing(missingInWords(visit, missing)) })
  return html`<p class="govuk-body">${words.publishAdvice}</p>
    ${actButton(visit, { action: `/workspace/delegated-decisions/${decision.delegated_decision_id}/publish`, buttonText: words.publish, watched: [{ kind: 'delegatedDecision', id: decision.delegated_decision_id }] })}`
}
