import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { AttendanceCapacity, AttendanceMode } from '../meeting/attendance.ts'
import type { PersonId } from '../member/person.ts'
import type { Resolution, ResolutionId } from '../resolution/resolution.ts'
import type { BallotId, BallotTaking } from '../resolution/ballot.ts'
import type { CastingVote, VoteId, VoteSide } from '../resolution/vote.ts'

/** The identifier of an entry in the room. The device that makes the entry gives it, so that sending it twice keeps it once. */
export type RoomEntryId = Id<'entry'>

/** The identifier of a motion moved in the room. */
export type MotionId = Id<'motion'>

/** One thing that happened in the room, at the instant at which the clerk wrote it down. */
export type RoomEntry = RoomEvent & { readonly id: RoomEntryId; readonly at: Instant }

/** What can happen in the room of a meeting. */
export type RoomEvent =
  | CourseEvent
  | PresenceEvent
  | InterestEvent
  | PublicEvent
  | MotionEvent
  | OwnVoteEvent
  | BallotEvent
  | OutcomeEvent

/** By what right somebody presides: their office, or the meeting's choice in the absence of who holds it. */
export type PresidingRight = 'chair' | 'viceChair' | 'electedForMeeting'

/** Whether a meeting that adjourns goes on the same day, in the same sitting, or on another. */
export type AdjournmentSpan = 'laterToday' | 'anotherDay'

/** What became of an item when the meeting left it. */
export type ItemOutcome = 'taken' | 'deferred' | 'withdrawn'

/** How a meeting takes its course. */
export type CourseEvent =
  | { readonly kind: 'meetingOpened'; readonly presidingId: PersonId; readonly right: PresidingRight }
  | { readonly kind: 'chairTaken'; readonly presidingId: PersonId; readonly right: PresidingRight }
  | { readonly kind: 'meetingAdjourned'; readonly reason: string; readonly span: AdjournmentSpan }
  | { readonly kind: 'meetingResumed' }
  | { readonly kind: 'meetingClosed' }
  | { readonly kind: 'itemOpened'; readonly itemId: AgendaItemId }
  | { readonly kind: 'itemClosed'; readonly outcome: ItemOutcome; readonly reason?: string | undefined }
  | {
      readonly kind: 'urgentItemAdmitted'
      readonly itemId: AgendaItemId
      readonly title: string
      readonly reason: string
    }
  | { readonly kind: 'struckOut'; readonly entryId: RoomEntryId }

/** Who comes, goes and sends apologies. The reason of apologies is the office's own. */
export type PresenceEvent =
  | {
      readonly kind: 'came'
      readonly personId: PersonId
      readonly capacity: AttendanceCapacity
      readonly mode: AttendanceMode
      readonly substituteForId?: PersonId | undefined
    }
  | { readonly kind: 'left'; readonly personId: PersonId }
  | { readonly kind: 'returned'; readonly personId: PersonId }
  | { readonly kind: 'apologiesSent'; readonly personId: PersonId; readonly reason?: string | undefined }

/** A class of interest: disclosable pecuniary, other registrable, non-registrable. */
export type InterestClass = 'DPI' | 'ORI' | 'NRI'

/** What a member does about an interest: leaves for the item, stays without a vote, or stays and takes part. */
export type InterestResponse = 'leaves' | 'noVote' | 'stays'

/** A declaration of interest on an item. Of a sensitive interest only its class is written down. */
export type InterestEvent = {
  readonly kind: 'interestDeclared'
  readonly personId: PersonId
  readonly itemId: AgendaItemId
  readonly interest: InterestClass
  readonly response: InterestResponse
  readonly isSensitive: boolean
  readonly words?: string | undefined
  /** The dispensation under which the member takes part, in the words of the register. */
  readonly dispensation?: string | undefined
}

/** That the public is put out for confidential information, which no resolution decides; or let in again. */
export type PublicEvent =
  | { readonly kind: 'publicExcluded'; readonly itemIds: readonly AgendaItemId[]; readonly basis: string }
  | { readonly kind: 'publicReadmitted' }

/** What a motion is for. `becomes` is the motion as it reads once the amendment is made. */
export type MotionPurpose =
  | { readonly kind: 'substantive' }
  | { readonly kind: 'procedural' }
  | { readonly kind: 'amendment'; readonly amendsId: MotionId; readonly becomes: string }
  | {
      readonly kind: 'exclusion'
      readonly itemIds: readonly AgendaItemId[]
      readonly paragraphs: readonly string[]
    }
  | { readonly kind: 'extension'; readonly until: Instant }

/** Motions, amendments and how they are put to the vote. */
export type MotionEvent =
  | {
      readonly kind: 'motionMoved'
      readonly motionId: MotionId
      readonly purpose: MotionPurpose
      readonly text: string
      readonly moverId: PersonId
      readonly seconderId?: PersonId | undefined
      /** Whether it is a decision of the budget, on which each vote is recorded by name. */
      readonly isOnBudget: boolean
    }
  | { readonly kind: 'motionSeconded'; readonly motionId: MotionId; readonly seconderId: PersonId }
  | { readonly kind: 'motionWithdrawn'; readonly motionId: MotionId }
  | { readonly kind: 'amendmentAccepted'; readonly motionId: MotionId }
  | {
      readonly kind: 'recordedVoteDemanded'
      readonly motionId: MotionId
      readonly byIds: readonly PersonId[]
    }
  | RoomVote

/** How a vote is taken: nobody dissents, hands are counted, or each name is called. */
export type VoteMethod = 'assent' | 'hands' | 'recorded'

/** What one member did when the vote was put. */
export type VoteChoice = VoteSide | 'didNotVote'

/** A vote taken in the room. Of a vote by name the counts are those of the names. */
export type RoomVote = {
  readonly kind: 'voteTaken'
  readonly voteId: VoteId
  readonly motionId: MotionId
  readonly method: VoteMethod
  readonly counts: Readonly<Record<VoteChoice, number>>
  readonly cast: readonly { readonly personId: PersonId; readonly choice: VoteChoice }[]
  readonly castingVote?: CastingVote['given'] | undefined
}

/** That a member asked, straight after a vote without names, that the minutes record how they themselves voted. */
export type OwnVoteEvent = {
  readonly kind: 'ownVoteAsked'
  readonly motionId: MotionId
  readonly personId: PersonId
  readonly side: VoteSide
}

/** A ballot between candidates for one place: nominations, then rounds until one has most of the votes. */
export type BallotEvent =
  | {
      readonly kind: 'ballotOpened'
      readonly ballotId: BallotId
      readonly post: string
      readonly taking: BallotTaking
    }
  | {
      readonly kind: 'candidateNominated'
      readonly ballotId: BallotId
      readonly personId: PersonId
      readonly proposerId: PersonId
      readonly seconderId?: PersonId | undefined
    }
  | { readonly kind: 'candidateWithdrew'; readonly ballotId: BallotId; readonly personId: PersonId }
  | RoundEvent
  | { readonly kind: 'ballotAbandoned'; readonly ballotId: BallotId; readonly reason: string }

/** A round of a ballot. `outId` is who goes out by the casting vote, where the fewest votes are equal. */
export type RoundEvent = {
  readonly kind: 'ballotRoundHeld'
  readonly ballotId: BallotId
  readonly counts: readonly { readonly personId: PersonId; readonly votes: number }[]
  readonly spoilt: number
  readonly notVoting: number
  readonly cast: readonly { readonly personId: PersonId; readonly forId?: PersonId | undefined }[]
  readonly outId?: PersonId | undefined
}

/** What is resolved: drafted for the chair to read out, then agreed. */
export type OutcomeEvent =
  | { readonly kind: 'resolutionDrafted'; readonly resolution: Resolution }
  | { readonly kind: 'resolutionAgreed'; readonly resolutionId: ResolutionId }
