import type { Id } from '../../foundation/identifier.ts'
import type { MatterId } from '../matter/matter.ts'
import type { MeetingId } from '../meeting/meeting.ts'
import type { ItemTitle } from './item-title.ts'

/** The identifier of an agenda item. It survives a move to another meeting. */
export type AgendaItemId = Id<'item'>

/** One piece of business at a meeting. `position` orders the items; `number` is what is printed: `5`, `5.1` or `5a`. */
export type AgendaItem = ItemTitle & {
  readonly id: AgendaItemId
  readonly meetingId: MeetingId
  readonly position: number
  readonly number: string
  readonly isStanding: boolean
  readonly matterId?: MatterId | undefined
  readonly purpose?: string | undefined
}
