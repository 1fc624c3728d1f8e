import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import type { WayOut } from '../rules/clock-rule.ts'
import { noticeClocks } from '../rules/notice-clocks.ts'
import { nearestWorkingDay } from './counted-day.ts'
import { basisOf, earliestEventDay, lastPublicationDay, type ClearDaysRule } from './last-publication-day.ts'

/**
 * A lawful way on, as it stands on a day: enough to fill in its form. `isOpen` is false where its own time has gone too;
 * `publishBy` is the last day for its notice; `earliestOn` the first working day to which the meeting or decision may be moved,
 * `undefined` where that lies beyond the holidays that we know.
 */
export type OfferedWayOut = WayOut & {
  readonly isOpen: boolean
  readonly publishBy?: CalendarDate | undefined
  readonly earliestOn?: CalendarDate | undefined
}

/** A deadline that is missed or may be, and the day on which somebody asks what can still be done. */
export type WaysOutQuestion = {
  readonly rule: ClearDaysRule
  readonly eventOn: CalendarDate
  readonly policy: ClockPolicy
  readonly on: CalendarDate
}

/** The lawful ways on from a deadline, as on a day: which are open, by when, and for how long a meeting must be put off. */
export function offeredWaysOut(question: WaysOutQuestion): readonly OfferedWayOut[] {
  return question.rule.waysOut.map((wayOut) => offerOf(wayOut, question))
}

function offerOf(wayOut: WayOut, { rule, eventOn, policy, on }: WaysOutQuestion): OfferedWayOut {
  if (wayOut.way === 'later-meeting') {
    const earliest = earliestEventDay({ rule, policy, publishedOn: on })
    const working = earliest.ok
      ? nearestWorkingDay({ from: earliest.value, step: 1 }, basisOf(rule, policy))
      : earliest
    return { ...wayOut, isOpen: true, earliestOn: working.ok ? working.value.on : undefined }
  }
  if (wayOut.way === 'general-exception') {
    const last = lastPublicationDay({ rule: noticeClocks.generalException, eventOn, policy })
    const publishBy = last.ok ? last.value.on : undefined
    return { ...wayOut, isOpen: publishBy !== undefined && on <= publishBy, publishBy }
  }
  return { ...wayOut, isOpen: on <= eventOn }
}
