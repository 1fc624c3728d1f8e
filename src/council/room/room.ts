import type { Instant } from '../../foundation/instant.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { AttendanceCapacity, AttendanceMode } from '../meeting/attendance.ts'
import type { PersonId } from '../member/person.ts'
import type { BallotId, BallotTaking } from '../resolution/ballot.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { VoteSide } from '../resolution/vote.ts'
import type {
  AdjournmentSpan,
  InterestEvent,
  ItemOutcome,
  MotionId,
  MotionPurpose,
  PresidingRight,
  RoundEvent,
  RoomEntryId,
  RoomVote,
} from './entry.ts'

/** A meeting as its room stands after the entries made so far. Nothing in it is written by hand: it follows from them. */
export type Room = {
  readonly phase: RoomPhase
  readonly openedAt?: Instant | undefined
  readonly closedAt?: Instant | undefined
  readonly chair?: { readonly personId: PersonId; readonly right: PresidingRight } | undefined
  readonly adjournments: readonly Adjournment[]
  readonly extendedUntil?: Instant | undefined
  readonly openItemId?: AgendaItemId | undefined
  readonly course: readonly ItemTaking[]
  readonly presences: readonly Presence[]
  readonly apologies: readonly RoomApologies[]
  readonly declarations: readonly DeclaredInterest[]
  readonly urgentItems: readonly UrgentItem[]
  readonly exclusions: readonly Exclusion[]
  readonly motions: readonly RoomMotion[]
  /** The motion on which the meeting voted last, until it goes on to another item or adjourns. */
  readonly justVotedId?: MotionId | undefined
  readonly ballots: readonly RoomBallot[]
  readonly resolutions: readonly RoomResolution[]
}

/** Whether the meeting has begun, sits, is adjourned, or is over. */
export type RoomPhase = 'notOpened' | 'open' | 'adjourned' | 'closed'

/** A break in a meeting. */
export type Adjournment = {
  readonly at: Instant
  readonly reason: string
  readonly span: AdjournmentSpan
  readonly resumedAt?: Instant | undefined
}

/** When the meeting took an item, in the order in which it was taken. An item may be taken in several parts. */
export type ItemTaking = {
  readonly itemId: AgendaItemId
  readonly openedAt: Instant
  readonly closedAt?: Instant | undefined
  readonly outcome?: ItemOutcome | undefined
  readonly reason?: string | undefined
}

/** Somebody who came, with each time that they were in the room. */
export type Presence = {
  readonly personId: PersonId
  readonly capacity: AttendanceCapacity
  readonly mode: AttendanceMode
  readonly substituteForId?: PersonId | undefined
  readonly spells: readonly PresenceSpell[]
}

/** One stay in the room. `outFor` is the item for which the person left because of an interest. */
export type PresenceSpell = {
  readonly from: Instant
  readonly until?: Instant | undefined
  readonly outFor?: AgendaItemId | undefined
}

/** Apologies from a member. The reason is the office's own. */
export type RoomApologies = { readonly personId: PersonId; readonly reason?: string | undefined }

/** An interest as declared, with the entry that declared it. */
export type DeclaredInterest = Omit<InterestEvent, 'kind'> & {
  readonly entryId: RoomEntryId
  readonly at: Instant
}

/** An item admitted as urgent, with the special circumstances that the minutes must state. */
export type UrgentItem = {
  readonly itemId: AgendaItemId
  readonly title: string
  readonly reason: string
  readonly presidingId: PersonId
}

/** That the public was excluded for some items: by resolution for exempt information, or because information is confidential. */
export type Exclusion = {
  readonly at: Instant
  readonly itemIds: readonly AgendaItemId[]
  readonly ground:
    | { readonly kind: 'exempt'; readonly paragraphs: readonly string[]; readonly motionId: MotionId }
    | { readonly kind: 'confidential'; readonly basis: string }
  readonly readmittedAt?: Instant | undefined
}

/** What became of a motion. `accepted` is of an amendment that the mover took in without a vote. */
export type MotionOutcome = 'carried' | 'lost' | 'withdrawn' | 'accepted'

/** A motion, as it reads now. `text` changes where an amendment was made, `movedAs` does not. */
export type RoomMotion = {
  readonly id: MotionId
  readonly itemId?: AgendaItemId | undefined
  readonly at: Instant
  readonly purpose: MotionPurpose
  readonly text: string
  readonly movedAs: string
  readonly moverId: PersonId
  readonly seconderId?: PersonId | undefined
  readonly isOnBudget: boolean
  readonly demandedByIds: readonly PersonId[]
  readonly vote?: RoomVote | undefined
  /** Who presided when it was put. */
  readonly putById?: PersonId | undefined
  /** Who might vote when it was put. */
  readonly voterIds: readonly PersonId[]
  /** How single members asked, straight after the vote, that theirs be recorded. */
  readonly ownVotes: readonly OwnVote[]
  readonly outcome?: MotionOutcome | undefined
}

/** How one member voted, recorded at their own request. */
export type OwnVote = { readonly personId: PersonId; readonly side: VoteSide }

/** A ballot as it stands: who was nominated, the rounds held, and how it ended. */
export type RoomBallot = {
  readonly id: BallotId
  readonly itemId: AgendaItemId
  readonly post: string
  readonly taking: BallotTaking
  readonly candidates: readonly RoomCandidate[]
  readonly rounds: readonly RoomRound[]
  readonly outcome?:
    | { readonly kind: 'elected'; readonly personId: PersonId }
    | { readonly kind: 'abandoned'; readonly reason: string }
    | undefined
}

/** Somebody nominated in the room. `out` says why they stand no longer. */
export type RoomCandidate = {
  readonly personId: PersonId
  readonly proposerId: PersonId
  readonly seconderId?: PersonId | undefined
  readonly out?: 'withdrew' | 'fewest' | undefined
}

/** A round that was held, with who presided and who went out after it. */
export type RoomRound = Omit<RoundEvent, 'kind' | 'ballotId' | 'outId'> & {
  readonly presidingId: PersonId
  readonly outId?: PersonId | undefined
  /** Whether the casting vote decided who went out. */
  readonly isByCasting: boolean
}

/** A resolution in the room: the draft that is edited on screen, until it is agreed. */
export type RoomResolution = { readonly resolution: Resolution; readonly agreedAt?: Instant | undefined }

/** A room in which nothing has happened yet. */
export const emptyRoom: Room = {
  phase: 'notOpened',
  adjournments: [],
  course: [],
  presences: [],
  apologies: [],
  declarations: [],
  urgentItems: [],
  exclusions: [],
  motions: [],
  ballots: [],
  resolutions: [],
}

/** Whether somebody is in the room now. */
export function isInRoom(room: Room, personId: PersonId): boolean {
  const presence = room.presences.find((one) => one.personId === personId)
  const last = presence?.spells.at(-1)
  return last !== undefined && last.until === undefined
}

/** Who presides now; `undefined` where nobody does, because whoever took the chair is out of the room. */
export function presidingNow(room: Room): PersonId | undefined {
  const { chair } = room
  return chair !== undefined && isInRoom(room, chair.personId) ? chair.personId : undefined
}

/** The exclusion of the public that is in force; `undefined` while the public may be there. */
export function exclusionNow(room: Room): Exclusion | undefined {
  return room.exclusions.find(({ readmittedAt }) => readmittedAt === undefined)
}

/** The ballot that waits to be decided; `undefined` where none does. */
export function undecidedBallot(room: Room): RoomBallot | undefined {
  return room.ballots.find(({ outcome }) => outcome === undefined)
}

/** The motions that wait to be decided, of which the last must be decided first. */
export function undecidedMotions(room: Room): readonly RoomMotion[] {
  return room.motions.filter(({ outcome }) => outcome === undefined)
}
