import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from './agenda-item.ts'
import type { CourseOfItem } from './course-of-item.ts'
import type { AgendaRefusal } from './refusals.ts'

/**
 * What a meeting did with an item, fit to record.
 *
 * @refuses course-without-reason
 */
export function checkCourse(record: CourseOfItem): Result<CourseOfItem, AgendaRefusal> {
  const isPlain = record.course === 'taken'
  if (!isPlain && (record.reason ?? '').trim() === '')
    return refuse({ code: 'course-without-reason', course: record.course })
  return accept(record)
}

/** An agenda as it was held: its items in the order in which they were dealt with, each with what became of it last. */
export function agendaAsHeld(records: readonly CourseOfItem[]): readonly CourseOfItem[] {
  const held = new Map<AgendaItemId, CourseOfItem>()
  for (const record of records) {
    // An item that is taken up again after it was put off is dealt with anew, in its new place.
    if (held.get(record.itemId)?.course !== record.course) held.delete(record.itemId)
    held.set(record.itemId, record)
  }
  return [...held.values()]
}

/** The items that are left for the next meeting: put off, or broken off and not taken up again. */
export function itemsLeftOver(records: readonly CourseOfItem[]): readonly AgendaItemId[] {
  return agendaAsHeld(records)
    .filter(({ course }) => course === 'deferred' || course === 'adjourned')
    .map(({ itemId }) => itemId)
}

/** Whether a meeting took its items in another order than the agenda called them in. */
export function isOutOfOrder(called: readonly AgendaItemId[], records: readonly CourseOfItem[]): boolean {
  const places = agendaAsHeld(records)
    .filter(({ course }) => course === 'taken')
    .map(({ itemId }) => called.indexOf(itemId))
    .filter((place) => place !== -1)
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0))
}
