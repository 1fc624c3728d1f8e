import { announceMeeting } from '../../acts/meeting/announce-meeting.ts'
import type { MeetingKind } from '../../council/meeting/meeting.ts'
import { meetingStart } from '../../council/meeting/meeting-start.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import type { BodyRow } from '../../store/body.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date, time } from '../../web/form/date-fields.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { bodiesToCall, meetingAddress } from './read-meeting.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.calling

/** The questions about when and where a meeting is. */
export const placeFields = {
  on: date({ label: words.on, required: words.onRequired }),
  time: time({ label: words.time, hint: words.timeHint, required: words.timeRequired }),
  venue: text({ label: words.venue, required: words.venueRequired, maxLength: 300 }),
}

/** The question whose meeting it is. */
export function bodyField(bodies: readonly BodyRow[]) {
  return requiredPick({
    label: words.body,
    required: words.bodyRequired,
    choices: bodies.map(({ body_id, name }) => ({ value: body_id, text: name })),
  })
}

function callForm(bodies: readonly BodyRow[]) {
  return defineForm({
    body: bodyField(bodies),
    kind: requiredChoice<MeetingKind>({
      label: words.kind,
      required: words.kindRequired,
      choices: (['ordinary', 'annual', 'extraordinary'] as const).map((value) => ({
        value,
        text: words.kinds[value],
      })),
    }),
    ...placeFields,
  })
}

/** Calls one meeting. */
export const callMeetingRoute: Route = {
  url: '/meetings/new',
  for: ['announce-meeting'],
  show: async (visit, { typed, query }) => {
    const bodies = await bodiesToCall(visit)
    const form = callForm(bodies)
    const body = bodies.find(({ body_id: id }) => id === query['body'])?.body_id
    const on = parseCalendarDate(query['on'] ?? '')
    return page(
      visit,
      form,
      form.start({ kind: 'ordinary', ...(body && { body }), ...(on && { on }) }, typed),
    )
  },
  take: async (visit, { typed }) => {
    const form = callForm(await bodiesToCall(visit))
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, form, filled.refusal)
    const { body: bodyId, kind, on, time: startTime, venue } = filled.value
    if (on < visit.today) return page(visit, form, refusedState(typed, words.onPast, 'on'))
    const startsAt = meetingStart(on, startTime, visit.zone)
    if (!startsAt.ok) return page(visit, form, refusedForm(typed, startsAt.refusal, 'time'))
    const meeting = { id: newId<'meeting'>(visit.random), bodyId, kind, startsAt: startsAt.value, venue }
    const called = await visit.act((session) => announceMeeting(session, meeting))
    if (!called.ok) return page(visit, form, refusedForm(typed, called.refusal))
    return { goTo: meetingAddress(meeting.id), notice: { text: words.done } }
  },
}

function page(visit: Visit, form: ReturnType<typeof callForm>, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: '/workspace/meetings/new',
    buttonText: words.button,
    breadcrumbs: [{ text: meetingWords.way, href: '/workspace/meetings' }],
  })
}
