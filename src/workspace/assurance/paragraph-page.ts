import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { confirmMarks, markParagraph } from '../../acts/finding/mark-paragraph.ts'
import { recordFinding } from '../../acts/finding/record-finding.ts'
import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import { asksForAction, paragraphMarks, type ParagraphMark } from '../../council/finding/finding.ts'
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
import { actButton, formTag, refusedForm, whyItStands } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { findingState } from './findings-part.ts'
import { markedText, markState, paragraphName, suggestionLine, suggestionOf } from './paragraph-parts.ts'
import { eventAddress, eventAsked, eventCrumbs, readsOf } from './read-event.ts'
import { pageLink } from './register-page.ts'
import { registerFilters } from './register-filters.ts'
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
    return page(visit, seen, form.start({ ...(mark && { mark }), ...wordsOfPoint(seen) }, asked.typed))
  },
  take: async (visit, asked) => {
    const seen = await paragraphAsked(visit, asked)
    if (seen === undefined || !visit.may('mark-paragraph')) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, seen, filled.refusal)
    if (filled.value.mark === 'nothing' && filled.value.quote !== '')
      return page(visit, seen, refusedState(asked.typed, words.quotedNothing, 'mark'))
    const isSecond = agreesAsSecond(visit, seen, filled.value)
    const kept = await visit.act((session) =>
      isSecond ? confirmOne(session, seen) : keepReading(session, seen, filled.value),
    )
    if (!kept.ok) {
      const field = kept.refusal.code === 'finding-without-theme' ? 'theme' : 'quote'
      return page(visit, seen, refusedForm(asked.typed, kept.refusal, field))
    }
    return isSecond ? onFromSecond(visit, seen) : onFromFirst(seen, filled.value)
  },
}

/** Where the reader goes from a paragraph: to the next that nobody has read, with what was kept. */
function onFromFirst(seen: SeenParagraph, { mark, quote }: Answers<typeof form.fields>) {
  const next = nextUnread(seen)
  const address = `${eventAddress(seen.event)}/register`
  const isBare = mark !== 'nothing' && asksForAction(mark) && quote === '' && seen.findings.length === 0
  const done = isBare ? words.doneWithout : words.done
  return next === undefined
    ? { goTo: address, notice: { text: isBare ? words.doneWithout : words.last } }
    : { goTo: `${address}/${next.paragraph_id}`, notice: { text: done } }
}

/** Where the second reader goes from a paragraph: to the next mark of somebody else that waits. */
function onFromSecond(visit: Visit, { event, row, register, findings }: SeenParagraph) {
  const waiting = register.filter(
    (one) =>
      one.paragraph_id !== row.paragraph_id && isSecondReader(visit, { event, row: one, register, findings }),
  )
  const next = waiting.find((one) => one.position > row.position) ?? waiting[0]
  const address = `${eventAddress(event)}/register`
  return next === undefined
    ? { goTo: address, notice: { text: registerWords.second.lastKept } }
    : { goTo: `${address}/${next.paragraph_id}`, notice: { text: registerWords.second.kept } }
}

/** Whether the visitor can confirm the mark of a paragraph: one that waits and that somebody else made. */
function isSecondReader(visit: Visit, { row }: SeenParagraph): boolean {
  return (
    visit.may('confirm-marks') &&
    registerFilters.second(row) &&
    row.mark_by_account_id !== visit.reader.accountId
  )
}

/** Whether what was filled in is the mark that waits, and nothing more: the second reader agrees with it. */
function agreesAsSecond(
  visit: Visit,
  seen: SeenParagraph,
  { mark, quote }: Answers<typeof form.fields>,
): boolean {
  return quote === '' && mark === seen.row.mark && isSecondReader(visit, seen)
}

function confirmOne(session: Session, { event, row }: SeenParagraph): Promise<Result<unknown, AnyRefusal>> {
  return confirmMarks(session, event.key.assurance_event_id, [row.paragraph_id])
}

/** A point of the list of what must improve is a finding as it stands, so its words are there before anybody copies them. */
function wordsOfPoint({ row, findings }: SeenParagraph): { readonly quote?: string } {
  const isPoint = row.kind === 'improvement' && row.mark === null && findings.length === 0
  return isPoint ? { quote: row.text } : {}
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
          ${secondPart(visit, seen)}
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

/** What the second reader is told beside the form; the button alone for one who confirms marks and makes none. */
function secondPart(visit: Visit, seen: SeenParagraph): Html {
  if (!isSecondReader(visit, seen)) return nothing
  const { second } = registerWords
  if (visit.may('mark-paragraph')) return insetText({ text: second.keep })
  return actButton(visit, {
    action: `${eventAddress(seen.event)}/register`,
    buttonText: second.confirmOne,
    inside: html`<input type="hidden" name="paragraphs" value="${seen.row.paragraph_id}" />`,
  })
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
