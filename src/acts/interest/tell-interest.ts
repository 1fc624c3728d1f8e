import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { InterestId } from '../../council/interest/interest.ts'
import type { InterestRefusal } from '../../council/interest/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { InterestEvent } from '../../council/room/entry.ts'
import { unfitDeclaration } from '../../council/room/interest.ts'
import type { RoomRefusal } from '../../council/room/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { interestById } from '../../store/interest.ts'
import type { MeetingRow } from '../../store/meeting.ts'
import { addToldInterest, toldInterestsAt } from '../../store/told-interest.ts'
import { enterOwn } from '../member/enter-own.ts'
import { ownMeeting } from '../member/own-meeting.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { readRoom } from '../room/read-room.ts'
import type { Session } from '../session.ts'

type Refusal = UnknownThing | InterestRefusal | RoomRefusal | NamesProtectedPerson | AccessRefusal

/** Which item of which meeting a member's own declaration is about. */
export type OwnItem = { readonly meetingId: MeetingId; readonly itemId: AgendaItemId }

/** What a member will declare: an interest of theirs in the register, one in their own words, or a sensitive one without any. */
export type InterestToTell = OwnItem &
  Omit<InterestEvent, 'kind' | 'personId'> & { readonly interestId?: InterestId | undefined }

/**
 * Tells the clerk which interest a member will declare on an item of a published agenda. It is no declaration: that is made at
 * the meeting. Told again for the same item, it takes the place of what was told before.
 *
 * @refuses unknown-thing, interest-told-by-no-member, interest-told-too-late, interest-without-words, sensitive-interest-described, interest-demands-more, room-entry-names-unknown, names-protected-person, no-power
 * @law docs/law/members-interests.md
 */
export async function tellInterest(session: Session, told: InterestToTell): Promise<Result<void, Refusal>> {
  const own = await ownItem(session, told)
  if (!own.ok) return own
  const described = await wordsOf(session, own.value.personId, told)
  if (!described.ok) return described
  const { interestId, words } = described.value
  const { itemId, interest, response, isSensitive, dispensation } = told
  const unfit = await unfitAtMeeting(session, own.value, { ...told, words })
  if (unfit !== undefined) return refuse(unfit)
  const shielded = await refuseProtected(session, [words])
  if (!shielded.ok) return shielded
  return keep(session, own.value, {
    item_id: itemId,
    state: 'told',
    class: interest,
    response,
    is_sensitive: isSensitive,
    interest_id: interestId ?? null,
    words: (interestId === undefined ? words : undefined) ?? null,
    dispensation: dispensation ?? null,
  })
}

/**
 * Takes back what a member told the clerk of an interest in an item, before the meeting opens.
 *
 * @refuses unknown-thing, interest-told-by-no-member, interest-told-too-late, interest-not-told, no-power
 */
export async function takeBackInterest(session: Session, asked: OwnItem): Promise<Result<void, Refusal>> {
  const own = await ownItem(session, asked)
  if (!own.ok) return own
  const told = await toldInterestsAt(session.tx, session.councilId, [asked.meetingId])
  if (!told.some((one) => one.item_id === asked.itemId && one.person_id === own.value.personId))
    return refuse({ code: 'interest-not-told' })
  return keep(session, own.value, { item_id: asked.itemId, state: 'takenBack' })
}

type Own = { readonly meeting: MeetingRow; readonly personId: PersonId }

async function ownItem(session: Session, { meetingId, itemId }: OwnItem): Promise<Result<Own, Refusal>> {
  const own = await ownMeeting(session, meetingId, 'tell-interest')
  if (!own.ok) return own
  const { meeting, isToCome } = own.value
  const personId = own.value.personId ?? own.value.substituteId
  if (personId === undefined) return refuse({ code: 'interest-told-by-no-member' })
  if (!isToCome) return refuse({ code: 'interest-told-too-late' })
  const item = await itemById(session.tx, session.councilId, itemId)
  const isOnAgenda = item?.meeting_id === meetingId && item.released_entry !== null
  return isOnAgenda && item.removed_entry === null
    ? accept({ meeting, personId })
    : refuse({ code: 'unknown-thing', kind: 'item' })
}

type Described = { readonly interestId?: InterestId | undefined; readonly words?: string | undefined }

/** The words of the interest: the member's own, or those of the register where they name an interest of theirs in it. */
async function wordsOf(
  { tx, councilId }: Session,
  personId: PersonId,
  { interestId, words }: Described,
): Promise<Result<Described, Refusal>> {
  if (interestId === undefined) return accept({ words: words?.trim() || undefined })
  const kept = await interestById(tx, { councilId, interestId })
  if (kept === undefined || kept.person_id !== personId || kept.ended_on !== null)
    return refuse({ code: 'unknown-thing', kind: 'interest' })
  return kept.withheld_entry === null
    ? accept({ interestId, words: kept.words })
    : refuse({ code: 'sensitive-interest-described' })
}

async function unfitAtMeeting(
  { tx, councilId, zone }: Session,
  { meeting, personId }: Own,
  told: InterestToTell,
): Promise<RoomRefusal | UnknownThing | undefined> {
  const kept = await readRoom(tx, { councilId, meetingId: meeting.meeting_id, zone })
  if (kept === undefined) return { code: 'unknown-thing', kind: 'meeting' }
  return unfitDeclaration({ ...told, kind: 'interestDeclared', personId }, kept.facts)
}

/** The trail says on which item, and no word of the interest: it may be taken back. */
async function keep(
  session: Session,
  { meeting: { meeting_id: meetingId }, personId }: Own,
  told: Omit<
    Parameters<typeof addToldInterest>[1],
    'council_id' | 'meeting_id' | 'person_id' | 'at' | 'entry_no'
  >,
): Promise<Result<void, AccessRefusal>> {
  const detail = { interest: told.state, itemId: told.item_id }
  const entry = enterOwn(session, 'tell-interest', { kind: 'meeting', id: meetingId, detail })
  if (!entry.ok) return entry
  await addToldInterest(session.tx, {
    ...told,
    council_id: session.councilId,
    meeting_id: meetingId,
    person_id: personId,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(undefined)
}
