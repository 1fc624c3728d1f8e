import { classFromColumns } from '../../acts/report/add-document.ts'
import { acceptReadTerms, openGrantedPaper } from '../../acts/read-grant/take-read-grant.ts'
import { readGrantsOfPerson } from '../../store/read-grant.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { tick } from '../../web/form/choice-fields.ts'
import { defineForm, formErrors, type FormState } from '../../web/form/form.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formTag, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Answer, Visit, WorkspacePage } from '../frame/visit.ts'
import { fileForReader } from '../parts/file-for-reader.ts'
import { markedCopy } from './marked-copy.ts'
import { ownReading, readingAsked, type OwnReading } from './read-reading.ts'
import { readingWords as words } from './words.ts'

const readingsCrumb = { text: words.title, href: '/workspace/readings' }

/** The papers that are given to the visitor to read before their release. */
export const readingsRoute: Route = {
  url: '/readings',
  for: 'signed-in',
  show: async (visit) => {
    const { office, councilId, reader } = visit
    const grants =
      reader.personId === undefined ? [] : await readGrantsOfPerson(office, councilId, reader.personId)
    const own = grants.filter(({ account_id: accountId }) => accountId === reader.accountId)
    const readings = (await Promise.all(own.map((grant) => ownReading(visit, grant)))).filter(
      (each) => each !== undefined,
    )
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${
        readings.length === 0
          ? html`<p class="govuk-body">${words.none}</p>`
          : html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.title}">
              ${table({
                caption: words.title,
                captionClasses: 'govuk-visually-hidden',
                head: words.head.map((text) => ({ text })),
                rows: readings.map((each) => readingCells(visit, each)),
              })}
            </div>`
      }`,
    }
  },
}

function readingCells(visit: Visit, { grant, state, paper, mayOpen }: OwnReading): TableCell[] {
  const name = titleOf({ paper, mayOpen })
  const link = html`<a class="govuk-link" href="/workspace/readings/${grant.grant_id}">${name}</a>`
  return [
    { html: link },
    { text: grant.given_by },
    { text: shortMoment(visit, grant.until_at) },
    { text: words.states[state] },
  ]
}

/** The office's title once the paper is open to its reader; before that, and after it, none. */
function titleOf({ paper, mayOpen }: Pick<OwnReading, 'paper' | 'mayOpen'>): string {
  if (mayOpen) return paper.private_title ?? paper.title
  return paper.published_at === null ? words.unnamed : paper.title
}

const acceptForm = defineForm({
  accept: tick({ label: words.paper.accept, required: words.paper.acceptRequired }),
})

/** One paper that is given to the visitor: the terms, and the way to their copy. */
export const readingRoute: Route = {
  url: '/readings/:id',
  for: 'signed-in',
  show: async (visit, asked) => {
    const reading = await readingAsked(visit, asked)
    return reading && readingPage(visit, reading, acceptForm.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const reading = await readingAsked(visit, asked)
    if (reading === undefined) return undefined
    const filled = acceptForm.read(asked.typed)
    if (!filled.ok) return readingPage(visit, reading, filled.refusal)
    const grantId = reading.grant.grant_id
    const accepted = await visit.act((session) => acceptReadTerms(session, grantId))
    return accepted.ok
      ? { goTo: `/workspace/readings/${grantId}`, notice: { text: words.paper.accepted } }
      : readingPage(visit, reading, refusedForm(asked.typed, accepted.refusal))
  },
}

function readingPage(visit: Visit, reading: OwnReading, state: FormState): WorkspacePage {
  const { grant, paper } = reading
  const title = titleOf(reading)
  return {
    title,
    status: state.errors.length > 0 ? 400 : undefined,
    breadcrumbs: [readingsCrumb],
    main: html`${formErrors(acceptForm, state)}
    ${pageHeading({ title, caption: words.states[reading.state] })}
    ${summaryList({
      rows: [
        row(words.paper.by, grant.given_by),
        row(words.paper.until, visit.say.moment(grant.until_at)),
        ...(grant.purpose === '' ? [] : [row(words.paper.purpose, grant.purpose)]),
        row(words.paper.terms, grant.terms),
        ...(reading.mayOpen ? embargoRows(visit, reading) : []),
        ...(grant.ended_at === null ? [] : [row(words.paper.ended, visit.say.moment(grant.ended_at))]),
      ],
    })}
    ${paper.published_at === null ? wayOn(visit, reading, state) : publicNow(reading)}`,
  }
}

/** When the paper becomes public, for who has accepted its terms: never by the end of their own time. */
function embargoRows({ say }: Visit, { paper }: OwnReading) {
  const kept = classFromColumns(paper)
  if (paper.published_at !== null || kept.class !== 'embargoed') return []
  return [
    row(words.paper.embargoOf, kept.source),
    row(words.paper.publicWhen, kept.condition),
    row(words.paper.notBefore, say.moment(kept.expectedAt)),
  ]
}

function row(key: string, value: string) {
  return { key: { text: key }, value: { text: value } }
}

function publicNow({ paper }: OwnReading): Html {
  return insetText({
    html: html`${words.paper.public}
      <a class="govuk-link" href="/documents/${paper.document_id}">${words.paper.publicLink}</a>`,
  })
}

function wayOn(visit: Visit, { grant, state, mayOpen }: OwnReading, form: FormState): Html {
  if (state === 'toAccept')
    return formTag(visit, {
      action: `/workspace/readings/${grant.grant_id}`,
      inside: acceptForm.showAll(form),
      buttonText: words.paper.button,
      isNotKept: true,
    })
  if (!mayOpen)
    return html`<p class="govuk-body">${words.paper.closed}</p>
      <p class="govuk-body">${words.paper.notPublic}</p>`
  return html`<p class="govuk-body">
      <a class="govuk-link" href="/workspace/readings/${grant.grant_id}/copy">${words.paper.open}</a>
    </p>
    <p class="govuk-body">${words.paper.openHint}</p>
    <p class="govuk-body">${words.paper.notPublic}</p>`
}

/** The copy of a paper that is marked for its reader. That it is opened is entered first. */
export const copyRoute: Route = {
  url: '/readings/:id/copy',
  for: 'signed-in',
  show: async (visit, asked) => {
    const reading = await readingAsked(visit, asked)
    if (reading === undefined || !reading.mayOpen) return undefined
    const { grant, paper } = reading
    const content = await fileForReader(visit, paper)
    if (content === undefined) return undefined
    const opened = await visit.act((session) =>
      openGrantedPaper(session, { grantId: grant.grant_id, version: paper.version }),
    )
    return opened.ok ? copyFor(visit, reading, content) : undefined
  },
}

async function copyFor(visit: Visit, { grant, paper }: OwnReading, content: Buffer): Promise<Answer> {
  const marked = await markedCopy(
    { content, mediaType: paper.media_type },
    {
      reader: grant.reader,
      line: words.mark.line(grant.reader, shortMoment(visit, visit.at)),
      copy: words.mark.copy(grant.grant_id),
    },
  )
  if (marked !== undefined) return { content: marked, mediaType: 'application/pdf', fileName: 'copy.pdf' }
  const title = words.paper.unreadable
  return {
    title,
    status: 409,
    breadcrumbs: [readingsCrumb],
    main: html`${pageHeading({ title, lead: words.paper.unreadableLead })}`,
  }
}
