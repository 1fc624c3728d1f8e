import { Type, type Static } from 'typebox'
import { bodies } from '../../store/public/body.ts'
import { resolutions } from '../../store/public/resolution.ts'
import { button } from '../../web/components/button.ts'
import { select } from '../../web/components/select.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { addressWith, link, way } from '../parts/links.ts'
import { isPlace, olderPage } from '../parts/older-page.ts'
import { resolutionList } from '../parts/resolution-list.ts'
import { paragraph } from '../parts/section.ts'
import type { Row } from '../../store/public/public-record.ts'
import type { PageMaker } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { assuranceWords } from '../words/assurance-words.ts'
import { decisionNoticesWords } from '../words/decision-notices-words.ts'
import { decisionWords } from '../words/decision-words.ts'
import { pageWords } from '../words/page-words.ts'

/** What may be asked of the list of decisions: a body, who takes them, key ones alone, and the last of the page before. */
export const decisionsQuery = Type.Object({
  body: Type.Optional(Type.String({ maxLength: 200 })),
  by: Type.Optional(
    Type.Union([Type.Literal(''), Type.Literal('meeting'), Type.Literal('officer'), Type.Literal('member')]),
  ),
  key: Type.Optional(Type.Union([Type.Literal(''), Type.Literal('yes')])),
  after: Type.Optional(Type.String({ maxLength: 40 })),
})

const words = pageWords.decisions

/** Decisions, newest first, a page at a time: of one body, of meetings or of officers, or key ones, where that is asked for. */
export const decisionsPage: PageMaker<Static<typeof decisionsQuery>> = async (visit, { query }) => {
  const { after } = query
  const asked = askedOf(query)
  if (!isPlace(after)) return undefined
  const all = await bodies(visit.record)
  const body = all.find((each) => each.slug === asked.body)
  if (asked.body !== '' && body === undefined) return undefined
  const page = await resolutions(visit.record, {
    size: 20,
    after,
    bodyId: body?.body_id,
    hasStanding: false,
    takenBy: asked.by || undefined,
    isKey: asked.key === 'yes',
  })
  if (after !== undefined && page.entries.length === 0) return undefined
  const addressAfter = (last: string | undefined) => addressWith('/decisions', { ...asked, after: last })
  return {
    title: words.title,
    section: 'decisions',
    breadcrumbs: way([siteWords.decisions]),
    main: html`${pageHeading({ title: words.title, lead: body === undefined ? words.lead : words.leadOf(body.name) })}
    ${paragraph(link('/forward-plan', words.toCome))}
    ${paragraph(link('/decision-notices', decisionNoticesWords.title))}
    ${paragraph(link('/inspections', assuranceWords.homeLink))}
    ${paragraph(link('/commitments', commitmentWords.title))} ${paragraph(words.withoutStanding)}
    ${filters(all, asked)} ${resolutionList(visit, page.entries, 2) ?? paragraph(words.none)}
    ${olderPage({ after, next: page.next, addressAfter })}`,
  }
}

function askedOf({ body = '', by = '', key = '' }: Static<typeof decisionsQuery>) {
  return { body, by, key }
}

type Filters = { readonly body: string; readonly by: string; readonly key: string }

function filters(all: readonly Row<'body'>[], asked: Filters): Html {
  const said = decisionWords.filters
  const bodyItems = [
    { value: '', text: words.allBodies },
    ...all.map((body) => ({ value: body.slug, text: body.name })),
  ]
  const takers = [
    { value: '', text: said.anyone },
    { value: 'meeting', text: said.meeting },
    { value: 'officer', text: said.officer },
    { value: 'member', text: said.member },
  ]
  const keys = [
    { value: '', text: said.all },
    { value: 'yes', text: said.keyOnly },
  ]
  return html`<form action="/decisions" method="get" class="mh-measure">
    ${select({ id: 'body', name: 'body', label: { text: words.body }, value: asked.body, items: bodyItems })}
    ${select({ id: 'by', name: 'by', label: { text: said.takenBy }, value: asked.by, items: takers })}
    ${select({ id: 'key', name: 'key', label: { text: said.which }, value: asked.key, items: keys })}
    ${button({ text: words.show, classes: 'govuk-button--secondary' })}
  </form>`
}
