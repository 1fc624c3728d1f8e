import { html } from '../../web/html.ts'
import type { HomePart } from '../home/home-part.ts'
import { meetingFacts, meetingLink, myMeetings, myParts } from './read-my.ts'
import { myWords as words } from './words.ts'

const shownAtMost = 3

/** The next meetings of a member, for their first page; `undefined` for everybody else, and where none is to come. */
export const myHomePart: HomePart = async (visit) => {
  if (!visit.reader.isMember) return undefined
  const meetings = await myMeetings(visit, await myParts(visit), shownAtMost)
  if (meetings.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.next}</h2>
    <ul class="govuk-list govuk-list--spaced">
      ${meetings.map((meeting) => html`<li>${meetingLink(visit, meeting)}<br />${meetingFacts(visit, meeting)}</li>`)}
    </ul>
    <p class="govuk-body"><a class="govuk-link" href="/workspace/my">${words.all}</a></p>
  </section>`
}
