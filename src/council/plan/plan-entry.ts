import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { MatterId } from '../matter/matter.ts'
import type { OfficeId } from '../member/office.ts'
import type { DecisionMaker } from '../resolution/resolution.ts'

/** The identifier of an entry in the forward plan. */
export type PlanEntryId = Id<'planEntry'>

/**
 * A decision to come, as the forward plan tells the public of it. Whether it is key and whether it is private are two
 * facts, declared apart (invariant 9). Every word of it is written to be public.
 */
export type PlanEntry = {
  readonly id: PlanEntryId
  readonly matterId?: MatterId | undefined
  readonly title: string
  /** What is to be decided, in a few sentences. */
  readonly summary: string
  readonly decisionMaker: DecisionMaker
  readonly window: DecisionWindow
  /** Why the decision is key; `undefined` where it is not. */
  readonly key?: KeyDeclaration | undefined
  /** What of it is to be private, and why; `undefined` where nothing is. */
  readonly private?: PrivateDeclaration | undefined
  /** The documents that will be before the decision-maker. */
  readonly documents: readonly string[]
  /** Where copies may be had, and from whom other documents may be asked for. */
  readonly copiesFrom: string
  /** Whom to ask about the decision. */
  readonly contact: string
  /** Who is asked before it is taken, and how. */
  readonly consultees: string
  readonly leadOfficeId?: OfficeId | undefined
}

/** The days in which a decision is to be taken: a date, or a period. Both days count. */
export type DecisionWindow = { readonly fromOn: CalendarDate; readonly toOn: CalendarDate }

/** The ground on which a decision is key: money (`a`), or its effect on communities in two or more wards (`b`). */
export type SignificanceGround = 'a' | 'b'

/** That a decision is key, on what ground, and how it meets it. */
export type KeyDeclaration = { readonly ground: SignificanceGround; readonly reason: string }

/** That a decision, or a part of it, is to be taken in private: on what basis, and why in words for the public. */
export type PrivateDeclaration = {
  readonly extent: 'part' | 'full'
  readonly basis: PrivateBasis
  readonly reason: string
}

/** Why the public is kept out: exempt information by its paragraphs, or confidential information by what forbids it. */
export type PrivateBasis =
  | { readonly kind: 'exempt'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'confidential'; readonly ground: string }

/** How far an entry has come. `movedOn` has a later window; `withdrawn` and `movedOn` give their reason. */
export type PlanEntryStatus = 'proposed' | 'published' | 'movedOn' | 'decided' | 'withdrawn'

/** For each status of an entry, those that may follow it. */
export const planEntryMoves: Readonly<Record<PlanEntryStatus, readonly PlanEntryStatus[]>> = {
  proposed: ['published', 'withdrawn'],
  published: ['published', 'movedOn', 'decided', 'withdrawn'],
  movedOn: ['published', 'movedOn', 'decided', 'withdrawn'],
  decided: [],
  withdrawn: [],
}

/** What the council itself has set as significant, in words for the public: money for ground a, effect for ground b. */
export type KeyThreshold = { readonly ground: SignificanceGround; readonly words: string }
