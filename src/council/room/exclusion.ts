import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import { exclusionWording } from '../rules/meeting-day.ts'
import type { MotionPurpose, PublicEvent, RoomEntry } from './entry.ts'
import type { RoomRefusal } from './refusals.ts'
import { bodyOf, itemsInRoom, type RoomFacts, type RoomItem } from './room-facts.ts'
import { exclusionNow, type Exclusion, type Room } from './room.ts'

/**
 * The room after the public is put out for confidential information, or let in again.
 *
 * @refuses meeting-not-sitting, exclusion-without-items, exclusion-without-basis, public-not-excluded
 * @law docs/law/lga-1972-part-va.md
 */
export function afterPublicMoved(
  room: Room,
  entry: RoomEntry & PublicEvent,
  facts: RoomFacts,
): Result<Room, RoomRefusal> {
  if (room.phase !== 'open') return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  if (entry.kind === 'publicReadmitted')
    return exclusionNow(room) === undefined
      ? refuse({ code: 'public-not-excluded' })
      : accept(readmitted(room, entry))
  if (!areItems(entry.itemIds, room, facts)) return refuse({ code: 'exclusion-without-items' })
  if (entry.basis.trim() === '') return refuse({ code: 'exclusion-without-basis' })
  const ground = { kind: 'confidential' as const, basis: entry.basis }
  return accept(excluded(room, { at: entry.at, itemIds: entry.itemIds, ground }))
}

/** Puts a new exclusion in force. One in force before ends with it. */
export function excluded(room: Room, exclusion: Exclusion): Room {
  const before = readmitted(room, exclusion)
  return { ...before, exclusions: [...before.exclusions, exclusion] }
}

/** Why an exclusion by resolution cannot be moved; `undefined` where it can. */
export function unfitExclusion(
  purpose: Extract<MotionPurpose, { readonly kind: 'exclusion' }>,
  room: Room,
  facts: RoomFacts,
): RoomRefusal | undefined {
  if (!areItems(purpose.itemIds, room, facts)) return { code: 'exclusion-without-items' }
  return purpose.paragraphs.length === 0 ? { code: 'exclusion-without-paragraph' } : undefined
}

/** Whether an item that is private may be taken now: the public is out for it, or the meeting refused to put it out. */
export function mayTakeInRoom(room: Room, item: RoomItem): boolean {
  if (item.part === 'public' && !item.isConfidential) return true
  if (exclusionNow(room)?.itemIds.includes(item.id) === true) return true
  return !item.isConfidential && wasRefused(room, item.id)
}

/** The words of a resolution to exclude the public, from the council's own template or the one that follows from its law. */
export function exclusionWords(
  facts: RoomFacts,
  room: Room,
  chosen: { readonly itemIds: readonly AgendaItemId[]; readonly paragraphs: readonly string[] },
): string {
  const template = facts.rules.exclusionWords ?? exclusionWording[bodyOf(facts)?.regime ?? 'lga1972']
  const numbers = itemsInRoom(room, facts)
    .filter(({ id }) => chosen.itemIds.includes(id))
    .map(({ number }) => number)
  return template
    .replaceAll('{items}', () => counted(numbers, 'item', 'items'))
    .replaceAll('{paragraphs}', () => counted(chosen.paragraphs, 'paragraph', 'paragraphs'))
}

function counted(numbers: readonly string[], one: string, several: string): string {
  const last = numbers.at(-1)
  if (last === undefined) return several
  if (numbers.length === 1) return `${one} ${last}`
  return `${several} ${numbers.slice(0, -1).join(', ')} and ${last}`
}

function areItems(itemIds: readonly AgendaItemId[], room: Room, facts: RoomFacts): boolean {
  const known = new Set(itemsInRoom(room, facts).map(({ id }) => id))
  return itemIds.length > 0 && itemIds.every((id) => known.has(id))
}

function wasRefused(room: Room, itemId: AgendaItemId): boolean {
  return room.motions.some(
    ({ purpose, outcome }) =>
      purpose.kind === 'exclusion' && outcome === 'lost' && purpose.itemIds.includes(itemId),
  )
}

function readmitted(room: Room, { at }: { readonly at: Exclusion['at'] }): Room {
  const exclusions = room.exclusions.map((one) =>
    one.readmittedAt === undefined ? { ...one, readmittedAt: at } : one,
  )
  return { ...room, exclusions }
}
