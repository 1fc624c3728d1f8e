import type { Id } from '../../foundation/identifier.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { PersonId } from '../member/person.ts'

/** The identifier of a ballot. */
export type BallotId = Id<'ballot'>

/** How a ballot is taken: on papers that stay secret, by show of hands, or by calling each name. */
export type BallotTaking = 'secret' | 'hands' | 'names'

/** A ballot between candidates for one place, as the record keeps it: names are as printed. */
export type Ballot = {
  readonly id: BallotId
  readonly itemId: AgendaItemId
  readonly post: string
  readonly taking: BallotTaking
  readonly candidates: readonly Candidate[]
  readonly rounds: readonly BallotRound[]
  readonly outcome: BallotOutcome
}

/** Somebody nominated. `out` says why they stand no longer. */
export type Candidate = {
  readonly name: string
  readonly personId: PersonId
  readonly proposer: string
  readonly seconder?: string | undefined
  readonly out?: 'withdrew' | 'fewest' | undefined
}

/** One round: the votes of each who stood, and what else of the votes there was. */
export type BallotRound = {
  readonly counts: readonly CandidateCount[]
  readonly spoilt: number
  readonly notVoting: number
  /** Whom each member voted for, where names were called; nobody where they did not vote. */
  readonly cast: readonly { readonly name: string; readonly votedFor?: string | undefined }[]
  /** Who went out after the round. */
  readonly out?: string | undefined
  /** Whose casting vote decided who went out. */
  readonly castingBy?: string | undefined
}

/** The votes of one candidate in a round. */
export type CandidateCount = { readonly name: string; readonly personId: PersonId; readonly votes: number }

/** How a ballot ended: with somebody elected, or given up for a reason. */
export type BallotOutcome =
  | { readonly kind: 'elected'; readonly name: string; readonly personId: PersonId }
  | { readonly kind: 'abandoned'; readonly reason: string }
