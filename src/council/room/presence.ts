import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { PersonId } from '../member/person.ts'
import { remoteMembersCount } from '../rules/england.ts'
import type { PresenceEvent, RoomEntry } from './entry.ts'
import type { RoomRefusal } from './refusals.ts'
import { bodyOf, holdersWhere, membersOf, nameInRoom, type RoomFacts } from './room-facts.ts'
import { isInRoom, type Presence, type PresenceSpell, type Room } from './room.ts'

/**
 * The room after somebody came, went or sent apologies.
 *
 * @refuses in-the-room-already, not-in-the-room, member-attends-remotely, not-a-member, substitute-not-allowed, meeting-not-sitting
 */
export function afterPresence(
  room: Room,
  entry: RoomEntry & PresenceEvent,
  facts: RoomFacts,
): Result<Room, RoomRefusal> {
  if (room.phase === 'closed') return refuse({ code: 'meeting-not-sitting', phase: 'closed' })
  const name = nameInRoom(facts, entry.personId)
  const isIn = isInRoom(room, entry.personId)
  if (entry.kind === 'left')
    return isIn
      ? accept(withSpells(room, entry.personId, (spells) => ended(spells, entry.at)))
      : refuse({ code: 'not-in-the-room', name })
  if (isIn) return refuse({ code: 'in-the-room-already', name })
  if (entry.kind === 'came') return arrival(room, entry, facts)
  if (entry.kind === 'apologiesSent') return accept(withApologies(room, entry))
  if (presenceOf(room, entry.personId) === undefined) return refuse({ code: 'not-in-the-room', name })
  return accept(withSpells(room, entry.personId, (spells) => [...spells, { from: entry.at }]))
}

/** The members and substitutes who are in the room and may vote, were it not for an interest. */
export function votingPresences(room: Room): readonly Presence[] {
  return room.presences.filter(
    ({ personId, capacity, mode }) =>
      (capacity === 'member' || capacity === 'substitute') &&
      (mode === 'inPerson' || remoteMembersCount) &&
      isInRoom(room, personId),
  )
}

/** Those who may be substitutes at a meeting of the body, by the council's own rules. An executive has none. */
export function possibleSubstitutes(
  facts: Pick<RoomFacts, 'bodyId' | 'on' | 'register' | 'rules'>,
): readonly PersonId[] {
  const { rules } = facts
  if (bodyOf(facts)?.regime === 'exec2012' || rules.substitutes === 'none') return []
  const members = new Set(membersOf(facts))
  const councils = new Set(facts.register.bodies.filter(({ kind }) => kind === 'council').map(({ id }) => id))
  const pool = holdersWhere(facts, ({ bodyId, title }) =>
    rules.substitutes === 'named'
      ? bodyId === facts.bodyId && isSubstituteTitle(title)
      : bodyId !== undefined &&
        (councils.has(bodyId) || (bodyId === facts.bodyId && isSubstituteTitle(title))),
  )
  return pool.filter((personId) => !members.has(personId))
}

/** Those who are to come in the place of members who sent apologies, where neither has come and the rules still allow it. */
export function substitutesToCome(
  room: Room,
  facts: RoomFacts,
): NonNullable<RoomFacts['expectedSubstitutes']> {
  const expected = facts.expectedSubstitutes ?? []
  if (expected.length === 0) return []
  const possible = possibleSubstitutes(facts)
  return expected.filter(
    ({ personId, forId }) =>
      possible.includes(personId) &&
      [personId, forId].every((one) => presenceOf(room, one) === undefined) &&
      !room.presences.some(({ substituteForId }) => substituteForId === forId),
  )
}

function isSubstituteTitle(title: string): boolean {
  return /\bsubstitute\b/i.test(title)
}

/** Sends out those in the room who leave because of an interest in an item. */
export function sentOut(
  room: Room,
  leaving: readonly PersonId[],
  at: { itemId: AgendaItemId; at: Instant },
): Room {
  return leaving
    .filter((personId) => isInRoom(room, personId))
    .reduce((now, personId) => withSpells(now, personId, (spells) => ended(spells, at.at, at.itemId)), room)
}

/** Brings back those who were out because of an interest in an item that the meeting has left. */
export function broughtBack(room: Room, itemId: AgendaItemId, at: Instant): Room {
  const presences = room.presences.map((presence) =>
    presence.spells.at(-1)?.outFor === itemId
      ? { ...presence, spells: [...presence.spells, { from: at }] }
      : presence,
  )
  return { ...room, presences }
}

/** Somebody's attendance so far; `undefined` where they have not come. */
export function presenceOf(room: Room, personId: PersonId): Presence | undefined {
  return room.presences.find((presence) => presence.personId === personId)
}

type Came = Extract<RoomEntry, { readonly kind: 'came' }>

function arrival(room: Room, entry: Came, facts: RoomFacts): Result<Room, RoomRefusal> {
  const refusal = unfitToCome(room, entry, facts)
  if (refusal !== undefined) return refuse(refusal)
  const { personId, capacity, mode, substituteForId } = entry
  const earlier = presenceOf(room, personId)
  const presence = {
    personId,
    capacity,
    mode,
    substituteForId,
    spells: [...(earlier?.spells ?? []), { from: entry.at }],
  }
  const others = room.presences.filter((one) => one.personId !== personId)
  const apologies = room.apologies.filter((one) => one.personId !== personId)
  return accept({ ...room, presences: [...others, presence], apologies })
}

function unfitToCome(room: Room, entry: Came, facts: RoomFacts): RoomRefusal | undefined {
  const { personId, capacity, mode, substituteForId } = entry
  const name = nameInRoom(facts, personId)
  if (!facts.register.people.some(({ id }) => id === personId))
    return { code: 'room-entry-names-unknown', what: 'a person' }
  if (capacity !== 'member' && capacity !== 'substitute') return undefined
  if (mode === 'virtual' && !remoteMembersCount) return { code: 'member-attends-remotely', name }
  if (capacity === 'member')
    return membersOf(facts).includes(personId) ? undefined : { code: 'not-a-member', name }
  return isFreeToReplace(room, { personId, substituteForId }, facts)
    ? undefined
    : { code: 'substitute-not-allowed', name }
}

function isFreeToReplace(
  room: Room,
  { personId, substituteForId }: Pick<Came, 'personId' | 'substituteForId'>,
  facts: RoomFacts,
): boolean {
  if (substituteForId === undefined || !membersOf(facts).includes(substituteForId)) return false
  const isTaken = room.presences.some(
    (one) => one.substituteForId === substituteForId && one.personId !== personId,
  )
  return (
    !isTaken &&
    presenceOf(room, substituteForId) === undefined &&
    possibleSubstitutes(facts).includes(personId)
  )
}

function withApologies(room: Room, entry: Extract<RoomEntry, { readonly kind: 'apologiesSent' }>): Room {
  const others = room.apologies.filter(({ personId }) => personId !== entry.personId)
  return { ...room, apologies: [...others, { personId: entry.personId, reason: entry.reason }] }
}

function withSpells(
  room: Room,
  personId: PersonId,
  change: (spells: readonly PresenceSpell[]) => readonly PresenceSpell[],
): Room {
  const presences = room.presences.map((presence) =>
    presence.personId === personId ? { ...presence, spells: change(presence.spells) } : presence,
  )
  return { ...room, presences }
}

function ended(
  spells: readonly PresenceSpell[],
  at: Instant,
  outFor?: AgendaItemId,
): readonly PresenceSpell[] {
  const last = spells.at(-1)
  return last === undefined ? spells : [...spells.slice(0, -1), { ...last, until: at, outFor }]
}
