import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { BodyId } from '../body/body.ts'
import type { OfficeId } from '../member/office.ts'
import type { Limb } from './limb.ts'

/** The identifier of a resolution. */
export type ResolutionId = Id<'resolution'>

/**
 * What was resolved on an item: one object, which the agenda page, the decision notice and the minutes all print
 * (invariant 11).
 */
export type Resolution = DecidedWords & { readonly itemId: AgendaItemId }

/**
 * What was decided, by whom and when: at a meeting, or by the holder of an office alone. `formula` is how it was introduced,
 * such as `RESOLVED`.
 */
export type DecidedWords = {
  readonly id: ResolutionId
  readonly decisionMaker: DecisionMaker
  readonly formula: string
  readonly takenOn: CalendarDate
  readonly limbs: readonly Limb[]
}

/**
 * Who decided: a body; or the holder of an office, alone or sitting in a body. "The Executive Mayor in Cabinet" is the
 * second and "the Executive Mayor and Cabinet" may be either, which is why it is never free text.
 */
export type DecisionMaker =
  | { readonly kind: 'body'; readonly bodyId: BodyId }
  | { readonly kind: 'office'; readonly officeId: OfficeId; readonly inBodyId?: BodyId | undefined }
