import { publishDraftMinutes } from '../../acts/minutes/move-minutes.ts'
import { button } from '../../web/components/button.ts'
import { html, type Html } from '../../web/html.ts'
import { previewPage } from '../frame/preview-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { addressOf, wayTo } from './minutes-way.ts'
import { previewWords as words } from './preview-words.ts'
import { minutesRead, type ReadMinutes } from './read-minutes.ts'
import { settledDraft } from './settled-draft.ts'

/** The public page of the meeting as it would read if the draft minutes were published now. */
export const previewRoute: Route = {
  url: '/meetings/:id/minutes/preview',
  for: ['publish-draft-minutes'],
  show: async (visit, { params }) => {
    const read = await settledDraft(visit, params['id'])
    return read && page(visit, read)
  },
}

/** The public page of one item as it would read if the draft minutes were published now. */
export const previewItemRoute: Route = {
  url: '/meetings/:id/minutes/preview/:item',
  for: ['publish-draft-minutes'],
  show: async (visit, { params }) => {
    const read = await settledDraft(visit, params['id'])
    const item = read?.items.find(({ id }) => id === params['item'])
    return read === undefined || item === undefined ? undefined : page(visit, read, item)
  },
}

async function page(
  visit: Visit,
  read: ReadMinutes,
  item?: ReadMinutes['items'][number],
): Promise<WorkspacePage> {
  const { meetingId } = read.where
  const preview = await visit.preview(
    (session) => publishDraftMinutes(session, meetingId, read.version?.version),
    item === undefined ? `/meetings/${meetingId}` : `/items/${item.id}`,
  )
  const shown = previewPage(preview, {
    of: item === undefined ? words.of : words.ofItem(item.title),
    breadcrumbs: wayTo(read),
    after: html`${pages(read, item?.id)} ${ways(visit, read)}`,
  })
  return { ...shown, reads: minutesRead(read) }
}

/** Each page that the public would find the minutes on; the one that is shown is named and leads nowhere. */
function pages(read: ReadMinutes, shownId: string | undefined): Html {
  const all = [
    { id: undefined, text: words.meeting, href: addressOf(read, '/preview') },
    ...read.items.map(({ id, title }) => ({ id, text: title, href: addressOf(read, `/preview/${id}`) })),
  ]
  return html`<nav aria-label="${words.pages}">
    <h2 class="govuk-heading-s">${words.pages}</h2>
    <ul class="govuk-list">
      ${all.map(({ id, text, href }) =>
        id === shownId
          ? html`<li><b aria-current="page">${text}</b></li>`
          : html`<li><a class="govuk-link" href="${href}">${text}</a></li>`,
      )}
    </ul>
  </nav>`
}

function ways(visit: Visit, read: ReadMinutes): Html {
  const needsSummary = read.items.some(({ isPrivate }) => isPrivate)
  return html`<div class="govuk-button-group">
    ${visit.may('publish-draft-minutes', read.meeting.body_id) && button({ text: words.publish, href: addressOf(read, '/publish') })}
    ${needsSummary && html`<a class="govuk-link" href="${addressOf(read, '/summary')}">${words.summary}</a>`}
    <a class="govuk-link" href="${addressOf(read)}">${words.back}</a>
  </div>`
}
