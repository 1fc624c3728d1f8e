import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { BodyId } from '../body/body.ts'
import type { Meeting, MeetingId } from '../meeting/meeting.ts'
import type { PersonId } from '../member/person.ts'

/** The minutes of a meeting as one thing. `state` is the last of the acts recorded for it. */
export type MinuteSet = {
  readonly meetingId: MeetingId
  readonly bodyId: BodyId
  readonly meetingStartsAt: Instant
  readonly state: MinuteSetState
}

/** How far minutes have come. */
export type MinuteSetState = 'draft' | 'publishedDraft' | 'approved' | 'signed'

/** What is done to minutes next, with what that act must name. */
export type MinuteSetMove =
  | { readonly to: 'publishedDraft' }
  | {
      readonly to: 'approved'
      readonly at: ApprovingMeeting
      readonly corrections: readonly MinuteCorrection[]
    }
  | {
      readonly to: 'signed'
      readonly at: ApprovingMeeting
      /** The person presiding at that meeting. */
      readonly signedByPersonId: PersonId
      readonly presidingPersonId: PersonId
    }

/** The meeting at which minutes are approved or signed. */
export type ApprovingMeeting = Pick<Meeting, 'id' | 'bodyId' | 'kind' | 'startsAt'>

/** A correction that a meeting made to the minute of an item before it approved: the words that stood, and those that take their place. */
export type MinuteCorrection = {
  readonly itemId: AgendaItemId
  readonly was: string
  readonly becomes: string
  /** The item of the approving meeting at which it was agreed, where that is known. */
  readonly agreedAtItemId?: AgendaItemId | undefined
}

/** For each state of minutes, those that may follow it. */
export const minuteSetMoves: Readonly<Record<MinuteSetState, readonly MinuteSetState[]>> = {
  draft: ['publishedDraft'],
  publishedDraft: ['approved'],
  approved: ['signed'],
  signed: [],
}
