import { timeAt } from '../../foundation/instant.ts'
import type { Meeting } from '../../store/public/meeting.ts'
import { html, type Html } from '../../web/html.ts'
import { meetingCard } from '../../web/record/meeting-card.ts'
import { notice } from '../../web/record/notice.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import type { Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'
import { label } from './label.ts'

const tones: Readonly<Record<string, StateTone>> = {
  announced: 'planned',
  agendaPublished: 'open',
  supplemented: 'open',
  inProgress: 'open',
  closed: 'open',
  decisionsPublished: 'settled',
  draftMinutesPublished: 'settled',
  minutesApproved: 'settled',
  minutesSigned: 'settled',
  postponed: 'changed',
  adjourned: 'changed',
  cancelled: 'stopped',
}

/** The state of a meeting as a tag. */
export function meetingTag(state: string): Html {
  return stateTag({ tone: tones[state] ?? 'open', text: label(recordWords.meetingState, state) })
}

/** Whether a meeting has been held, or would have been had it not been stopped. */
export function hasBegun(meeting: Pick<Meeting, 'state'>): boolean {
  return !['announced', 'agendaPublished', 'supplemented', 'postponed', 'cancelled'].includes(meeting.state)
}

/** Meetings as cards, each under its body's name; on the page of one body, under its day. */
export function meetingCards(
  { say, council }: Visit,
  meetings: readonly Meeting[],
  named: 'by body' | 'by day' = 'by body',
): Html {
  const cards = meetings.map((meeting) => {
    const [weekday = '', day = '', month = '', year = ''] = say.longDate(meeting.starts_on).split(' ')
    return meetingCard({
      title: named === 'by body' ? meeting.body_name : say.longDate(meeting.starts_on),
      href: `/meetings/${meeting.meeting_id}`,
      leaf: { weekday: weekday.slice(0, 3), day, month: `${month.slice(0, 3)} ${year}` },
      dateTime: meeting.starts_on,
      facts: [
        startTime({ say, council }, meeting),
        meeting.venue,
        label(recordWords.meetingKind, meeting.kind),
      ],
      state: meetingTag(meeting.state),
    })
  })
  return html`<div class="mh-cards">${cards}</div>`
}

/** The notice of a meeting that was cancelled, postponed or adjourned; nothing for any other. */
export function stoppedNotice(meeting: Pick<Meeting, 'state' | 'state_reason'>): Html | undefined {
  const { cancelled, postponed, adjourned, stoppedNoReason } = pageWords.meeting
  const headings: Readonly<Record<string, string>> = { cancelled, postponed, adjourned }
  const heading = headings[meeting.state]
  return heading === undefined
    ? undefined
    : notice({ kind: 'changed', heading, body: html`<p>${meeting.state_reason ?? stoppedNoReason}</p>` })
}

/** When a meeting starts on the wall clock; nothing where the record has its date alone. */
export function startTime({ say, council }: Pick<Visit, 'say' | 'council'>, meeting: Meeting): string {
  return meeting.is_time_known ? say.clockTime(timeAt(meeting.starts_at, council.zone)) : ''
}
