import type { Id } from '../../foundation/identifier.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { PersonId } from '../member/person.ts'

/** The identifier of a vote. */
export type VoteId = Id<'vote'>

/** A side of a vote. */
export type VoteSide = 'for' | 'against' | 'abstain'

/** The sides of a vote, in the order in which they are printed. */
export const voteSides: readonly VoteSide[] = ['for', 'against', 'abstain']

/** A motion put to the vote. A count is `undefined` where the record gives none; `cast` is empty unless names were taken. */
export type Vote = {
  readonly id: VoteId
  readonly itemId: AgendaItemId
  readonly motion: string
  readonly mover?: string | undefined
  readonly seconder?: string | undefined
  readonly counts: VoteCounts
  readonly cast: readonly CastVote[]
  /** How single members asked, after a vote without names, that theirs be recorded. */
  readonly atOwnRequest?: readonly CastVote[] | undefined
  readonly castingVote?: CastingVote | undefined
}

/** How many voted on each side. */
export type VoteCounts = Readonly<Record<VoteSide, number | undefined>>

/** How one member voted. `name` is as printed. */
export type CastVote = {
  readonly side: VoteSide
  readonly name: string
  readonly personId?: PersonId | undefined
}

/** What the person presiding did on an equality of votes. It is no part of the counts. */
export type CastingVote = { readonly by: string; readonly given: 'for' | 'against' | 'notUsed' }
