import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { BodyId } from '../body/body.ts'
import type { OfficeId } from '../member/office.ts'
import type { PersonId } from '../member/person.ts'
import type { LimbId } from '../resolution/limb.ts'

/** The identifier of a commitment. Its public address holds it, so it never changes. */
export type CommitmentId = Id<'commitment'>

/** What sort of promise a commitment is. A `request` is what a meeting asked for: it is kept until it is answered. */
export type CommitmentNature = 'undertaking' | 'answer' | 'request' | 'recommendation'

/** Where the words of a commitment stand: in a limb of a resolution, or in the minute of an item. */
export type CommitmentSource =
  | { readonly kind: 'limb'; readonly limbId: LimbId }
  | { readonly kind: 'minutes'; readonly itemId: AgendaItemId }

/** Who owes a commitment: an office, a body or a person of the register, or somebody outside the council by name. */
export type CommitmentOwner =
  | { readonly kind: 'office'; readonly officeId: OfficeId }
  | { readonly kind: 'body'; readonly bodyId: BodyId }
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'outside'; readonly name: string }

/**
 * A promise made at a meeting, in the words in which it was made: who owes it, by when or upon what, and which body
 * hears of it. `dueOn` is the first promised day and never changes; later days are steps of its course.
 */
export type Commitment = {
  readonly id: CommitmentId
  readonly nature: CommitmentNature
  readonly source: CommitmentSource
  readonly quote: string
  readonly owner: CommitmentOwner
  readonly dueOn?: CalendarDate | undefined
  /** What it waits for, where no day was promised: “when the new contract begins”. */
  readonly trigger?: string | undefined
  readonly reportBackBodyId: BodyId
}
