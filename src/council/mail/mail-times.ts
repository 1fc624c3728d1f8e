import { addDays } from '../../foundation/calendar-date.ts'
import { dateAt, instantFromMs, instantOf, type Instant, type ZoneName } from '../../foundation/instant.ts'
import type { MailTiming } from './mail-kind.ts'

/** The time of day, by the council's own clock, at which the day's digest goes out where the council has set none. */
export const usualDigestTime = '07:30'

/** When a mail is first due: now, or with the next digest after now. `digestTime` is `HH:MM` on the council's own clock. */
export function firstDueAt(
  timing: MailTiming,
  at: Instant,
  { zone, digestTime }: { readonly zone: ZoneName; readonly digestTime: string },
): Instant {
  if (timing === 'atOnce') return at
  const today = dateAt(at, zone)
  const digests = [0, 1, 2].map((days) => instantOf(addDays(today, days), digestTime, zone))
  return digests.find((digest) => digest !== undefined && digest > at) ?? at
}

const delaysMinutes = [1, 5, 15, 60, 240, 720]
const longestDelayMinutes = 1_440

/** When a mail that could not be sent is tried again: after a minute at first, then ever later, and at last once a day. */
export function triedAgainAt(attempts: number, at: Instant): Instant {
  const delayMinutes = delaysMinutes[attempts - 1] ?? longestDelayMinutes
  return instantFromMs(Date.parse(at) + delayMinutes * 60_000)
}
