import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { BodyId } from '../body/body.ts'
import type { OfficeId } from '../member/office.ts'
import type { LimbVerb } from './limb-verb.ts'

/** The identifier of a limb. Plans, actions and report-backs will point at it, so it never changes. */
export type LimbId = Id<'limb'>

/** One part of a resolution. `number` is the report's paragraph, `minuteNumber` the minutes' own. */
export type Limb = {
  readonly id: LimbId
  readonly number?: string | undefined
  readonly minuteNumber?: string | undefined
  readonly verb: LimbVerb
  readonly text: string
  readonly undertaking?: Undertaking | undefined
}

/**
 * What a limb promises: who owes it, by which day or upon what, and which body hears of it; or the recorded reason why nobody
 * does.
 */
export type Undertaking =
  | {
      readonly kind: 'owed'
      readonly ownerOfficeId: OfficeId
      readonly dueOn?: CalendarDate | undefined
      /** What it waits for, where no day is promised: “when the new contract begins”. */
      readonly trigger?: string | undefined
      readonly reportBackBodyId: BodyId
    }
  | { readonly kind: 'none'; readonly reasonForNone: string }
