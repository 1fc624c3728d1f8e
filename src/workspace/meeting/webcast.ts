import { setWebcast } from '../../acts/meeting/set-webcast.ts'
import { meetingStart } from '../../council/meeting/meeting-start.ts'
import type { Webcast } from '../../council/meeting/webcast.ts'
import { dateAt, secondsAfter, timeAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { webcastOf } from '../../store/webcast.ts'
import { optionalDate, time } from '../../web/form/date-fields.ts'
import { defineForm, refusedState, type Answers, type FormState } from '../../web/form/form.ts'
import { text, wholeNumber } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { meetingAddress, meetingAsked, wayToMeeting } from './read-meeting.ts'
import { webcastWords as words } from './webcast-words.ts'

const form = defineForm({
  address: text({ ...words.address, type: 'url', maxLength: 2000, autocomplete: 'off', spellcheck: false }),
  offset: text({
    ...words.offset,
    classes: 'govuk-input--width-20',
    maxLength: 200,
    autocomplete: 'off',
    spellcheck: false,
  }),
  beganOn: optionalDate(words.beganOn),
  beganAt: time(words.beganAt),
  seconds: wholeNumber({ ...words.seconds, least: 0, most: 59 }),
})

/** Says where a meeting can be watched, and at which moment its recording began. */
export const webcastRoute: Route = {
  url: '/meetings/:id/webcast',
  for: ['set-webcast'],
  show: async (visit, asked) => {
    const meeting = await meetingAsked(visit, asked, 'set-webcast')
    return meeting && page(visit, meeting, form.start(await known(visit, meeting), asked.typed))
  },
  take: async (visit, asked) => {
    const meeting = await meetingAsked(visit, asked, 'set-webcast')
    if (meeting === undefined) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, meeting, filled.refusal)
    const webcast = webcastTyped(visit, asked, filled.value)
    if (!webcast.ok) return page(visit, meeting, webcast.refusal)
    const meetingId = meeting.meeting_id
    const set = await visit.act((session) => setWebcast(session, { meetingId, webcast: webcast.value }))
    if (!set.ok) {
      const field = set.refusal.code === 'webcast-offset-unfit' ? 'offset' : 'address'
      return page(visit, meeting, refusedForm(asked.typed, set.refusal, field))
    }
    const notice = webcast.value === undefined ? words.takenAway : words.done
    return { goTo: meetingAddress(meetingId), notice: { text: notice } }
  },
}

async function known({ office, councilId, zone }: Visit, meeting: MeetingOfBody) {
  const row = await webcastOf(office, councilId, meeting.meeting_id)
  const began = row?.recording_began ?? undefined
  return {
    address: row?.address ?? '',
    offset: row?.offset_pattern ?? '',
    beganOn: began === undefined ? meeting.starts_on : dateAt(began, zone),
    beganAt: began === undefined ? '' : timeAt(began, zone),
    seconds: began === undefined ? undefined : Number(began.slice(17, 19)),
  }
}

/** The webcast that the answers give, nothing where they give no address, or the form with what is wrong in it. */
function webcastTyped(
  { zone }: Visit,
  { typed }: Asked,
  { address, offset, beganOn, beganAt, seconds }: Answers<typeof form.fields>,
): Result<Webcast | undefined, FormState> {
  if (address === '')
    return offset === '' && beganAt === ''
      ? accept(undefined)
      : refuse(refusedState(typed, words.addressMissing, 'address'))
  const offsetPattern = offset === '' ? undefined : offset
  if (beganAt === '') return accept({ address, offsetPattern })
  if (beganOn === undefined) return refuse(refusedState(typed, words.dayMissing, 'beganOn'))
  const minute = meetingStart(beganOn, beganAt, zone)
  if (!minute.ok) return refuse(refusedForm(typed, minute.refusal, 'beganAt'))
  return accept({ address, offsetPattern, recordingBegan: secondsAfter(minute.value, seconds ?? 0) })
}

function page(visit: Visit, meeting: MeetingOfBody, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: `${meetingAddress(meeting.meeting_id)}/webcast`,
    buttonText: words.button,
    watched: [{ kind: 'meeting', id: meeting.meeting_id }],
    breadcrumbs: wayToMeeting(visit, meeting),
  })
}
