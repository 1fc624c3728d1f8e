/** How far a meeting has come. The last three are side tracks, from which it may return. */
export type MeetingState =
  | 'planned'
  | 'announced'
  | 'agendaPublished'
  | 'supplemented'
  | 'inProgress'
  | 'closed'
  | 'decisionsPublished'
  | 'draftMinutesPublished'
  | 'minutesApproved'
  | 'minutesSigned'
  | 'postponed'
  | 'cancelled'
  | 'adjourned'

/** What the record must hold before a move is made. */
export type MeetingRequirement = 'reason' | 'newStart' | 'recordedFrom'

/** For each state, the states that may follow it, each with what must be in the record first. */
export const meetingMoves: Readonly<
  Record<MeetingState, Partial<Record<MeetingState, readonly MeetingRequirement[]>>>
> = {
  planned: { announced: [], postponed: ['reason'], cancelled: ['reason'] },
  announced: { agendaPublished: [], postponed: ['reason'], cancelled: ['reason'], closed: ['recordedFrom'] },
  agendaPublished: {
    supplemented: [],
    inProgress: [],
    postponed: ['reason'],
    cancelled: ['reason'],
    closed: ['recordedFrom'],
  },
  supplemented: { supplemented: [], inProgress: [], postponed: ['reason'], cancelled: ['reason'] },
  inProgress: { closed: [], adjourned: ['reason'] },
  closed: { decisionsPublished: [], draftMinutesPublished: [] },
  decisionsPublished: { draftMinutesPublished: [] },
  draftMinutesPublished: { minutesApproved: [] },
  minutesApproved: { minutesSigned: [] },
  minutesSigned: {},
  postponed: { announced: ['newStart'], cancelled: ['reason'] },
  cancelled: {},
  adjourned: { inProgress: ['newStart'], cancelled: ['reason'], decisionsPublished: [] },
}

/** Whether the public may know of a meeting in this state. A planned one is the office's own. */
export function isPublicMeetingState(state: MeetingState): boolean {
  return state !== 'planned'
}
