import { Type, type Static } from 'typebox'
import {
  publicActions,
  publicImprovementPlan,
  publicImprovementPlans,
  publicMeasuresOf,
  publicStatementsOf,
  type PublicAction,
  type PublicImprovementPlan,
} from '../../store/public/improvement.ts'
import { publicCommitmentsAnswered } from '../../store/public/plan-commitment.ts'
import type { Row } from '../../store/public/public-record.ts'
import { publicStandings } from '../../store/public/public-standings.ts'
import { pagination } from '../../web/components/pagination.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { table } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { searchResults } from '../../web/record/search-result.ts'
import { commitmentTable } from '../parts/commitment.ts'
import { feedLink, followLinks, followPart, reuseLinks } from '../parts/follow.ts'
import { actionState, leadOf, measurePart, progressChart } from '../parts/improvement.ts'
import { label } from '../parts/label.ts'
import { fileColumns } from '../parts/file-columns.ts'
import { link, way } from '../parts/links.ts'
import { nextReportOf } from '../parts/next-report.ts'
import { paragraph, paragraphs, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { followWords } from '../words/follow-words.ts'
import { improvementFileWords as files } from '../words/improvement-file-words.ts'
import { improvementWords as words } from '../words/improvement-words.ts'

/** Every published improvement plan. */
export const improvementPlansPage: PageMaker = async (visit) => {
  const { record } = visit
  const plans = await publicImprovementPlans(record)
  return {
    title: words.title,
    section: 'decisions',
    description: words.lead,
    breadcrumbs: way([words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${
      plans.length === 0
        ? paragraph(words.none)
        : searchResults(
            plans.map((plan) => ({
              title: plan.title,
              href: `/improvement-plans/${plan.improvement_plan_id}`,
              kind: label(words.plan.kinds, plan.kind),
              headingLevel: 2,
              excerpt: plan.summary,
              facts: [`${words.forum} ${plan.forum_name}`],
            })),
          )
    }
    ${paragraph(link('/interventions', words.interventions))}
    ${section(files.follow, html`${reuseLinks(visit, '/improvement-plans', files)} ${fileColumns(files.columns)}`)}`,
    head: feedLink(visit, { path: '/improvement-plans', title: followWords.lists.actions }),
  }
}

/** What may be asked of a plan: which page of its actions. */
export const improvementPlanQuery = Type.Object({ page: Type.Optional(Type.String({ maxLength: 4 })) })

const actionsPerPage = 100

/** One improvement plan: its actions by theme with both dates, a page at a time, how far all have come, and its measures. */
export const improvementPlanPage: PageMaker<Static<typeof improvementPlanQuery>> = async (
  visit,
  { id, query },
) => {
  const page = pageOf(query.page)
  if (page === undefined) return undefined
  const plan = await publicImprovementPlan(visit.record, id)
  if (plan === undefined) return undefined
  const [{ actions, standings }, measures, statements, promises] = await Promise.all([
    actionsShown(visit, plan, page),
    publicMeasuresOf(visit.record, plan.improvement_plan_id),
    publicStatementsOf(visit.record, plan.improvement_plan_id),
    publicCommitmentsAnswered(visit.record, [plan.improvement_plan_id]),
  ])
  if (page > 1 && actions.length === 0) return undefined
  return {
    title: plan.title,
    section: 'decisions',
    description: plan.summary,
    head: feedLink(visit, { path: `/improvement-plans/${id}`, title: plan.title }),
    breadcrumbs: way([words.title, '/improvement-plans'], [plan.title]),
    main: html`${pageHeading({ caption: label(words.plan.kinds, plan.kind), title: plan.title })}
    ${paragraphs(plan.summary)} ${facts(visit, plan)}
    ${promises.length > 0 && section(words.promises, commitmentTable(visit, promises))}
    ${nextReportOf(visit, promises)}
    ${section(words.progress, html`${progressChart(visit, standings)} ${paragraph(words.shareNote)}`)}
    ${statements.length > 0 && section(words.statements, statementTable(visit, statements))}
    ${section(words.actions, html`${whichShown(visit, page, standings.length)} ${byTheme(visit, actions)} ${otherPages(plan, page, standings.length)}`)}
    ${measures.length > 0 && section(words.measures, html`${measures.map((measure) => measurePart(visit, measure))}`)}
    ${followPart(followLinks(visit, `/improvement-plans/${id}`))}`,
  }
}

/** The number of a page as it was asked for; `undefined` for what is no number. */
function pageOf(asked: string | undefined): number | undefined {
  if (asked === undefined) return 1
  return /^[1-9]\d*$/.test(asked) ? Number(asked) : undefined
}

/** The actions of one page of a plan, and how every action of the plan stands: asked for once where one page has them all. */
async function actionsShown(
  { record }: Visit,
  { improvement_plan_id: planId }: PublicImprovementPlan,
  page: number,
) {
  const part = { size: actionsPerPage + 1, before: (page - 1) * actionsPerPage }
  const read = await publicActions(record, { planId, part })
  const actions = read.slice(0, actionsPerPage)
  const isWhole = page === 1 && read.length <= actionsPerPage
  const all = isWhole ? actions : await publicStandings(record, planId)
  return { actions, standings: all.map(({ standing }) => standing) }
}

/** Which of the actions a page shows, where it does not show all of them. */
function whichShown({ say }: Visit, page: number, all: number): Html | undefined {
  if (all <= actionsPerPage) return undefined
  const [first, last] = [(page - 1) * actionsPerPage + 1, Math.min(page * actionsPerPage, all)]
  return paragraph(words.actionsShown(say.number(first), say.number(last), say.number(all)))
}

function otherPages({ improvement_plan_id: id }: PublicImprovementPlan, page: number, all: number) {
  const pages = Math.ceil(all / actionsPerPage)
  if (pages <= 1) return undefined
  const href = (number: number) =>
    number === 1 ? `/improvement-plans/${id}` : `/improvement-plans/${id}?page=${number}`
  return pagination({
    landmarkLabel: words.actionPages,
    previous: page === 1 ? undefined : { href: href(page - 1) },
    next: page === pages ? undefined : { href: href(page + 1) },
    items: Array.from({ length: pages }, (_, index) => index + 1).map((number) => ({
      number,
      href: href(number),
      current: number === page,
    })),
  })
}

function facts({ say }: Visit, plan: PublicImprovementPlan): Html {
  const rows: readonly (readonly [string, Fragment])[] = [
    [words.owner, link(`/bodies/${plan.owner_slug}`, plan.owner_name)],
    [words.forum, link(`/bodies/${plan.forum_slug}`, plan.forum_name)],
    [words.director, plan.director_title],
    ...(plan.due_on === null ? [] : [[words.planDue, say.date(plan.due_on)] as const]),
  ]
  return summaryList({
    rows: rows.map(([text, value]) => ({ key: { text }, value: { html: html`${value}` } })),
  })
}

function statementTable({ say }: Visit, statements: readonly Row<'coverage_statement'>[]): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.statements}">
    ${table({
      head: words.statementHead.map((text) => ({ text })),
      firstCellIsHeader: true,
      rows: statements.map((one) => [
        { html: link(`/inspections/${one.assurance_event_id}`, one.event_title) },
        { text: words.signedBy(one.signed_as ?? '', one.signed_on === null ? '' : say.date(one.signed_on)) },
        ...[one.in_scope, one.covered, one.in_part, one.disposed, one.open].map((count) => ({
          text: say.number(count),
        })),
        { text: one.claims_all === 'yes' ? words.claimsAll : words.claimsSome },
      ]),
    })}
  </div>`
}

function byTheme(visit: Visit, actions: readonly PublicAction[]): Html {
  const themes = [...Map.groupBy(actions, ({ theme }) => theme)]
  return html`${themes.map(
    ([theme, own]) =>
      html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${theme}">
        ${table({
          caption: theme,
          captionClasses: 'govuk-table__caption--m',
          head: words.actionHead.map((text) => ({ text })),
          firstCellIsHeader: true,
          rows: own.map((action) => actionRow(visit, action)),
        })}
      </div>`,
  )}`
}

function actionRow(visit: Visit, action: PublicAction) {
  const { say } = visit
  const { standing } = action
  return [
    { html: link(`/actions/${action.action_id}`, action.title) },
    { html: actionState(visit, standing) },
    { text: say.shortDate(action.original_due_on) },
    { text: say.shortDate(standing.dueOn) },
    { html: html`${leadOf(action)}` },
  ]
}
