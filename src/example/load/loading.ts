import type { Session } from '../../acts/session.ts'
import type { FileScan } from '../../council/scan/file-scan.ts'
import type { Id, RandomBytes } from '../../foundation/identifier.ts'
import { newId } from '../../foundation/identifier.ts'
import { instantOf, type Instant } from '../../foundation/instant.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { invariant } from '../../foundation/invariant.ts'
import type { Result } from '../../foundation/result.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { ExampleCouncil } from '../example-council.ts'

/** Where the example council lives. */
export const exampleZone = 'Europe/London'

/** One act of the example's story: when, by whom (a person's key; the clerk where none), and the act itself. */
export type StoryAct = {
  readonly at: Instant
  readonly by?: string | undefined
  /** Somebody else whose account must be open before the act. */
  readonly alongside?: string | undefined
  readonly what: string
  readonly act: (session: Session) => Promise<Result<unknown, { readonly code: string }>>
}

/** What the acts of the story are made from: the council as data, identifiers for its keys, and files kept beforehand. */
export type Loading = {
  readonly council: ExampleCouncil
  readonly random: RandomBytes
  /** The identifier of a key of one kind, the same each time it is asked for. */
  readonly idOf: <Noun extends string>(noun: Noun, key: string) => Id<Noun>
  readonly files: ReadonlyMap<string, KeptFile>
}

/** A file of the story as the file store keeps it. */
export type KeptFile = { readonly sha256: Sha256; readonly sizeBytes: number; readonly scan: FileScan }

/** Identifiers for keys, drawn at random when first asked for, so that no address of the example can be guessed. */
export function drawIds(random: RandomBytes): Loading['idOf'] {
  const drawn = new Map<string, string>()
  return <Noun extends string>(noun: Noun, key: string) => {
    const name = `${noun} ${key}`
    const id = drawn.get(name) ?? newId<Noun>(random)
    drawn.set(name, id)
    return id as Id<Noun>
  }
}

/** The instant of a date and a time on the wall clock of the example council. */
export function moment(on: CalendarDate, time: string): Instant {
  const instant = instantOf(on, time, exampleZone)
  invariant(instant !== undefined, `the example council's clock never shows ${on} ${time}`)
  return instant
}
