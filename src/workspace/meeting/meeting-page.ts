import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import { meetingPart } from '../board/meeting-part.ts'
import type { Route } from '../frame/route.ts'
import { holdNotice, placeHoldLink } from '../retention/hold-notice.ts'
import { apologiesToMeeting } from './apologies-part.ts'
import { interestsToldFor } from './interests-part.ts'
import { meetingWays } from './meeting-ways.ts'
import { meetingAsked, meetingTitle, wayToMeeting } from './read-meeting.ts'
import { meetingWords as words } from './words.ts'

/** A meeting: how far it has come, the ways to everything that can be done for it, and what is due and by when. */
export const meetingRoute: Route = {
  url: '/meetings/:id',
  for: ['comment-on-agenda'],
  show: async (visit, asked) => {
    const meeting = await meetingAsked(visit, asked, 'comment-on-agenda')
    if (meeting === undefined) return undefined
    const title = meetingTitle(visit, meeting)
    const held = { kind: 'meeting', id: meeting.meeting_id } as const
    const states: Readonly<Record<string, string>> = words.state
    const open = meetingWays.filter((way) => visit.may(way.for, meeting.body_id))
    return {
      title,
      breadcrumbs: wayToMeeting(visit, meeting).slice(0, 1),
      main: html`${pageHeading({
          title,
          state: stateTag({ tone: 'open', text: states[meeting.state] ?? meeting.state }),
          facts: [visit.say.moment(meeting.starts_at), meeting.venue],
        })}
        ${await holdNotice(visit, [held])}
        <h2 class="govuk-heading-m">${words.doing}</h2>
        <ul class="govuk-list">
          ${open.map((way) => html`<li><a class="govuk-link" href="${way.href(meeting.meeting_id)}">${way.text}</a></li>`)}
        </ul>
        ${await apologiesToMeeting(visit, meeting)} ${await interestsToldFor(visit, meeting)}
        ${await meetingPart(visit, meeting.meeting_id)} ${placeHoldLink(visit, held)}`,
    }
  },
}
