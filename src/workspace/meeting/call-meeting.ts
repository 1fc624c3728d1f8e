import { announceMeeting } from '../../acts/meeting/announce-meeting.ts'
import type { MeetingKind } from '../../council/meeting/meeting.ts'
import { meetingStart } from '../../council/meeting/meeting-start.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import type { Venue } from '../../council/venue/venue.ts'
import type { BodyRow } from '../../store/body.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { html, type Fragment } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { unseenClashes } from './calendar-clashes.ts'
import { placeAnswered, placeFields, roomsToMeetIn } from './place-fields.ts'
import { bodiesToCall, meetingAddress } from './read-meeting.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.calling

/** The question whose meeting it is. */
export function bodyField(bodies: readonly BodyRow[]) {
  return requiredPick({
    label: words.body,
    required: words.bodyRequired,
    choices: bodies.map(({ body_id, name }) => ({ value: body_id, text: name })),
  })
}

function callForm(bodies: readonly BodyRow[], rooms: readonly Venue[]) {
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
    ...placeFields(rooms),
  })
}

/** Calls one meeting. */
export const callMeetingRoute: Route = {
  url: '/meetings/new',
  for: ['announce-meeting'],
  show: async (visit, { typed, query }) => {
    const bodies = await bodiesToCall(visit)
    const form = callForm(bodies, await roomsToMeetIn(visit))
    const body = bodies.find(({ body_id: id }) => id === query['body'])?.body_id
    const on = parseCalendarDate(query['on'] ?? '')
    return page(
      visit,
      form,
      form.start({ kind: 'ordinary', ...(body && { body }), ...(on && { on }) }, typed),
    )
  },
  take: async (visit, { typed }) => {
    const form = callForm(await bodiesToCall(visit), await roomsToMeetIn(visit))
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, form, filled.refusal)
    const { body: bodyId, kind, on, time: startTime } = filled.value
    const place = placeAnswered(typed, filled.value)
    if (!place.ok) return page(visit, form, place.refusal)
    if (on < visit.today) return page(visit, form, refusedState(typed, words.onPast, 'on'))
    const startsAt = meetingStart(on, startTime, visit.zone)
    if (!startsAt.ok) return page(visit, form, refusedForm(typed, startsAt.refusal, 'time'))
    const wanted = { bodyId, startsOn: on, startsAt: startsAt.value, ...place.value }
    const clashes = await unseenClashes(visit, typed, { meeting: wanted })
    if (clashes !== undefined) return page(visit, form, { typed, errors: [] }, clashes)
    const called = { id: newId<'meeting'>(visit.random), kind, ...wanted }
    const done = await visit.act((session) => announceMeeting(session, called))
    if (!done.ok) return page(visit, form, refusedForm(typed, done.refusal, 'room'))
    return { goTo: meetingAddress(called.id), notice: { text: words.done } }
  },
}

function page(
  visit: Visit,
  form: ReturnType<typeof callForm>,
  ...[state, clashes]: readonly [FormState, Fragment?]
): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: '/workspace/meetings/new',
    inside: html`${clashes} ${form.showAll(state)}`,
    buttonText: clashes === undefined ? words.button : words.buttonAllTheSame,
    breadcrumbs: [{ text: meetingWords.way, href: '/workspace/meetings' }],
  })
}
