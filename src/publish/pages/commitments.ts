import { Type, type Static } from 'typebox'
import { bodies } from '../../store/public/body.ts'
import { publicCommitments } from '../../store/public/commitment.ts'
import type { Row } from '../../store/public/public-record.ts'
import { button } from '../../web/components/button.ts'
import { select } from '../../web/components/select.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { commitmentTable } from '../parts/commitment.ts'
import { fileColumns } from '../parts/file-columns.ts'
import { feedLink, reuseLinks } from '../parts/follow.ts'
import { addressWith, way } from '../parts/links.ts'
import { isPlace, olderPage } from '../parts/older-page.ts'
import { paragraph, section } from '../parts/section.ts'
import type { PageMaker } from '../visit.ts'
import { commitmentWords as words } from '../words/commitment-words.ts'
import { followWords } from '../words/follow-words.ts'

/** What may be asked of the list of commitments: how they stand, which body hears of them, and the last of the page before. */
export const commitmentsQuery = Type.Object({
  show: Type.Optional(
    Type.Union([Type.Literal('open'), Type.Literal('late'), Type.Literal('ended'), Type.Literal('all')]),
  ),
  body: Type.Optional(Type.String({ maxLength: 200 })),
  after: Type.Optional(Type.String({ maxLength: 40 })),
})

const perPage = 50

/** What was promised at meetings, the longest overdue first, with the first promised day beside the current one. */
export const commitmentsPage: PageMaker<Static<typeof commitmentsQuery>> = async (visit, { query }) => {
  const { show = 'open', body: slug = '', after } = query
  if (!isPlace(after)) return undefined
  const all = await bodies(visit.record)
  const body = all.find((each) => each.slug === slug)
  if (slug !== '' && body === undefined) return undefined
  const asked = { shown: show, today: visit.today, bodyId: body?.body_id, size: perPage, after }
  const page = await publicCommitments(visit.record, asked)
  if (after !== undefined && page.entries.length === 0) return undefined
  const addressAfter = (last: string | undefined) =>
    addressWith('/commitments', { show: show === 'open' ? undefined : show, body: slug, after: last })
  return {
    title: words.title,
    section: 'decisions',
    description: words.described(visit.council.name),
    breadcrumbs: way([siteWords.decisions, '/decisions'], [words.title]),
    head: feedLink(visit, { path: '/commitments', title: followWords.lists.commitments }),
    main: html`${pageHeading({ title: words.title, lead: words.lead })} ${filters(all, { show, body: slug })}
    ${page.entries.length === 0 ? paragraph(words.noneShown) : commitmentTable(visit, page.entries)}
    ${olderPage({ after, next: page.next, addressAfter })}
    ${section(words.follow, html`${reuseLinks(visit, '/commitments', words)} ${fileColumns(words.columns)}`)}`,
  }
}

function filters(all: readonly Row<'body'>[], asked: { readonly show: string; readonly body: string }): Html {
  const bodyItems = [
    { value: '', text: words.anyBody },
    ...all.map((body) => ({ value: body.slug, text: body.name })),
  ]
  const shown = Object.entries(words.shownChoices).map(([value, text]) => ({ value, text }))
  return html`<form action="/commitments" method="get" class="mh-measure">
    ${select({ id: 'show', name: 'show', label: { text: words.shown }, value: asked.show, items: shown })}
    ${select({ id: 'body', name: 'body', label: { text: words.body }, value: asked.body, items: bodyItems })}
    ${button({ text: words.show, classes: 'govuk-button--secondary' })}
  </form>`
}
