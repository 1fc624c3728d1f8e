import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { confirmMarks, markParagraph } from '../../acts/finding/mark-paragraph.ts'
import { recordFinding } from '../../acts/finding/record-finding.ts'
import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import { asksForAction, paragraphMarks, type ParagraphMark } from '../../council/finding/finding.ts'
import { isIdForm, newId } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { marksOf, registerOfEvent, type ReportParagraphRow } from '../../store/assurance-register.ts'
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
import {
  besideFile,
  fileBeside,
  isFileAway,
  pageLink,
  registerAddress,
  type FileBeside,
} from './file-beside.ts'
import { findingState } from './findings-part.ts'
import { markedText, markState, paragraphName, suggestionLine, suggestionOf } from './paragraph-parts.ts'
import { eventAsked, eventCrumbs, readsOf } from './read-event.ts'
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
  /** Whether the reader has put the file of the report away. */
  readonly isAway: boolean
}

/** The paragraph that an address names, where its reader may know of its event. */
export async function paragraphAsked(
  visit: Visit,
  asked: Pick<Asked, 'params' | 'query'>,
): Promise<SeenParagraph | undefined> {
  const event = await eventAsked(visit, asked)
  const { paragraph: id = '' } = asked.params
  if (event === undefined || !isIdForm(id)) return undefined
  const register = await registerOfEvent(visit.office, event.key)
  const row = register.find((one) => one.paragraph_id === id)
  const all = await findingsOfEvent(visit.office, event.key)
  const findings = all.filter((finding) => finding.paragraph_id === id)
  return row && { event, row, register, findings, isAway: isFileAway(asked) }
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
  const isBare = mark !== 'nothing' && asksForAction(mark) && quote === '' && seen.findings.length === 0
  const done = isBare ? words.doneWithout : words.done
  return next === undefined
    ? { goTo: registerAddress(seen), notice: { text: isBare ? words.doneWithout : words.last } }
    : { goTo: registerAddress(seen, `/${next.paragraph_id}`), notice: { text: done } }
}

/** Where the second reader goes from a paragraph: to the next mark of somebody else that waits. */
function onFromSecond(visit: Visit, seen: SeenParagraph) {
  const { row, register } = seen
  const waiting = register.filter(
    (one) => one.paragraph_id !== row.paragraph_id && isSecondReader(visit, { row: one }),
  )
  const next = waiting.find((one) => one.position > row.position) ?? waiting[0]
  return next === undefined
    ? { goTo: registerAddress(seen), notice: { text: registerWords.second.lastKept } }
    : { goTo: registerAddress(seen, `/${next.paragraph_id}`), notice: { text: registerWords.second.kept } }
}

/** Whether the visitor can confirm the mark of a paragraph: one that waits and that somebody else made. */
function isSecondReader(visit: Visit, { row }: Pick<SeenParagraph, 'row'>): boolean {
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
  const file = await fileBeside(visit, event, seen)
  const name = paragraphName(visit, row)
  const hasErrors = state.errors.length > 0
  return {
    title: hasErrors ? formWords.errorTitle(name) : name,
    status: hasErrors ? 400 : undefined,
    breadcrumbs: [...eventCrumbs(event), { text: registerWords.register.title, href: registerAddress(seen) }],
    ...besideFile(file, {
      address: registerAddress({ event, isAway: false }, `/${row.paragraph_id}`),
      place: placeOf(seen),
      inside: html`${formErrors(form, state)}
        ${pageHeading({ title: name, caption: row.section ?? event.row.title, state: markState(row) })}
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-one-half">${await readPart(visit, seen, file)}</div>
          <div class="govuk-grid-column-one-half">
            ${secondPart(visit, seen)} ${markPart(visit, seen, state)}
          </div>
        </div>`,
    }),
    ...readsOf(event),
  }
}

/** Where a paragraph stands in the file; where its page is not known, the next that has one, since they stand in their order. */
function placeOf({ row, register }: SeenParagraph): ReportParagraphRow | undefined {
  const after = register.slice(register.indexOf(row) + 1).filter(registerFilters.all)
  return [row, ...after].find((one) => one.page !== null)
}

/** The words of a paragraph, what they suggest, and what came of it before. */
async function readPart(visit: Visit, seen: SeenParagraph, file: FileBeside | undefined): Promise<Html> {
  const { row } = seen
  const suggestion = row.struck_entry === null ? suggestionOf(row) : undefined
  return html`${row.struck_entry !== null && insetText({ text: words.struck })}
    <blockquote class="mh-register__words">${markedText(row.text, suggestion)}</blockquote>
    ${row.page !== null && html`<p class="govuk-body">${pageLink(row, file)}</p>`}
    <h2 class="govuk-heading-s">${words.suggestion}</h2>
    <p class="govuk-body">
      ${suggestion === undefined ? words.noSuggestion : suggestionLine(suggestion, visit.say)}
    </p>
    ${findingsOn(visit, seen)} ${await historyOf(visit, seen)} ${await correctionsOn(visit, seen)}
    ${neighbours(seen)}`
}

function markPart(visit: Visit, seen: SeenParagraph, state: FormState): Html {
  if (!visit.may('mark-paragraph') || seen.row.struck_entry !== null) return nothing
  return formTag(visit, {
    action: registerAddress(seen, `/${seen.row.paragraph_id}`),
    inside: html`${form.showAll(state)} ${whyItStands(state)}`,
    buttonText: words.button,
  })
}

/** What the second reader is told beside the form; the button alone for one who confirms marks and makes none. */
function secondPart(visit: Visit, seen: SeenParagraph): Html {
  if (!isSecondReader(visit, seen)) return nothing
  const { second } = registerWords
  if (visit.may('mark-paragraph')) return insetText({ text: second.keep })
  return actButton(visit, {
    action: registerAddress(seen),
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

async function correctionsOn(visit: Visit, seen: SeenParagraph): Promise<Html> {
  const { office, say } = visit
  const { row } = seen
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
      <a class="govuk-link" href="${registerAddress(seen, `/${row.paragraph_id}/correct`)}"
        >${registerWords.correct.title}</a
      >
    </p>`
  }`
}

function neighbours(seen: SeenParagraph): Html {
  const { row, register } = seen
  const at = register.findIndex((one) => one.paragraph_id === row.paragraph_id)
  const way = (to: ReportParagraphRow | undefined, say: string) =>
    to && html`<a class="govuk-link" href="${registerAddress(seen, `/${to.paragraph_id}`)}">${say}</a>`
  return html`<nav aria-label="${words.back}">
    ${factLine([
      way(register[at - 1], words.previous),
      way(register[at + 1], words.next),
      html`<a class="govuk-link" href="${registerAddress(seen, `#p-${row.paragraph_id}`)}">${words.back}</a>`,
    ])}
  </nav>`
}
