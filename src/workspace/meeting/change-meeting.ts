import { changeMeeting } from '../../acts/meeting/change-meeting.ts'
import { meetingMoves, type MeetingState } from '../../council/meeting/meeting-state.ts'
import { meetingStart } from '../../council/meeting/meeting-start.ts'
import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { optionalDate, time } from '../../web/form/date-fields.ts'
import { defineForm, refusedState, type Answers, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { meetingAddress, meetingAsked, wayToMeeting } from './read-meeting.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.changing
const offered = ['postponed', 'cancelled', 'announced'] as const

function choicesOf({ state }: MeetingOfBody) {
  const moves = meetingMoves[state as MeetingState]
  return offered.filter((to) => moves[to] !== undefined && (to !== 'announced' || state === 'postponed'))
}

function changeForm(meeting: MeetingOfBody) {
  return defineForm({
    to: requiredChoice({
      label: words.to,
      required: words.toRequired,
      choices: choicesOf(meeting).map((value) => ({ value, text: words.choices[value] })),
    }),
    reason: longText({ label: words.reason, rows: 2, maxLength: 1000 }),
    newOn: optionalDate({ label: words.newOn }),
    newTime: time({ label: words.newTime }),
  })
}

/** Postpones or cancels a meeting, or announces a postponed one again. */
export const changeMeetingRoute: Route = {
  url: '/meetings/:id/change',
  for: ['change-meeting'],
  show: async (visit, asked) => {
    const meeting = await meetingAsked(visit, asked, 'change-meeting')
    return meeting && page(visit, meeting, changeForm(meeting).start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const meeting = await meetingAsked(visit, asked, 'change-meeting')
    if (meeting === undefined) return undefined
    const filled = changeForm(meeting).read(asked.typed)
    if (!filled.ok) return page(visit, meeting, filled.refusal)
    const { to, reason } = filled.value
    const newStart = to === 'announced' ? startOf(visit, asked, filled.value) : accept(undefined)
    if (!newStart.ok) return page(visit, meeting, newStart.refusal)
    const change = { meetingId: meeting.meeting_id, to, reason, newStartsAt: newStart.value }
    const changed = await visit.act((session) => changeMeeting(session, change))
    if (!changed.ok) return page(visit, meeting, refusedForm(asked.typed, changed.refusal))
    return { goTo: meetingAddress(meeting.meeting_id), notice: { text: words.done } }
  },
}

/** The new start that the answers give, or the form as it stands with what is wrong. */
function startOf(
  { zone }: Visit,
  { typed }: Asked,
  { newOn, newTime }: Answers<ReturnType<typeof changeForm>['fields']>,
): Result<Instant, FormState> {
  if (newOn === undefined || newTime === '') return refuse(refusedState(typed, words.newRequired, 'newOn'))
  const start = meetingStart(newOn, newTime, zone)
  return start.ok ? start : refuse(refusedForm(typed, start.refusal, 'newTime'))
}

function page(visit: Visit, meeting: MeetingOfBody, state: FormState): WorkspacePage {
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
    form: changeForm(meeting),
    state,
    action: `${meetingAddress(meeting.meeting_id)}/change`,
    buttonText: words.button,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'meeting', id: meeting.meeting_id }],
    breadcrumbs,
  })
}
