import type { Id } from '../../foundation/identifier.ts'
import type { ClosedPeriod } from '../meeting/date-pattern.ts'

/** The identifier of a recess. */
export type RecessId = Id<'recess'>

/** Weeks in which the council does not usually meet, kept with their name: a recess, party conferences. Both days count. */
export type Recess = ClosedPeriod & { readonly id: RecessId }
