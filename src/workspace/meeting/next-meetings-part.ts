import { addDays } from '../../foundation/calendar-date.ts'
import { meetingsBetween, type MeetingOfBody } from '../../store/meeting.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { meetingWork } from './meeting-ways.ts'
import { meetingAddress, meetingTitle } from './read-meeting.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.next
const daysAhead = 30
const shownAtMost = 8
const notTakingPlace: readonly string[] = ['cancelled', 'postponed']

/** The next meetings of the bodies that the reader works for, each with the ways to its work, for their first page. */
export async function nextMeetingsPart(visit: Visit): Promise<Html | undefined> {
  const { office, councilId, today } = visit
  if (!visit.mayAnywhere('comment-on-agenda')) return undefined
  const span = { fromOn: today, toOn: addDays(today, daysAhead) }
  const coming = await office.transaction().execute((tx) => meetingsBetween(tx, councilId, span))
  const mine = coming.filter(
    ({ body_id: bodyId, state }) => !notTakingPlace.includes(state) && visit.may('comment-on-agenda', bodyId),
  )
  if (mine.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    ${mine.slice(0, shownAtMost).map((meeting) => nextMeeting(visit, meeting))}
    <p class="govuk-body"><a class="govuk-link" href="/workspace/meetings">${words.all}</a></p>
  </section>`
}

function nextMeeting(visit: Visit, meeting: MeetingOfBody): Html {
  const { say } = visit
  const { meeting_id: id, body_id: bodyId, body_name: body, starts_on: on } = meeting
  const ways = meetingWork.filter((way) => visit.may(way.for, bodyId))
  const states: Readonly<Record<string, string>> = meetingWords.state
  return html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">
      <a class="govuk-link" href="${meetingAddress(id)}">${meetingTitle(visit, meeting)}</a>
    </h3>
    <p class="govuk-body govuk-!-margin-bottom-1">
      ${words.when(say.longDate(on), say.time(meeting.starts_at))}. ${states[meeting.state]}.
    </p>
    <p class="govuk-body">
      ${ways.map(
        (way, index) =>
          html`${index > 0 && ' · '}<a class="govuk-link" href="${way.href(id)}"
              >${way.text}<span class="govuk-visually-hidden">${words.ofMeeting(body, say.date(on))}</span></a
            >`,
      )}
    </p>`
}
