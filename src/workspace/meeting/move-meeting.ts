import { rearrangeMeeting } from '../../acts/meeting/rearrange-meeting.ts'
import { meetingStart } from '../../council/meeting/meeting-start.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { timeAt } from '../../foundation/instant.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { placeFields } from './call-meeting.ts'
import { meetingAddress, meetingAsked, wayToMeeting } from './read-meeting.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.moving

const form = defineForm({
  ...placeFields,
  reason: longText({ label: words.reason, required: words.reasonRequired, rows: 2, maxLength: 1000 }),
})

/** Moves a meeting to another time or place. */
export const moveMeetingRoute: Route = {
  url: '/meetings/:id/move',
  for: ['rearrange-meeting'],
  show: async (visit, asked) => {
    const meeting = await meetingAsked(visit, asked, 'rearrange-meeting')
    if (meeting === undefined) return undefined
    const { starts_at: startsAt, venue } = meeting
    const on = parseCalendarDate(asked.query['on'] ?? '') ?? meeting.starts_on
    const known = { on, time: timeAt(startsAt, visit.zone), venue }
    return page(visit, meeting, form.start(known, asked.typed))
  },
  take: async (visit, asked) => {
    const meeting = await meetingAsked(visit, asked, 'rearrange-meeting')
    if (meeting === undefined) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, meeting, filled.refusal)
    const { on, time, venue, reason } = filled.value
    const startsAt = meetingStart(on, time, visit.zone)
    if (!startsAt.ok) return page(visit, meeting, refusedForm(asked.typed, startsAt.refusal, 'time'))
    const meetingId = meeting.meeting_id
    const move = { meetingId, startsAt: startsAt.value, venue, reason }
    const moved = await visit.act((session) => rearrangeMeeting(session, move))
    if (!moved.ok) return page(visit, meeting, refusedForm(asked.typed, moved.refusal))
    return { goTo: meetingAddress(meetingId), notice: { text: words.done } }
  },
}

function page(visit: Visit, meeting: MeetingOfBody, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: `${meetingAddress(meeting.meeting_id)}/move`,
    buttonText: words.button,
    watched: [{ kind: 'meeting', id: meeting.meeting_id }],
    breadcrumbs: wayToMeeting(visit, meeting),
  })
}
