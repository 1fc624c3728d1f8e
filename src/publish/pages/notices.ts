import { Type, type Static } from 'typebox'
import { notices } from '../../store/public/plan.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { addressWith, way } from '../parts/links.ts'
import { isPlace, olderPage } from '../parts/older-page.ts'
import { noticeLinks } from '../parts/plan.ts'
import type { PageMaker } from '../visit.ts'
import { planWords } from '../words/plan-words.ts'

/** What may be asked of the list of notices: those older than one. */
export const noticesQuery = Type.Object({ after: Type.Optional(Type.String({ maxLength: 40 })) })

const words = planWords.notices
const size = 50

/** All notices, newest first. */
export const noticesPage: PageMaker<Static<typeof noticesQuery>> = async (visit, { query }) => {
  if (!isPlace(query.after)) return undefined
  const page = await notices(visit.record, { size, after: query.after })
  return {
    title: words.title,
    section: 'decisions',
    breadcrumbs: way([planWords.plan.title, '/forward-plan'], [words.title]),
    noindex: query.after !== undefined,
    main: html`${pageHeading({ title: words.title, lead: page.entries.length === 0 ? words.none : words.lead })}
    ${noticeLinks(visit, page.entries)}
    ${olderPage({ after: query.after, next: page.next, addressAfter: (last) => addressWith('/notices', { after: last }) })}`,
  }
}
