import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { BodyId } from '../body/body.ts'
import type { VenueId } from '../venue/venue.ts'
import type { MeetingState } from './meeting-state.ts'

/** The identifier of a meeting. */
export type MeetingId = Id<'meeting'>

/** What sort of meeting it is. Minutes are not approved at an extraordinary one. */
export type MeetingKind = 'ordinary' | 'annual' | 'extraordinary'

/** A sitting of a body. `state` is the last of the acts recorded for it. */
export type Meeting = {
  readonly id: MeetingId
  readonly bodyId: BodyId
  readonly kind: MeetingKind
  readonly startsAt: Instant
  readonly venue: string
  /** The room of the register in which it is held; `undefined` where the place is only in words. */
  readonly venueId?: VenueId | undefined
  readonly state: MeetingState
}
