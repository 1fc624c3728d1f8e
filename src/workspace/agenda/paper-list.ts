import type { DraftItem } from '../../council/agenda/draft-agenda.ts'
import type { ExpectedDocumentRow } from '../../store/agenda.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { agendaAddress, type ReadAgenda } from './read-agenda.ts'
import { agendaWords as words } from './words.ts'

/** The papers of one item, each with its state and the way to say another. */
export function paperList(visit: Visit, agenda: ReadAgenda, item: DraftItem): Fragment {
  const papers = agenda.papers.filter((paper) => paper.item_id === item.id)
  const base = agendaAddress(agenda.meeting.meeting_id)
  const mayAdd = visit.may('expect-document', agenda.meeting.body_id)
  const add = html`<a class="govuk-link" href="${base}/items/${item.id}/papers"
    >${words.paperForm.add}<span class="govuk-visually-hidden">${words.itemNamed(item.title)}</span></a
  >`
  if (papers.length === 0) return mayAdd ? html`<p class="mh-agenda-build__papers">${add}</p>` : undefined
  return html`<ul class="mh-agenda-build__papers" aria-label="${words.papers}">
    ${papers.map((paper) => html`<li>${paperLine(visit, agenda, paper)}</li>`)}
    ${mayAdd && html`<li>${add}</li>`}
  </ul>`
}

function paperLine(visit: Visit, agenda: ReadAgenda, paper: ExpectedDocumentRow): Html {
  const { meeting } = agenda
  const href = `${agendaAddress(meeting.meeting_id)}/papers/${paper.expected_document_id}`
  const state = html`<span class="mh-agenda-build__state">${paperState(visit, agenda, paper)}</span>`
  if (paper.document_id !== null && visit.may('confirm-condition', meeting.body_id)) {
    const itsPage = `/workspace/withheld/${paper.document_id}`
    return html`<a class="govuk-link" href="${itsPage}">${paper.title}</a> (${state})`
  }
  const isSettled = isIn(agenda, paper) || paper.state === 'published' || paper.state === 'withdrawn'
  return isSettled || !visit.may('change-expected-document', meeting.body_id)
    ? html`${paper.title} (${state})`
    : html`<a class="govuk-link" href="${href}">${paper.title}</a> (${state})
        ${wayToReport(visit, agenda, paper)}`
}

/** The way to the report that is to be a paper, or to asking for one. */
export function wayToReport(visit: Visit, agenda: ReadAgenda, paper: ExpectedDocumentRow): Fragment {
  const { expected_document_id: paperId, title } = paper
  const reportId = agenda.reports.get(paperId)
  if (reportId === undefined && !visit.may('commission-report', agenda.meeting.body_id)) return undefined
  const [href, text] =
    reportId === undefined
      ? [`/workspace/reports/new?paper=${paperId}`, words.paperForm.askForReport]
      : [`/workspace/reports/${reportId}`, words.paperForm.itsReport]
  return html`<a class="govuk-link" href="${href}"
    >${text}<span class="govuk-visually-hidden">${words.itemNamed(title)}</span></a
  >`
}

/** What has become of a paper, in a word or two. */
function paperState(visit: Visit, agenda: ReadAgenda, paper: ExpectedDocumentRow): string {
  if (isIn(agenda, paper)) return words.paper.in
  if (paper.state === 'toFollow')
    return words.paper.toFollow(paper.expected_on === null ? '' : visit.say.date(paper.expected_on))
  return paper.state === 'published'
    ? words.paper.published
    : paper.state === 'withdrawn'
      ? words.paper.withdrawn
      : words.paper.expected
}

/** Whether a document has come for a paper, and waits to be published with the agenda. */
function isIn({ waiting }: ReadAgenda, paper: ExpectedDocumentRow): boolean {
  return waiting.some((document) => document.expected_document_id === paper.expected_document_id)
}

/** The papers of which nothing is known yet: the agenda cannot go out before each has a state. */
export function papersWithoutState(agenda: ReadAgenda): readonly ExpectedDocumentRow[] {
  return agenda.papers.filter((paper) => paper.state === 'expected' && !isIn(agenda, paper))
}
