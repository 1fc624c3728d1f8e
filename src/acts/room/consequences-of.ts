import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import type { Attendance } from '../../council/meeting/attendance.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import type { RoomEntry } from '../../council/room/entry.ts'
import { nameInRoom } from '../../council/room/room-facts.ts'
import { presidingNow, type Room } from '../../council/room/room.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { itemsOf, releaseItems } from '../../store/agenda.ts'
import { replaceItemsTaken } from '../../store/room.ts'
import { addItem } from '../agenda/add-item.ts'
import { allowUrgentItem } from '../agenda/allow-urgent-item.ts'
import { recordItemCourse } from '../agenda/record-item-course.ts'
import { changeMeeting, type ChangeRefusal } from '../meeting/change-meeting.ts'
import { recordAttendance } from '../meeting/record-attendance.ts'
import { enter, published, type Session } from '../session.ts'
import { keepDecisions, type DecisionsRefusal } from './keep-decisions.ts'
import type { KeptRoom } from './read-room.ts'

/** Why what follows from an entry cannot be done. */
export type ConsequenceRefusal = DecisionsRefusal | ChangeRefusal | AgendaRefusal | MeetingRefusal

type Answer = Result<unknown, ConsequenceRefusal>

/**
 * Does what follows from an entry outside the room, each by its own act: the meeting opens, adjourns and closes for the
 * public; an urgent item joins the agenda; at the end the attendance, the votes and the resolutions are recorded.
 */
export async function consequencesOf(session: Session, kept: KeptRoom, entry: RoomEntry): Promise<Answer> {
  const { meetingId } = kept.facts
  if (entry.kind === 'meetingOpened') return changeMeeting(session, { meetingId, to: 'inProgress' })
  if (entry.kind === 'meetingAdjourned' && entry.span === 'anotherDay')
    return adjournToAnotherDay(session, kept, entry.reason)
  if (entry.kind === 'meetingResumed' && kept.meeting.state === 'adjourned')
    return changeMeeting(session, { meetingId, to: 'inProgress', newStartsAt: entry.at })
  if (entry.kind === 'meetingClosed') return close(session, kept)
  return entry.kind === 'urgentItemAdmitted' ? admit(session, kept, entry) : accept(undefined)
}

async function adjournToAnotherDay(session: Session, kept: KeptRoom, reason: string): Promise<Answer> {
  const decided = await keepDecisions(session, kept)
  if (!decided.ok) return decided
  const course = await keepCourse(session, kept)
  if (!course.ok) return course
  return changeMeeting(session, { meetingId: kept.facts.meetingId, to: 'adjourned', reason })
}

async function close(session: Session, kept: KeptRoom): Promise<Answer> {
  const { meetingId } = kept.facts
  const decided = await keepDecisions(session, kept)
  if (!decided.ok) return decided
  const attendances = attendanceOf(kept.record.room)
  const attended = await recordAttendance(session, { meetingId, attendances })
  if (!attended.ok) return attended
  const course = await keepCourse(session, kept)
  if (!course.ok) return course
  return changeMeeting(session, { meetingId, to: 'closed' })
}

function attendanceOf({ presences, apologies }: Room): readonly Attendance[] {
  return [
    ...presences.map(({ personId, capacity, mode, substituteForId }): Attendance => ({
      personId,
      capacity,
      mode,
      sentApologies: false,
      substituteForPersonId: substituteForId,
    })),
    ...apologies.map(({ personId }): Attendance => ({
      personId,
      capacity: 'member',
      mode: 'inPerson',
      sentApologies: true,
    })),
  ]
}

/** Keeps when each item was taken, for the public to see. */
async function keepCourse(session: Session, { facts, record }: KeptRoom): Promise<Answer> {
  const { meetingId, bodyId } = facts
  const entry = enter(session, 'run-meeting', {
    kind: 'meeting',
    id: meetingId,
    bodyId,
    detail: { itemsTaken: record.room.course.length },
  })
  if (!entry.ok) return entry
  const rows = record.room.course.map((taken, position) => ({
    council_id: session.councilId,
    meeting_id: meetingId,
    position,
    item_id: taken.itemId,
    opened_at: taken.openedAt,
    closed_at: taken.closedAt ?? null,
    outcome: taken.outcome ?? null,
    released_entry: entry.value,
  }))
  await replaceItemsTaken(session.tx, { councilId: session.councilId, meetingId }, rows)
  return recordCourses(session, record.room)
}

/** What became of each item, for the agenda as held. What was recorded at an earlier adjournment is recorded anew. */
async function recordCourses(session: Session, room: Room): Promise<Answer> {
  const isOver = room.phase === 'closed'
  for (const { itemId, outcome, reason, closedAt } of room.course) {
    const course = closedAt === undefined ? 'adjourned' : (outcome ?? 'taken')
    const why = closedAt === undefined ? room.adjournments.at(-1)?.reason : reason
    if (closedAt === undefined && isOver) continue
    const recorded = await recordItemCourse(session, { itemId, course, reason: why })
    if (!recorded.ok) return recorded
  }
  return accept(undefined)
}

type Admitted = Extract<RoomEntry, { readonly kind: 'urgentItemAdmitted' }>

async function admit(session: Session, { facts, record }: KeptRoom, entry: Admitted): Promise<Answer> {
  const { meetingId, bodyId } = facts
  const items = await itemsOf(session.tx, session.councilId, meetingId)
  const added = await addItem(session, {
    id: entry.itemId,
    meetingId,
    position: Math.max(0, ...items.map(({ position }) => position + 1)),
    number: `U${record.room.urgentItems.length}`,
    part: 'public',
    title: entry.title,
    urgencyReason: entry.reason,
  })
  if (!added.ok) return added
  const presidingId = presidingNow(record.room)
  const allowed = await allowUrgentItem(session, {
    itemId: entry.itemId,
    reason: entry.reason,
    agreedBy: presidingId === undefined ? '' : nameInRoom(facts, presidingId),
  })
  if (!allowed.ok) return allowed
  const entered = enter(session, 'admit-urgent-item', { kind: 'item', id: entry.itemId, bodyId })
  if (!entered.ok) return entered
  const released = { councilId: session.councilId, itemIds: [entry.itemId], entryNo: entered.value }
  await releaseItems(session.tx, released)
  published(session, 'item', released.itemIds)
  return accept(undefined)
}
