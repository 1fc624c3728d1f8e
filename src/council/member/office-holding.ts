import type { Id } from '../../foundation/identifier.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Term } from '../term.ts'
import type { OfficeId } from './office.ts'
import type { PersonId } from './person.ts'

/** The identifier of a ward. */
export type WardId = Id<'ward'>

/** The identifier of an office-holding. */
export type OfficeHoldingId = Id<'holding'>

/**
 * That a person held an office for a term. Both days count. The term of a councillor names its ward and, where it is known, the
 * day on which the result of the election was declared.
 */
export type OfficeHolding = Term & {
  readonly id: OfficeHoldingId
  readonly personId: PersonId
  readonly officeId: OfficeId
  readonly wardId?: WardId | undefined
  readonly declaredOn?: CalendarDate | undefined
}
