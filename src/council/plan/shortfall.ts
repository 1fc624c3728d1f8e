import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { PlanNoticeKind } from './notice.ts'
import type { PlanEntryId } from './plan-entry.ts'

/** What a decision lacks: which of the two facts asks for the notice, which notice, and how it falls short. */
export type Shortfall = {
  readonly fact: 'key' | 'private'
  readonly kind: 'key28' | 'private28' | 'private5'
  readonly state: NoticeFault
  /** The lawful ways out, the least drastic first. */
  readonly ways: readonly WayToDecide[]
}

/** The decision that a shortfall is of: its title, its item where it is taken at a meeting, and its entries of the forward plan. */
export type DecisionLacking = {
  readonly title: string
  readonly itemId?: AgendaItemId | undefined
  readonly planEntryIds: readonly PlanEntryId[]
}

/** How a notice falls short: there is none, it was given too late, its window has gone by or not come, or it was withdrawn. */
export type NoticeFault =
  | { readonly state: 'none' }
  | { readonly state: 'tooLate'; readonly publishedOn: CalendarDate; readonly firstDay: CalendarDate }
  | { readonly state: 'outsideWindow'; readonly fromOn: CalendarDate; readonly toOn: CalendarDate }
  | { readonly state: 'withdrawn' }

/** A lawful way to a decision that may not be taken yet: take it later, or give the notice that the law allows instead. */
export type WayToDecide =
  | {
      readonly way: 'laterDate'
      readonly firstDay: CalendarDate
      readonly publish: PlanNoticeKind | undefined
    }
  | { readonly way: 'route'; readonly kind: 'generalException' | 'specialUrgency' | 'privateUrgency' }
