import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { findingById, type FindingRow } from '../../store/finding.ts'
import type { Breadcrumb } from '../../web/components/breadcrumbs.ts'
import { eventCrumbs, eventOf } from '../assurance/read-event.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { findingWords } from './words.ts'

/** A finding that its reader may know of, with its event. */
export type SeenFinding = { readonly row: FindingRow; readonly event: EventInHand }

/** The finding that an address names, where its reader may know of its event. */
export async function findingAsked(
  visit: Visit,
  { params }: Pick<Asked, 'params'>,
): Promise<SeenFinding | undefined> {
  const { id = '' } = params
  if (!isIdForm(id)) return undefined
  const row = await findingById(visit.office, visit.councilId, id as Id<'finding'>)
  const event = row && (await eventOf(visit, row.assurance_event_id))
  return row && event && { row, event }
}

/** The address of a finding in the workspace. */
export function findingAddress({ row }: Pick<SeenFinding, 'row'>): string {
  return `/workspace/findings/${row.finding_id}`
}

/** The way to the pages of a finding. */
export function findingCrumbs({ say }: Visit, seen: SeenFinding): Breadcrumb[] {
  const title = findingWords.title(say.number(seen.row.number))
  return [...eventCrumbs(seen.event), { text: title, href: findingAddress(seen) }]
}
