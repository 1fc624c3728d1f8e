import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { MailRefusal } from './refusals.ts'

/** The earliest and the latest time of the digest: between them no clock is ever changed, and somebody may be up to read it. */
const digestHours = { first: '05:00', last: '22:00' } as const

/**
 * The time of day at which a council's digest goes out, as `HH:MM` on its own clock.
 *
 * @refuses digest-time-at-night
 */
export function checkDigestTime(time: string): Result<string, MailRefusal> {
  const isTime = /^\d{2}:[0-5]\d$/.test(time)
  return isTime && time >= digestHours.first && time <= digestHours.last
    ? accept(time)
    : refuse({ code: 'digest-time-at-night' })
}
