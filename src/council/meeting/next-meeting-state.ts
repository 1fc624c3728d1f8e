import { accept, refuse, type Result } from '../../foundation/result.ts'
import { meetingMoves, type MeetingRequirement, type MeetingState } from './meeting-state.ts'
import type { MeetingRefusal } from './refusals.ts'

/** What a meeting's next act rests on. A blank reason counts as none. */
export type MeetingFacts = {
  readonly reason?: string | undefined
  /** Whether the new date is in the record, for a meeting that was postponed or adjourned. */
  readonly hasNewStart?: boolean | undefined
  /** Where the meeting was held before Moothall kept its record: the place from which its papers are taken. */
  readonly recordedFrom?: string | undefined
}

/** A question whether a meeting may move from one state to another. */
export type MeetingMove = {
  readonly from: MeetingState
  readonly to: MeetingState
  readonly facts: MeetingFacts
}

/**
 * The state of a meeting after the next act.
 *
 * @refuses meeting-cannot-move, meeting-move-without-reason, meeting-without-new-start, meeting-held-elsewhere-without-source
 */
export function nextMeetingState({ from, to, facts }: MeetingMove): Result<MeetingState, MeetingRefusal> {
  const required = meetingMoves[from][to]
  if (required === undefined) return refuse({ code: 'meeting-cannot-move', from, to })
  const missing = required.find((requirement) => !isMet[requirement](facts))
  return missing === undefined ? accept(to) : refuse({ code: refusalFor[missing], to })
}

const isMet: Readonly<Record<MeetingRequirement, (facts: MeetingFacts) => boolean>> = {
  reason: ({ reason }) => Boolean(reason?.trim()),
  newStart: ({ hasNewStart }) => hasNewStart === true,
  recordedFrom: ({ recordedFrom }) => Boolean(recordedFrom?.trim()),
}

const refusalFor = {
  reason: 'meeting-move-without-reason',
  newStart: 'meeting-without-new-start',
  recordedFrom: 'meeting-held-elsewhere-without-source',
} as const satisfies Record<MeetingRequirement, MeetingRefusal['code']>
