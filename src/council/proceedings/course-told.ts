import { dateAt } from '../../foundation/instant.ts'
import { dateInWords } from '../date-in-words.ts'
import type { CourseEvent, PublicEvent, RoomEntry } from '../room/entry.ts'
import { itemsNamed, nameOf, noteOf, timeOf, type ProceedingGround, type ToldEntry } from './ground.ts'
import { attendanceTold } from './presence-told.ts'
import { proceedingWords as words } from './words.ts'

type Of<Kind> = RoomEntry & Extract<CourseEvent | PublicEvent, { readonly kind: Kind }>

/** Tells that the meeting was opened and by whom, with the apologies, substitutes and remote attendance. */
export function openingTold(entry: Of<'meetingOpened'>, ground: ProceedingGround): readonly ToldEntry[] {
  const { presidingId, right, at } = entry
  const text = words.opened(nameOf(ground, presidingId), right, timeOf(ground, at))
  return [{ part: '', where: 'inPublic', body: noteOf(text) }, ...attendanceTold(ground)]
}

/** Tells that somebody took the chair. */
export function chairTold(entry: Of<'chairTaken'>, ground: ProceedingGround): readonly ToldEntry[] {
  const { presidingId, right, at } = entry
  const text = words.chairTaken(nameOf(ground, presidingId), right, timeOf(ground, at))
  return [{ part: '', where: 'inPublic', body: noteOf(text) }]
}

/** Tells an adjournment, with its reason. */
export function adjournmentTold(
  { at, reason, span }: Of<'meetingAdjourned'>,
  ground: ProceedingGround,
): readonly ToldEntry[] {
  return here(words.adjourned(timeOf(ground, at), reason, span === 'anotherDay'))
}

/** Tells that the meeting went on, with the day where it is another than the one on which it was called. */
export function resumptionTold({ at }: Of<'meetingResumed'>, ground: ProceedingGround): readonly ToldEntry[] {
  const { zone, on } = ground.facts
  const day = dateAt(at, zone)
  const time = timeOf(ground, at)
  return here(words.resumed(day === on ? time : words.onDay(time, dateInWords(day))))
}

/** Tells when the meeting closed, where the public may read it. */
export function closeTold({ at }: Of<'meetingClosed'>, ground: ProceedingGround): readonly ToldEntry[] {
  return [{ part: '', where: 'inPublic', body: noteOf(words.closed(timeOf(ground, at))) }]
}

/** Tells that an item was deferred or withdrawn, and why; nothing of one that was taken. */
export function itemLeftTold({ outcome, reason }: Of<'itemClosed'>): readonly ToldEntry[] {
  return outcome === 'taken' ? [] : here(words.left(outcome, reason ?? ''))
}

/** Tells the special circumstances by which an item was taken as urgent, as the minutes must, under that item. */
export function urgencyTold(
  { itemId, reason }: Of<'urgentItemAdmitted'>,
  ground: ProceedingGround,
): readonly ToldEntry[] {
  const admitted = ground.room.urgentItems.find((one) => one.itemId === itemId)
  if (admitted === undefined) return []
  const text = words.urgent(nameOf(ground, admitted.presidingId), reason)
  return [{ part: '', where: itemId, body: noteOf(text) }]
}

/** Tells that the public was put out for confidential information; on which ground, under the item itself alone. */
export function confidentialTold(
  { itemIds, basis }: Of<'publicExcluded'>,
  ground: ProceedingGround,
): readonly ToldEntry[] {
  const text = words.confidential(itemsNamed(ground, itemIds))
  return [
    { part: '', where: 'inPublic', body: noteOf(text) },
    ...itemIds.map((itemId) => ({ part: itemId, where: itemId, body: noteOf(words.basis(basis)) })),
  ]
}

/** Tells that the public was let in again. */
export function readmissionTold(
  { at }: Of<'publicReadmitted'>,
  ground: ProceedingGround,
): readonly ToldEntry[] {
  return [{ part: '', where: 'inPublic', body: noteOf(words.readmitted(timeOf(ground, at))) }]
}

function here(text: string): readonly ToldEntry[] {
  return [{ part: '', where: 'here', body: noteOf(text) }]
}
