import { clockTime } from '../../foundation/clock-time.ts'
import { timeAt, type Instant } from '../../foundation/instant.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { PersonId } from '../member/person.ts'
import type { MinuteBlockBody } from '../minutes/minute-block.ts'
import type { RoomEntry } from '../room/entry.ts'
import { itemsInRoom, nameInRoom, type RoomFacts } from '../room/room-facts.ts'
import type { Room } from '../room/room.ts'
import { proceedingWords as words } from './words.ts'

/** What a proceeding is told from: the room as it came to stand, its facts, and the entries that count. */
export type ProceedingGround = {
  readonly room: Room
  readonly facts: RoomFacts
  readonly entries: readonly RoomEntry[]
  /** The item that was open when the entry was made. */
  readonly openItemId: AgendaItemId | undefined
}

/**
 * What an entry gives the minutes to say: under the item that was open (`here`), under one that the public may read of
 * (`inPublic`), or under a given item. `part` tells apart what one entry gives in several sentences.
 */
export type ToldEntry = {
  readonly part: string
  readonly where: 'here' | 'inPublic' | AgendaItemId
  readonly body: MinuteBlockBody
}

/** A sentence about the proceedings, as a block of the minutes. */
export function noteOf(text: string): MinuteBlockBody {
  return { kind: 'note', text }
}

/** How the minutes name somebody: by name, or by office alone where the identity is protected. */
export function nameOf({ facts }: ProceedingGround, personId: PersonId): string {
  return nameInRoom(facts, personId)
}

/** The time of something that happened, as the minutes say it. */
export function timeOf({ facts }: ProceedingGround, at: Instant): string {
  return clockTime(timeAt(at, facts.zone))
}

/** Some items by their numbers: “items 2 and 3”. Never by title, which may be kept from the public. */
export function itemsNamed({ room, facts }: ProceedingGround, itemIds: readonly AgendaItemId[]): string {
  const numbers = itemsInRoom(room, facts)
    .filter(({ id }) => itemIds.includes(id))
    .map(({ number }) => number)
  return words.items(numbers)
}
