import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { Regime } from '../body/body.ts'
import { agendaClocks } from '../rules/agenda-clocks.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import { noticeClocks } from '../rules/notice-clocks.ts'
import {
  clearDaysGiven,
  lastPublicationDay,
  type ClearDaysGiven,
  type ClearDaysRule,
  type LastPublicationDay,
} from './last-publication-day.ts'
import type { ClockRefusal } from './refusals.ts'
import { offeredWaysOut, type OfferedWayOut } from './ways-out.ts'

/** A notice that the law wants before a meeting or a decision. `key28` and `private28` are two facts: neither serves for the other. */
export type NoticeKind = 'key28' | 'private28' | 'private5' | 'generalException'

/** The rule of clear days for each kind of notice. */
export const ruleOfNotice: Readonly<Record<NoticeKind, ClearDaysRule>> = {
  key28: noticeClocks.keyDecision,
  private28: noticeClocks.privateMeeting,
  private5: noticeClocks.furtherPrivateMeeting,
  generalException: noticeClocks.generalException,
}

/** The rule of clear days for the agenda and papers of a body, by the law under which it meets. */
export const ruleOfAgenda: Readonly<Record<Regime, ClearDaysRule>> = {
  lga1972: agendaClocks.agendaUnderPartVA,
  exec2012: agendaClocks.agendaUnder2012,
  advisory: agendaClocks.agendaByCustom,
}

/** A publication to be judged, or a day by which to publish to be found. */
export type NoticeQuestion = {
  readonly rule: ClearDaysRule
  /** The day of the meeting or of the decision. */
  readonly eventOn: CalendarDate
  /** The day of publication, or `undefined` where nothing is published yet. */
  readonly publishedOn?: CalendarDate | undefined
  /** The day on which the meeting was called, where that left less than the clear days: its papers are open from then. */
  readonly convenedOn?: CalendarDate | undefined
  readonly policy: ClockPolicy
}

/**
 * Whether a publication came in time, with the last day for it, the workings, and the lawful ways on where it did not.
 * `published` is absent where nothing has been published.
 */
export type NoticeVerdict = {
  readonly last: LastPublicationDay
  readonly published?: PublishedVerdict | undefined
}

/** A publication as it stands against its rule. `inTime` is by the clear days; `fromConvening` by being open since a late call. */
export type PublishedVerdict = ClearDaysGiven & {
  readonly publishedOn: CalendarDate
  readonly verdict: 'inTime' | 'fromConvening' | 'late'
  /** Where it is late: the ways on that the law leaves, as on the day of publication. */
  readonly waysOut: readonly OfferedWayOut[]
}

/**
 * Whether a notice, an agenda or a paper was published in time for its day.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day
 */
export function noticeVerdict(question: NoticeQuestion): Result<NoticeVerdict, ClockRefusal> {
  const last = lastPublicationDay(question)
  if (!last.ok) return last
  const { publishedOn } = question
  if (publishedOn === undefined) return accept({ last: last.value })
  const given = clearDaysGiven({ ...question, rule: last.value.rule, publishedOn })
  if (!given.ok) return given
  const verdict = verdictOf(question, last.value, given.value)
  const waysOut = verdict === 'late' ? offeredWaysOut({ ...question, on: publishedOn }) : []
  return accept({ last: last.value, published: { ...given.value, publishedOn, verdict, waysOut } })
}

function verdictOf(
  { publishedOn, convenedOn }: NoticeQuestion,
  last: LastPublicationDay,
  { given }: ClearDaysGiven,
): PublishedVerdict['verdict'] {
  if (given >= last.clearDays) return 'inTime'
  return publishedOn !== undefined && publishedOn <= lastDayInTime(last, convenedOn)
    ? 'fromConvening'
    : 'late'
}

/**
 * The last day that is in time: that of the clear days or, where the meeting was called later than that and its rule allows
 * it, the day of the call.
 */
export function lastDayInTime(last: LastPublicationDay, convenedOn: CalendarDate | undefined): CalendarDate {
  const mayBeShort = last.rule.waysOut.some(({ way }) => way === 'convened-at-short-notice')
  return mayBeShort && convenedOn !== undefined && convenedOn > last.on ? convenedOn : last.on
}
