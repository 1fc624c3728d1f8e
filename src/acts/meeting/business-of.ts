import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { itemById } from '../../store/agenda.ts'
import { meetingById } from '../../store/meeting.ts'
import type { Business, Session } from '../session.ts'

/** Whose business a meeting is and on which day; `undefined` where there is no such meeting. */
export function businessOfMeeting(session: Session, meetingId: MeetingId): Promise<Business | undefined> {
  return known(session, meetingId, () => meetingById(session.tx, session.councilId, meetingId))
}

/** Whose business an item is and on which day; `undefined` where there is no such item. */
export function businessOfItem(session: Session, itemId: AgendaItemId): Promise<Business | undefined> {
  return known(session, itemId, () => itemById(session.tx, session.councilId, itemId))
}

/** Notes that an item is now a part of a meeting's business. */
export function itemJoined(session: Session, itemId: AgendaItemId, business: Business): void {
  session.log.business.set(itemId, business)
}

/** Forgets on which day any business is, since a meeting has a new start. */
export function businessMoved(session: Session): void {
  session.log.business.clear()
}

async function known(
  session: Session,
  id: MeetingId | AgendaItemId,
  read: () => Promise<Business | undefined>,
): Promise<Business | undefined> {
  const { business } = session.log
  const found = business.get(id) ?? (await read())
  if (found !== undefined) business.set(id, { body_id: found.body_id, starts_on: found.starts_on })
  return found
}
