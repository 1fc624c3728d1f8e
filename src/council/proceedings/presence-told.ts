import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { PresenceEvent, RoomEntry } from '../room/entry.ts'
import { itemsInRoom } from '../room/room-facts.ts'
import type { Presence } from '../room/room.ts'
import { nameOf, noteOf, timeOf, type ProceedingGround, type ToldEntry } from './ground.ts'
import { proceedingWords as words } from './words.ts'

type Of<Kind> = RoomEntry & Extract<PresenceEvent, { readonly kind: Kind }>

/** Tells apologies, substitutes and who attended remotely, under the item for apologies or the first one. */
export function attendanceTold(ground: ProceedingGround): readonly ToldEntry[] {
  const { room } = ground
  const where = itemTitled(ground, /\bapolog/i) ?? 'inPublic'
  const away = room.apologies.map(({ personId }) => nameOf(ground, personId))
  const apologies = away.length === 0 ? [] : [{ part: 'apologies', text: words.apologies(away) }]
  const told = [...apologies, ...room.presences.flatMap((presence) => mannerOf(presence, ground))]
  return told.map(({ part, text }) => ({ part, where, body: noteOf(text) }))
}

function mannerOf({ personId, capacity, mode, substituteForId, spells }: Presence, ground: ProceedingGround) {
  const who = nameOf(ground, personId)
  const substitute =
    substituteForId === undefined ? [] : [words.substitute(who, nameOf(ground, substituteForId))]
  const cameLate = (spells[0]?.from ?? '') > (ground.room.openedAt ?? '')
  const remote = mode === 'virtual' && capacity !== 'public' && !cameLate ? [words.remote(who)] : []
  const text = [...substitute, ...remote].join(' ')
  return text === '' ? [] : [{ part: `manner ${personId}`, text }]
}

/** Tells that somebody came after the meeting had been opened; the public comes and goes untold. */
export function arrivalTold(entry: Of<'came'>, ground: ProceedingGround): readonly ToldEntry[] {
  const { at, personId, capacity, mode } = entry
  const { openedAt } = ground.room
  const wasBeforeOpening = ground.entries.some(
    (one) => one.kind === 'meetingOpened' && isBefore(entry, one, ground),
  )
  if (capacity === 'public' || openedAt === undefined || at < openedAt || wasBeforeOpening) return []
  const said = mode === 'virtual' ? words.joined : words.arrived
  return here(said(nameOf(ground, personId), timeOf(ground, at)))
}

/** Whether an entry was made before another, by their order: a roll is saved at one moment with the opening. */
function isBefore(one: RoomEntry, other: RoomEntry, { entries }: ProceedingGround): boolean {
  return entries.indexOf(one) < entries.indexOf(other)
}

/** Tells that somebody left or came back while the meeting was going on. */
export function movementTold(entry: Of<'left' | 'returned'>, ground: ProceedingGround): readonly ToldEntry[] {
  const { room } = ground
  const presence = room.presences.find(({ personId }) => personId === entry.personId)
  if (room.openedAt === undefined || entry.at < room.openedAt || presence?.capacity === 'public') return []
  const said = entry.kind === 'left' ? words.wentOut : words.cameBack
  return here(said(nameOf(ground, entry.personId), timeOf(ground, entry.at)))
}

/** The first item in public whose title says what is sought; `undefined` where there is none. */
export function itemTitled({ room, facts }: ProceedingGround, sought: RegExp): AgendaItemId | undefined {
  return itemsInRoom(room, facts).find(({ title, part }) => part === 'public' && sought.test(title))?.id
}

function here(text: string): readonly ToldEntry[] {
  return [{ part: '', where: 'here', body: noteOf(text) }]
}
