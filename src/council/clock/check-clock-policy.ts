import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import type { ClockRefusal } from './refusals.ts'

/** The most days, or members, that a setting can name: more is a slip of the keyboard. */
const most = 60

/**
 * A council's own setting of its clock, fit to be kept: whole numbers from 1, and each day that is not counted once, with
 * its name.
 *
 * @refuses clock-number-out-of-range, day-not-counted-twice, day-not-counted-without-name
 */
export function checkClockPolicy(policy: ClockPolicy): Result<ClockPolicy, ClockRefusal> {
  const { callIn, decisionsWithinDays, draftMinutesWithinDays, daysNotCounted } = policy
  const numbers = [callIn.days, callIn.members, decisionsWithinDays, draftMinutesWithinDays]
  const wrong = numbers.find((number) => !Number.isInteger(number) || number < 1 || number > most)
  if (wrong !== undefined) return refuse({ code: 'clock-number-out-of-range', number: wrong, most })
  const nameless = daysNotCounted.find(({ name }) => name.trim() === '')
  if (nameless !== undefined) return refuse({ code: 'day-not-counted-without-name', on: nameless.on })
  const days = daysNotCounted.map(({ on }) => on)
  const twice = days.find((on, index) => days.indexOf(on) < index)
  if (twice !== undefined) return refuse({ code: 'day-not-counted-twice', on: twice })
  const inOrder = daysNotCounted.toSorted((one, other) => (one.on < other.on ? -1 : 1))
  return accept({ ...policy, daysNotCounted: inOrder.map(({ on, name }) => ({ on, name: name.trim() })) })
}
