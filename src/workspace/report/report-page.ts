import { commentOnReport } from '../../acts/report/comment-on-report.ts'
import type { ClearanceStanding } from '../../council/report/clearance.ts'
import { paragraphsOf } from '../../council/report/report-text.ts'
import { newId } from '../../foundation/identifier.ts'
import { table } from '../../web/components/table.ts'
import { tag } from '../../web/components/tag.ts'
import { defineForm, formErrors, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formTag, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { tellField, told } from '../mention/tell-field.ts'
import { foundPart } from './found-part.ts'
import { isClerkOf, isWriterOf, readIn, reportAt, type SeenReport } from './reading.ts'
import { dueWords, isMine, standingTag } from './report-list.ts'
import { reportWords } from './words.ts'

const words = reportWords.page

/** A report: its clearance at a glance, its newest words, its versions and the comments on it. */
export const reportRoute: Route = {
  url: '/reports/:id',
  for: 'signed-in',
  show: async (visit, { params, typed }) => {
    const report = await reportAt(visit, params['id'])
    return report && page(visit, report, commentForm(visit, report).start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const report = await reportAt(visit, params['id'])
    if (report === undefined) return undefined
    const filled = commentForm(visit, report).read(typed)
    if (!filled.ok) return page(visit, report, filled.refusal)
    const reportId = report.row.report_id
    const { comment: text, mention } = filled.value
    const comment = {
      id: newId<'comment'>(visit.random),
      reportId,
      text,
      mentioned: told(mention),
    }
    const kept = await visit.act((session) => commentOnReport(session, comment))
    if (!kept.ok) return page(visit, report, refusedForm(typed, kept.refusal, 'comment'))
    return { goTo: `/workspace/reports/${reportId}`, notice: { text: words.commented } }
  },
}

function commentForm(visit: Visit, { accounts, colleagues }: SeenReport) {
  return defineForm({
    comment: longText({ label: words.comment, required: words.commentRequired, rows: 3, maxLength: 10_000 }),
    mention: tellField(visit, accounts, colleagues),
  })
}

function page(visit: Visit, report: SeenReport, state: FormState): WorkspacePage {
  const { row, stage } = report
  const author = report.accounts.find(({ account_id }) => account_id === row.author_account_id)?.name ?? ''
  return {
    title: row.title,
    reads: readIn(report),
    status: state.errors.length > 0 ? 400 : undefined,
    breadcrumbs: [{ text: reportWords.title, href: '/workspace/reports' }, { text: row.title }],
    main: html`${formErrors(commentForm(visit, report), state)}
      ${pageHeading({ title: row.title, state: tag({ text: reportWords.stages[stage], classes: 'govuk-tag--grey' }), facts: [forWhat(visit, report), words.author(author), words.due(dueWords(visit, row.due_on)), row.stage_reason] })}
      ${ways(visit, report)} ${foundPart(visit, report)} ${headed(words.clearance, strip(visit, report))}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">${content(report)}</div>
      </div>
      ${report.versions.length > 0 && headed(words.versions, versions(visit, report))}
      ${headed(words.comments, comments(visit, report, state))}`,
  }
}

/** The body that a report is for and, once they are known, its item and its meeting. */
function forWhat({ say }: Visit, { bodyName, place }: SeenReport): string {
  return place === undefined ? bodyName : words.place(bodyName, place.number, say.date(place.starts_on))
}

function headed(heading: string, inside: Fragment): Html {
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${heading}</h2>
    ${inside}
  </section>`
}

function ways(visit: Visit, report: SeenReport): Html {
  const { row, stage, standings } = report
  const here = `/workspace/reports/${row.report_id}`
  const isClerk = isClerkOf(visit, report)
  const isWriter = isWriterOf(visit, report)
  const isOpen = stage !== 'withdrawn'
  const mayAsk = isWriter && ['drafting', 'clearance'].includes(stage) && standings.length > 0
  const all: readonly (readonly [boolean, string, string])[] = [
    [isWriter && isOpen && stage !== 'accepted', `${here}/write`, words.write],
    [mayAsk, `${here}/ask`, words.ask],
    [isClerk && stage === 'cleared', `${here}/accept`, words.accept],
    [isClerk && ['clearance', 'cleared', 'accepted'].includes(stage), `${here}/return`, words.sendBack],
    [isWriter && isOpen, `${here}/withdraw`, words.withdraw],
  ]
  return html`<div class="govuk-button-group">
    ${all.flatMap(([isShown, href, text]) => (isShown ? [html`<a class="govuk-link" href="${href}">${text}</a>`] : []))}
  </div>`
}

function strip(visit: Visit, report: SeenReport): Fragment {
  if (report.standings.length === 0) return html`<p class="govuk-body">${words.noVersion}</p>`
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.clearance}">
    ${table({
      head: words.clearanceHead.map((text) => ({ text })),
      rows: report.standings.map((standing) => [
        { text: standing.step.name },
        { html: standingTag(standing) },
        { text: nameOf(report, standing) },
        { text: standing.asking === undefined ? '' : dueWords(visit, standing.asking.dueOn) },
        { html: answerCell(visit, report, standing) },
      ]),
    })}
  </div>`
}

function nameOf({ accounts }: SeenReport, { asking }: ClearanceStanding): string {
  return accounts.find(({ account_id }) => account_id === asking?.of)?.name ?? ''
}

function answerCell(visit: Visit, { row }: SeenReport, standing: ClearanceStanding): Html {
  return html`${standing.answer?.words}
  ${isMine(visit, standing) && html`<a class="govuk-link" href="/workspace/reports/${row.report_id}/clear/${standing.step.key}">${words.answer}</a>`}`
}

function content({ template, text }: SeenReport): Fragment {
  if (text === undefined) return undefined
  if (text.file !== undefined) return html`<p class="govuk-body">${words.file(text.file.fileName)}</p>`
  return template.sections.map(({ key, heading, kind }) => {
    const paragraphs =
      kind === 'recommendations'
        ? text.recommendations.map((one) => `${one.paragraph} ${one.text}`)
        : paragraphsOf(text.sections[key] ?? '')
    return paragraphs.length === 0
      ? undefined
      : headed(heading, html`${paragraphs.map((one) => html`<p class="govuk-body">${one}</p>`)}`)
  })
}

function versions({ say }: Visit, { row, versions: kept }: SeenReport): Html {
  return html`<ul class="govuk-list">
    ${kept
      .toReversed()
      .map(
        ({ version, saved_by, at }) =>
          html`<li>
            ${words.saved(version, saved_by, say.moment(at))}
            ${version > 1 && html`<a class="govuk-link" href="/workspace/reports/${row.report_id}/compare/${version}">${words.compare}<span class="govuk-visually-hidden">: ${words.version(version)}</span></a>`}
          </li>`,
      )}
  </ul>`
}

function comments(visit: Visit, report: SeenReport, state: FormState): Html {
  const said = report.comments.map(
    (one) =>
      html`<li id="comment-${one.comment_id}">
        <p class="govuk-body-s">${words.onVersion(one.by_name, one.version, visit.say.moment(one.at))}</p>
        ${paragraphsOf(one.text).map((text) => html`<p class="govuk-body">${text}</p>`)}
      </li>`,
  )
  const form = commentForm(visit, report)
  return html`<p class="govuk-hint">${words.commentsLead}</p>
    ${
      said.length === 0
        ? html`<p class="govuk-body">${words.noComments}</p>`
        : html`<ul class="govuk-list govuk-list--spaced">
            ${said}
          </ul>`
    }
    ${visit.mayAnywhere('comment-on-report') && formTag(visit, { action: `/workspace/reports/${report.row.report_id}`, inside: form.showAll(state), buttonText: words.commentButton, buttonClasses: 'govuk-button--secondary' })}`
}
