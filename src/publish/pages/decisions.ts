import { Type, type Static } from 'typebox'
import { bodies } from '../../store/public/body.ts'
import { resolutions } from '../../store/public/resolution.ts'
import { button } from '../../web/components/button.ts'
import { select } from '../../web/components/select.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { addressWith, way } from '../parts/links.ts'
import { isPlace, olderPage } from '../parts/older-page.ts'
import { resolutionList } from '../parts/resolution-list.ts'
import { paragraph } from '../parts/section.ts'
import type { Row } from '../../store/public/public-record.ts'
import type { PageMaker } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'

/** What may be asked of the list of decisions: a body, and the last decision of the page before. */
export const decisionsQuery = Type.Object({
  body: Type.Optional(Type.String({ maxLength: 200 })),
  after: Type.Optional(Type.String({ maxLength: 40 })),
})

const words = pageWords.decisions

/** Decisions, newest first, a page at a time; of one body where it is asked for. */
export const decisionsPage: PageMaker<Static<typeof decisionsQuery>> = async (visit, { query }) => {
  const { body: slug = '', after } = query
  if (!isPlace(after)) return undefined
  const all = await bodies(visit.record)
  const body = all.find((each) => each.slug === slug)
  if (slug !== '' && body === undefined) return undefined
  const page = await resolutions(visit.record, { size: 20, after, bodyId: body?.body_id, hasStanding: false })
  if (after !== undefined && page.entries.length === 0) return undefined
  const addressAfter = (last: string | undefined) => addressWith('/decisions', { body: slug, after: last })
  return {
    title: words.title,
    section: 'decisions',
    breadcrumbs: way([siteWords.decisions]),
    main: html`${pageHeading({ title: words.title, lead: body === undefined ? words.lead : words.leadOf(body.name) })}
    ${paragraph(words.withoutStanding)} ${bodyForm(all, slug)}
    ${resolutionList(visit, page.entries, 2) ?? paragraph(words.none)}
    ${olderPage({ after, next: page.next, addressAfter })}`,
  }
}

function bodyForm(all: readonly Row<'body'>[], slug: string): Html {
  return html`<form action="/decisions" method="get" class="mh-measure">
    ${select({ id: 'body', name: 'body', label: { text: words.body }, value: slug, items: [{ value: '', text: words.allBodies }, ...all.map((body) => ({ value: body.slug, text: body.name }))] })}
    ${button({ text: words.show, classes: 'govuk-button--secondary' })}
  </form>`
}
