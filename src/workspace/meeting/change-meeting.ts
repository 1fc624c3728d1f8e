import { changeMeeting } from '../../acts/meeting/change-meeting.ts'
import { meetingMoves, type MeetingState } from '../../council/meeting/meeting-state.ts'
import { meetingStart } from '../../council/meeting/meeting-start.ts'
import type { Venue } from '../../council/venue/venue.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { optionalDate, time } from '../../web/form/date-fields.ts'
import { defineForm, refusedState, type Answers, type FormState } from '../../web/form/form.ts'
import { hidden, longText } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { unseenClashes } from './calendar-clashes.ts'
import { placeAnswered, placeFields, placeKnown, roomsToMeetIn, type AnsweredPlace } from './place-fields.ts'
import { meetingAddress, meetingAsked, wayToMeeting } from './read-meeting.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.changing
const offered = ['postponed', 'cancelled', 'announced'] as const

function choicesOf({ state }: MeetingOfBody) {
  const moves = meetingMoves[state as MeetingState]
  return offered.filter((to) => moves[to] !== undefined && (to !== 'announced' || state === 'postponed'))
}

function changeForm(meeting: MeetingOfBody, rooms: readonly Venue[]) {
  const { room, venue } = placeFields(rooms)
  return defineForm({
    to: requiredChoice({
      label: words.to,
      required: words.toRequired,
      choices: choicesOf(meeting).map((value) => ({ value, text: words.choices[value] })),
    }),
    reason: longText({ label: words.reason, rows: 2, maxLength: 1000 }),
    newOn: optionalDate({ label: words.newOn }),
    newTime: time({ label: words.newTime }),
    // Asked of a postponed meeting alone: no other is announced again.
    ...(meeting.state === 'postponed' ? { room, venue } : { room: hidden(), venue: hidden() }),
  })
}

type Shown = { readonly meeting: MeetingOfBody; readonly form: ReturnType<typeof changeForm> }

async function shownAt(visit: Visit, asked: Asked): Promise<Shown | undefined> {
  const meeting = await meetingAsked(visit, asked, 'change-meeting')
  return meeting && { meeting, form: changeForm(meeting, await roomsToMeetIn(visit, meeting)) }
}

const fieldOf: Readonly<Record<string, string>> = { 'venue-not-in-use': 'room' }

/** Postpones or cancels a meeting, or announces a postponed one again. */
export const changeMeetingRoute: Route = {
  url: '/meetings/:id/change',
  for: ['change-meeting'],
  show: async (visit, asked) => {
    const shown = await shownAt(visit, asked)
    return shown && page(visit, shown, shown.form.start(placeKnown(shown.meeting), asked.typed))
  },
  take: async (visit, asked) => {
    const shown = await shownAt(visit, asked)
    if (shown === undefined) return undefined
    const { meeting, form } = shown
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, shown, filled.refusal)
    const { to, reason } = filled.value
    const again = to === 'announced' ? againOf(visit, asked, filled.value) : accept(undefined)
    if (!again.ok) return page(visit, shown, again.refusal)
    const clashes = again.value && (await clashesOf(visit, asked, { meeting, again: again.value }))
    if (clashes !== undefined) return page(visit, shown, { typed: asked.typed, errors: [] }, clashes)
    const { startsAt: newStartsAt, place: newPlace } = again.value ?? {}
    const change = { meetingId: meeting.meeting_id, to, reason, newStartsAt, newPlace }
    const changed = await visit.act((session) => changeMeeting(session, change))
    if (!changed.ok)
      return page(visit, shown, refusedForm(asked.typed, changed.refusal, fieldOf[changed.refusal.code]))
    return { goTo: meetingAddress(meeting.meeting_id), notice: { text: words.done } }
  },
}

type Again = { readonly startsAt: Instant; readonly place: AnsweredPlace }

/** What stands in the way of a postponed meeting on its new day, until that was seen. */
function clashesOf(
  visit: Visit,
  { typed }: Asked,
  { meeting, again }: { readonly meeting: MeetingOfBody; readonly again: Again },
): Promise<Html | undefined> {
  const { startsAt, place } = again
  const { body_id: bodyId, meeting_id: movedId } = meeting
  const wanted = { bodyId, startsOn: dateAt(startsAt, visit.zone), startsAt, ...place }
  return unseenClashes(visit, typed, { meeting: wanted, movedId })
}

/** The new start and place that the answers give, or the form as it stands with what is wrong. */
function againOf(
  { zone }: Visit,
  { typed }: Asked,
  { newOn, newTime, ...where }: Answers<Shown['form']['fields']>,
): Result<Again, FormState> {
  if (newOn === undefined || newTime === '') return refuse(refusedState(typed, words.newRequired, 'newOn'))
  const start = meetingStart(newOn, newTime, zone)
  if (!start.ok) return refuse(refusedForm(typed, start.refusal, 'newTime'))
  const place = placeAnswered(typed, where)
  return place.ok ? accept({ startsAt: start.value, place: place.value }) : place
}

function page(
  visit: Visit,
  { meeting, form }: Shown,
  ...[state, clashes]: readonly [FormState, Html?]
): WorkspacePage {
  const breadcrumbs = wayToMeeting(visit, meeting)
  if (choicesOf(meeting).length === 0)
    return {
      title: words.title,
      breadcrumbs,
      main: html`${pageHeading({ title: words.title })} ${insetText({ text: words.nothing })}`,
    }
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    inside: html`${clashes} ${form.showAll(state)}`,
    action: `${meetingAddress(meeting.meeting_id)}/change`,
    buttonText: clashes === undefined ? words.button : words.buttonAllTheSame,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'meeting', id: meeting.meeting_id }],
    breadcrumbs,
  })
}
