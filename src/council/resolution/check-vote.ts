import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldForComparison } from '../../foundation/text.ts'
import type { ResolutionRefusal } from './refusals.ts'
import { voteSides, type CastVote, type Vote, type VoteCounts, type VoteSide } from './vote.ts'

/**
 * A vote whose names add up to its counts, and whose equality is resolved.
 *
 * @refuses vote-count-malformed, vote-names-differ-from-count, voted-twice, tie-without-casting-vote
 */
export function checkVote(vote: Vote): Result<Vote, ResolutionRefusal> {
  const { counts, castingVote, atOwnRequest = [] } = vote
  const cast = [...vote.cast, ...atOwnRequest]
  const malformed = voteSides.find((side) => !isCount(counts[side]))
  if (malformed !== undefined) return refuse({ code: 'vote-count-malformed', side: malformed })
  const twice = cast.find((one, index) => cast.findIndex((other) => isSameVoter(one, other)) < index)
  if (twice !== undefined) return refuse({ code: 'voted-twice', name: twice.name })
  const differing = sidesThatDiffer(vote)[0] ?? sidesNamedBeyond(counts, atOwnRequest)[0]
  if (differing !== undefined) return refuse({ code: 'vote-names-differ-from-count', ...differing })
  if (isTie(counts) && castingVote === undefined)
    return refuse({ code: 'tie-without-casting-vote', count: counts.for ?? 0 })
  return accept(vote)
}

/** A side on which the names listed are not as many as the votes counted. */
export type CountDifference = { readonly side: VoteSide; readonly counted: number; readonly named: number }

/** The sides on which names were taken and do not add up. A side with no count differs from nothing. */
export function sidesThatDiffer({ counts, cast }: Pick<Vote, 'counts' | 'cast'>): readonly CountDifference[] {
  if (cast.length === 0) return []
  return voteSides.flatMap((side) => {
    const counted = counts[side]
    const named = cast.filter((vote) => vote.side === side).length
    return counted === undefined || counted === named ? [] : [{ side, counted, named }]
  })
}

function sidesNamedBeyond(counts: VoteCounts, asked: readonly CastVote[]): readonly CountDifference[] {
  return voteSides.flatMap((side) => {
    const counted = counts[side]
    const named = asked.filter((vote) => vote.side === side).length
    return counted === undefined || named <= counted ? [] : [{ side, counted, named }]
  })
}

/** Whether the motion was carried; `undefined` where the record has no counts. A tie is carried by the casting vote alone. */
export function isCarried({
  counts,
  castingVote,
}: Pick<Vote, 'counts' | 'castingVote'>): boolean | undefined {
  if (counts.for === undefined || counts.against === undefined) return undefined
  return isTie(counts) ? castingVote?.given === 'for' : counts.for > counts.against
}

function isTie(counts: VoteCounts): boolean {
  return counts.for !== undefined && counts.for > 0 && counts.for === counts.against
}

function isCount(count: number | undefined): boolean {
  return count === undefined || (Number.isSafeInteger(count) && count >= 0)
}

function isSameVoter(one: CastVote, other: CastVote): boolean {
  return one.personId !== undefined && other.personId !== undefined
    ? one.personId === other.personId
    : foldForComparison(one.name) === foldForComparison(other.name)
}
