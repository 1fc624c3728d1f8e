import { petitions } from '../../store/public/submission.ts'
import { table } from '../../web/components/table.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { paragraph } from '../parts/section.ts'
import type { PageMaker } from '../visit.ts'
import { takePartWords } from '../words/take-part-words.ts'

const words = takePartWords.petitions
const most = 500

/** The petitions that were accepted for a meeting, each with how far it has come. */
export const petitionsPage: PageMaker = async ({ record, say }) => {
  const rows = await petitions(record, most)
  return {
    title: words.title,
    section: 'meetings',
    description: words.lead,
    breadcrumbs: way([siteWords.meetings, '/meetings'], [words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${
      rows.length === 0
        ? paragraph(words.none)
        : html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.title}">
            ${table({
              head: words.head.map((text) => ({ text })),
              rows: rows.map((row) => [
                { text: row.subject ?? '' },
                { text: (row.signatures ?? 0).toLocaleString('en-GB') },
                { html: link(`/meetings/${row.meeting_id}`, `${row.body_name}, ${say.date(row.starts_on)}`) },
                { text: label(takePartWords.shown.states, row.state) },
              ]),
            })}
          </div>`
    }`,
  }
}
