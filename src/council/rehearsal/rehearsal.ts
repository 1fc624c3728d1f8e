import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import { sights, type Sight } from '../access/sight-table.ts'

/**
 * What a walk of the site was for: `release` rehearses what each reader can reach of the withheld papers of an item, now and once
 * they are released; `withdrawal` looks whether anything of a withdrawn document can still be reached.
 */
export type RehearsalKind = 'release' | 'withdrawal'

/** When in a rehearsal something was reached: as things stand, or after a release that is then taken back. */
export type RehearsalPhase = 'now' | 'release'

/**
 * What was reached of a paper, from least to most. `sign` is that the site answered in a way that tells that the paper exists, and
 * `words` are words of its text.
 */
export type ReachedThing = 'sign' | 'note' | 'publicTitle' | 'title' | 'words' | 'file'

/** That a reader reached something of a paper at an address; a leak where the access decision gives them less. */
export type Reach = {
  readonly reader: string
  readonly documentId: Id<'document'>
  readonly address: string
  readonly what: ReachedThing
  readonly isLeak: boolean
}

/** One phase of a rehearsal: what was reached, and what ought to have been and was not. */
export type RehearsedPhase = {
  readonly phase: RehearsalPhase
  /** The moment that the readers came at. */
  readonly at: Instant
  /** How many requests were sent. */
  readonly asked: number
  readonly reached: readonly Reach[]
  /** The public places where the papers ought to show and do not. */
  readonly missing: readonly string[]
  /** What the site failed to answer, so that nobody knows what it would have shown. */
  readonly unanswered: readonly string[]
  /** Why the release would be refused, in a sentence, where it would be; nothing is walked then. */
  readonly refused?: string | undefined
}

/** What a rehearsal found, in its phases. */
export type RehearsalResult = { readonly phases: readonly RehearsedPhase[] }

/** What a rehearsal comes to: the worst that it found. */
export type RehearsalVerdict = 'holds' | 'notWhole' | 'refused' | 'unanswered' | 'leaks'

const leastSight: Readonly<Record<ReachedThing, Sight>> = {
  sign: 'title',
  note: 'note',
  publicTitle: 'title',
  title: 'titleAndNote',
  words: 'file',
  file: 'file',
}

/** Whether somebody who may see so much of a paper may reach something of it. A title is not given with a note. */
export function mayReach(what: ReachedThing, sight: Sight): boolean {
  return sights.indexOf(sight) >= sights.indexOf(leastSight[what])
}

/** What a rehearsal comes to. A leak outweighs everything, and what could not be looked at all but that. */
export function verdictOf({ phases }: RehearsalResult): RehearsalVerdict {
  if (phases.some(({ reached }) => reached.some(({ isLeak }) => isLeak))) return 'leaks'
  if (phases.some(({ unanswered }) => unanswered.length > 0)) return 'unanswered'
  if (phases.some(({ refused }) => refused !== undefined)) return 'refused'
  return phases.some(({ missing }) => missing.length > 0) ? 'notWhole' : 'holds'
}

/** A reach with the phase it was found in. */
export type PhasedReach = Reach & { readonly phase: RehearsalPhase }

/** What is reached in one rehearsal and not in the other. */
export type RehearsalDifferences = {
  readonly more: readonly PhasedReach[]
  readonly less: readonly PhasedReach[]
}

/** How what can be reached has changed from one rehearsal to a later one. */
export function rehearsalDifferences(before: RehearsalResult, after: RehearsalResult): RehearsalDifferences {
  return { more: reachedOnlyIn(after, before), less: reachedOnlyIn(before, after) }
}

function reachedOnlyIn(one: RehearsalResult, other: RehearsalResult): PhasedReach[] {
  const known = new Set(reachesOf(other).map(nameOf))
  return reachesOf(one).filter((reach) => !known.has(nameOf(reach)))
}

/** Everything that was reached, with the phase. */
function reachesOf({ phases }: RehearsalResult): PhasedReach[] {
  return phases.flatMap(({ phase, reached }) => reached.map((reach) => ({ ...reach, phase })))
}

function nameOf({ phase, reader, documentId, what, address }: PhasedReach): string {
  return [phase, reader, documentId, what, address].join(' ')
}
