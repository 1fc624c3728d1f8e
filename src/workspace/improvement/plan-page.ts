import { measuresOf, type KeptMeasure } from '../../store/improvement-proof.ts'
import { improvementVersions, unpublishedOfPlan, type ImprovementVersion } from '../../store/improvement.ts'
import { button } from '../../web/components/button.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { coveragePart } from './coverage-pages.ts'
import { actionRow, scrollingTable } from './improvement-parts.ts'
import {
  bodyName,
  improvementCrumb,
  improvementPath,
  officeTitle,
  seenPlan,
  type SeenPlan,
} from './read-improvement.ts'
import { promisesPart } from './promises-part.ts'
import { coverageOfSeen } from './read-coverage.ts'
import { statementsPart } from './statement-pages.ts'
import { improvementWords } from './words.ts'

const words = improvementWords.plan

/** A plan: its actions by theme with both dates and three ratings, its measures, and its versions as presented. */
export const planRoute: Route = {
  url: '/improvement/plans/:id',
  for: 'signed-in',
  show: async (visit, { params }) => {
    const seen = await seenPlan(visit, params['id'])
    if (seen === undefined) return undefined
    const { plan } = seen
    const covered = await coverageOfSeen(visit, seen)
    const more = await reading(visit, async ({ tx, councilId }) => ({
      measures: await measuresOf(tx, { councilId, planId: plan.id }),
      versions: await improvementVersions(tx, { councilId, planId: plan.id }),
      unpublished: await unpublishedOfPlan(tx, { councilId, planId: plan.id }),
    }))
    return {
      title: plan.title,
      recentAs: plan.title,
      breadcrumbs: [improvementCrumb],
      main: html`${pageHeading({ caption: improvementWords.kinds[plan.kind], title: plan.title, lead: plan.summary })}
        ${facts(visit, seen)} ${publicity(visit, seen, more.unpublished)} ${ways(visit, seen)}
        <h2 class="govuk-heading-l">${words.actions}</h2>
        ${byTheme(visit, seen)} ${await promisesPart(visit, seen)} ${coveragePart(visit, seen, covered)}
        ${await statementsPart(visit, seen, covered)}
        <h2 class="govuk-heading-l">${words.measures}</h2>
        ${measureTable(visit, seen, more.measures)}
        <h2 class="govuk-heading-l">${words.versions}</h2>
        ${versionTable(visit, seen, more.versions)}`,
    }
  },
}

function facts({ say }: Visit, { plan, register }: SeenPlan): Html {
  const rows: readonly (readonly [string, Fragment])[] = [
    [words.owner, bodyName(register, plan.ownerBodyId)],
    [words.forum, bodyName(register, plan.forumBodyId)],
    [words.director, officeTitle(register, plan.directorOfficeId)],
    ...(plan.dueOn === undefined ? [] : [[words.dueOn, say.date(plan.dueOn)] as const]),
  ]
  return summaryList({
    rows: rows.map(([text, value]) => ({ key: { text }, value: { html: html`${value}` } })),
  })
}

/** How far the public knows the plan. */
function publicity({ say }: Visit, { plan }: SeenPlan, unpublished: number): Html {
  if (plan.releasedEntry === undefined) return html`<p class="govuk-body">${words.notPublic}</p>`
  return html`<p class="govuk-body">
    ${unpublished === 0 ? words.upToDate : words.waiting(say.count(unpublished, improvementWords.changes))}
    <a class="govuk-link" href="/improvement-plans/${plan.id}">${words.publicPage}</a>
  </p>`
}

function ways(visit: Visit, { plan, actions }: SeenPlan): Html | undefined {
  const path = `${improvementPath}/plans/${plan.id}`
  const may = (act: Parameters<Visit['may']>[0]) => visit.may(act, plan.forumBodyId)
  if (!may('add-improvement-action')) return undefined
  return html`<div class="govuk-button-group">
    ${button({ text: words.addAction, href: `${path}/actions/new` })}
    ${may('add-measure') && button({ text: words.addMeasure, href: `${path}/measures/new`, classes: 'govuk-button--secondary' })}
    ${may('present-improvement-plan') && actions.length > 0 && button({ text: words.present, href: `${path}/present`, classes: 'govuk-button--secondary' })}
    ${may('publish-improvement-plan') && actions.length > 0 && html`<a class="govuk-link" href="${path}/publish">${words.seePublic}</a>`}
  </div>`
}

function byTheme(visit: Visit, seen: SeenPlan): Html {
  if (seen.actions.length === 0) return html`<p class="govuk-body">${words.noActions}</p>`
  const themes = [...Map.groupBy(seen.actions, ({ theme }) => theme)]
  return html`${themes.map(([theme, own]) =>
    scrollingTable(
      theme,
      words.actionHead,
      own.map((action) => actionRow(visit, seen, action)),
    ),
  )}`
}

function measureTable(visit: Visit, { plan }: SeenPlan, measures: readonly KeptMeasure[]): Html {
  const { say } = visit
  if (measures.length === 0) return html`<p class="govuk-body">${words.noMeasures}</p>`
  const mayRead = visit.may('record-measure-reading', plan.forumBodyId)
  return scrollingTable(
    words.measures,
    words.measureHead,
    measures.map((measure) => {
      const last = measure.readings.at(-1)
      const value = (number: number) => `${say.number(number)} ${measure.unit}`.trim()
      return [
        measure.title,
        words.readingOf(value(measure.baseline), say.shortDate(measure.baselineOn)),
        words.readingOf(value(measure.target), say.shortDate(measure.targetOn)),
        last === undefined ? words.notRead : words.readingOf(value(last.value), say.shortDate(last.read_on)),
        mayRead &&
          html`<a class="govuk-link" href="${improvementPath}/plans/${plan.id}/measures/${measure.id}">
            ${words.recordReading}<span class="govuk-visually-hidden">${words.which(measure.title)}</span></a
          >`,
      ]
    }),
  )
}

function versionTable(
  { say }: Visit,
  { plan, register }: SeenPlan,
  versions: readonly ImprovementVersion[],
): Html {
  if (versions.length === 0) return html`<p class="govuk-body">${words.noVersions}</p>`
  return scrollingTable(
    words.versions,
    words.versionHead,
    versions.map((row) => [
      html`<a class="govuk-link" href="${improvementPath}/plans/${plan.id}/versions/${row.version}">
        ${words.version(say.number(row.version))}
      </a>`,
      bodyName(register, row.body_id),
      say.date(row.presented_on),
      row.note,
    ]),
  )
}
