import { explainRefusal, type AnyRefusal } from '../../acts/explain-refusal.ts'
import { approveDisposition } from '../../acts/finding/dispose-finding.ts'
import { confirmFinding } from '../../acts/finding/record-finding.ts'
import { dateAt } from '../../foundation/instant.ts'
import { paragraphById } from '../../store/assurance-register.ts'
import { correctionsOfFinding } from '../../store/corrections.ts'
import { dispositionsOf, findingById, type DispositionRow } from '../../store/finding.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { correctionList } from '../../web/record/correction-list.ts'
import { correctionWords } from '../../web/record/correction-words.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { findingState } from '../assurance/findings-part.ts'
import { answersToFindings } from '../assurance/read-answers.ts'
import { paragraphName } from '../assurance/paragraph-parts.ts'
import { eventAddress, eventCrumbs, readsOf } from '../assurance/read-event.ts'
import { paragraph, section, wideTable } from '../assurance/section.ts'
import { registerWords } from '../assurance/register-words.ts'
import { assuranceWords } from '../assurance/words.ts'
import type { FindingContribution } from '../../council/improvement/coverage.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { findingAddress, findingAsked, type SeenFinding } from './read-finding.ts'
import { findingWords as words } from './words.ts'

/** One finding: its words and where they stand, who read it, and what becomes of it. */
export const findingRoute: Route = {
  url: '/findings/:id',
  for: 'signed-in',
  show: async (visit, asked) => {
    const seen = await findingAsked(visit, asked)
    return seen && page(visit, seen)
  },
}

/** Confirms a finding as its second reader. */
export const confirmRoute: Route = {
  url: '/findings/:id/confirm',
  for: ['confirm-finding'],
  take: async (visit, asked) => {
    const seen = await findingAsked(visit, asked)
    if (seen === undefined || !visit.may('confirm-finding')) return undefined
    const done = await visit.act((session) => confirmFinding(session, seen.row.finding_id))
    if (!done.ok) return refused(visit, seen, done.refusal)
    return { goTo: findingAddress(seen), notice: { text: words.confirmed } }
  },
}

/** Approves what becomes of a finding other than action. */
export const approveRoute: Route = {
  url: '/findings/:id/approve',
  for: ['approve-disposition'],
  take: async (visit, asked) => {
    const seen = await findingAsked(visit, asked)
    if (seen === undefined || !visit.may('approve-disposition')) return undefined
    const done = await visit.act((session) => approveDisposition(session, seen.row.finding_id))
    if (!done.ok) return refused(visit, seen, done.refusal)
    return { goTo: findingAddress(seen), notice: { text: words.approved } }
  },
}

async function refused(visit: Visit, seen: SeenFinding, refusal: AnyRefusal): Promise<WorkspacePage> {
  const shown = await page(visit, seen)
  return {
    ...shown,
    status: 409,
    main: html`${insetText({ html: html`<strong>${words.problem}.</strong> ${explainRefusal(refusal).sentence}` })}
    ${shown.main}`,
  }
}

async function page(visit: Visit, seen: SeenFinding): Promise<WorkspacePage> {
  const { row, event } = seen
  const title = words.title(visit.say.number(row.number))
  const answers = await answersToFindings(visit, [event])
  return {
    title,
    recentAs: row.released_entry === null ? undefined : `${title}: ${row.theme}`,
    breadcrumbs: eventCrumbs(event),
    main: html`${pageHeading({
        title,
        caption: assuranceWords.marks[row.polarity as keyof typeof assuranceWords.marks],
        state: findingState(row, answers.get(row.finding_id)),
      })}
      ${row.withdrawn_because !== null && insetText({ text: words.withdrawn(row.withdrawn_because) })}
      <blockquote class="mh-register__words">${row.quote}</blockquote>
      ${await facts(visit, seen)} ${secondReader(visit, seen)}
      ${await fate(visit, seen, answers.get(row.finding_id))} ${await corrections(visit, seen)}
      ${ways(visit, seen)}`,
    ...readsOf(event),
  }
}

async function facts(visit: Visit, { row, event }: SeenFinding): Promise<Html> {
  const { say, zone, office } = visit
  const found = await paragraphById(office, row.council_id, row.paragraph_id)
  const where =
    found && words.paragraphOf(paragraphName(visit, found), row.page === null ? '' : String(row.page))
  const link = html`<a class="govuk-link" href="${eventAddress(event)}/register/${row.paragraph_id}"
    >${where}</a
  >`
  const by = (name: string, at: typeof row.recorded_at) => words.recordedBy(name, say.date(dateAt(at, zone)))
  const look = html`${words.isPublic}
    <a class="govuk-link" href="/findings/${row.finding_id}">${words.look}</a>`
  const { confirmed_by: second, confirmed_at: secondAt } = row
  return summaryList({
    rows: [
      { key: { text: words.paragraph }, value: { html: link } },
      {
        key: { text: words.origin },
        value: { text: words.origins[row.origin as keyof typeof words.origins] },
      },
      { key: { text: words.theme }, value: { text: row.theme } },
      row.partner !== null && { key: { text: words.partner }, value: { text: row.partner } },
      { key: { text: words.recorded }, value: { text: by(row.recorded_by, row.recorded_at) } },
      {
        key: { text: words.second },
        value: { text: second === null || secondAt === null ? words.noSecond : by(second, secondAt) },
      },
      {
        key: { text: words.sight },
        value: { html: row.released_entry === null ? html`${words.notPublic}` : look },
      },
    ],
  })
}

function secondReader(visit: Visit, seen: SeenFinding): Html {
  const { row } = seen
  const isOwn = row.recorded_by_account_id === visit.reader.accountId
  if (row.confirmed_by !== null || row.withdrawn_entry !== null) return nothing
  if (isOwn || !visit.may('confirm-finding')) {
    const { who, name } = registerWords.second
    return paragraph(seen.event.row.first_released_entry === null ? `${who} ${name}` : who)
  }
  return html`${paragraph(words.confirmLead)}
  ${actButton(visit, { action: `${findingAddress(seen)}/confirm`, buttonText: words.confirm })}`
}

async function fate(visit: Visit, seen: SeenFinding, answer?: FindingContribution): Promise<Html> {
  const { row } = seen
  if (row.polarity === 'strength') return nothing
  const said = await dispositionsOf(visit.office, row)
  const rows = await Promise.all(said.map((one) => fateCells(visit, one)))
  const mayApprove = row.disposition !== null && row.disposition_approved_entry === null
  const isOwn = said.at(-1)?.disposed_by_account_id === visit.reader.accountId
  return section(
    words.fate,
    html`${
      rows.length === 0
        ? paragraph(answer === undefined ? words.fateNone : fateByActions[answer])
        : wideTable({ caption: words.fate, head: words.fateHead, rows })
    }
    ${
      mayApprove &&
      !isOwn &&
      visit.may('approve-disposition') &&
      html`${paragraph(words.approveLead)}
      ${actButton(visit, { action: `${findingAddress(seen)}/approve`, buttonText: words.approve })}`
    }`,
  )
}

const fateByActions: Readonly<Record<FindingContribution, string>> = {
  full: words.fateAnswered,
  part: words.fateInPart,
}

async function fateCells({ office, say }: Visit, one: DispositionRow) {
  const into = one.into_finding_id && (await findingById(office, one.council_id, one.into_finding_id))
  const kind =
    into !== undefined && into !== null
      ? words.mergedInto(say.number(into.number))
      : one.partner === null
        ? words.kinds[one.kind as keyof typeof words.kinds]
        : words.ofPartner(one.partner)
  return [{ text: kind }, { text: one.words }, { text: one.disposed_by }, { text: one.approved_by ?? '' }]
}

async function corrections({ office, say }: Visit, { row }: SeenFinding): Promise<Html> {
  const all = await correctionsOfFinding(office, row)
  return all.length === 0 ? nothing : section(correctionWords.title, correctionList(all, say.date))
}

function ways(visit: Visit, seen: SeenFinding): Html {
  const { row } = seen
  if (row.withdrawn_entry !== null) return nothing
  const isOpen = row.confirmed_by !== null && row.polarity !== 'strength' && row.disposition === null
  const offered: readonly (readonly [string, string, boolean])[] = [
    ['dispose', words.doDispose, isOpen && visit.may('dispose-finding')],
    ['reopen', words.doReopen, row.disposition !== null && visit.may('reopen-finding')],
    ['correct', words.doCorrect, visit.may('correct-finding')],
    ['withdraw', words.doWithdraw, visit.may('withdraw-finding')],
  ]
  return html`<ul class="govuk-list">
    ${offered
      .filter(([, , isOffered]) => isOffered)
      .map(
        ([path, text]) =>
          html`<li><a class="govuk-link" href="${findingAddress(seen)}/${path}">${text}</a></li>`,
      )}
  </ul>`
}
