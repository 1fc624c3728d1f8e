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

/** What came of a rehearsal, with how it differs from the last one, where there was one. */
export type RehearsalReport = {
  readonly itemId: string
  readonly at: Instant
  readonly tookMs: number
  readonly digest: string
  readonly result: RehearsalResult
  readonly differences: RehearsalDifferences | undefined
}

/** A rehearsal as lines to read: the verdict, what each reader reached in each phase, and what is new since the last one. */
export function rehearsalReport({ tookMs, digest, result, differences }: RehearsalReport): string {
  return [
    say.verdicts[verdictOf(result)],
    ...result.phases.flatMap(phaseLines),
    ...(differences === undefined ? [say.first] : differenceLines(differences)),
    say.kept(digest.slice(0, 12), (tookMs / 1000).toFixed(1)),
    '',
  ].join('\n')
}

function phaseLines({ phase, at, asked, reached, missing, unanswered, refused }: RehearsedPhase): string[] {
  if (refused !== undefined) return ['', `${say.phases[phase]} (${at})`, `  ${say.refused(refused)}`]
  const readers = [...new Set(reached.map(({ reader }) => reader))]
  return [
    '',
    `${say.phases[phase]} (${at}, ${say.asked(asked)})`,
    ...(readers.length === 0 ? [`  ${say.nothing}`] : []),
    ...readers.flatMap((reader) =>
      readerLines(
        reader,
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
    `  ${reader.replaceAll('-', ' ')}: ${most.join(', ')}`,
    ...leaks.map((leak) => `    ${say.leak(say.things[leak.what], leak.address)}`),
  ]
}

function differenceLines({ more, less }: RehearsalDifferences): string[] {
  if (more.length + less.length === 0) return ['', say.same]
  return [
    '',
    say.differs,
    ...more.map((reach) => `  + ${line(reach)}`),
    ...less.map((reach) => `  - ${line(reach)}`),
  ]
}

function line({ phase, reader, what, address }: PhasedReach): string {
  return `${say.phases[phase]}, ${reader.replaceAll('-', ' ')}: ${say.things[what]}, ${address}`
}
