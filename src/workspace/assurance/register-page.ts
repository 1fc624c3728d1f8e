import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { confirmMarks } from '../../acts/finding/mark-paragraph.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import {
  assuranceReportsOf,
  registerOfEvent,
  type ReportParagraphRow,
} from '../../store/assurance-register.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { textsTyped } from '../../web/form/field.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { factLine } from '../../web/record/fact-line.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import {
  markedText,
  markState,
  paragraphName,
  paragraphSection,
  suggestionLine,
  suggestionOf,
} from './paragraph-parts.ts'
import { eventAddress, eventAsked, eventCrumbs, readsOf } from './read-event.ts'
import { filterNamed, registerFilters, type RegisterFilter } from './register-filters.ts'
import { paragraph } from './section.ts'
import { registerWords } from './register-words.ts'
import { assuranceWords } from './words.ts'

const words = registerWords.register

type Shown = {
  readonly event: EventInHand
  readonly filter: RegisterFilter
  readonly problem?: string
}

/** The register of an event for its readers: every paragraph, what it suggests, and what was made of it. */
export const registerRoute: Route = {
  url: '/assurance/:id/register',
  for: 'signed-in',
  show: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    return event && page(visit, { event, filter: filterNamed(asked.query['show']) })
  },
  take: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    if (event === undefined || !visit.may('confirm-marks')) return undefined
    const ids = textsTyped(asked.typed, 'paragraphs').filter(isIdForm) as Id<'paragraph'>[]
    const eventId = event.key.assurance_event_id
    const confirmed = await visit.act((session) => confirmMarks(session, eventId, ids))
    if (!confirmed.ok) {
      const problem = explainRefusal(confirmed.refusal).sentence
      return { ...(await page(visit, { event, filter: 'second', problem })), status: 400 }
    }
    const count = visit.say.count(confirmed.value, words.marksCount)
    return { goTo: `${eventAddress(event)}/register?show=second`, notice: { text: words.confirmed(count) } }
  },
}

async function page(visit: Visit, { event, filter, problem }: Shown): Promise<WorkspacePage> {
  const { office, say } = visit
  const [register, reports] = await Promise.all([
    registerOfEvent(office, event.key),
    assuranceReportsOf(office, event.key),
  ])
  const standing = register.filter(registerFilters.all)
  const read = standing.filter((row) => row.mark !== null).length
  const second = standing.filter((row) => row.mark_confirmed_by !== null).length
  const shown = register.filter(registerFilters[filter])
  const file = reports.find((report) => report.reads_register)?.sequence
  return {
    title: `${words.title}: ${event.row.title}`,
    breadcrumbs: eventCrumbs(event),
    main: html`${pageHeading({ title: words.title, caption: event.row.title, lead: words.lead })}
      ${problem !== undefined && insetText({ text: problem })}
      ${paragraph(
        assuranceWords.event.progress(say.number(read), say.number(standing.length), say.number(second)),
      )}
      <progress max="${standing.length}" value="${read}" aria-label="${words.filters.unread}"></progress>
      ${secondHint(visit, register)} ${filterLinks(visit, event, { register, filter })}
      ${shown.length === 0 ? paragraph(words.none) : sections(visit, event, { shown, file })}
      ${confirmForm(visit, event, shown)}`,
    ...readsOf(event),
  }
}

/** Who reads the marks a second time, as long as some wait: the visitor, or somebody else. */
function secondHint(visit: Visit, register: readonly ReportParagraphRow[]): Html {
  const waiting = register.filter(registerFilters.second)
  if (waiting.length === 0) return nothing
  const { second } = registerWords
  const theirs = waiting.filter((row) => row.mark_by_account_id !== visit.reader.accountId)
  return theirs.length > 0 && visit.may('confirm-marks')
    ? paragraph(second.yours(visit.say.count(theirs.length, words.marksCount)))
    : paragraph(`${second.who} ${second.name}`)
}

function filterLinks(
  { say }: Visit,
  event: EventInHand,
  { register, filter }: { readonly register: readonly ReportParagraphRow[]; readonly filter: RegisterFilter },
): Html {
  const names = Object.keys(registerFilters) as RegisterFilter[]
  return html`<nav aria-label="${words.filter}">
    ${factLine(
      names.map((name) => {
        const count = register.filter(registerFilters[name]).length
        const text = `${words.filters[name]} (${say.number(count)})`
        return name === filter
          ? html`<strong aria-current="page">${text}</strong>`
          : html`<a class="govuk-link" href="${eventAddress(event)}/register?show=${name}">${text}</a>`
      }),
    )}
  </nav>`
}

type Sections = { readonly shown: readonly ReportParagraphRow[]; readonly file: number | undefined }

function sections(visit: Visit, event: EventInHand, { shown, file }: Sections): Html {
  const bySection = Map.groupBy(shown, paragraphSection)
  return html`${[...bySection].map(
    ([title, rows]) =>
      html`<section class="mh-section">
        <h2 class="govuk-heading-m">${title}</h2>
        ${rows.map((row) => entry(visit, event, { row, file }))}
      </section>`,
  )}`
}

function entry(
  visit: Visit,
  event: EventInHand,
  { row, file }: { readonly row: ReportParagraphRow; readonly file: number | undefined },
): Html {
  const { say } = visit
  const suggestion = row.mark === null ? suggestionOf(row) : undefined
  const name = paragraphName(visit, row)
  const needsFinding = row.mark !== null && row.mark !== 'nothing' && row.mark !== 'strength'
  return html`<article class="mh-register__entry" id="p-${row.paragraph_id}">
    <h3 class="govuk-heading-s">${name}</h3>
    <p class="govuk-body">${markedText(row.text, suggestion)}</p>
    ${factLine([
      markState(row),
      suggestion && suggestionLine(suggestion, say),
      row.findings > 0 && say.count(row.findings, words.findings),
      needsFinding && row.findings === 0 && words.withoutFinding,
      pageLink(event, { row, file }),
      html`<a class="govuk-link" href="${eventAddress(event)}/register/${row.paragraph_id}"
        >${row.mark === null ? words.read : words.readAgain}<span class="govuk-visually-hidden">
          ${name}</span
        ></a
      >`,
    ])}
  </article>`
}

/** The page of the file on which a paragraph stands. */
export function pageLink(
  event: EventInHand,
  {
    row,
    file,
  }: { readonly row: Pick<ReportParagraphRow, 'page' | 'origin'>; readonly file: number | undefined },
): Html | undefined {
  if (row.page === null) return undefined
  const number = String(row.page)
  return file === undefined || row.origin !== 'read'
    ? html`${words.page(number)}`
    : html`<a class="govuk-link" href="${eventAddress(event)}/files/${file}#page=${number}"
        >${words.openPage(number)}</a
      >`
}

/** The button by which a second reader agrees with the marks shown that somebody else made. */
function confirmForm(visit: Visit, event: EventInHand, shown: readonly ReportParagraphRow[]): Html {
  const waiting = shown.filter(
    (row) => registerFilters.second(row) && row.mark_by_account_id !== visit.reader.accountId,
  )
  if (waiting.length === 0 || !visit.may('confirm-marks')) return nothing
  return html`<p class="govuk-body">
      ${words.confirmHint(visit.say.count(waiting.length, words.marksCount))}
    </p>
    ${actButton(visit, {
      action: `${eventAddress(event)}/register`,
      buttonText: words.confirm,
      inside: html`${waiting.map(
        (row) => html`<input type="hidden" name="paragraphs" value="${row.paragraph_id}" />`,
      )}`,
    })}`
}
