import type { Id } from '../../foundation/identifier.ts'
import type { Term } from '../term.ts'

/** The identifier of a body. */
export type BodyId = Id<'body'>

/** What a body is in the council. */
export type BodyKind =
  | 'council'
  | 'executive'
  | 'committee'
  | 'subCommittee'
  | 'scrutiny'
  | 'advisory'
  | 'external'

/** The law on access to a body's meetings: Part VA of 1972, the 2012 Regulations, or none but the council's own policy. */
export type Regime = 'lga1972' | 'exec2012' | 'advisory'

/** A body that meets. Its term says when it existed; `aliases` are the other names it is printed under. */
export type Body = Term & {
  readonly id: BodyId
  readonly name: string
  readonly slug: string
  readonly kind: BodyKind
  readonly regime: Regime
  readonly aliases: readonly string[]
  readonly purpose?: string | undefined
  readonly parentId?: BodyId | undefined
  /** Members who must be present; `undefined` where the constitution sets none. */
  readonly quorum?: number | undefined
}

/** The regimes that each kind of body can be under. A committee or sub-committee may be the executive's own. */
export const regimesOfKind: Readonly<Record<BodyKind, readonly Regime[]>> = {
  council: ['lga1972'],
  executive: ['exec2012'],
  committee: ['lga1972', 'exec2012'],
  subCommittee: ['lga1972', 'exec2012'],
  scrutiny: ['lga1972'],
  advisory: ['advisory'],
  external: ['advisory'],
}
