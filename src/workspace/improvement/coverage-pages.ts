import { readableEvents } from '../../acts/assurance/event-in-hand.ts'
import { answerEvent, linkFinding } from '../../acts/improvement/link-finding.ts'
import { assuranceSources } from '../../council/assurance/source.ts'
import { countCoverage } from '../../council/improvement/coverage.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { FindingRow } from '../../store/finding.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { coverageMatrix, coverageTag } from './coverage-matrix.ts'
import { coverageWords as words } from './coverage-words.ts'
import { actionLink, scrollingTable, standingTag } from './improvement-parts.ts'
import { coveragePath, seenCoverage, type SeenCoverage } from './read-coverage.ts'
import { improvementPath, planCrumbs, seenPlan, type SeenPlan } from './read-improvement.ts'

/** The part of a plan's page that says how far it covers each report it answers. */
export function coveragePart(visit: Visit, seen: SeenPlan, all: readonly SeenCoverage[]): Html {
  return html`<h2 class="govuk-heading-l">${words.title}</h2>
    ${all.length === 0 && html`<p class="govuk-body">${words.none}</p>`} ${coverageList(visit, all)}
    ${
      visit.may('answer-event', seen.plan.forumBodyId) &&
      html`<p class="govuk-body">
        <a class="govuk-link" href="${improvementPath}/plans/${seen.plan.id}/answers"
          >${words.answer.title}</a
        >
      </p>`
    }`
}

/** The reports that a plan answers, each as a way to its matrix with how far it is covered. */
export function coverageList(visit: Visit, all: readonly SeenCoverage[]): Html | undefined {
  if (all.length === 0) return undefined
  return html`<ul class="govuk-list govuk-list--spaced">
    ${all.map(
      (one) =>
        html`<li>
          <a class="govuk-link" href="${coveragePath(one)}">${one.event.row.title}</a
          ><br />${summary(visit, one)}
        </li>`,
    )}
  </ul>`
}

/** How far a plan covers a report, in a line that says plainly what is open. */
function summary({ say }: Visit, { coverage }: SeenCoverage): string {
  const { all, covered, disposed, part, open } = countCoverage(coverage)
  if (all === 0) return words.noFindings
  const rest = [
    ...(part > 0 ? [words.part(say.number(part))] : []),
    ...(open > 0 ? [words.open(say.number(open))] : []),
  ]
  const first = words.counts(say.count(all, words.findings), say.number(covered), say.number(disposed))
  return rest.length === 0 ? `${first}. ${words.complete}` : `${[first, ...rest].join(', ')}.`
}

/** The matrix of findings by actions, whole or only what is open. */
export const matrixRoute: Route = {
  url: '/improvement/plans/:id/coverage/:event',
  for: 'signed-in',
  show: async (visit, { params, query }) => {
    const shown = await seenCoverage(visit, params)
    if (shown === undefined) return undefined
    const { seen, event } = shown
    const isOpenOnly = query['show'] === 'open'
    const title = words.matrixOf(event.row.title)
    const mayDraw = visit.may('draw-coverage-statement', seen.plan.forumBodyId)
    return {
      title,
      breadcrumbs: planCrumbs(seen),
      main: html`${pageHeading({ title, lead: summary(visit, shown) })}
        ${visit.may('link-finding', seen.plan.forumBodyId) && html`<p class="govuk-body">${words.matrixWay}</p>`}
        <p class="govuk-body">${words.matrixLead}</p>
        <p class="govuk-body">
          ${
            isOpenOnly
              ? html`<a class="govuk-link" href="${coveragePath(shown)}">${words.showAll}</a>`
              : html`<a class="govuk-link" href="${coveragePath(shown)}?show=open">${words.showOpen}</a>`
          }
          ${mayDraw && html` · <a class="govuk-link" href="${coveragePath(shown)}/statement">${words.statement.draw}</a>`}
        </p>
        ${matrixOf(visit, shown, isOpenOnly)} ${keyOf(visit, seen)}`,
    }
  },
}

function matrixOf({ say }: Visit, shown: SeenCoverage, isOpenOnly: boolean): Html {
  const { coverage, findings, links, seen, event } = shown
  const quotes = new Map(findings.map((row) => [row.finding_id, row.quote]))
  const rows = coverage
    .filter(({ state }) => !isOpenOnly || state === 'open' || state === 'part')
    .map((one) => ({ ...one, quote: quotes.get(one.findingId) ?? '' }))
  if (rows.length === 0)
    return html`<p class="govuk-body">${isOpenOnly ? words.nothingOpen : words.noFindings}</p>`
  return coverageMatrix({
    caption: words.matrixOf(event.row.title),
    rows,
    links,
    columns: seen.actions.map(({ id, title, position }) => ({
      id,
      title,
      number: words.actionNumber(say.number(position)),
    })),
    findingPath: coveragePath(shown),
    actionPath: `${improvementPath}/actions`,
  })
}

function keyOf(visit: Visit, { actions }: SeenPlan): Html {
  return scrollingTable(
    words.key,
    words.keyHead,
    actions.map((action) => [
      words.actionNumber(visit.say.number(action.position)),
      actionLink(action),
      standingTag(visit, action.standing),
    ]),
  )
}

/** Says which report a plan answers. */
export const answersRoute: Route = {
  url: '/improvement/plans/:id/answers',
  for: ['answer-event'],
  show: async (visit, { params, typed }) => {
    const ground = await answersGround(visit, params['id'])
    return ground && answersPage(visit, ground, ground.form.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await answersGround(visit, params['id'])
    if (ground === undefined) return undefined
    const filled = ground.form.read(typed)
    if (!filled.ok) return answersPage(visit, ground, filled.refusal)
    const planId = ground.seen.plan.id
    const eventId = filled.value.event as Id<'assuranceEvent'>
    const kept = await visit.act((session) => answerEvent(session, { planId, eventId }))
    if (!kept.ok) return answersPage(visit, ground, refusedForm(typed, kept.refusal, 'event'))
    return {
      goTo: `${improvementPath}/plans/${planId}/coverage/${eventId}`,
      notice: { text: words.answer.done },
    }
  },
}

async function answersGround(visit: Visit, planId: string | undefined) {
  const seen = await seenPlan(visit, planId)
  if (seen === undefined || !visit.may('answer-event', seen.plan.forumBodyId)) return undefined
  const events = await reading(visit, (opened) => readableEvents({ ...opened, reader: visit.reader }))
  const form = defineForm({
    event: requiredPick({
      label: words.answer.event,
      required: words.answer.eventRequired,
      choices: events.map(({ row, framework }) => ({
        value: row.assurance_event_id as string,
        text: words.answer.choice(
          row.title,
          assuranceSources[framework.source].name,
          visit.say.shortDate(row.stage_on),
        ),
      })),
    }),
  })
  return { seen, form, hasEvents: events.length > 0 }
}

type AnswersGround = NonNullable<Awaited<ReturnType<typeof answersGround>>>

function answersPage(visit: Visit, { seen, form, hasEvents }: AnswersGround, state: FormState) {
  return formPage(visit, {
    title: words.answer.title,
    lead: words.answer.lead,
    before: !hasEvents && html`<p class="govuk-body">${words.answer.nothing}</p>`,
    form,
    state,
    action: `${improvementPath}/plans/${seen.plan.id}/answers`,
    buttonText: words.answer.button,
    breadcrumbs: planCrumbs(seen),
  })
}

/** One finding in a plan: its words, why it is covered as far as it is, and which actions answer it. */
export const findingLinksRoute: Route = {
  url: '/improvement/plans/:id/coverage/:event/:finding',
  for: 'signed-in',
  show: async (visit, { params, typed }) => {
    const ground = await linksGround(visit, params)
    return ground && linksPage(visit, ground, ground.form.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await linksGround(visit, params)
    if (ground === undefined || !visit.may('link-finding', ground.shown.seen.plan.forumBodyId))
      return undefined
    const filled = ground.form.read(typed)
    if (!filled.ok) return linksPage(visit, ground, filled.refusal)
    const { action, howMuch, reason } = filled.value
    const link = {
      actionId: action as Id<'action'>,
      findingId: ground.finding.finding_id as FindingId,
      contribution: howMuch,
      reason,
    }
    const kept = await visit.act((session) => linkFinding(session, link))
    if (!kept.ok) return linksPage(visit, ground, refusedForm(typed, kept.refusal))
    return { goTo: coveragePath(ground.shown), notice: { text: words.link.done } }
  },
}

async function linksGround(visit: Visit, params: Readonly<Record<string, string>>) {
  const shown = await seenCoverage(visit, params)
  const finding = shown?.findings.find((row) => row.finding_id === params['finding'])
  const coverage = shown?.coverage.find((one) => one.findingId === params['finding'])
  if (shown === undefined || finding === undefined || coverage === undefined) return undefined
  const form = defineForm({
    action: requiredPick({
      label: words.link.action,
      required: words.link.actionRequired,
      choices: shown.seen.actions.map(({ id, title }) => ({ value: id as string, text: title })),
    }),
    howMuch: requiredChoice({
      label: words.link.howMuch,
      required: words.link.howMuchRequired,
      choices: (['full', 'part', 'none'] as const).map((value) => ({
        value,
        text: words.link.choices[value],
      })),
    }),
    reason: longText({ label: words.link.reason, rows: 3 }),
  })
  return { shown, finding, coverage, form }
}

type LinksGround = NonNullable<Awaited<ReturnType<typeof linksGround>>>

function linksPage(visit: Visit, ground: LinksGround, state: FormState) {
  const { shown, finding, coverage, form } = ground
  const { say } = visit
  const title = words.link.title(say.number(finding.number))
  const crumbs = [
    ...planCrumbs(shown.seen),
    { text: words.matrixOf(shown.event.row.title), href: coveragePath(shown) },
  ]
  const about = html`<blockquote class="govuk-inset-text">${finding.quote}</blockquote>
    <p class="govuk-body">${words.where(placeOf(finding), String(finding.page ?? ''))}</p>
    <p class="govuk-body">${coverageTag(coverage.state)} ${words.reasons[coverage.reason]}</p>
    ${linkedTable(visit, ground)}`
  if (!visit.may('link-finding', shown.seen.plan.forumBodyId))
    return { title, breadcrumbs: crumbs, main: html`${pageHeading({ title })} ${about}` }
  return formPage(visit, {
    title,
    before: about,
    form,
    state,
    action: `${coveragePath(shown)}/${finding.finding_id}`,
    buttonText: words.link.button,
    breadcrumbs: crumbs,
  })
}

function linkedTable(visit: Visit, { shown, finding }: LinksGround): Html {
  const byAction = new Map(
    shown.links
      .filter(({ findingId }) => findingId === finding.finding_id)
      .map((link) => [link.actionId, link.contribution]),
  )
  if (byAction.size === 0) return html`<p class="govuk-body">${words.link.nobody}</p>`
  return scrollingTable(
    words.link.now,
    words.link.nowHead,
    shown.seen.actions
      .filter(({ id }) => byAction.has(id))
      .map((action) => [
        actionLink(action),
        words.link.choices[byAction.get(action.id) ?? 'part'],
        standingTag(visit, action.standing),
      ]),
  )
}

function placeOf({ paragraph_kind: kind, paragraph_number: number }: FindingRow): string {
  if (number === null) return ''
  return kind === 'improvement' ? words.pointAt(String(number)) : words.paragraphAt(String(number))
}
