import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { DispensationExtent } from '../dispensation/dispensation.ts'
import type { PersonId } from '../member/person.ts'
import { interestConsequences } from '../rules/meeting-day.ts'
import type { InterestEvent, InterestResponse, RoomEntry } from './entry.ts'
import { sentOut } from './presence.ts'
import type { RoomRefusal } from './refusals.ts'
import { itemsInRoom, nameInRoom, type RoomFacts } from './room-facts.ts'
import type { DeclaredInterest, Room } from './room.ts'

const severity: Readonly<Record<InterestResponse, number>> = { stays: 0, noVote: 1, leaves: 2 }

/**
 * The room after a declaration of interest, with its consequence: who must leave is out of the room while the item is open.
 * A second declaration of the same member on the same item takes the place of the first.
 *
 * @refuses meeting-not-sitting, room-entry-names-unknown, not-in-the-room, interest-without-words, sensitive-interest-described, interest-demands-more
 * @law docs/law/members-interests.md
 */
export function afterDeclaration(
  room: Room,
  entry: RoomEntry & InterestEvent,
  facts: RoomFacts,
): Result<Room, RoomRefusal> {
  const refusal = unfit(room, entry, facts)
  if (refusal !== undefined) return refuse(refusal)
  const { kind: _, id, ...declared } = entry
  const others = room.declarations.filter(
    (one) => one.personId !== entry.personId || one.itemId !== entry.itemId,
  )
  const declarations: readonly DeclaredInterest[] = [...others, { ...declared, entryId: id }]
  const known = { ...room, declarations }
  const mustGo = entry.response === 'leaves' && room.openItemId === entry.itemId
  return accept(mustGo ? sentOut(known, [entry.personId], { itemId: entry.itemId, at: entry.at }) : known)
}

/** Who leaves the room while an item is taken. */
export function leavingFor(room: Room, itemId: AgendaItemId): readonly PersonId[] {
  return room.declarations
    .filter((one) => one.itemId === itemId && one.response === 'leaves')
    .map(({ personId }) => personId)
}

/** Whether an interest keeps somebody from voting on an item. */
export function isBarred(room: Room, personId: PersonId, itemId: AgendaItemId | undefined): boolean {
  return room.declarations.some(
    (one) => one.personId === personId && one.itemId === itemId && one.response !== 'stays',
  )
}

function unfit(room: Room, entry: RoomEntry & InterestEvent, facts: RoomFacts): RoomRefusal | undefined {
  if (room.phase === 'closed') return { code: 'meeting-not-sitting', phase: 'closed' }
  if (!itemsInRoom(room, facts).some(({ id }) => id === entry.itemId))
    return { code: 'room-entry-names-unknown', what: 'an item' }
  if (!room.presences.some((one) => one.personId === entry.personId))
    return { code: 'not-in-the-room', name: nameInRoom(facts, entry.personId) }
  return unfitDeclaration(entry, facts)
}

/** Why a declaration of interest cannot be made in its words or with its response; `undefined` where it can. */
export function unfitDeclaration(declared: InterestEvent, facts: RoomFacts): RoomRefusal | undefined {
  return unfitWords(declared) ?? unfitResponse(declared, facts)
}

/** What members have told beforehand that they will declare, and that nobody has recorded yet; on one item where it is named. */
export function toldAndNotDeclared(
  room: Room,
  { toldInterests = [] }: RoomFacts,
  itemId?: AgendaItemId,
): readonly InterestEvent[] {
  return toldInterests.filter(
    (told) =>
      (itemId === undefined || told.itemId === itemId) &&
      !room.declarations.some((one) => one.personId === told.personId && one.itemId === told.itemId),
  )
}

function unfitWords({ isSensitive, words = '' }: InterestEvent): RoomRefusal | undefined {
  const isDescribed = words.trim() !== ''
  if (isSensitive === isDescribed)
    return { code: isSensitive ? 'sensitive-interest-described' : 'interest-without-words' }
  return undefined
}

/** What a dispensation leaves of the consequence of an interest: who may only speak still has no vote. */
const leftByExtent: Readonly<Record<DispensationExtent, InterestResponse>> = {
  speak: 'noVote',
  speakAndVote: 'stays',
}

function unfitResponse(entry: InterestEvent, facts: RoomFacts): RoomRefusal | undefined {
  const { personId, interest, response, dispensation } = entry
  const held = facts.dispensations.find((one) => one.personId === personId && one.words === dispensation)
  if (dispensation !== undefined && held === undefined)
    return { code: 'room-entry-names-unknown', what: 'a dispensation' }
  const { least } = interestConsequences[interest]
  const left =
    held === undefined ? severity[least] : Math.min(severity[least], severity[leftByExtent[held.extent]])
  if (severity[response] >= left) return undefined
  return { code: 'interest-demands-more', name: nameInRoom(facts, personId), interest }
}
