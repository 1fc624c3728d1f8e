import { instantFromMs, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaRefusal } from '../agenda/refusals.ts'
import type { MeetingRefusal } from '../meeting/refusals.ts'
import type { PersonId } from '../member/person.ts'
import type { CourseEvent, ItemOutcome, RoomEntry } from './entry.ts'
import { mayTakeInRoom } from './exclusion.ts'
import { leavingFor } from './interest.ts'
import { broughtBack, sentOut, votingPresences } from './presence.ts'
import type { BallotRefusal } from './ballot-refusals.ts'
import type { RoomRefusal } from './refusals.ts'
import { bodyOf, holdersWhere, itemsInRoom, nameInRoom, type RoomFacts } from './room-facts.ts'
import { isInRoom, presidingNow, undecidedBallot, undecidedMotions, type Room } from './room.ts'

type Course = RoomEntry & Exclude<CourseEvent, { readonly kind: 'struckOut' }>
type Answer = Result<Room, RoomRefusal | BallotRefusal | MeetingRefusal | AgendaRefusal>
type Of<Kind extends Course['kind']> = Extract<Course, { readonly kind: Kind }>

/**
 * The room after the meeting has taken a step of its course. Opening an item leaves the one that was open.
 *
 * @refuses meeting-not-sitting, meeting-sits-already, not-in-the-room, presides-without-office, nobody-presides, meeting-inquorate, meeting-move-without-reason, no-item-open, item-left-without-reason, room-entry-names-unknown, private-item-in-public, motion-undecided, ballot-undecided, urgency-not-for-executive, urgency-without-reason
 */
export function afterCourse(room: Room, entry: Course, facts: RoomFacts): Answer {
  const step = steps[entry.kind] as (room: Room, entry: Course, facts: RoomFacts) => Answer
  return step(room, entry, facts)
}

const steps: {
  readonly [Kind in Course['kind']]: (room: Room, entry: Of<Kind>, facts: RoomFacts) => Answer
} = {
  meetingOpened: opened,
  chairTaken,
  meetingAdjourned: adjourned,
  meetingResumed: resumed,
  meetingClosed: closed,
  itemOpened,
  itemClosed,
  urgentItemAdmitted,
}

/** Whether enough voting members are in the room. `needed` is 0 where the constitution sets no quorum. */
export type RoomQuorum = { readonly present: number; readonly needed: number; readonly isMet: boolean }

/** The quorum at this moment. Who is out of the room, for an interest or otherwise, is not counted. */
export function quorumNow(room: Room, facts: RoomFacts): RoomQuorum {
  const present = votingPresences(room).length
  const needed = bodyOf(facts)?.quorum ?? 0
  return { present, needed, isMet: present >= needed }
}

/** When the meeting must end unless it resolves to go on; `undefined` where the constitution sets no time. */
export function mustEndAt(room: Room, facts: RoomFacts): Instant | undefined {
  const minutes = facts.rules.guillotineMinutes
  if (minutes === undefined || room.openedAt === undefined) return undefined
  return room.extendedUntil ?? instantFromMs(Date.parse(room.openedAt) + minutes * 60_000)
}

/** The refusal of an inquorate meeting; `undefined` where the quorum is met. */
export function inquorate(room: Room, facts: RoomFacts): MeetingRefusal | undefined {
  const { present, needed, isMet } = quorumNow(room, facts)
  return isMet ? undefined : { code: 'meeting-inquorate', present, quorum: needed }
}

function opened(room: Room, entry: Of<'meetingOpened'>, facts: RoomFacts): Answer {
  if (room.phase !== 'notOpened') return refuse({ code: 'meeting-sits-already' })
  const refusal = unfitToPreside(room, entry, facts) ?? inquorate(room, facts)
  if (refusal !== undefined) return refuse(refusal)
  const chair = { personId: entry.presidingId, right: entry.right }
  return accept({ ...room, phase: 'open', openedAt: entry.at, chair })
}

function chairTaken(room: Room, entry: Of<'chairTaken'>, facts: RoomFacts): Answer {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  const refusal = unfitToPreside(room, entry, facts)
  if (refusal !== undefined) return refuse(refusal)
  return accept({ ...room, chair: { personId: entry.presidingId, right: entry.right } })
}

const officesOfRight = {
  chair: ['chair', 'mayor', 'leader'],
  viceChair: ['viceChair', 'cabinetMember'],
} as const

/** Who may preside by office: those who hold the chair of the body on the day, or stand in for its holder. */
export function mayPreside(facts: RoomFacts, right: keyof typeof officesOfRight): readonly PersonId[] {
  const kinds: readonly string[] = officesOfRight[right]
  return holdersWhere(facts, ({ bodyId, kind }) => bodyId === facts.bodyId && kinds.includes(kind))
}

function unfitToPreside(
  room: Room,
  { presidingId, right }: Of<'meetingOpened' | 'chairTaken'>,
  facts: RoomFacts,
): RoomRefusal | undefined {
  const name = nameInRoom(facts, presidingId)
  if (!isInRoom(room, presidingId)) return { code: 'not-in-the-room', name }
  if (right === 'electedForMeeting') return undefined
  return mayPreside(facts, right).includes(presidingId)
    ? undefined
    : { code: 'presides-without-office', name }
}

function adjourned(room: Room, { at, reason, span }: Of<'meetingAdjourned'>): Answer {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  if (reason.trim() === '') return refuse({ code: 'meeting-move-without-reason', to: 'adjourned' })
  const adjournments = [...room.adjournments, { at, reason, span }]
  return accept({ ...room, phase: 'adjourned', adjournments, justVotedId: undefined })
}

function resumed(room: Room, { at }: Of<'meetingResumed'>, facts: RoomFacts): Answer {
  if (room.phase === 'open') return refuse({ code: 'meeting-sits-already' })
  if (room.phase !== 'adjourned') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  const refusal = inquorate(room, facts)
  if (refusal !== undefined) return refuse(refusal)
  const adjournments = room.adjournments.map((one) =>
    one.resumedAt === undefined ? { ...one, resumedAt: at } : one,
  )
  return accept({ ...room, phase: 'open', adjournments })
}

function closed(room: Room, { at }: Of<'meetingClosed'>): Answer {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  return withoutUndecided(room, () => ({
    ...withItemClosed(room, at, { outcome: 'taken' }),
    phase: 'closed',
    closedAt: at,
  }))
}

function itemOpened(room: Room, { at, itemId }: Of<'itemOpened'>, facts: RoomFacts): Answer {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  const item = itemsInRoom(room, facts).find(({ id }) => id === itemId)
  if (item === undefined) return refuse({ code: 'room-entry-names-unknown', what: 'an item' })
  if (room.openItemId === itemId) return accept(room)
  if (!mayTakeInRoom(room, item)) return refuse({ code: 'private-item-in-public', number: item.number })
  return withoutUndecided(room, () => {
    const left = withItemClosed(room, at, { outcome: 'taken' })
    const course = [...left.course, { itemId, openedAt: at }]
    const now = { ...left, openItemId: itemId, course, justVotedId: undefined }
    return sentOut(now, leavingFor(now, itemId), { itemId, at })
  })
}

function itemClosed(room: Room, { at, outcome, reason }: Of<'itemClosed'>): Answer {
  if (room.openItemId === undefined) return refuse({ code: 'no-item-open' })
  if (outcome !== 'taken' && !reason?.trim()) return refuse({ code: 'item-left-without-reason' })
  return withoutUndecided(room, () => withItemClosed(room, at, { outcome, reason }))
}

function withItemClosed(
  room: Room,
  at: Instant,
  left: { readonly outcome: ItemOutcome; readonly reason?: string | undefined },
): Room {
  const { openItemId } = room
  if (openItemId === undefined) return room
  const course = room.course.map((one) =>
    one.closedAt === undefined ? { ...one, closedAt: at, ...left } : one,
  )
  return broughtBack({ ...room, openItemId: undefined, course, justVotedId: undefined }, openItemId, at)
}

function withoutUndecided(room: Room, next: () => Room): Answer {
  const waiting = undecidedMotions(room).at(-1)
  if (waiting !== undefined) return refuse({ code: 'motion-undecided', text: waiting.text })
  const ballot = undecidedBallot(room)
  return ballot === undefined ? accept(next()) : refuse({ code: 'ballot-undecided', post: ballot.post })
}

function urgentItemAdmitted(room: Room, entry: Of<'urgentItemAdmitted'>, facts: RoomFacts): Answer {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  if (bodyOf(facts)?.regime === 'exec2012') return refuse({ code: 'urgency-not-for-executive' })
  if (entry.reason.trim() === '') return refuse({ code: 'urgency-without-reason' })
  const presidingId = presidingNow(room)
  if (presidingId === undefined) return refuse({ code: 'nobody-presides' })
  const { itemId, title, reason } = entry
  return accept({ ...room, urgentItems: [...room.urgentItems, { itemId, title, reason, presidingId }] })
}
