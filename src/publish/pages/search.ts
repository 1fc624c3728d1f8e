import { Type, type Static } from 'typebox'
import { foldSpace } from '../../foundation/text.ts'
import { bodies } from '../../store/public/body.ts'
import {
  asksForWords,
  correctedText,
  hitsPerPage,
  search,
  type Found,
  type SearchQuestion,
} from '../../store/public/search.ts'
import { errorSummary } from '../../web/components/error-summary.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { addressWith, link, way } from '../parts/links.ts'
import { foundList, foundPages } from '../parts/found-list.ts'
import { searchFields, type SearchQuery } from '../parts/search-fields.ts'
import { lastPage, questionOf } from '../parts/search-question.ts'
import { paragraph } from '../parts/section.ts'
import type { PageMaker, PublicPage, Visit } from '../visit.ts'
import { searchWords as words } from '../words/search-words.ts'

const field = Type.Optional(Type.String())

/** What may be asked of the search. */
export const searchQuery = Type.Object({
  q: field,
  kind: field,
  body: field,
  from: field,
  to: field,
  page: field,
})

/** The search: what the public record holds for some words, best first. */
export const searchPage: PageMaker<Static<typeof searchQuery>> = async (visit, { query }) => {
  const all = await bodies(visit.record)
  const asked = { ...query, q: foldSpace((query.q ?? '').replaceAll(/\p{C}/gu, ' ')) }
  const form = (faults: readonly string[] = []) => searchFields({ asked, bodies: all, faults })
  const question = questionOf(asked, all)
  if (Array.isArray(question)) return badQuestion(question, form(question))
  if (asked.q === '') return shown(words.title, form(), paragraph(words.begin))
  if (!(await asksForWords(visit.record, asked.q)))
    return shown(
      words.titleOf(asked.q),
      form(),
      html`<h2 class="govuk-heading-m">${words.onlyCommon}</h2>
        ${paragraph(words.onlyCommonAdvice)}`,
    )
  return shown(words.titleOf(asked.q), form(), await results(visit, { asked, question }))
}

type Read = { readonly asked: SearchQuery; readonly question: SearchQuestion }

async function results(visit: Visit, { asked, question }: Read): Promise<Html> {
  const found = await search(visit.record, question)
  if (found.count > 2) return foundResults(visit, { asked, question }, found)
  const meant = await correctedText(visit.record, asked.q)
  if (meant === undefined) return foundResults(visit, { asked, question }, found)
  const askedInstead = { ...asked, q: meant, page: undefined }
  if (found.count > 0)
    return html`${paragraph(words.didYouMean(link(addressWith('/search', askedInstead), meant)))}
    ${foundResults(visit, { asked, question }, found)}`
  const instead = await search(visit.record, { ...question, text: meant, page: 1 })
  if (instead.count === 0) return foundResults(visit, { asked, question }, found)
  return html`${insetText({ text: words.corrected(asked.q, meant) })}
  ${foundResults(visit, { asked: askedInstead, question: { ...question, text: meant, page: 1 } }, instead)}`
}

function foundResults(visit: Visit, { asked, question }: Read, found: Found): Html {
  if (found.hits.length === 0)
    return question.page > 1
      ? html`<h2 class="govuk-heading-m">${words.noSuchPage}</h2>
          ${paragraph(link(addressWith('/search', { ...asked, page: undefined }), words.firstPage))}`
      : html`<h2 class="govuk-heading-m">${words.none(asked.q)}</h2>
          ${paragraph(words.advice)}`
  const count = visit.say.count(found.count, words.count)
  const pages = Math.min(Math.ceil(found.count / hitsPerPage), lastPage)
  return html`<h2 class="govuk-heading-m">${words.found(count, asked.q)}</h2>
    ${found.isCapped && paragraph(words.capped(visit.say.number(found.count)))}
    ${foundList(visit, found.hits)} ${foundPages({ asked, page: question.page, pages })}`
}

function badQuestion(faults: readonly string[], form: Html): PublicPage {
  const errorList = faults.map((text) => ({ text, href: '#search' }))
  return {
    ...shown(words.badQuery, form, undefined, errorSummary({ titleText: words.badQuery, errorList })),
    status: 400,
  }
}

// oxlint-disable-next-line max-params
function shown(title: string, form: Html, content: Fragment, before?: Fragment): PublicPage {
  return {
    title,
    section: 'search',
    noindex: true,
    breadcrumbs: way([siteWords.search]),
    main: html`${before} ${pageHeading({ title: words.title })} ${form}
      <div class="mh-section">${content}</div>`,
  }
}
