import {
  verdictOf,
  type PhasedReach,
  type Reach,
  type RehearsalDifferences,
  type RehearsalResult,
  type RehearsedPhase,
} from '../council/rehearsal/rehearsal.ts'
import type { Instant } from '../foundation/instant.ts'
import { rehearsalWords } from './rehearsal-words.ts'

const say = rehearsalWords

/** How a reader of a rehearsal is called. */
type NameOf = (reader: string) => string

/** What came of a rehearsal, with how it differs from the last one, where there was one. */
export type RehearsalReport = {
  readonly itemId: string
  /** The names of those whose accounts a rehearsal looked with, by its keys for them. */
  readonly names: ReadonlyMap<string, string>
  readonly at: Instant
  readonly tookMs: number
  readonly digest: string
  readonly result: RehearsalResult
  readonly differences: RehearsalDifferences | undefined
}

/** A rehearsal as lines to read: the verdict, what each reader reached in each phase, and what is new since the last one. */
export function rehearsalReport({ names, tookMs, digest, result, differences }: RehearsalReport): string {
  const nameOf: NameOf = (reader) =>
    names.get(reader) ?? reader.replace(/^account:.*/, say.nobodyKnown).replaceAll('-', ' ')
  return [
    say.verdicts[verdictOf(result)],
    ...result.phases.flatMap((phase) => phaseLines(phase, nameOf)),
    ...(differences === undefined ? [say.first] : differenceLines(differences, nameOf)),
    say.kept(digest.slice(0, 12), (tookMs / 1000).toFixed(1)),
    '',
  ].join('\n')
}

function phaseLines(
  { phase, at, asked, reached, missing, unanswered, refused }: RehearsedPhase,
  nameOf: NameOf,
): string[] {
  if (refused !== undefined) return ['', `${say.phases[phase]} (${at})`, `  ${say.refused(refused)}`]
  const readers = [...new Set(reached.map(({ reader }) => reader))]
  return [
    '',
    `${say.phases[phase]} (${at}, ${say.asked(asked)})`,
    ...(readers.length === 0 ? [`  ${say.nothing}`] : []),
    ...readers.flatMap((reader) =>
      readerLines(
        nameOf(reader),
        reached.filter((reach) => reach.reader === reader),
      ),
    ),
    ...missing.map((address) => `  ${say.missing(address)}`),
    ...unanswered.map((address) => `  ${say.unanswered(address)}`),
  ]
}

function readerLines(reader: string, reached: readonly Reach[]): string[] {
  const leaks = reached.filter(({ isLeak }) => isLeak)
  const most = Object.entries(Object.groupBy(reached, ({ what }) => what)).map(([what, found]) =>
    say.count(found.length, say.things[what as Reach['what']]),
  )
  return [
    `  ${reader}: ${most.join(', ')}`,
    ...leaks.map((leak) => `    ${say.leak(say.things[leak.what], leak.address)}`),
  ]
}

function differenceLines({ more, less }: RehearsalDifferences, nameOf: NameOf): string[] {
  const line = ({ phase, reader, what, address }: PhasedReach) =>
    `${say.phases[phase]}, ${nameOf(reader)}: ${say.things[what]}, ${address}`
  if (more.length + less.length === 0) return ['', say.same]
  return [
    '',
    say.differs,
    ...more.map((reach) => `  + ${line(reach)}`),
    ...less.map((reach) => `  - ${line(reach)}`),
  ]
}
