import { diffWordsWithSpace } from 'diff'
import { textOf } from '../../acts/report/report-in-hand.ts'
import type { ReportTemplate } from '../../council/report/report-template.ts'
import type { ReportText } from '../../council/report/report-text.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import { readIn, reportAt } from './reading.ts'
import { reportWords } from './words.ts'

const words = reportWords.compare

/** What changed from one version of a report to the next, section by section. */
export const compareRoute: Route = {
  url: '/reports/:id/compare/:version',
  for: 'signed-in',
  show: async (visit, { params }) => {
    const report = await reportAt(visit, params['id'])
    const number = Number(params['version'])
    const after = report?.versions.find(({ version }) => version === number)
    const before = report?.versions.find(({ version }) => version === number - 1)
    if (report === undefined || after === undefined || before === undefined) return undefined
    const title = words.title(before.version, after.version)
    return {
      title,
      reads: readIn(report),
      breadcrumbs: [
        { text: reportWords.title, href: '/workspace/reports' },
        { text: report.row.title, href: `/workspace/reports/${report.row.report_id}` },
      ],
      main: html`${pageHeading({ title, lead: words.lead })}
      ${report.template.sections.map((section) => changes(section, textOf(before), textOf(after)))}`,
    }
  },
}

type Section = ReportTemplate['sections'][number]

function changes(section: Section, before: ReportText, after: ReportText): Html {
  const [was, becomes] = [wordsOf(section, before), wordsOf(section, after)]
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${section.heading}</h2>
    ${was === becomes ? html`<p class="govuk-body">${words.same}</p>` : html`<p class="govuk-body mh-preserved">${marked(was, becomes)}</p>`}
  </section>`
}

/** Two texts as one, with what was taken out and put in marked by element and by word, never by colour alone. */
function marked(was: string, becomes: string): Html {
  return html`${diffWordsWithSpace(was, becomes).map(({ value, added, removed }) => {
    if (added) return html`<ins><span class="govuk-visually-hidden">${words.putIn} </span>${value}</ins>`
    return removed
      ? html`<del><span class="govuk-visually-hidden">${words.takenOut} </span>${value}</del>`
      : value
  })}`
}

function wordsOf({ key, kind }: Section, text: ReportText): string {
  return kind === 'recommendations'
    ? text.recommendations.map((one) => `${one.paragraph} ${one.text}`).join('\n\n')
    : (text.sections[key] ?? '')
}
