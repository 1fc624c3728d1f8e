import { isNearMiss } from '../near-miss.ts'

/**
 * What a register answers for a printed name. `exact` and `alias` name one candidate; `near` is one slip of the pen
 * away from those it names; `ambiguous` fits several equally well; `none` fits nobody.
 */
export type NameMatch<Noun> = {
  readonly match: 'exact' | 'alias' | 'near' | 'ambiguous' | 'none'
  readonly candidates: readonly Noun[]
}

/** How a printed name is held against one name of a noun. */
export type NameReading = {
  readonly printed: string
  /** Whether the printed name is a shorter or fuller form of a known one, as "N Fenwick" is of "Nora Fenwick". */
  readonly isFormOf: (known: string) => boolean
}

/** A noun with its name on the day, and its other names, each folded for comparison. */
export type Named<Noun> = {
  readonly noun: Noun
  readonly name: string
  readonly otherNames: readonly string[]
}

/** The best match of a printed name among nouns: its own name before another name, and either before a near miss. */
export function matchName<Noun>(reading: NameReading, among: readonly Named<Noun>[]): NameMatch<Noun> {
  if (reading.printed === '') return { match: 'none', candidates: [] }
  const tiers: readonly (readonly [NameMatch<Noun>['match'], (named: Named<Noun>) => boolean])[] = [
    ['exact', ({ name }) => name === reading.printed],
    ['alias', (named) => namesOf(named).some((name) => name === reading.printed)],
    ['alias', (named) => namesOf(named).some((name) => reading.isFormOf(name))],
    ['near', (named) => namesOf(named).some((name) => isPlausibleSlip(reading.printed, name))],
  ]
  for (const [match, fits] of tiers) {
    const candidates = among.filter(fits).map(({ noun }) => noun)
    if (candidates.length === 1 || (candidates.length > 0 && match === 'near')) return { match, candidates }
    if (candidates.length > 1) return { match: 'ambiguous', candidates }
  }
  return { match: 'none', candidates: [] }
}

const shortestSlip = 5 // in a shorter name one letter makes another name: Ann and Anne

function isPlausibleSlip(printed: string, known: string): boolean {
  return Math.min(printed.length, known.length) >= shortestSlip && isNearMiss(printed, known)
}

function namesOf<Noun>(named: Named<Noun>): readonly string[] {
  return [named.name, ...named.otherNames]
}
