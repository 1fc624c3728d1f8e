import { giveReadGrant } from '../../acts/read-grant/give-read-grant.ts'
import { endReadGrant, stateOfGrant } from '../../acts/read-grant/take-read-grant.ts'
import type { AccountId } from '../../council/access/power.ts'
import { newId } from '../../foundation/identifier.ts'
import { instantOf, type Instant } from '../../foundation/instant.ts'
import { allAccounts } from '../../store/account.ts'
import { readGrantsOfDocument, type ReadGrantRow } from '../../store/read-grant.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { date, time } from '../../web/form/date-fields.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { fileForReader } from '../parts/file-for-reader.ts'
import { paperAddress, paperAsked, paperCrumbs, type SeenPaper } from '../withheld/read-paper.ts'
import { markedCopy } from './marked-copy.ts'
import { readingWords } from './words.ts'

const words = readingWords.readers

type Reader = { readonly value: string; readonly text: string }

function giveForm(readers: readonly Reader[]) {
  return defineForm({
    reader: requiredPick({
      label: words.reader,
      hint: words.readerHint,
      required: words.readerRequired,
      nothingChosen: words.nobody,
      choices: readers,
    }),
    untilOn: date({ label: words.untilOn, required: words.untilRequired }),
    untilTime: time({ label: words.untilTime, required: words.untilRequired }),
    terms: longText({
      label: words.terms,
      hint: words.termsHint,
      required: words.termsRequired,
      rows: 3,
      maxLength: 5_000,
    }),
    purpose: text({ label: words.purpose, maxLength: 500 }),
  })
}

type Ground = {
  readonly seen: SeenPaper
  readonly grants: readonly ReadGrantRow[]
  readonly form: ReturnType<typeof giveForm>
  readonly names: ReadonlyMap<string, string>
}

async function groundAsked(visit: Visit, asked: Asked): Promise<Ground | undefined> {
  const { office, councilId } = visit
  const seen = await paperAsked(visit, asked)
  if (seen === undefined || seen.accessClass.class === 'open') return undefined
  if (seen.paper.published_at !== null || seen.paper.withdrawn_at !== null) return undefined
  const grants = await readGrantsOfDocument(office, councilId, seen.paper.document_id)
  const accounts = (await allAccounts(office, councilId)).filter(
    (account) => account.closed_entry === null && account.person_id !== null,
  )
  const names = new Map(accounts.map((account) => [account.account_id as string, account.name]))
  const form = giveForm(
    accounts.map(({ account_id: value, name, email }) => ({ value, text: words.account(name, email) })),
  )
  return { seen, grants, form, names }
}

/** Who may read a paper before its release; gives it to somebody. */
export const readersRoute: Route = {
  url: '/withheld/:id/readers',
  for: ['give-read-grant'],
  show: async (visit, asked) => {
    const ground = await groundAsked(visit, asked)
    return ground && readersPage(visit, ground, ground.form.start({ terms: words.termsUsual }, asked.typed))
  },
  take: async (visit, asked) => {
    const ground = await groundAsked(visit, asked)
    if (ground === undefined) return undefined
    const { seen, form, names } = ground
    const filled = form.read(asked.typed)
    if (!filled.ok) return readersPage(visit, ground, filled.refusal)
    const { reader, untilOn, untilTime, terms, purpose } = filled.value
    const untilAt = instantOf(untilOn, untilTime, visit.zone)
    if (untilAt === undefined)
      return readersPage(visit, ground, refusedState(asked.typed, words.timeSkipped, 'untilTime'))
    if (!(await canBeMarked(visit, seen)))
      return readersPage(visit, ground, refusedState(asked.typed, words.notMarkable))
    const given = await visit.act((session) =>
      giveReadGrant(session, {
        id: newId<'grant'>(visit.random),
        documentId: seen.paper.document_id,
        accountId: reader as AccountId,
        untilAt: untilAt satisfies Instant,
        terms,
        purpose,
      }),
    )
    if (!given.ok) return readersPage(visit, ground, refusedForm(asked.typed, given.refusal))
    const notice = { text: words.given(names.get(reader) ?? '') }
    return { goTo: `${paperAddress(seen.paper)}/readers`, notice }
  },
}

async function canBeMarked(visit: Visit, { paper }: SeenPaper): Promise<boolean> {
  const content = await fileForReader(visit, paper)
  if (content === undefined) return false
  const mark = { reader: '', line: '', copy: '' }
  return (await markedCopy({ content, mediaType: paper.media_type }, mark)) !== undefined
}

function readersPage(visit: Visit, { seen, grants, form }: Ground, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    before: html`${readerTable(visit, seen, grants)}
      <h2 class="govuk-heading-m">${words.give}</h2>`,
    form,
    state,
    action: `${paperAddress(seen.paper)}/readers`,
    buttonText: words.give,
    breadcrumbs: paperCrumbs(seen),
  })
}

function readerTable(visit: Visit, seen: SeenPaper, grants: readonly ReadGrantRow[]): Html {
  if (grants.length === 0) return html`<p class="govuk-body">${words.none}</p>`
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.title}">
    ${table({
      caption: words.title,
      captionClasses: 'govuk-visually-hidden',
      head: words.head.map((each) => ({ text: each })),
      rows: grants.map((grant) => grantCells(visit, seen, grant)),
    })}
  </div>`
}

/** How a reading stands, as its officer reads it. */
const officeStates = { ...readingWords.states, toAccept: words.toAccept, open: words.open }

function grantCells(visit: Visit, { paper }: SeenPaper, grant: ReadGrantRow): TableCell[] {
  const state = stateOfGrant(grant, visit.at)
  const isOver = state === 'over' || state === 'ended'
  const end = html`<br /><a class="govuk-link" href="${paperAddress(paper)}/readers/${grant.grant_id}/end"
      >${words.end}<span class="govuk-visually-hidden">${words.endHidden(grant.reader)}</span></a
    >`
  return [
    { text: grant.reader },
    { text: shortMoment(visit, grant.until_at) },
    { html: html`${officeStates[state]}${isOver ? '' : end}` },
    { text: grant.purpose },
  ]
}

const endForm = defineForm({
  reason: longText({
    label: readingWords.end.reason,
    required: readingWords.end.reasonRequired,
    rows: 2,
    maxLength: 2_000,
  }),
})

async function grantAsked(visit: Visit, asked: Asked) {
  const seen = await paperAsked(visit, asked)
  if (seen === undefined) return undefined
  const grants = await readGrantsOfDocument(visit.office, visit.councilId, seen.paper.document_id)
  const grant = grants.find(({ grant_id: id }) => id === asked.params['grant'])
  const state = grant && stateOfGrant(grant, visit.at)
  return grant === undefined || state === 'over' || state === 'ended' ? undefined : { seen, grant }
}

/** Ends somebody's reading of a paper at once. */
export const endReadingRoute: Route = {
  url: '/withheld/:id/readers/:grant/end',
  for: ['end-read-grant'],
  show: async (visit, asked) => {
    const found = await grantAsked(visit, asked)
    return found && endPage(visit, found, endForm.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const found = await grantAsked(visit, asked)
    if (found === undefined) return undefined
    const filled = endForm.read(asked.typed)
    if (!filled.ok) return endPage(visit, found, filled.refusal)
    const { grant, seen } = found
    const ending = { grantId: grant.grant_id, reason: filled.value.reason }
    const ended = await visit.act((session) => endReadGrant(session, ending))
    if (!ended.ok) return endPage(visit, found, refusedForm(asked.typed, ended.refusal))
    return { goTo: paperAddress(seen.paper), notice: { text: readingWords.end.done(grant.reader) } }
  },
}

function endPage(
  visit: Visit,
  { seen, grant }: { readonly seen: SeenPaper; readonly grant: ReadGrantRow },
  state: FormState,
): WorkspacePage {
  const end = readingWords.end
  return formPage(visit, {
    title: end.title(grant.reader),
    lead: end.lead,
    form: endForm,
    state,
    action: `${paperAddress(seen.paper)}/readers/${grant.grant_id}/end`,
    buttonText: end.button,
    buttonClasses: 'govuk-button--warning',
    breadcrumbs: paperCrumbs(seen),
  })
}
