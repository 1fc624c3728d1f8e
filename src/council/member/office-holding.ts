import type { Id } from '../../foundation/identifier.ts'
import type { Term } from '../term.ts'
import type { OfficeId } from './office.ts'
import type { PersonId } from './person.ts'

/** The identifier of an office-holding. */
export type OfficeHoldingId = Id<'holding'>

/** That a person held an office for a term. Both days count. */
export type OfficeHolding = Term & {
  readonly id: OfficeHoldingId
  readonly personId: PersonId
  readonly officeId: OfficeId
}
