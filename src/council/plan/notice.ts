import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { OfficeId } from '../member/office.ts'
import type { PersonId } from '../member/person.ts'
import type { DecisionWindow, KeyDeclaration, PlanEntryId, PrivateDeclaration } from './plan-entry.ts'

/** The identifier of a notice. Its address stays for good. */
export type NoticeId = Id<'notice'>

/**
 * What a notice is given for: the key decision; the private meeting, first and further; the three ways round them; and
 * the yearly report of decisions taken under special urgency.
 */
export type PublishedNoticeKind = PlanNoticeKind | 'specialUrgencyReport'

/** A notice about one entry of the forward plan. */
export type PlanNoticeKind = (typeof planNoticeKinds)[number]

/** Every kind of notice about an entry, in the order in which the law comes to them. */
export const planNoticeKinds = [
  'key28',
  'private28',
  'private5',
  'generalException',
  'specialUrgency',
  'privateUrgency',
] as const

/** A notice that stands, or stood, as the rules ask about it. Its statement is a matter of record beside it. */
export type Notice = {
  readonly id: NoticeId
  readonly entryId: PlanEntryId
  readonly kind: PlanNoticeKind
  readonly publishedOn: CalendarDate
  /** The days in which the decision was to be taken as the notice stated it. */
  readonly window: DecisionWindow
  readonly withdrawnAt?: Instant | undefined
}

/**
 * What a notice states, fixed as it was published: the eight facts that the law asks of a key decision, and what its own
 * kind adds. Names are as the register had them on that day.
 */
export type NoticeStatement = {
  readonly title: string
  readonly summary: string
  readonly decisionMaker: StatedDecisionMaker
  readonly window: DecisionWindow
  readonly key?: (KeyDeclaration & { readonly threshold?: string | undefined }) | undefined
  readonly private?: PrivateDeclaration | undefined
  readonly documents: readonly string[]
  readonly copiesFrom: string
  readonly contact: string
  readonly consultees: string
  /** Why the ordinary notice was impracticable, or why the matter is urgent and cannot reasonably be deferred. */
  readonly reason?: string | undefined
  readonly consent?: StatedConsent | undefined
  /** Who was told in writing, as they are named in the register. */
  readonly told?: readonly string[] | undefined
  readonly representations?: readonly StatedRepresentation[] | undefined
}

/** A decision-maker as a notice names them: one person with a title, or a body with the list of its members. */
export type StatedDecisionMaker =
  | { readonly kind: 'office'; readonly title: string; readonly name: string | undefined }
  | { readonly kind: 'body'; readonly name: string; readonly members: readonly string[] }

/** Who agreed that a matter is urgent, and when. */
export type StatedConsent = {
  readonly capacity: ConsentCapacity
  readonly name: string
  readonly agreedOn: CalendarDate
  /** Why those who come before were not asked: there is none, or none can act. */
  readonly whyNotOthers?: string | undefined
}

/** Those who may agree to urgency, in the order in which the law turns to them. */
export type ConsentCapacity = 'scrutinyChair' | 'councilChair' | 'councilViceChair'

/** Somebody who may agree to urgency: the holder of an office on that day. */
export type ConsentHolder = {
  readonly capacity: ConsentCapacity
  readonly officeId: OfficeId
  readonly personId: PersonId
  readonly name: string
}

/** A representation as a notice repeats it, with the council's answer. */
export type StatedRepresentation = {
  readonly shownAs: string
  readonly text: string
  readonly response: string
}
