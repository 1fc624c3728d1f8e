import type { Instant } from '../../foundation/instant.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { BodyId } from '../body/body.ts'
import type { MeetingId } from '../meeting/meeting.ts'

/** That a matter is, was or will be an item at a meeting. */
export type MatterAppearance = {
  readonly itemId: AgendaItemId
  readonly meetingId: MeetingId
  readonly bodyId: BodyId
  readonly startsAt: Instant
}

/** Where a matter has been before an item and where it goes next, each in order of time. */
export type MatterHistory<Appearance extends MatterAppearance> = {
  readonly before: readonly Appearance[]
  readonly next: readonly Appearance[]
}

/** The history of a matter as seen from one of its items. The item itself is in neither list. */
export function matterHistory<Appearance extends MatterAppearance>(
  appearances: readonly Appearance[],
  itemId: AgendaItemId,
): MatterHistory<Appearance> {
  const inOrder = [...appearances].sort(byTime)
  const here = inOrder.findIndex((appearance) => appearance.itemId === itemId)
  return here === -1
    ? { before: [], next: [] }
    : { before: inOrder.slice(0, here), next: inOrder.slice(here + 1) }
}

function byTime(one: MatterAppearance, other: MatterAppearance): number {
  return compare(one.startsAt, other.startsAt) || compare(one.itemId, other.itemId)
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
