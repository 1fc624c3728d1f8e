import { readableEvent, readableEvents, type EventInHand } from '../../acts/assurance/event-in-hand.ts'
import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import type { Breadcrumb } from '../../web/components/breadcrumbs.ts'
import { reading } from '../frame/reading.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { assuranceWords } from './words.ts'

/** The event that an address names, where its reader may know of it. */
export function eventAsked(
  visit: Visit,
  { params }: Pick<Asked, 'params'>,
): Promise<EventInHand | undefined> {
  const { id = '' } = params
  return eventOf(visit, id)
}

/** An event by its id, where its reader may know of it. */
export async function eventOf(visit: Visit, id: string): Promise<EventInHand | undefined> {
  if (!isIdForm(id)) return undefined
  return reading(visit, (read) => readableEvent({ ...read, reader: visit.reader }, id as AssuranceEventId))
}

/** Every event that the reader may know of. */
export function eventsOf(visit: Visit): Promise<EventInHand[]> {
  return reading(visit, (read) => readableEvents({ ...read, reader: visit.reader }))
}

/** The address of an event in the workspace. */
export function eventAddress({ key }: Pick<EventInHand, 'key'>): string {
  return `/workspace/assurance/${key.assurance_event_id}`
}

/** The way to an event's own pages. */
export function eventCrumbs(event: EventInHand): Breadcrumb[] {
  return [listCrumb, { text: event.row.title, href: eventAddress(event) }]
}

/** The way to the list of events. */
export const listCrumb: Breadcrumb = { text: assuranceWords.title, href: '/workspace/assurance' }

/** What a form about an event watches, so that two people do not undo each other's work. */
export function watchedEvent({ key }: Pick<EventInHand, 'key'>) {
  return [{ kind: 'assuranceEvent', id: key.assurance_event_id }]
}

/** That an event which is not public was read. */
export function readsOf({ row, key }: EventInHand): Pick<WorkspacePage, 'reads'> {
  return {
    reads:
      row.first_released_entry === null
        ? [{ kind: 'assuranceEvent', id: key.assurance_event_id, version: row.version }]
        : [],
  }
}
