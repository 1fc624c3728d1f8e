import { rearrangeMeeting } from '../../acts/meeting/rearrange-meeting.ts'
import { meetingStart } from '../../council/meeting/meeting-start.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { timeAt } from '../../foundation/instant.ts'
import type { Venue } from '../../council/venue/venue.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, type Fragment } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { unseenClashes } from './calendar-clashes.ts'
import { placeAnswered, placeFields, placeKnown, roomsToMeetIn } from './place-fields.ts'
import { meetingAddress, meetingAsked, wayToMeeting } from './read-meeting.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.moving

function moveForm(rooms: readonly Venue[]) {
  return defineForm({
    ...placeFields(rooms),
    reason: longText({ label: words.reason, required: words.reasonRequired, rows: 2, maxLength: 1000 }),
  })
}

type Shown = { readonly meeting: MeetingOfBody; readonly form: ReturnType<typeof moveForm> }

/** Moves a meeting to another time or place. */
export const moveMeetingRoute: Route = {
  url: '/meetings/:id/move',
  for: ['rearrange-meeting'],
  show: async (visit, asked) => {
    const meeting = await meetingAsked(visit, asked, 'rearrange-meeting')
    if (meeting === undefined) return undefined
    const form = moveForm(await roomsToMeetIn(visit, meeting))
    const on = parseCalendarDate(asked.query['on'] ?? '') ?? meeting.starts_on
    const known = { on, time: timeAt(meeting.starts_at, visit.zone), ...placeKnown(meeting) }
    return page(visit, { meeting, form }, form.start(known, asked.typed))
  },
  take: async (visit, asked) => {
    const meeting = await meetingAsked(visit, asked, 'rearrange-meeting')
    if (meeting === undefined) return undefined
    const form = moveForm(await roomsToMeetIn(visit, meeting))
    const shown = { meeting, form }
    const { typed } = asked
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, shown, filled.refusal)
    const { on, time, reason } = filled.value
    const place = placeAnswered(typed, filled.value)
    if (!place.ok) return page(visit, shown, place.refusal)
    const startsAt = meetingStart(on, time, visit.zone)
    if (!startsAt.ok) return page(visit, shown, refusedForm(typed, startsAt.refusal, 'time'))
    const meetingId = meeting.meeting_id
    const wanted = { bodyId: meeting.body_id, startsOn: on, startsAt: startsAt.value, ...place.value }
    const clashes = await unseenClashes(visit, typed, { meeting: wanted, movedId: meetingId })
    if (clashes !== undefined) return page(visit, shown, { typed, errors: [] }, clashes)
    const move = { meetingId, startsAt: startsAt.value, ...place.value, reason }
    const moved = await visit.act((session) => rearrangeMeeting(session, move))
    if (!moved.ok) return page(visit, shown, refusedForm(typed, moved.refusal))
    return { goTo: meetingAddress(meetingId), notice: { text: words.done } }
  },
}

function page(
  visit: Visit,
  { meeting, form }: Shown,
  ...[state, clashes]: readonly [FormState, Fragment?]
): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: `${meetingAddress(meeting.meeting_id)}/move`,
    inside: html`${clashes} ${form.showAll(state)}`,
    buttonText: clashes === undefined ? words.button : words.buttonAllTheSame,
    watched: [{ kind: 'meeting', id: meeting.meeting_id }],
    breadcrumbs: wayToMeeting(visit, meeting),
  })
}
