import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { RoomEvent } from '../../council/room/entry.ts'
import type { RoomFacts } from '../../council/room/room-facts.ts'
import type { Room } from '../../council/room/room.ts'
import { newId, type Id, type RandomBytes } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { textsTyped, textTyped, type Typed } from '../../web/form/field.ts'
import { roomWords } from './words.ts'

/** What is wrong with a form of the room: a sentence, and the field it belongs to. */
export type RoomProblem = { readonly sentence: string; readonly field?: string | undefined }

/** A form of the room as it was sent, and what it is read against. */
export type RoomForm = {
  readonly typed: Typed
  readonly room: Room
  readonly facts: RoomFacts
  readonly at: Instant
  readonly random: RandomBytes
}

/** What a form of the room asks to be entered. */
export type ReadForm = Result<readonly RoomEvent[], RoomProblem>

/** A field's text without space at its ends. */
export function textOf({ typed }: RoomForm, name: string): string {
  return textTyped(typed, name).trim()
}

/** A field's text; `undefined` where nothing was typed. */
export function optionalOf(form: RoomForm, name: string): string | undefined {
  return textOf(form, name) || undefined
}

/** An identifier chosen in a form. Whether the thing exists is for the rules to say. */
export function idOf<Noun extends string>(form: RoomForm, name: string): Id<Noun> {
  return textOf(form, name) as Id<Noun>
}

/** The identifiers of things ticked in a form. */
export function idsOf<Noun extends string>({ typed }: RoomForm, name: string): readonly Id<Noun>[] {
  return textsTyped(typed, name) as readonly Id<Noun>[]
}

/** A new identifier for what a form makes. */
export function freshId<Noun extends string>({ random }: RoomForm): Id<Noun> {
  return newId<Noun>(random)
}

/** One event, where each field that it needs was answered; otherwise the first that was not. */
export function oneEvent(
  form: RoomForm,
  needed: readonly (readonly [name: string, what: string])[],
  event: () => RoomEvent,
): ReadForm {
  const missing = needed.find(([name]) => textOf(form, name) === '')
  return missing === undefined
    ? accept([event()])
    : refuse({ sentence: roomWords.wrong.choose(missing[1]), field: missing[0] })
}

/** The member chosen under a name. */
export function personOf(form: RoomForm, name: string): PersonId {
  return idOf<'person'>(form, name)
}

/** The item chosen under a name. */
export function itemOf(form: RoomForm, name = 'item'): AgendaItemId {
  return idOf<'item'>(form, name)
}
