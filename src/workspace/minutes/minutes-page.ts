import { draftMinutes } from '../../acts/minutes/draft-minutes.ts'
import { attendanceToMinute } from '../../store/minutes-ground.ts'
import { details } from '../../web/components/details.ts'
import { readAssets } from '../../web/assets.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { followLink } from '../commitment/commitments-page.ts'
import { addressOf } from './minutes-way.ts'
import { previewWords } from './preview-words.ts'
import { minutesRead, readMinutes, type MinutedItem, type ReadMinutes } from './read-minutes.ts'
import { roomChangesNotice } from './room-changes.ts'
import { shownBlocks } from './shown-blocks.ts'
import { minutesWords as words } from './words.ts'

const script = readAssets()['minutes-editor.js'].address

/** The minutes of a meeting where they are written; where they are not begun, the way to begin them. */
export const minutesRoute: Route = {
  url: '/meetings/:id/minutes',
  for: ['keep-minutes-version'],
  show: async (visit, { params }) => {
    const read = await readMinutes(visit, params['id'])
    return read && page(visit, read)
  },
  take: async (visit, { params, typed }) => {
    const read = await readMinutes(visit, params['id'])
    if (read === undefined) return undefined
    const { meetingId } = read.where
    const begun = await visit.act((session) => draftMinutes(session, { meetingId, entries: [] }))
    if (begun.ok) return { goTo: addressOf(read), notice: { text: words.start.begun } }
    const [error] = refusedForm(typed, begun.refusal).errors
    return page(visit, read, error?.text)
  },
}

function wayToMeeting({ say }: Visit, { meeting }: ReadMinutes) {
  const text = `${meeting.body_name}, ${say.shortDate(meeting.starts_on)}`
  return [
    { text: words.meetings, href: '/workspace/meetings' },
    { text, href: `/workspace/meetings/${meeting.meeting_id}` },
  ]
}

async function page(visit: Visit, read: ReadMinutes, error?: string): Promise<WorkspacePage> {
  const isDraft = read.state === 'draft'
  return {
    title: read.title,
    reads: minutesRead(read),
    breadcrumbs: wayToMeeting(visit, read),
    ...(error === undefined ? {} : { status: 400 as const }),
    ...(isDraft ? { head: html`<script type="module" src="${script}"></script>` } : {}),
    main: html`${pageHeading({ title: read.title, caption: words.states[read.state ?? 'none'] })}
    ${error !== undefined && html`<p class="govuk-error-message" role="alert">${error}</p>`}
    ${links(visit, read)} ${roomChangesNotice(read)}
    ${read.state === undefined ? begin(visit, read) : await minutes(visit, read)}`,
  }
}

function begin(visit: Visit, read: ReadMinutes): Html {
  return html`<p class="govuk-body">${words.start.lead}</p>
    ${actButton(visit, { action: addressOf(read), buttonText: words.start.button })}`
}

function links(visit: Visit, read: ReadMinutes): Html {
  const { links: said } = words
  const of = { below: (name: string) => addressOf(read, `/${name}`) }
  const shown = [
    read.state !== undefined && ([said.versions, of.below('versions')] as const),
    read.state === 'draft' && ([said.comments, of.below('comments')] as const),
    read.items.some(({ isPrivate }) => isPrivate) && ([said.summary, of.below('summary')] as const),
    isPublishable(visit, read) && ([previewWords.link, of.below('preview')] as const),
    read.state === 'draft' && ([said.publish, of.below('publish')] as const),
    read.state === 'publishedDraft' && ([said.approve, of.below('approve')] as const),
    read.state === 'approved' && ([said.sign, of.below('sign')] as const),
    visit.mayAnywhere('keep-house-phrase') && ([said.phrases, '/workspace/phrases'] as const),
    [said.public, `/meetings/${read.where.meetingId}`] as const,
  ]
  return html`<ul class="govuk-list mh-minutes-links">
    ${shown.map((link) => link !== false && html`<li><a class="govuk-link" href="${link[1]}">${link[0]}</a></li>`)}
  </ul>`
}

/** Whether the reader may publish these minutes as they stand, and so see what the public would. */
function isPublishable(visit: Visit, { state, meeting }: ReadMinutes): boolean {
  return state === 'draft' && visit.may('publish-draft-minutes', meeting.body_id)
}

async function minutes(visit: Visit, read: ReadMinutes): Promise<Html> {
  const isDraft = read.state === 'draft'
  return html`${
      isDraft &&
      html`<div class="mh-minutes-state">
          <p class="mh-minutes-state__saved" id="minutes-saved" role="status" aria-live="polite"></p>
          <p class="mh-minutes-state__present" id="minutes-present" aria-live="polite"></p>
        </div>
        <noscript><p class="govuk-inset-text">${words.noScript}</p></noscript>
        ${details({
          summaryText: words.help,
          html: html`<ul class="govuk-list">
            ${words.keys.map((key) => html`<li>${key}</li>`)}
          </ul>`,
        })}`
    }
    ${await attendance(visit, read)}
    <div
      ${isDraft ? html` id="minutes-editor" data-live="${addressOf(read, '/live')}" data-ground="${addressOf(read, '/ground')}"` : ''}
    >
      ${read.items.map(
        (item) =>
          html`<section class="mh-minute" data-item="${item.id}">
            <h2 class="govuk-heading-m mh-minute__title">${item.title}</h2>
            ${item.isPrivate && html`<p class="mh-minute__private">${words.private}</p>`}
            <div class="mh-minute__columns">
              <div>
                <div class="mh-minute__text">${shownBlocks(read.written[item.id] ?? [], item, read)}</div>
                ${isDraft && waysOfItem(visit, read, item)}
                ${visit.may('make-commitment', read.meeting.body_id) && html`<p class="mh-minute__as-text">${followLink('item', item.id, item.title)}</p>`}
              </div>
              <aside class="mh-minute__queries" aria-label="${words.text.queries}: ${item.title}"></aside>
            </div>
          </section>`,
      )}
    </div>`
}

/** The ways on from the minute of one item: its words as text, and its page as the public will see it. */
function waysOfItem(visit: Visit, read: ReadMinutes, { id, title }: MinutedItem): Html {
  const way = (href: string, text: string) =>
    html`<p class="mh-minute__as-text">
      <a class="govuk-link" href="${href}">${text}<span class="govuk-visually-hidden"> ${title}</span></a>
    </p>`
  return html`${way(addressOf(read, `/items/${id}`), words.editText)}
  ${isPublishable(visit, read) && way(addressOf(read, `/preview/${id}`), previewWords.linkItem)}`
}

async function attendance(visit: Visit, read: ReadMinutes): Promise<Html> {
  const rows = await attendanceToMinute(visit.office, read.where)
  const names = (areAway: boolean): string =>
    rows
      .filter((row) => row.sent_apologies === areAway)
      .map((row) => [row.honorific, row.canonical_name].filter(Boolean).join(' '))
      .join(', ')
  return html`<section class="mh-minute">
    <h2 class="govuk-heading-m mh-minute__title">${words.attendance}</h2>
    ${rows.length === 0 && html`<p class="govuk-hint">${words.noAttendance}</p>`}
    ${names(false) !== '' && html`<p class="govuk-body"><b>${words.present}</b> ${names(false)}</p>`}
    ${names(true) !== '' && html`<p class="govuk-body"><b>${words.apologies}</b> ${names(true)}</p>`}
  </section>`
}
