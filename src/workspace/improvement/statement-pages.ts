import {
  drawCoverageStatement,
  isAsStated,
  signCoverageStatement,
} from '../../acts/improvement/coverage-statement.ts'
import { lostCoverage } from '../../council/improvement/coverage.ts'
import { holderOn } from '../../council/member/register.ts'
import { newId } from '../../foundation/identifier.ts'
import { coverageStatements } from '../../store/coverage.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { notice } from '../../web/record/notice.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton, formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { coverageTag } from './coverage-matrix.ts'
import { coverageWords } from './coverage-words.ts'
import { scrollingTable } from './improvement-parts.ts'
import { seenCoverage, seenStatement, type SeenCoverage, type SeenStatement } from './read-coverage.ts'
import { improvementPath, planCrumbs, type SeenPlan } from './read-improvement.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'

const words = coverageWords.statement

const drawForm = defineForm({
  claim: requiredChoice({
    label: words.claim,
    required: words.claimRequired,
    choices: (['yes', 'no'] as const).map((value) => ({ value, text: words.claims[value] })),
  }),
})

/** Draws a statement of coverage. */
export const drawStatementRoute: Route = {
  url: '/improvement/plans/:id/coverage/:event/statement',
  for: ['draw-coverage-statement'],
  show: async (visit, { params, typed }) => {
    const shown = await drawGround(visit, params)
    return shown && drawPage(visit, shown, drawForm.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const shown = await drawGround(visit, params)
    if (shown === undefined) return undefined
    const filled = drawForm.read(typed)
    if (!filled.ok) return drawPage(visit, shown, filled.refusal)
    const drawn = {
      id: newId<'statement'>(visit.random),
      planId: shown.seen.plan.id,
      eventId: shown.event.row.assurance_event_id,
      claimsAll: filled.value.claim === 'yes',
    }
    const kept = await visit.act((session) => drawCoverageStatement(session, drawn))
    if (!kept.ok) return drawPage(visit, shown, refusedForm(typed, kept.refusal, 'claim'))
    return { goTo: `${improvementPath}/statements/${drawn.id}`, notice: { text: words.done } }
  },
}

async function drawGround(
  visit: Visit,
  params: Readonly<Record<string, string>>,
): Promise<SeenCoverage | undefined> {
  const shown = await seenCoverage(visit, params)
  return shown !== undefined && visit.may('draw-coverage-statement', shown.seen.plan.forumBodyId)
    ? shown
    : undefined
}

function drawPage(visit: Visit, { seen, event }: SeenCoverage, state: FormState) {
  return formPage(visit, {
    title: words.drawTitle,
    lead: words.drawLead,
    form: drawForm,
    state,
    action: `${improvementPath}/plans/${seen.plan.id}/coverage/${event.row.assurance_event_id}/statement`,
    buttonText: words.button,
    breadcrumbs: planCrumbs(seen),
  })
}

/** A statement of coverage as it was drawn, with what has changed since; its director signs it here. */
export const statementRoute: Route = {
  url: '/improvement/statements/:statement',
  for: 'signed-in',
  show: async (visit, { params }) => {
    const found = await seenStatement(visit, params['statement'])
    return found && statementPage(visit, found)
  },
  take: async (visit, { params }) => {
    const found = await seenStatement(visit, params['statement'])
    if (found === undefined || !isSigner(visit, found)) return undefined
    const id = found.statement.statement_id
    const signed = await visit.act((session) => signCoverageStatement(session, id))
    if (!signed.ok) return statementPage(visit, found, explainRefusal(signed.refusal).sentence)
    return { goTo: `${improvementPath}/statements/${id}`, notice: { text: words.signedDone } }
  },
}

function isSigner({ reader, today }: Visit, { statement, now }: SeenStatement): boolean {
  const { register, plan } = now.seen
  const director = holderOn(register, plan.directorOfficeId, today)?.id
  return statement.signed_entry === null && director !== undefined && director === reader.personId
}

function statementPage(visit: Visit, found: SeenStatement, refusal?: string) {
  const { statement, now } = found
  const title = words.title(now.seen.plan.title)
  return {
    title,
    ...(refusal === undefined ? {} : { status: 400 as const }),
    breadcrumbs: planCrumbs(now.seen),
    main: html`${pageHeading({ title })}
    ${refusal !== undefined && notice({ kind: 'changed', heading: refusal })} ${changed(found)}
    ${facts(visit, found)}
    ${
      isSigner(visit, found) &&
      html`<p class="govuk-body">${words.signLead}</p>
        ${actButton(visit, {
          action: `${improvementPath}/statements/${statement.statement_id}`,
          buttonText: words.sign,
          watched: [{ kind: 'improvementPlan', id: now.seen.plan.id }],
        })}`
    }
    ${scrollingTable(
      coverageWords.matrix,
      words.head,
      statement.findings.map((one) => [
        `${one.number}. ${one.quote}`,
        coverageTag(one.state),
        coverageWords.reasons[one.reason],
        one.actions.join('; '),
      ]),
    )}`,
  }
}

/** Says what is covered less than the statement says. */
function changed({ statement, now }: SeenStatement): Html | undefined {
  if (isAsStated(statement.findings, now.coverage)) return undefined
  const lost = new Set(lostCoverage(statement.findings, now.coverage))
  const numbers = statement.findings
    .filter(({ findingId }) => lost.has(findingId))
    .map(({ number }) => number)
  return notice({
    kind: 'changed',
    heading: words.since,
    body: html`<p class="govuk-body">
      ${numbers.length === 0 ? words.sinceOther : words.sinceText(numbers.join(', '))}
    </p>`,
  })
}

function facts({ say }: Visit, { statement, now }: SeenStatement): Html {
  const { signed_by: name, signed_as: office, signed_on: on } = statement
  const rows: readonly (readonly [string, Fragment])[] = [
    [
      words.claimLabel,
      html`<strong>${statement.claims_all === 'yes' ? words.claimsAll : words.claimsSome}</strong>`,
    ],
    [words.ofEvent, now.event.row.title],
    [
      words.sha,
      statement.report_sha256 === null
        ? words.noFile
        : html`<code class="mh-digest">${statement.report_sha256}</code>`,
    ],
    [words.version, statement.plan_version === null ? words.noVersion : say.number(statement.plan_version)],
    [words.drawn, say.date(statement.drawn_on)],
    [coverageWords.states.covered, say.number(statement.covered)],
    [coverageWords.states.part, say.number(statement.in_part)],
    [coverageWords.states.disposed, say.number(statement.disposed)],
    [coverageWords.states.open, say.number(statement.open)],
    [
      words.signed,
      name === null || office === null || on === null
        ? words.notSigned
        : words.signedBy(name, office, say.date(on)),
    ],
  ]
  return summaryList({
    rows: rows.map(([text, value]) => ({ key: { text }, value: { html: html`${value}` } })),
  })
}

/** The statements of a plan, for its page; nothing where none is drawn or the reader may know of none. */
export async function statementsPart(
  visit: Visit,
  { plan }: SeenPlan,
  readable: readonly SeenCoverage[],
): Promise<Html | undefined> {
  const { say } = visit
  const known = new Set(readable.map(({ event }) => event.row.assurance_event_id))
  const statements = await reading(visit, ({ tx, councilId }) =>
    coverageStatements(tx, councilId, { planId: plan.id }),
  )
  const shown = statements.filter((one) => known.has(one.assurance_event_id))
  if (shown.length === 0) return undefined
  return scrollingTable(
    words.list,
    words.listHead,
    shown.map((one) => [
      html`<a class="govuk-link" href="${improvementPath}/statements/${one.statement_id}"
        >${say.date(one.drawn_on)}</a
      >`,
      one.claims_all === 'yes' ? words.claimsAll : words.claimsSome,
      say.number(one.open + one.in_part),
      one.signed_on === null ? words.notSigned : say.date(one.signed_on),
    ]),
  )
}
