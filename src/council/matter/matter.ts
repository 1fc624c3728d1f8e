import type { Id } from '../../foundation/identifier.ts'

/** The identifier of a matter. */
export type MatterId = Id<'matter'>

/** A subject that persists across meetings and bodies, such as the outcome of one inspection. Titles are public. */
export type Matter = {
  readonly id: MatterId
  readonly title: string
  readonly summary: string
  /** The broad kind of business, such as `children` or `finance`: the council's own words. */
  readonly kind: string
  readonly wards: readonly string[]
}
