import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { MeetingState } from './meeting-state.ts'

/** Why a meeting cannot move on, or its attendance cannot be recorded. */
export type MeetingRefusal =
  | { readonly code: 'meeting-cannot-move'; readonly from: MeetingState; readonly to: MeetingState }
  | { readonly code: 'meeting-move-without-reason'; readonly to: MeetingState }
  | { readonly code: 'meeting-without-new-start'; readonly to: MeetingState }
  | { readonly code: 'meeting-held-elsewhere-without-source'; readonly to: MeetingState }
  | { readonly code: 'attendance-twice' }
  | { readonly code: 'substitute-for-nobody' }
  | { readonly code: 'substitute-for-someone-present' }
  | { readonly code: 'meeting-not-movable'; readonly state: MeetingState }
  | { readonly code: 'rearrange-changes-nothing' }
  | { readonly code: 'rearrange-into-the-past' }
  | { readonly code: 'rearrange-without-reason' }
  | { readonly code: 'start-skipped-by-clocks'; readonly on: CalendarDate; readonly time: string }
  | { readonly code: 'webcast-address-unfit' }
  | { readonly code: 'webcast-offset-unfit' }
  | { readonly code: 'webcast-before-announcement' }
  | { readonly code: 'meeting-inquorate'; readonly present: number; readonly quorum: number }

const meetingStateNames: Readonly<Record<MeetingState, string>> = {
  planned: 'planned',
  announced: 'announced',
  agendaPublished: 'announced with its agenda',
  supplemented: 'announced with a supplemented agenda',
  inProgress: 'in progress',
  closed: 'closed',
  decisionsPublished: 'closed with its decisions published',
  draftMinutesPublished: 'closed with draft minutes',
  minutesApproved: 'closed with approved minutes',
  minutesSigned: 'closed with signed minutes',
  postponed: 'postponed',
  cancelled: 'cancelled',
  adjourned: 'adjourned',
}

/** What each refusal about a meeting says. */
export const meetingRefusals: Explanations<MeetingRefusal> = {
  'meeting-cannot-move': {
    say: ({ from, to }) =>
      `A meeting that is ${meetingStateNames[from]} cannot next be ${meetingStateNames[to]}.`,
  },
  'meeting-move-without-reason': {
    say: ({ to }) => `Say why the meeting is ${meetingStateNames[to]}. The reason is published.`,
  },
  'meeting-without-new-start': { say: () => 'Give the new date and time of the meeting first.' },
  'meeting-held-elsewhere-without-source': {
    say: () => 'Say where the published record of this past meeting is taken from.',
  },
  'attendance-twice': { say: () => 'Somebody stands twice in the attendance. Each person is recorded once.' },
  'substitute-for-nobody': { say: () => 'A substitute must name the member whose place they take.' },
  'substitute-for-someone-present': {
    say: () =>
      'A substitute takes the place of a member who is away. The member they name is recorded as present.',
  },
  'meeting-not-movable': {
    say: ({ state }) =>
      `A meeting that is ${meetingStateNames[state]} cannot be moved. One that was postponed gets its new date when it is announced again.`,
  },
  'rearrange-changes-nothing': {
    say: () => 'That is the time and place at which the meeting is already. Give another.',
  },
  'rearrange-into-the-past': {
    say: () => 'That time has passed. Give a later one.',
  },
  'rearrange-without-reason': { say: () => 'Say why the meeting is moved. The reason is published.' },
  'start-skipped-by-clocks': {
    say: ({ on, time }) =>
      `The clocks go forward on ${dateInWords(on)} and skip ${time}. Give a time before or after that hour.`,
  },
  'webcast-address-unfit': {
    say: () => 'Give the whole address of the webcast, beginning with https:// and without spaces.',
  },
  'webcast-offset-unfit': {
    say: () =>
      'Begin what is joined to the address with ?, & or #, and write {seconds} once where they stand.',
  },
  'webcast-before-announcement': {
    say: () => 'A webcast is public at once, and this meeting is not public yet. Announce the meeting first.',
  },
  'meeting-inquorate': {
    say: ({ present, quorum }) =>
      `The meeting is not quorate: ${present} present, and the quorum is ${quorum}.`,
  },
}
