import { bodies } from '../../store/public/body.ts'
import type { Row } from '../../store/public/public-record.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { searchResults } from '../../web/record/search-result.ts'
import { siteWords } from '../../web/site-words.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { outsideWords } from '../words/outside-words.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'

const words = pageWords.bodies

/** Every body: those that meet, then those that have ended. */
export const bodiesPage: PageMaker = async (visit) => {
  const all = await bodies(visit.record)
  const hasEnded = (body: Row<'body'>) => body.valid_to !== null && body.valid_to < visit.today
  const present = all.filter((body) => !hasEnded(body))
  const ended = all.filter(hasEnded)
  return {
    title: words.title,
    section: 'bodies',
    breadcrumbs: way([siteWords.bodies]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${paragraph(link('/outside-bodies', outsideWords.title))}
    ${present.length > 0 ? bodyList(visit, present, 2) : paragraph(words.none)}
    ${ended.length > 0 && section(words.ended, bodyList(visit, ended, 3))}`,
  }
}

function bodyList({ say }: Visit, some: readonly Row<'body'>[], headingLevel: 2 | 3): Html {
  return searchResults(
    some.map((body) => ({
      title: body.name,
      href: `/bodies/${body.slug}`,
      kind: label(recordWords.bodyKind, body.kind),
      headingLevel,
      excerpt: body.purpose,
      facts: [
        body.parent_name !== null && words.partOf(body.parent_name),
        body.valid_to !== null && words.endedOn(say.date(body.valid_to)),
      ],
    })),
  )
}
