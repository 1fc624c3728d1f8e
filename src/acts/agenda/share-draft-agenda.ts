import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { addAgendaComment, addAgendaSharing } from '../../store/agenda-course.ts'
import { businessOfMeeting } from '../meeting/business-of.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/**
 * Puts a draft agenda before the chair, with a word to them. Nothing of it is public.
 *
 * @refuses unknown-thing, no-power
 */
export async function shareDraftAgenda(
  session: Session,
  { meetingId, note }: { readonly meetingId: MeetingId; readonly note: string },
): Promise<Result<MeetingId, UnknownThing | AccessRefusal>> {
  const business = await businessOfMeeting(session, meetingId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const subject = { kind: 'meeting', id: meetingId, bodyId: business.body_id }
  const entry = enter(session, 'share-draft-agenda', subject)
  if (!entry.ok) return entry
  await addAgendaSharing(session.tx, {
    council_id: session.councilId,
    meeting_id: meetingId,
    note,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(meetingId)
}

/** A comment on a draft agenda, or on one item of it. It never leaves the workspace. */
export type NewAgendaComment = {
  readonly id: Id<'comment'>
  readonly meetingId: MeetingId
  readonly itemId?: AgendaItemId | undefined
  readonly text: string
}

/**
 * Comments on a draft agenda. The comment stays in the workspace, before and after the agenda is published.
 *
 * @refuses unknown-thing, comment-without-words, no-power
 */
export async function commentOnAgenda(
  session: Session,
  { id, meetingId, itemId, text }: NewAgendaComment,
): Promise<Result<Id<'comment'>, UnknownThing | AgendaRefusal | AccessRefusal>> {
  if (text.trim() === '') return refuse({ code: 'comment-without-words' })
  const business = await businessOfMeeting(session, meetingId)
  const item = itemId && (await itemById(session.tx, session.councilId, itemId))
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  if (itemId !== undefined && item?.meeting_id !== meetingId)
    return refuse({ code: 'unknown-thing', kind: 'item' })
  const subject = { kind: 'meeting', id: meetingId, bodyId: business.body_id }
  const entry = enter(session, 'comment-on-agenda', subject)
  if (!entry.ok) return entry
  await addAgendaComment(session.tx, {
    council_id: session.councilId,
    comment_id: id,
    meeting_id: meetingId,
    item_id: itemId ?? null,
    text: text.trim(),
    author: session.actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(id)
}
