import type { ActName } from '../../council/access/power.ts'
import { meetingAddress } from './read-meeting.ts'
import { webcastWords } from './webcast-words.ts'
import { meetingWords as words } from './words.ts'

/** One way from a meeting's page, and who is shown it. */
export type MeetingWay = {
  readonly text: string
  readonly href: (meetingId: string) => string
  readonly for: ActName
}

/** The ways to the work of a meeting, in its order. A folder of screens adds its own here. */
export const meetingWork: readonly MeetingWay[] = [
  { text: words.agenda, href: (id) => `${meetingAddress(id)}/agenda`, for: 'comment-on-agenda' },
  { text: words.room, href: (id) => `${meetingAddress(id)}/room`, for: 'run-meeting' },
  { text: words.decisions, href: (id) => `${meetingAddress(id)}/decisions`, for: 'record-resolution' },
  { text: words.minutes, href: (id) => `${meetingAddress(id)}/minutes`, for: 'keep-minutes-version' },
]

/** The ways from a meeting's page: to its work, then to what changes the meeting itself. */
export const meetingWays: readonly MeetingWay[] = [
  ...meetingWork,
  { text: words.move, href: (id) => `${meetingAddress(id)}/move`, for: 'rearrange-meeting' },
  { text: words.change, href: (id) => `${meetingAddress(id)}/change`, for: 'change-meeting' },
  { text: webcastWords.way, href: (id) => `${meetingAddress(id)}/webcast`, for: 'set-webcast' },
  { text: words.publicPage, href: (id) => `/meetings/${id}`, for: 'comment-on-agenda' },
]
