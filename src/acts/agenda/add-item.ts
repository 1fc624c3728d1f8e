import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkItemTitle, type EnteredTitle } from '../../council/agenda/check-item-title.ts'
import { publicTitleOf } from '../../council/agenda/item-title.ts'
import { parseItemNumber } from '../../council/agenda/item-number.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import type { MatterId } from '../../council/matter/matter.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addItemRow } from '../../store/agenda.ts'
import { businessOfMeeting, itemJoined } from '../meeting/business-of.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** An item as it is added to an agenda. Of a private one, `title` and `purpose` stay in the office. */
export type NewItem = EnteredTitle & {
  readonly id: AgendaItemId
  readonly meetingId: MeetingId
  readonly position: number
  readonly number: string
  readonly matterId?: MatterId | undefined
  readonly isStanding?: boolean | undefined
  readonly purpose?: string | undefined
  /** Why the public is excluded, in words written for them. */
  readonly restriction?: string | undefined
  /** The special circumstances for which a late item is taken. */
  readonly urgencyReason?: string | undefined
  readonly presenter?: string | undefined
}

/**
 * Adds an item to a meeting's agenda. It is public once the agenda, or a supplement with it, is published.
 *
 * @refuses unknown-thing, names-protected-person, item-without-title, private-item-without-public-title, title-says-a-state, no-power
 */
export async function addItem(
  session: Session,
  item: NewItem,
): Promise<Result<AgendaItemId, UnknownThing | NamesProtectedPerson | AgendaRefusal | AccessRefusal>> {
  const title = checkItemTitle(item)
  if (!title.ok) return title
  const business = await businessOfMeeting(session, item.meetingId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const row = itemRow(session, item, publicTitleOf(title.value))
  const shielded = await refuseProtected(session, [row.title, row.purpose, row.presenter])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'add-item', { kind: 'item', id: item.id, bodyId: business.body_id })
  if (!entry.ok) return entry
  const hidden = item.part === 'private' ? { title: item.title, purpose: item.purpose ?? '' } : undefined
  await addItemRow(session.tx, row, hidden)
  itemJoined(session, item.id, business)
  return accept(item.id)
}

function itemRow(session: Session, item: NewItem, publicTitle: string) {
  return {
    council_id: session.councilId,
    item_id: item.id,
    meeting_id: item.meetingId,
    position: item.position,
    number: item.number,
    level: levelOf(item.number),
    matter_id: item.matterId ?? null,
    part: item.part,
    is_standing: item.isStanding ?? false,
    title: publicTitle,
    purpose: item.part === 'private' ? '' : (item.purpose ?? ''),
    restriction: item.restriction ?? null,
    urgency_reason: item.urgencyReason ?? null,
    presenter: item.presenter ?? null,
  }
}

/** An item that was numbered elsewhere is a part of another one where its number says so. */
function levelOf(number: string): 1 | 2 {
  return (parseItemNumber(number)?.sub ?? 0) > 0 ? 2 : 1
}
