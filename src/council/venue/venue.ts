import type { Id } from '../../foundation/identifier.ts'
import type { Term } from '../term.ts'

/** The identifier of a room in the register. */
export type VenueId = Id<'venue'>

/** What is known of a thing that a room has or has not. What nobody has looked up is said to be neither. */
export type VenueFact = 'yes' | 'no' | 'unknown'

/** A room in which the council meets, with what somebody who comes must know. Its term says when it is in use. */
export type Venue = Term & {
  readonly id: VenueId
  readonly name: string
  readonly address: string
  /** How many people it holds; `undefined` where that is not known. */
  readonly capacity?: number | undefined
  readonly stepFree: VenueFact
  readonly hearingLoop: VenueFact
  /** Whether a meeting can be webcast from it. */
  readonly webcast: VenueFact
  /** What else to know about getting in, in words for the public. */
  readonly accessNote: string
  /** The minutes that it takes to clear the room between two meetings. */
  readonly minutesBetween: number
}

/** The words under which a meeting in a room is announced: its name and where it is. */
export function venueInWords({ name, address }: Pick<Venue, 'name' | 'address'>): string {
  return `${name}, ${address}`
}
