import type { Id } from '../../foundation/identifier.ts'
import type { BodyId } from '../body/body.ts'
import type { OfficeId } from '../member/office.ts'
import type { Term } from '../term.ts'

/** The identifier of a delegation. */
export type DelegationId = Id<'delegation'>

/**
 * One entry of the scheme of delegation: a body has given the holder of an office a power, in these words and within these
 * limits, for a term. `source` is where the constitution says so.
 */
export type Delegation = Term & {
  readonly id: DelegationId
  /** The number under which the scheme has it, such as `3.4.2`. */
  readonly reference: string
  readonly fromBodyId: BodyId
  readonly toOfficeId: OfficeId
  readonly words: string
  readonly limits: string
  /** The most that may be spent under it; `undefined` where the scheme names no sum. */
  readonly limitPounds?: number | undefined
  readonly isExecutive: boolean
  readonly source: string
}
