import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { BodyId } from '../body/body.ts'
import type { Notice, PlanNoticeKind } from '../plan/notice.ts'
import type { PlanEntry } from '../plan/plan-entry.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import { dutyOn, type Duty } from './duty.ts'
import { lastPublicationDay } from './last-publication-day.ts'
import { ruleOfNotice } from './notice-verdict.ts'
import type { ClockRefusal } from './refusals.ts'
import { offeredWaysOut } from './ways-out.ts'

/** A decision to come whose notices are asked about: its entry, the notices given, and the day on which it is to be taken. */
export type NoticedEntry = {
  readonly entry: PlanEntry
  readonly bodyId: BodyId
  readonly notices: readonly Notice[]
  /** The day of the meeting on whose agenda it stands, where it stands on one; else the first day of its window. */
  readonly eventOn: CalendarDate
  readonly today: CalendarDate
  readonly policy: ClockPolicy
}

type Ordinary = 'key28' | 'private28' | 'private5'

/** The notices that serve for each ordinary one: itself, and the ways round it. */
const serving: Readonly<Record<Ordinary, readonly PlanNoticeKind[]>> = {
  key28: ['key28', 'generalException', 'specialUrgency'],
  private28: ['private28', 'privateUrgency'],
  private5: ['private5', 'privateUrgency'],
}

/**
 * The notices that a decision to come needs, each due by the last day that leaves its clear days. Key and private are two
 * facts, each with its own (invariant 9).
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day
 * @law docs/law/si-2012-2089.md
 */
export function dutiesOfEntry(asked: NoticedEntry): Result<readonly Duty[], ClockRefusal> {
  const { key, private: closed } = asked.entry
  const kinds: readonly Ordinary[] = [
    ...(key === undefined ? [] : (['key28'] as const)),
    ...(closed === undefined ? [] : (['private28', 'private5'] as const)),
  ]
  const duties: Duty[] = []
  for (const kind of kinds) {
    const duty = dutyOfNotice(asked, kind)
    if (!duty.ok) return duty
    duties.push(duty.value)
  }
  return accept(duties)
}

function dutyOfNotice(asked: NoticedEntry, kind: Ordinary): Result<Duty, ClockRefusal> {
  const { entry, bodyId, eventOn, today, policy } = asked
  const rule = ruleOfNotice[kind]
  const last = lastPublicationDay({ rule, eventOn, policy })
  if (!last.ok) return last
  const given = asked.notices.find((notice) => stands(notice, serving[kind], eventOn))
  const isMissed = given === undefined && today > last.value.on
  const facts = {
    what: 'publish-notice',
    about: { noun: 'notice', id: `${entry.id}/notices/${kind}`, title: entry.title },
    bodyId,
    act: 'publish-notice',
    dueOn: last.value.on,
    doneOn: given?.publishedOn,
    workings: { rule: last.value.rule, days: last.value.days },
    waysOut: isMissed ? offeredWaysOut({ rule, eventOn, policy, on: today }) : undefined,
  } as const
  return accept(dutyOn(facts, today))
}

function stands(notice: Notice, kinds: readonly PlanNoticeKind[], eventOn: CalendarDate): boolean {
  const { kind, withdrawnAt, window } = notice
  const isForThatDay = window.fromOn <= eventOn && eventOn <= window.toOn
  return kinds.includes(kind) && withdrawnAt === undefined && isForThatDay
}
