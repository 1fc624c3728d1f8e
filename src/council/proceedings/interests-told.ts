import type { InterestEvent, RoomEntry } from '../room/entry.ts'
import { itemsInRoom } from '../room/room-facts.ts'
import type { DeclaredInterest } from '../room/room.ts'
import { itemsNamed, nameOf, noteOf, type ProceedingGround, type ToldEntry } from './ground.ts'
import { itemTitled } from './presence-told.ts'
import { proceedingWords as words } from './words.ts'

/**
 * Tells a declaration where it was made, and under the item concerned what followed from it. A declaration that a later one
 * replaced is not told. Of a sensitive interest only its class is told, and of one in private business nothing in public.
 *
 * @law docs/law/members-interests.md
 */
export function declarationTold(
  entry: RoomEntry & InterestEvent,
  ground: ProceedingGround,
): readonly ToldEntry[] {
  const declared = ground.room.declarations.find(({ entryId }) => entryId === entry.id)
  if (declared === undefined) return []
  const { itemId } = declared
  const where = ground.openItemId ?? itemTitled(ground, /\binterests?\b/i) ?? 'here'
  const inIt = { part: 'own', where: itemId, body: noteOf(sentenceOf(declared, words.thisItem, ground)) }
  if (where === itemId) return [inIt, ...consequenceTold(declared, ground)]
  const isPrivate = itemsInRoom(ground.room, ground.facts).some(
    ({ id, part }) => id === itemId && part === 'private',
  )
  const shown = isPrivate && !declared.isSensitive ? { ...declared, words: undefined } : declared
  const text = sentenceOf(shown, itemsNamed(ground, [itemId]), ground)
  return [
    { part: '', where, body: noteOf(text) },
    ...(isPrivate ? [inIt] : []),
    ...consequenceTold(declared, ground),
  ]
}

function sentenceOf(declared: DeclaredInterest, item: string, ground: ProceedingGround): string {
  const said = words.declared(nameOf(ground, declared.personId), declared.interest, item)
  return declared.isSensitive ? words.withheld(said) : words.described(said, declared.words)
}

/** What followed under the item; nothing where the meeting never took it, or where the member was not in the room. */
function consequenceTold(declared: DeclaredInterest, ground: ProceedingGround): readonly ToldEntry[] {
  const { itemId, personId, dispensation, isSensitive } = declared
  const { room } = ground
  if (!room.course.some((taking) => taking.itemId === itemId)) return []
  const sentence = whatFollowed(declared, ground)
  if (sentence === undefined) return []
  const text =
    dispensation === undefined
      ? sentence
      : words.underDispensation(sentence, isSensitive ? undefined : dispensation)
  return [{ part: `consequence ${personId}`, where: itemId, body: noteOf(text) }]
}

function whatFollowed(
  { personId, itemId, response }: DeclaredInterest,
  ground: ProceedingGround,
): string | undefined {
  const who = nameOf(ground, personId)
  const spells = ground.room.presences.find((one) => one.personId === personId)?.spells ?? []
  if (response === 'leaves')
    return spells.some(({ outFor }) => outFor === itemId) ? words.leftForItem(who) : undefined
  return response === 'noVote' ? words.noVote(who) : words.stayed(who)
}
