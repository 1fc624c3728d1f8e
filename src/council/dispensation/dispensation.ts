import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { PersonId } from '../member/person.ts'
import type { DecisionMaker } from '../resolution/resolution.ts'
import { dispensationGroundRules } from '../rules/dispensation-rules.ts'

/** The identifier of a dispensation. */
export type DispensationId = Id<'dispensation'>

/** Why a dispensation was granted, by the letter of its ground in the Act. */
export type DispensationGround = keyof typeof dispensationGroundRules

/** The grounds of a dispensation, in the order of the Act. */
export const dispensationGrounds = Object.keys(dispensationGroundRules) as readonly DispensationGround[]

/** What a dispensation lets a member do in spite of an interest: speak, or speak and vote. */
export type DispensationExtent = 'speak' | 'speakAndVote'

/** That a member may take part in some business in spite of an interest, for a period, by somebody's decision. */
export type Dispensation = {
  readonly id: DispensationId
  readonly personId: PersonId
  /** The business and the interest, in words that the public reads. */
  readonly subject: string
  readonly extent: DispensationExtent
  readonly ground: DispensationGround
  readonly reasons: string
  /** When the member asked for it in writing. */
  readonly requestedOn: CalendarDate
  readonly grantedOn: CalendarDate
  readonly grantedBy: DecisionMaker
  readonly fromOn: CalendarDate
  /** The last day on which it has effect. */
  readonly toOn: CalendarDate
}
