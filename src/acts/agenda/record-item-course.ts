import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { CourseOfItem } from '../../council/agenda/course-of-item.ts'
import { checkCourse } from '../../council/agenda/item-course.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import type { MeetingState } from '../../council/meeting/meeting-state.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { addItemCourse } from '../../store/agenda-course.ts'
import { meetingById } from '../../store/meeting.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

const notBegun: readonly MeetingState[] = ['planned', 'announced', 'agendaPublished', 'supplemented']

/**
 * Records what a meeting did with an item, in the order in which it is recorded: taken, deferred, withdrawn or broken off.
 * The agenda as called stays as it was; this stands beside it, public at once.
 *
 * @refuses unknown-thing, item-not-public, course-before-meeting, course-without-reason, names-protected-person, no-power
 */
export async function recordItemCourse(
  session: Session,
  record: CourseOfItem,
): Promise<Result<AgendaItemId, UnknownThing | NamesProtectedPerson | AgendaRefusal | AccessRefusal>> {
  const checked = checkCourse(record)
  if (!checked.ok) return checked
  const { itemId, course, reason } = checked.value
  const dealtWith = await itemDealtWith(session, itemId)
  if (!dealtWith.ok) return dealtWith
  const item = dealtWith.value
  const shielded = await refuseProtected(session, [reason])
  if (!shielded.ok) return shielded
  const subject = { kind: 'item', id: itemId, bodyId: item.body_id, detail: { course } }
  const entry = enter(session, 'record-item-course', subject)
  if (!entry.ok) return entry
  await addItemCourse(session.tx, {
    council_id: session.councilId,
    meeting_id: item.meeting_id,
    item_id: itemId,
    course,
    reason: reason?.trim() || null,
    at: session.at,
    entry_no: entry.value,
    released_entry: entry.value,
  })
  published(session, 'item', [itemId])
  return accept(itemId)
}

/** A public item of a meeting that has begun. */
async function itemDealtWith(
  { tx, councilId }: Session,
  itemId: AgendaItemId,
): Promise<Result<NonNullable<Awaited<ReturnType<typeof itemById>>>, UnknownThing | AgendaRefusal>> {
  const item = await itemById(tx, councilId, itemId)
  const meeting = item && (await meetingById(tx, councilId, item.meeting_id))
  if (item === undefined || meeting === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  if (item.released_entry === null) return refuse({ code: 'item-not-public', title: item.title })
  if (notBegun.includes(meeting.state as MeetingState)) return refuse({ code: 'course-before-meeting' })
  return accept(item)
}
