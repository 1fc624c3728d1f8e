import { button } from '../../web/components/button.ts'
import { table } from '../../web/components/table.ts'
import { tag } from '../../web/components/tag.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClearanceStanding } from '../../council/report/clearance.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { reportsSeen, type ListedReport } from './reading.ts'
import { reportWords as words } from './words.ts'

/** Reports that the reader may know of, with what waits for their clearance first. */
export const reportListRoute: Route = {
  url: '/reports',
  for: 'signed-in',
  show: async (visit) => {
    const reports = await reportsSeen(visit)
    const waiting = reports.flatMap((report) =>
      report.standings.filter((one) => isMine(visit, one)).map((standing) => ({ report, standing })),
    )
    const mentioned = reports.filter(({ isMentioned }) => isMentioned)
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: reports.length === 0 ? words.none : words.lead })}
      ${visit.mayAnywhere('commission-report') && button({ text: words.commission, href: '/workspace/reports/new' })}
      ${visit.mayAnywhere('set-report-template') && html`<p class="govuk-body"><a class="govuk-link" href="/workspace/reports/templates">${words.template.title}</a></p>`}
      ${waiting.length > 0 && desk(visit, waiting)}
      ${
        mentioned.length > 0 &&
        html`<h2 class="govuk-heading-m">${words.mentions}</h2>
          <ul class="govuk-list">
            ${mentioned.map((report) => html`<li>${reportLink(report)}</li>`)}
          </ul>`
      }
      ${reports.length > 0 && list(visit, reports)}`,
    }
  },
}

/** Whether a clearance waits for the answer of who reads the page. */
export function isMine({ reader }: Visit, { standing, asking }: ClearanceStanding): boolean {
  return (standing === 'waiting' || standing === 'overdue') && asking?.of === reader.accountId
}

/** A due day with how far off it is. */
export function dueWords({ say, today }: Visit, dueOn: CalendarDate): string {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000)
  return words.due(say.date(dueOn), days)
}

/** The state of a clearance as a tag; its words say what its colour does. */
export function standingTag({ standing }: ClearanceStanding): Html {
  const colours = {
    cleared: 'green',
    clearedSubject: 'green',
    refused: 'red',
    overdue: 'red',
    outdated: 'yellow',
    waiting: 'yellow',
    notAsked: 'grey',
  }
  return tag({ text: words.standing[standing], classes: `govuk-tag--${colours[standing]}` })
}

function desk(
  visit: Visit,
  waiting: readonly { readonly report: ListedReport; readonly standing: ClearanceStanding }[],
): Html {
  return table({
    caption: words.desk,
    captionClasses: 'govuk-table__caption--m',
    head: words.deskHead.map((text) => ({ text })),
    rows: waiting.map(({ report, standing }) => [
      { html: reportLink(report) },
      {
        html: html`<a
          class="govuk-link"
          href="/workspace/reports/${report.row.report_id}/clear/${standing.step.key}"
          >${words.answer.title(standing.step.name)}</a
        >`,
      },
      { text: standing.asking === undefined ? '' : dueWords(visit, standing.asking.dueOn) },
      { html: standingTag(standing) },
    ]),
  })
}

function list(visit: Visit, reports: readonly ListedReport[]): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.listCaption}">
    ${table({
      caption: words.listCaption,
      captionClasses: 'govuk-table__caption--m',
      head: words.listHead.map((text) => ({ text })),
      rows: reports.map((report) => [
        { html: reportLink(report) },
        { text: dueWords(visit, report.row.due_on) },
        { html: tag({ text: words.stages[report.stage], classes: 'govuk-tag--grey' }) },
        { text: words.cleared(report.standings.filter(isGiven).length, report.template.clearances.length) },
      ]),
    })}
  </div>`
}

function isGiven({ standing }: ClearanceStanding): boolean {
  return standing === 'cleared' || standing === 'clearedSubject'
}

function reportLink({ row }: ListedReport): Html {
  return html`<a class="govuk-link" href="/workspace/reports/${row.report_id}">${row.title}</a>`
}
