import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ActName } from '../../council/access/power.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import {
  placed,
  type DraftAgenda,
  type DraftItem,
  type PlacedItem,
} from '../../council/agenda/draft-agenda.ts'
import { publicTitleOf } from '../../council/agenda/item-title.ts'
import type { EditedAgenda } from '../../council/agenda/edit-agenda.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addAgendaChange, draftAgendaOf, saveDraftItems } from '../../store/agenda-draft.ts'
import { businessOfMeeting, itemJoined } from '../meeting/business-of.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** Why a draft agenda stays as it is. */
export type EditRefusal = UnknownThing | NamesProtectedPerson | AgendaRefusal | AccessRefusal

/** An edit of a draft agenda: the act it is, what it is done to, and what it makes of the draft. */
export type DraftEdit = {
  readonly meetingId: MeetingId
  readonly act: ActName
  readonly itemId?: AgendaItemId | undefined
  /** The change that it takes back, where it is an undo. */
  readonly undoes?: number | undefined
  readonly make: (draft: DraftAgenda) => EditedAgenda
}

/** What an edit did: the number of its change among those of the agenda, and of its audit entry. */
export type EditedDraft = {
  readonly sequence: number
  readonly entryNo: number
  readonly draft: DraftAgenda
}

/**
 * Makes one edit of a meeting's draft agenda. The draft is read anew in the transaction, so an edit of two clerks at once
 * is made one after the other. The items are kept as they were beside what they become, for an undo.
 *
 * @refuses unknown-thing, names-protected-person, no-power, and whatever the edit itself is refused for
 */
export async function editDraft(
  session: Session,
  edit: DraftEdit,
): Promise<Result<EditedDraft, EditRefusal>> {
  const { meetingId, act, itemId } = edit
  const key = { councilId: session.councilId, meetingId }
  const business = await businessOfMeeting(session, meetingId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const before = await draftAgendaOf(session.tx, key)
  const made = edit.make(before)
  if (!made.ok) return made
  const changed = changedItems(before, made.value)
  if (changed.length === 0) return accept({ sequence: 0, entryNo: 0, draft: before })
  const shielded = await refuseProtected(session, changed.flatMap(publicWords))
  if (!shielded.ok) return shielded
  const subject =
    itemId === undefined
      ? { kind: 'meeting', id: meetingId }
      : { kind: 'item', id: itemId, detail: { meetingId } }
  const entry = enter(session, act, { ...subject, bodyId: business.body_id })
  if (!entry.ok) return entry
  await saveDraftItems(session.tx, key, { items: changed, entryNo: entry.value })
  for (const { id } of changed) itemJoined(session, id, business)
  const sequence = await addAgendaChange(session.tx, {
    council_id: session.councilId,
    meeting_id: meetingId,
    act,
    before: placed(before).filter((item) => changed.some(({ id }) => id === item.id)),
    after: changed,
    undoes: edit.undoes ?? null,
    at: session.at,
    actor: session.actor.name,
    entry_no: entry.value,
  })
  return accept({ sequence, entryNo: entry.value, draft: made.value })
}

/** The items that an edit added, moved or changed, each with its place. */
function changedItems(before: DraftAgenda, after: DraftAgenda): readonly PlacedItem[] {
  const was = new Map(placed(before).map((item) => [item.id, JSON.stringify(item)]))
  return placed(after).filter((item) => was.get(item.id) !== JSON.stringify(item))
}

function publicWords(item: DraftItem): readonly (string | undefined)[] {
  return [publicTitleOf(item), item.part === 'public' ? item.purpose : undefined, item.presenter]
}
