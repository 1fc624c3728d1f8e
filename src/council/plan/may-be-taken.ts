import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { earliestEventDay } from '../clock/last-publication-day.ts'
import { ruleOfNotice } from '../clock/notice-verdict.ts'
import type { ClockRefusal } from '../clock/refusals.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import type { Notice, PlanNoticeKind } from './notice.ts'
import type { PlanRefusal } from './refusals.ts'
import type { NoticeFault, Shortfall, WayToDecide } from './shortfall.ts'

/** A question whether a decision of the executive may be taken on a day, on the notices that were given of it. */
export type TakingQuestion = {
  readonly isKey: boolean
  /** Whether any part of it is to be taken with the public excluded. */
  readonly isPrivate: boolean
  readonly notices: readonly Notice[]
  readonly takenOn: CalendarDate
  readonly today: CalendarDate
  readonly policy: ClockPolicy
}

type Ordinary = Shortfall['kind']
type FirstDayFor = (kind: PlanNoticeKind, publishedOn: CalendarDate) => CalendarDate
type KnownDays = TakingQuestion & { readonly firstDayFor: FirstDayFor }

const clockedKinds = ['key28', 'private28', 'private5', 'generalException'] as const

const routes: Readonly<Record<Ordinary, readonly PlanNoticeKind[]>> = {
  key28: ['generalException', 'specialUrgency'],
  private28: ['privateUrgency'],
  private5: ['privateUrgency'],
}

/**
 * The notices on which a decision of the executive may be taken on a day (invariant 8). Key and private are asked apart,
 * each for its own notice or for a completed way round it; neither notice serves the other (invariant 9).
 *
 * @refuses decision-without-notice, no-holiday-calendar
 * @law docs/law/si-2012-2089.md
 */
export function mayBeTaken(asked: TakingQuestion): Result<readonly Notice[], PlanRefusal | ClockRefusal> {
  const known = firstDays(asked)
  if (!known.ok) return known
  const question = { ...asked, firstDayFor: known.value }
  const wanted: readonly Ordinary[] = [
    ...(question.isKey ? (['key28'] as const) : []),
    ...(question.isPrivate ? (['private28', 'private5'] as const) : []),
  ]
  const reliedOn = wanted.map((kind) => noticeServing(question, kind))
  const shortfalls = wanted.flatMap((kind, index) =>
    reliedOn[index] === undefined ? [shortfallOf(question, kind)] : [],
  )
  return shortfalls.length > 0
    ? refuse({ code: 'decision-without-notice', takenOn: question.takenOn, shortfalls })
    : accept([...new Set(reliedOn.filter((notice) => notice !== undefined))])
}

/** The first day on which each notice of the question allows the decision, and that each kind would allow if given today. */
function firstDays({ notices, today, policy }: TakingQuestion): Result<FirstDayFor, ClockRefusal> {
  const days = new Map<string, CalendarDate>()
  const given = notices.map(({ kind, publishedOn }) => ({ kind, publishedOn }))
  for (const { kind, publishedOn } of [
    ...given,
    ...clockedKinds.map((each) => ({ kind: each, publishedOn: today })),
  ]) {
    const first = firstDayFor({ kind, publishedOn, policy })
    if (!first.ok) return first
    days.set(`${kind} ${publishedOn}`, first.value)
  }
  return accept((kind, publishedOn) => days.get(`${kind} ${publishedOn}`) ?? publishedOn)
}

/**
 * The first day on which a decision may be taken on the strength of a notice published on a day. A notice of urgency
 * serves from its publication.
 *
 * @refuses no-holiday-calendar
 * @law docs/law/si-2012-2089.md
 */
export function firstDayFor({
  kind,
  publishedOn,
  policy,
}: {
  readonly kind: PlanNoticeKind
  readonly publishedOn: CalendarDate
  readonly policy: ClockPolicy
}): Result<CalendarDate, ClockRefusal> {
  return kind === 'specialUrgency' || kind === 'privateUrgency'
    ? accept(publishedOn)
    : earliestEventDay({ rule: ruleOfNotice[kind], policy, publishedOn })
}

/** The notice that serves: the ordinary one, or one of the ways round it. */
function noticeServing(question: KnownDays, kind: Ordinary): Notice | undefined {
  return question.notices.find(
    (notice) => [kind, ...routes[kind]].includes(notice.kind) && faultOf(question, notice) === undefined,
  )
}

function shortfallOf(question: KnownDays, kind: Ordinary): Shortfall {
  const given = question.notices.filter((notice) => notice.kind === kind)
  const latest = given.at(-1)
  return {
    fact: kind === 'key28' ? 'key' : 'private',
    kind,
    state: (latest && faultOf(question, latest)) ?? { state: 'none' },
    ways: waysOut(question, kind, given),
  }
}

function faultOf({ takenOn, firstDayFor: firstDayOf }: KnownDays, notice: Notice): NoticeFault | undefined {
  const { fromOn, toOn } = notice.window
  const firstDay = firstDayOf(notice.kind, notice.publishedOn)
  if (notice.withdrawnAt !== undefined) return { state: 'withdrawn' }
  if (takenOn < fromOn || takenOn > toOn) return { state: 'outsideWindow', fromOn, toOn }
  return takenOn < firstDay ? { state: 'tooLate', publishedOn: notice.publishedOn, firstDay } : undefined
}

function waysOut(question: KnownDays, kind: Ordinary, given: readonly Notice[]): readonly WayToDecide[] {
  const { firstDayFor: firstDayOf, today, takenOn } = question
  const standing = given.find(({ withdrawnAt }) => withdrawnAt === undefined)
  const onStanding = standing && firstDayOf(kind, standing.publishedOn)
  const isEnough = standing !== undefined && onStanding !== undefined && onStanding <= standing.window.toOn
  const later: WayToDecide = isEnough
    ? { way: 'laterDate', firstDay: laterOf(onStanding, standing.window.fromOn), publish: undefined }
    : { way: 'laterDate', firstDay: firstDayOf(kind, today), publish: kind }
  const isInTime = firstDayOf('generalException', today) <= takenOn
  const around: readonly WayToDecide[] =
    kind === 'key28'
      ? [
          ...(isInTime ? [{ way: 'route', kind: 'generalException' } as const] : []),
          { way: 'route', kind: 'specialUrgency' },
        ]
      : [{ way: 'route', kind: 'privateUrgency' }]
  return takenOn < today ? [later] : [later, ...around]
}

function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other
}
