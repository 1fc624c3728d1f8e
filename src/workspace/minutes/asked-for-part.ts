import { openCommentRequests } from '../../store/minutes-comment.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { minutesWords } from './words.ts'

const words = minutesWords.home

/** The draft minutes on which the reader was asked for comments and has not answered, for their first page. */
export async function askedForPart({ office, councilId, reader, say }: Visit): Promise<Html | undefined> {
  const asked = await openCommentRequests(office, { councilId, accountId: reader.accountId })
  if (asked.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <ul class="govuk-list">
      ${asked.map(
        (row) =>
          html`<li>
            <a class="govuk-link" href="/workspace/meetings/${row.meeting_id}/minutes/comments"
              >${words.row(row.body_name, say.date(row.starts_on), say.date(row.due_on))}</a
            >
          </li>`,
      )}
    </ul>
  </section>`
}
