import { openMentions, type OpenMention } from '../../store/mention.ts'
import { html, type Html } from '../../web/html.ts'
import type { HomePart } from '../home/home-part.ts'
import type { Visit } from '../frame/visit.ts'
import { mentionWords as words } from './words.ts'

/** The comments that name the reader, for their first page, until they say that they are done with each. */
export const mentionsPart: HomePart = async (visit) => {
  const { office, councilId, reader } = visit
  const mentions = await openMentions(office, { councilId, accountId: reader.accountId })
  const shown = mentions.filter((mention) => mayFollow(visit, mention))
  if (shown.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <ul class="govuk-list">
      ${shown.map((mention) => line(visit, mention))}
    </ul>
  </section>`
}

/** Whether the page that the comment is on would still open for its reader. */
function mayFollow(visit: Visit, { report_id: reportId, body_id: bodyId }: OpenMention): boolean {
  if (reportId !== null) return visit.mayAnywhere('read-unreleased')
  return bodyId !== null && visit.may('comment-on-minutes', bodyId)
}

function line(visit: Visit, mention: OpenMention): Html {
  const comment = named(visit, mention)
  return html`<li>
    <a class="govuk-link" href="${pageOf(mention)}#comment-${mention.comment_id}">${comment}</a>
    <form class="mh-inline-form" method="post" action="/workspace/mentions/${mention.mention_id}">
      ${visit.formFields()}
      <button class="mh-small-button" type="submit">
        ${words.done}<span class="govuk-visually-hidden">${words.doneOf(comment)}</span>
      </button>
    </form>
  </li>`
}

function named({ say }: Visit, mention: OpenMention): string {
  const { by_name: by, report_title: title, body_name: body, starts_on: on } = mention
  if (title !== null) return words.onReport(by, title)
  return words.onMinutes(by, body ?? '', on === null ? '' : say.date(on))
}

function pageOf({ report_id: reportId, meeting_id: meetingId }: OpenMention): string {
  return reportId === null
    ? `/workspace/meetings/${meetingId}/minutes/comments`
    : `/workspace/reports/${reportId}`
}
