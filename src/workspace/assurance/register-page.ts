import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { confirmMarks } from '../../acts/finding/mark-paragraph.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { registerOfEvent, type ReportParagraphRow } from '../../store/assurance-register.ts'
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
  besideFile,
  fileBeside,
  isFileAway,
  pageLink,
  registerAddress,
  type FileBeside,
} from './file-beside.ts'
import {
  markedText,
  markState,
  paragraphName,
  paragraphSection,
  suggestionLine,
  suggestionOf,
} from './paragraph-parts.ts'
import { eventAsked, eventCrumbs, readsOf } from './read-event.ts'
import { filterNamed, registerFilters, type RegisterFilter } from './register-filters.ts'
import { paragraph } from './section.ts'
import { registerWords } from './register-words.ts'
import { assuranceWords } from './words.ts'

const words = registerWords.register

type Shown = {
  readonly event: EventInHand
  readonly isAway: boolean
  readonly filter: RegisterFilter
  readonly problem?: string
}

/** The register of an event for its readers: every paragraph, what it suggests, and what was made of it. */
export const registerRoute: Route = {
  url: '/assurance/:id/register',
  for: 'signed-in',
  show: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    return (
      event && page(visit, { event, isAway: isFileAway(asked), filter: filterNamed(asked.query['show']) })
    )
  },
  take: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    if (event === undefined || !visit.may('confirm-marks')) return undefined
    const isAway = isFileAway(asked)
    const ids = textsTyped(asked.typed, 'paragraphs').filter(isIdForm) as Id<'paragraph'>[]
    const eventId = event.key.assurance_event_id
    const confirmed = await visit.act((session) => confirmMarks(session, eventId, ids))
    if (!confirmed.ok) {
      const problem = explainRefusal(confirmed.refusal).sentence
      return { ...(await page(visit, { event, isAway, filter: 'second', problem })), status: 400 }
    }
    const count = visit.say.count(confirmed.value, words.marksCount)
    return {
      goTo: registerAddress({ event, isAway }, '?show=second'),
      notice: { text: words.confirmed(count) },
    }
  },
}

async function page(visit: Visit, { event, isAway, filter, problem }: Shown): Promise<WorkspacePage> {
  const { office, say } = visit
  const [register, file] = await Promise.all([
    registerOfEvent(office, event.key),
    fileBeside(visit, event, { isAway }),
  ])
  const standing = register.filter(registerFilters.all)
  const read = standing.filter((row) => row.mark !== null).length
  const second = standing.filter((row) => row.mark_confirmed_by !== null).length
  const shown = register.filter(registerFilters[filter])
  return {
    title: `${words.title}: ${event.row.title}`,
    breadcrumbs: eventCrumbs(event),
    ...besideFile(file, {
      address: registerAddress({ event, isAway: false }, `?show=${filter}`),
      place: shown.find(isOnPage),
      inside: html`${pageHeading({ title: words.title, caption: event.row.title, lead: words.lead })}
        ${problem !== undefined && insetText({ text: problem })}
        ${paragraph(
          assuranceWords.event.progress(say.number(read), say.number(standing.length), say.number(second)),
        )}
        <progress max="${standing.length}" value="${read}" aria-label="${words.filters.unread}"></progress>
        ${secondHint(visit, register)} ${filterLinks(visit, { event, register, filter, isAway })}
        ${shown.length === 0 ? paragraph(words.none) : sections(visit, { event, isAway, shown, file })}
        ${confirmForm(visit, { event, isAway, shown })}`,
    }),
    ...readsOf(event),
  }
}

function isOnPage({ page: leaf }: ReportParagraphRow): boolean {
  return leaf !== null
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
  { register, filter, ...at }: Shown & { readonly register: readonly ReportParagraphRow[] },
): Html {
  const names = Object.keys(registerFilters) as RegisterFilter[]
  return html`<nav aria-label="${words.filter}">
    ${factLine(
      names.map((name) => {
        const count = register.filter(registerFilters[name]).length
        const text = `${words.filters[name]} (${say.number(count)})`
        return name === filter
          ? html`<strong aria-current="page">${text}</strong>`
          : html`<a class="govuk-link" href="${registerAddress(at, `?show=${name}`)}">${text}</a>`
      }),
    )}
  </nav>`
}

type Sections = Pick<Shown, 'event' | 'isAway'> & {
  readonly shown: readonly ReportParagraphRow[]
  readonly file: FileBeside | undefined
}

function sections(visit: Visit, { shown, ...at }: Sections): Html {
  const bySection = Map.groupBy(shown, paragraphSection)
  return html`${[...bySection].map(
    ([title, rows]) =>
      html`<section class="mh-section">
        <h2 class="govuk-heading-m">${title}</h2>
        ${rows.map((row) => entry(visit, row, at))}
      </section>`,
  )}`
}

function entry(visit: Visit, row: ReportParagraphRow, { file, ...at }: Omit<Sections, 'shown'>): Html {
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
      pageLink(row, file),
      html`<a class="govuk-link" href="${registerAddress(at, `/${row.paragraph_id}`)}"
        >${row.mark === null ? words.read : words.readAgain}<span class="govuk-visually-hidden">
          ${name}</span
        ></a
      >`,
    ])}
  </article>`
}

/** The button by which a second reader agrees with the marks shown that somebody else made. */
function confirmForm(visit: Visit, { shown, ...at }: Omit<Sections, 'file'>): Html {
  const waiting = shown.filter(
    (row) => registerFilters.second(row) && row.mark_by_account_id !== visit.reader.accountId,
  )
  if (waiting.length === 0 || !visit.may('confirm-marks')) return nothing
  return html`<p class="govuk-body">
      ${words.confirmHint(visit.say.count(waiting.length, words.marksCount))}
    </p>
    ${actButton(visit, {
      action: registerAddress(at),
      buttonText: words.confirm,
      inside: html`${waiting.map(
        (row) => html`<input type="hidden" name="paragraphs" value="${row.paragraph_id}" />`,
      )}`,
    })}`
}
