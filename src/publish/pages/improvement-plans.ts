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
import { summaryList } from '../../web/components/summary-list.ts'
import { table } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { searchResults } from '../../web/record/search-result.ts'
import { commitmentTable } from '../parts/commitment.ts'
import { actionState, leadOf, measurePart, progressChart } from '../parts/improvement.ts'
import { label } from '../parts/label.ts'
import { fileColumns } from '../parts/file-columns.ts'
import { link, way } from '../parts/links.ts'
import { linkList, paragraph, paragraphs, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { improvementFileWords as files } from '../words/improvement-file-words.ts'
import { improvementWords as words } from '../words/improvement-words.ts'

/** Every published improvement plan. */
export const improvementPlansPage: PageMaker = async ({ record, council }) => {
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
    ${section(files.follow, html`${ways()} ${fileColumns(files.columns)}`)}`,
    head: feedLink(council.name),
  }
}

/** That a feed of what happens to actions can be followed, for the head of a page. */
export function feedLink(councilName: string): Html {
  return html`<link
    rel="alternate"
    type="application/atom+xml"
    title="${files.feedTitle(councilName)}"
    href="/improvement-plans.atom"
  />`
}

function ways(): Html {
  return linkList([
    link('/improvement-plans.atom', files.feed),
    link('/improvement-plans.csv', files.csv),
    link('/improvement-plans.json', files.json),
    link(files.licenceUrl, files.licence),
  ])
}

/** One improvement plan: its actions by theme with both dates, how far they have come, and its measures. */
export const improvementPlanPage: PageMaker = async (visit, { id }) => {
  const plan = await publicImprovementPlan(visit.record, id)
  if (plan === undefined) return undefined
  const [actions, measures, statements, promises] = await Promise.all([
    publicActions(visit.record, { planId: id }),
    publicMeasuresOf(visit.record, plan.improvement_plan_id),
    publicStatementsOf(visit.record, plan.improvement_plan_id),
    publicCommitmentsAnswered(visit.record, [plan.improvement_plan_id]),
  ])
  return {
    title: plan.title,
    section: 'decisions',
    description: plan.summary,
    head: feedLink(visit.council.name),
    breadcrumbs: way([words.title, '/improvement-plans'], [plan.title]),
    main: html`${pageHeading({ caption: label(words.plan.kinds, plan.kind), title: plan.title })}
    ${paragraphs(plan.summary)} ${facts(visit, plan)}
    ${promises.length > 0 && section(words.promises, commitmentTable(visit, promises))}
    ${section(words.progress, html`${progressChart(visit, actions)} ${paragraph(words.shareNote)}`)}
    ${statements.length > 0 && section(words.statements, statementTable(visit, statements))}
    ${section(words.actions, byTheme(visit, actions))}
    ${measures.length > 0 && section(words.measures, html`${measures.map((measure) => measurePart(visit, measure))}`)}`,
  }
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
