import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { markParagraph } from '../../acts/finding/mark-paragraph.ts'
import { recordFinding } from '../../acts/finding/record-finding.ts'
import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import { paragraphMarks, type ParagraphMark } from '../../council/finding/finding.ts'
import { isIdForm, newId } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import {
  assuranceReportsOf,
  marksOf,
  registerOfEvent,
  type ReportParagraphRow,
} from '../../store/assurance-register.ts'
import { correctionsOfParagraph } from '../../store/corrections.ts'
import { findingsOfEvent, type FindingRow } from '../../store/finding.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, formErrors, refusedState, type Answers, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formWords } from '../../web/form/words.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { correctionList } from '../../web/record/correction-list.ts'
import { correctionWords } from '../../web/record/correction-words.ts'
import { factLine } from '../../web/record/fact-line.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formTag, refusedForm, whyItStands } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { findingState } from './findings-part.ts'
import { markedText, markState, paragraphName, suggestionLine, suggestionOf } from './paragraph-parts.ts'
import { eventAddress, eventAsked, eventCrumbs, readsOf } from './read-event.ts'
import { pageLink } from './register-page.ts'
import { registerWords } from './register-words.ts'
import { assuranceWords } from './words.ts'

const words = registerWords.read

const form = defineForm({
  mark: requiredChoice({
    label: words.legend,
    required: words.required,
    choices: paragraphMarks.map((value) => ({ value, text: assuranceWords.marks[value] })),
  }),
  quote: longText({ label: words.quote, hint: words.quoteHint, rows: 4 }),
  theme: text({
    label: words.theme,
    hint: words.themeHint,
    maxLength: 100,
    classes: 'govuk-input--width-20',
  }),
  partner: text({
    label: words.partner,
    hint: words.partnerHint,
    maxLength: 200,
    classes: 'govuk-input--width-20',
  }),
})

/** A paragraph of a register with the register and its findings, for a reader who may know of its event. */
export type SeenParagraph = {
  readonly event: EventInHand
  readonly row: ReportParagraphRow
  readonly register: readonly ReportParagraphRow[]
  readonly findings: readonly FindingRow[]
}

/** The paragraph that an address names, where its reader may know of its event. */
export async function paragraphAsked(
  visit: Visit,
  asked: Pick<Asked, 'params'>,
): Promise<SeenParagraph | undefined> {
  const event = await eventAsked(visit, asked)
  const { paragraph: id = '' } = asked.params
  if (event === undefined || !isIdForm(id)) return undefined
  const register = await registerOfEvent(visit.office, event.key)
  const row = register.find((one) => one.paragraph_id === id)
  const all = await findingsOfEvent(visit.office, event.key)
  return row && { event, row, register, findings: all.filter((finding) => finding.paragraph_id === id) }
}

/** One paragraph of a register: its words, what they suggest, and what its reader makes of them. */
export const paragraphRoute: Route = {
  url: '/assurance/:id/register/:paragraph',
  for: 'signed-in',
  show: async (visit, asked) => {
    const seen = await paragraphAsked(visit, asked)
    if (seen === undefined) return undefined
    const mark = (seen.row.mark ?? undefined) as ParagraphMark | undefined
    return page(visit, seen, form.start(mark && { mark }, asked.typed))
  },
  take: async (visit, asked) => {
    const seen = await paragraphAsked(visit, asked)
    if (seen === undefined || !visit.may('mark-paragraph')) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, seen, filled.refusal)
    if (filled.value.mark === 'nothing' && filled.value.quote !== '')
      return page(visit, seen, refusedState(asked.typed, words.quotedNothing, 'mark'))
    const kept = await visit.act((session) => keepReading(session, seen, filled.value))
    if (!kept.ok) {
      const field = kept.refusal.code === 'finding-without-theme' ? 'theme' : 'quote'
      return page(visit, seen, refusedForm(asked.typed, kept.refusal, field))
    }
    const next = nextUnread(seen)
    const address = `${eventAddress(seen.event)}/register`
    return next === undefined
      ? { goTo: address, notice: { text: words.last } }
      : { goTo: `${address}/${next.paragraph_id}`, notice: { text: words.done } }
  },
}

/** Keeps the mark, where it is another than before, and the finding, where words were quoted: both, or neither. */
async function keepReading(
  session: Session,
  { row }: SeenParagraph,
  { mark, quote, theme, partner }: Answers<typeof form.fields>,
): Promise<Result<unknown, AnyRefusal>> {
  if (row.mark !== mark || quote === '') {
    const marked = await markParagraph(session, row.paragraph_id, mark)
    if (!marked.ok) return marked
  }
  if (mark === 'nothing' || quote === '') return accept(undefined)
  const id = newId<'finding'>(session.random)
  return recordFinding(session, row.paragraph_id, { id, polarity: mark, quote, theme, partner })
}

function nextUnread({ register, row }: SeenParagraph): ReportParagraphRow | undefined {
  const unread = register.filter(
    (one) => one.mark === null && one.struck_entry === null && one.paragraph_id !== row.paragraph_id,
  )
  return unread.find((one) => one.position > row.position) ?? unread[0]
}

async function page(visit: Visit, seen: SeenParagraph, state: FormState): Promise<WorkspacePage> {
  const { event, row } = seen
  const reports = await assuranceReportsOf(visit.office, event.key)
  const file = reports.find((report) => report.reads_register)?.sequence
  const suggestion = row.struck_entry === null ? suggestionOf(row) : undefined
  const name = paragraphName(visit, row)
  const hasErrors = state.errors.length > 0
  return {
    title: hasErrors ? formWords.errorTitle(name) : name,
    status: hasErrors ? 400 : undefined,
    breadcrumbs: [
      ...eventCrumbs(event),
      { text: registerWords.register.title, href: `${eventAddress(event)}/register` },
    ],
    main: html`${formErrors(form, state)}
      ${pageHeading({ title: name, caption: row.section ?? event.row.title, state: markState(row) })}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          ${row.struck_entry !== null && insetText({ text: words.struck })}
          <blockquote class="mh-register__words">${markedText(row.text, suggestion)}</blockquote>
          ${pageLink(event, { row, file })}
          <h2 class="govuk-heading-s">${words.suggestion}</h2>
          <p class="govuk-body">
            ${suggestion === undefined ? words.noSuggestion : suggestionLine(suggestion, visit.say)}
          </p>
          ${findingsOn(visit, seen)} ${await historyOf(visit, seen)} ${await correctionsOn(visit, seen)}
          ${neighbours(visit, seen)}
        </div>
        <div class="govuk-grid-column-one-half">
          ${
            visit.may('mark-paragraph') &&
            row.struck_entry === null &&
            formTag(visit, {
              action: `${eventAddress(event)}/register/${row.paragraph_id}`,
              inside: html`${form.showAll(state)} ${whyItStands(state)}`,
              buttonText: words.button,
            })
          }
        </div>
      </div>`,
    ...readsOf(event),
  }
}

function findingsOn({ say }: Visit, { findings }: SeenParagraph): Html {
  if (findings.length === 0) return nothing
  return html`<h2 class="govuk-heading-s">${words.findings}</h2>
    <ul class="govuk-list">
      ${findings.map(
        (finding) =>
          html`<li>
            <a class="govuk-link" href="/workspace/findings/${finding.finding_id}"
              >${assuranceWords.event.finding(say.number(finding.number))}</a
            >
            ${assuranceWords.marks[finding.polarity as ParagraphMark]} ${findingState(finding)}<br />
            <q>${finding.quote}</q>
          </li>`,
      )}
    </ul>`
}

async function historyOf({ office, say, zone }: Visit, { row }: SeenParagraph): Promise<Html> {
  const marks = await marksOf(office, row.council_id, row.paragraph_id)
  if (marks.length < 2) return nothing
  return html`<h2 class="govuk-heading-s">${words.history}</h2>
    <ul class="govuk-list">
      ${marks.map(({ mark, by_name: by, at }) => {
        const marked = assuranceWords.marks[mark as ParagraphMark]
        return html`<li>${words.historyLine(marked, by, say.shortDate(dateAt(at, zone)))}</li>`
      })}
    </ul>`
}

async function correctionsOn(visit: Visit, { row, event }: SeenParagraph): Promise<Html> {
  const { office, say } = visit
  const all = await correctionsOfParagraph(office, row)
  const isOffered = visit.may('correct-paragraph') && row.struck_entry === null
  return html`${
    all.length > 0 &&
    html`<h2 class="govuk-heading-s">${correctionWords.title}</h2>
      ${correctionList(all, say.date)}`
  }
  ${
    isOffered &&
    html`<p class="govuk-body">
      <a class="govuk-link" href="${eventAddress(event)}/register/${row.paragraph_id}/correct"
        >${registerWords.correct.title}</a
      >
    </p>`
  }`
}

function neighbours(visit: Visit, { event, row, register }: SeenParagraph): Html {
  const at = register.findIndex((one) => one.paragraph_id === row.paragraph_id)
  const address = `${eventAddress(event)}/register`
  const way = (to: ReportParagraphRow | undefined, say: string) =>
    to && html`<a class="govuk-link" href="${address}/${to.paragraph_id}">${say}</a>`
  return html`<nav aria-label="${words.back}">
    ${factLine([
      way(register[at - 1], words.previous),
      way(register[at + 1], words.next),
      html`<a class="govuk-link" href="${address}#p-${row.paragraph_id}">${words.back}</a>`,
    ])}
  </nav>`
}
