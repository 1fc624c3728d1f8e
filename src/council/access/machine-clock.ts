import { accept, refuse, type Result } from '../../foundation/result.ts'
import { secondsBetween, type Instant } from '../../foundation/instant.ts'
import type { AccessRefusal } from './refusals.ts'

/**
 * What the two clocks of a machine show at one moment, in milliseconds: the wall clock, which is set by people and by
 * other machines, and the steady one, which only runs on.
 */
export type ClockReading = { readonly wallMs: number; readonly steadyMs: number }

/** How far, in milliseconds, the wall clock may run from the steady one before nothing is released by it any more. */
const mostApartMs = 60_000

/** How many milliseconds the wall clock has gone ahead of the steady one between two readings; fewer than none where it went back. */
export function apartMs(from: ClockReading, to: ClockReading): number {
  return to.wallMs - from.wallMs - (to.steadyMs - from.steadyMs)
}

/** Whether the wall clock has run so far from the steady one that a person must look at it. */
export function hasRunAway(from: ClockReading, to: ClockReading): boolean {
  return Math.abs(apartMs(from, to)) > mostApartMs
}

/** What somebody saw on a clock that is not the machine's: the time, to the minute, and which clock that was. */
export type TimeSeen = { readonly seenAt: Instant; readonly seenWhere: string }

const mostSecondsApart = 180

/**
 * Whether the time that somebody saw elsewhere bears out the time of the machine. The three minutes between the two are for
 * reading, typing and the seconds that nobody types.
 *
 * @refuses clock-seen-nowhere, clock-disagrees
 */
export function bearsOut({ seenAt, seenWhere }: TimeSeen, at: Instant): Result<Instant, AccessRefusal> {
  if (seenWhere.trim() === '') return refuse({ code: 'clock-seen-nowhere' })
  return Math.abs(secondsBetween(seenAt, at)) > mostSecondsApart
    ? refuse({ code: 'clock-disagrees' })
    : accept(seenAt)
}
