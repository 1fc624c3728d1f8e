import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { PlanEntryId, PlanEntryStatus } from './plan-entry.ts'
import type { PlanRefusal } from './refusals.ts'
import type { RepresentationState } from './representation-state.ts'

/** The identifier of a representation. */
export type RepresentationId = Id<'representation'>

/** What somebody put to the council about a decision to come: most often, why a meeting should be open to the public. */
export type Representation = {
  readonly id: RepresentationId
  readonly entryId: PlanEntryId
  readonly text: string
  /** As whom the public reads it, such as “A resident”. Never a name that the writer did not ask for. */
  readonly shownAs: string
}

/** For each state of a representation, those that may follow it. An answer may be put right by a later one. */
const representationMoves: Readonly<Record<RepresentationState, readonly RepresentationState[]>> = {
  received: ['taken', 'setAside'],
  taken: ['answered', 'setAside'],
  setAside: ['taken'],
  answered: ['answered'],
}

/** How long a representation may be, in characters. */
const longestRepresentation = 20_000

/**
 * A representation that can be taken in: it says something, at a length that can be read, on a decision still to come.
 *
 * @refuses representation-empty, representation-too-long, representation-too-late
 */
export function checkRepresentation(
  representation: Pick<Representation, 'text'>,
  status: PlanEntryStatus,
): Result<string, PlanRefusal> {
  const text = representation.text.trim()
  if (text === '') return refuse({ code: 'representation-empty' })
  if (text.length > longestRepresentation)
    return refuse({ code: 'representation-too-long', length: text.length, limit: longestRepresentation })
  return status === 'decided' || status === 'withdrawn'
    ? refuse({ code: 'representation-too-late', status })
    : accept(text)
}

/** A question whether a representation may come into a new state, with the words that go with it. */
export type RepresentationMove = {
  readonly from: RepresentationState
  readonly to: RepresentationState
  readonly words: string
}

/**
 * The new state of a representation. Setting one aside takes a reason; answering one takes an answer.
 *
 * @refuses representation-cannot-move, representation-without-words
 */
export function moveRepresentation({
  from,
  to,
  words,
}: RepresentationMove): Result<RepresentationState, PlanRefusal> {
  if (!representationMoves[from].includes(to)) return refuse({ code: 'representation-cannot-move', from, to })
  return to !== 'taken' && words.trim() === ''
    ? refuse({ code: 'representation-without-words', to })
    : accept(to)
}
