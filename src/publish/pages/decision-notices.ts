import { Type, type Static } from 'typebox'
import { parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { bodies } from '../../store/public/body.ts'
import { decisionNotices } from '../../store/public/decision-notice.ts'
import type { Row } from '../../store/public/public-record.ts'
import { button } from '../../web/components/button.ts'
import { errorSummary } from '../../web/components/error-summary.ts'
import { input } from '../../web/components/input.ts'
import { select } from '../../web/components/select.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { feedLink, followLinks } from '../parts/follow.ts'
import { addressWith, link, way } from '../parts/links.ts'
import { isPlace, olderPage } from '../parts/older-page.ts'
import { linkList, paragraph } from '../parts/section.ts'
import type { PageMaker, PublicPage, Visit } from '../visit.ts'
import { decisionNoticesWords as words } from '../words/decision-notices-words.ts'
import { followWords } from '../words/follow-words.ts'

const field = Type.Optional(Type.String({ maxLength: 200 }))

/** What may be asked of the list of decision notices: a body, the days of publication, and the last of the page before. */
export const decisionNoticesQuery = Type.Object({ body: field, from: field, to: field, after: field })

const perPage = 50

/** Every decision notice, newest first, a page at a time: of one body or of some days, where that is asked for. */
export const decisionNoticesPage: PageMaker<Static<typeof decisionNoticesQuery>> = async (
  visit,
  { query },
) => {
  const all = await bodies(visit.record)
  const asked = askedOf(query)
  const isKnown = asked.body === '' || all.some((body) => body.slug === asked.body)
  if (!isPlace(query.after) || !isKnown) return undefined
  const days = daysOf(asked)
  return typeof days === 'string'
    ? badDays(visit, days, filters(all, asked))
    : found(visit, { asked, days, after: query.after, form: filters(all, asked) })
}

function askedOf({ body = '', from = '', to = '' }: Static<typeof decisionNoticesQuery>): Asked {
  return { body, from: from.trim(), to: to.trim() }
}

type Question = {
  readonly asked: Asked
  readonly days: Days
  readonly after: string | undefined
  readonly form: Html
}

async function found(visit: Visit, { asked, days, after, form }: Question): Promise<PublicPage | undefined> {
  const question = { size: perPage, after, bodySlug: asked.body || undefined, ...days }
  const page = await decisionNotices(visit.record, question)
  if (after !== undefined && page.entries.length === 0) return undefined
  const isNarrowed = Object.values(asked).some((value) => value !== '')
  const none = paragraph(isNarrowed ? words.noneFound : words.none)
  const addressAfter = (last: string | undefined) =>
    addressWith('/decision-notices', { ...asked, after: last })
  return {
    ...frame(visit),
    noindex: isNarrowed || after !== undefined,
    main: html`${heading} ${form} ${page.entries.length === 0 ? none : list(visit, page.entries)}
    ${olderPage({ after, next: page.next, addressAfter })}
    ${linkList([...followLinks(visit, '/decision-notices'), link('/decisions', siteWords.decisions)])}`,
  }
}

function badDays(visit: Visit, text: string, form: Html): PublicPage {
  const faults = errorSummary({ titleText: words.badQuery, errorList: [{ text, href: '#from' }] })
  return { ...frame(visit), status: 400, noindex: true, main: html`${faults} ${heading} ${form}` }
}

const heading = pageHeading({ title: words.title, lead: words.lead })

function frame(visit: Visit) {
  return {
    title: words.title,
    section: 'decisions' as const,
    description: words.lead,
    breadcrumbs: way([siteWords.decisions, '/decisions'], [words.title]),
    head: feedLink(visit, { path: '/decision-notices', title: followWords.lists.decisionNotices }),
  }
}

type Asked = { readonly body: string; readonly from: string; readonly to: string }
type Days = { readonly from: CalendarDate | undefined; readonly to: CalendarDate | undefined }

/** The days that are asked for; or, where they make no sense, the sentence that says why. */
function daysOf(asked: Asked): Days | string {
  const [from, to] = [asked.from, asked.to].map((text) => (text === '' ? undefined : parseCalendarDate(text)))
  const isBad = (asked.from !== '' && from === undefined) || (asked.to !== '' && to === undefined)
  if (isBad) return words.badDate
  return from !== undefined && to !== undefined && from > to ? words.badDates : { from, to }
}

function list({ say, council }: Visit, rows: readonly Row<'decision_notice'>[]): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.title}">
    ${table({
      head: words.head.map((text) => ({ text })),
      rows: rows.map((row) => [
        {
          html: link(
            `/decision-notices/${row.notice_id}`,
            words.meeting(row.body_name, say.longDate(row.starts_on)),
          ),
        },
        { text: say.date(dateAt(row.published_at, council.zone)) },
      ]),
    })}
  </div>`
}

function filters(all: readonly Row<'body'>[], asked: Asked): Html {
  const items = [
    { value: '', text: words.allBodies },
    ...all.map((body) => ({ value: body.slug, text: body.name })),
  ]
  return html`<form action="/decision-notices" method="get" class="mh-measure">
    ${select({ id: 'body', name: 'body', label: { text: words.body }, value: asked.body, items })}
    ${dayField('from', asked.from)} ${dayField('to', asked.to)}
    ${button({ text: words.show, classes: 'govuk-button--secondary' })}
  </form>`
}

/** A field for a day. What is no day stands in a field of text, so that it can be seen and put right. */
function dayField(name: 'from' | 'to', value: string): Html {
  const isDay = value === '' || parseCalendarDate(value) !== undefined
  return input({
    id: name,
    name,
    type: isDay ? 'date' : 'text',
    classes: 'govuk-input--width-10',
    label: { text: words[name] },
    value,
  })
}
