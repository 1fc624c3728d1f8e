import { planProgress } from '../../council/improvement/plan-progress.ts'
import {
  publicStatementsOf,
  type PublicAnswer,
  type PublicImprovementPlan,
} from '../../store/public/improvement.ts'
import {
  publicCommitmentsAnswered,
  publicPlansAnswering,
  publicPlansById,
  publicStatementsOn,
} from '../../store/public/plan-commitment.ts'
import type { Row } from '../../store/public/public-record.ts'
import { publicStandings, type ReadStandings } from '../../store/public/public-standings.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { improvementWords as words } from '../words/improvement-words.ts'
import { commitmentTable } from './commitment.ts'
import { link } from './links.ts'
import { paragraph, section } from './section.ts'

type Statement = Row<'coverage_statement'>

/** The plans that answer a promise: how far their actions have come and what of which report they cover; nothing where none does. */
export async function plansAnsweringPart(
  visit: Visit,
  commitmentId: Row<'commitment'>['commitment_id'],
): Promise<Html | undefined> {
  const plans = await publicPlansAnswering(visit.record, commitmentId)
  if (plans.length === 0) return undefined
  const told = await Promise.all(
    plans.map(async (plan) =>
      planTold(visit, plan, {
        statements: await publicStatementsOf(visit.record, plan.improvement_plan_id),
        standingsOf: (planId) => publicStandings(visit.record, planId),
      }),
    ),
  )
  return section(words.answering.title, html`${told}`)
}

/** The actions that answer the findings of a report, and how the page reads the plans that they stand in. */
export type ReportAnswered = {
  readonly answers: readonly PublicAnswer[]
  readonly standingsOf: ReadStandings
}

/**
 * The plans that answer the findings of an inspection or another report, with what was signed of its coverage, and what was promised at
 * meetings that they answer; nothing where no plan does.
 */
export async function plansOnReportPart(
  visit: Visit,
  eventId: Statement['assurance_event_id'],
  { answers, standingsOf }: ReportAnswered,
): Promise<Html | undefined> {
  const { record } = visit
  const statements = await publicStatementsOn(record, eventId)
  const ids = [...answers, ...statements].map(({ improvement_plan_id: planId }) => planId)
  const plans = await publicPlansById(record, [...new Set(ids)])
  if (plans.length === 0) return undefined
  const promises = await publicCommitmentsAnswered(
    record,
    plans.map(({ improvement_plan_id: planId }) => planId),
  )
  const told = plans.map((plan) =>
    planTold(visit, plan, {
      statements: statements.filter(({ improvement_plan_id: planId }) => planId === plan.improvement_plan_id),
      standingsOf,
    }),
  )
  return section(
    words.onReport.title,
    html`${await Promise.all(told)}
    ${
      promises.length > 0 &&
      html`<h3 class="govuk-heading-s">${words.onReport.promised}</h3>
        ${commitmentTable(visit, promises)}`
    }`,
  )
}

async function planTold(
  visit: Visit,
  { improvement_plan_id: planId, title }: PublicImprovementPlan,
  { statements, standingsOf }: { readonly statements: readonly Statement[]; standingsOf: ReadStandings },
): Promise<Html> {
  const { say, today } = visit
  const standings = await standingsOf(planId)
  const { all, done, late } = planProgress(
    standings.map(({ standing }) => standing),
    today,
  )
  const said = words.answering
  const newest = [...new Map(statements.toReversed().map((one) => [one.assurance_event_id, one])).values()]
  return html`<h3 class="govuk-heading-s">${link(`/improvement-plans/${planId}`, title)}</h3>
    ${paragraph(said.progress(say.count(all, said.actions), say.number(done), say.number(late)))}
    ${newest.length === 0 ? paragraph(said.notSigned) : newest.map((one) => statementTold(visit, one))}`
}

/** What was signed of the coverage of one report: the report, the claim with who signed it and when, and the counts. */
function statementTold({ say }: Visit, one: Statement): Html {
  const claim = one.claims_all === 'yes' ? words.claimsAll : words.claimsSome
  const signed = words.answering.signed(
    one.signed_as ?? '',
    one.signed_on === null ? '' : say.date(one.signed_on),
  )
  const { in_scope: all, covered, in_part: part, disposed, open } = one
  const counts = words.answering.counts({
    all: say.number(all),
    covered: say.number(covered),
    part: say.number(part),
    disposed: say.number(disposed),
    open: say.number(open),
  })
  return html`${paragraph(
    html`${link(`/inspections/${one.assurance_event_id}`, one.event_title)}: <strong>${claim}</strong>.
      ${signed}`,
  )}
  ${paragraph(counts)}`
}
