import { Type, type Static } from 'typebox'
import { documents, type DocumentAtMeeting } from '../../store/public/document.ts'
import { html, type Fragment } from '../../web/html.ts'
import { documentList } from '../../web/record/document-list.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { documentRow } from '../parts/document-rows.ts'
import { addressWith, way } from '../parts/links.ts'
import { isPlace, olderPage } from '../parts/older-page.ts'
import { paragraph } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'

/** What may be asked of the list of documents: the last document of the page before. */
export const documentsQuery = Type.Object({ after: Type.Optional(Type.String({ maxLength: 40 })) })

const words = pageWords.documents

/** Documents, newest first, a page at a time. */
export const documentsPage: PageMaker<Static<typeof documentsQuery>> = async (
  visit,
  { query: { after } },
) => {
  if (!isPlace(after)) return undefined
  const page = await documents(visit.record, { size: 25, after })
  if (after !== undefined && page.entries.length === 0) return undefined
  const rows = page.entries.map((document) => {
    const row = documentRow(visit, document)
    return { ...row, facts: [...(row.facts ?? []), whereFrom(visit, document)] }
  })
  return {
    title: words.title,
    section: 'documents',
    breadcrumbs: way([siteWords.documents]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${rows.length === 0 ? paragraph(words.none) : documentList(rows)}
    ${olderPage({ after, next: page.next, addressAfter: (last) => addressWith('/documents', { after: last }) })}`,
  }
}

function whereFrom({ say }: Visit, { body_name: body, starts_on: on }: DocumentAtMeeting): Fragment {
  return body === null || on === null ? undefined : recordWords.meetingOf(body, say.date(on))
}
