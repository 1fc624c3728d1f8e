import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { Regime } from '../body/body.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { MeetingState } from '../meeting/meeting-state.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import type { ClockRule } from '../rules/clock-rule.ts'
import { england } from '../rules/england.ts'
import { officeClocks } from '../rules/office-clocks.ts'
import type { TimedPaper } from './document-verdicts.ts'
import { dueOn, type Due, type ForwardRule } from './due-on.ts'
import { dutyOn, type Duty, type DutyFacts } from './duty.ts'
import { lastDayInTime, noticeVerdict, ruleOfAgenda } from './notice-verdict.ts'
import type { ClockRefusal } from './refusals.ts'
import { offeredWaysOut } from './ways-out.ts'

/** What the record says of a meeting, as far as its clocks ask: when it is, and when what was done. */
export type MeetingClockFacts = Pick<Meeting, 'id' | 'bodyId' | 'state'> & {
  readonly title: string
  readonly regime: Regime
  readonly meetsOn: CalendarDate
  /** The day on which the meeting was called, where that is known and later than its papers were due. */
  readonly convenedOn?: CalendarDate | undefined
  readonly agendaPublishedOn?: CalendarDate | undefined
  /** The papers that its items expect, less those withdrawn. */
  readonly papers: readonly TimedPaper[]
  readonly decisionsPublishedOn?: CalendarDate | undefined
  readonly draftMinutesPublishedOn?: CalendarDate | undefined
  readonly minutesSignedOn?: CalendarDate | undefined
  /** The next meeting of the body at which the minutes may be signed; `undefined` where none is in the calendar. */
  readonly nextSuitableMeetingOn?: CalendarDate | undefined
}

/** A meeting whose duties are asked for, on what day, under what settings of the council. */
export type MeetingDutiesQuestion = {
  readonly meeting: MeetingClockFacts
  readonly today: CalendarDate
  readonly policy: ClockPolicy
}

/**
 * What must happen for a meeting, by when, and how each stands: its agenda, each paper by its own clock, then what was
 * decided, the draft minutes and their signing. A meeting that is postponed or cancelled has none.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day
 */
export function dutiesOfMeeting(question: MeetingDutiesQuestion): Result<readonly Duty[], ClockRefusal> {
  const { state, meetsOn } = question.meeting
  if (state === 'cancelled' || state === 'postponed') return accept([])
  const before = dutiesBefore(question)
  if (!before.ok || meetsOn > question.today) return before
  const after = dutiesAfter(question)
  return after.ok ? accept([...before.value, ...after.value]) : after
}

function dutiesBefore(question: MeetingDutiesQuestion): Result<readonly Duty[], ClockRefusal> {
  const { meeting } = question
  if (isRecordedAfterwards(meeting)) return accept([])
  const agenda = agendaDuty(question, {
    what: 'publish-agenda',
    about: { noun: 'meeting', id: meeting.id, title: meeting.title },
    doneOn: meeting.agendaPublishedOn,
    act: 'publish-agenda',
  })
  if (!agenda.ok) return agenda
  const duties = [agenda.value]
  for (const paper of meeting.papers) {
    const duty = agendaDuty(question, {
      what: 'publish-paper',
      about: { noun: 'paper', id: paper.id, title: paper.title, of: meeting.title },
      doneOn: paper.publishedOn,
      act: meeting.agendaPublishedOn === undefined ? 'publish-agenda' : 'publish-supplement',
    })
    if (!duty.ok) return duty
    duties.push(duty.value)
  }
  return accept(duties)
}

/** Whether a meeting came into the record only after it was held: its agenda was another system's. */
function isRecordedAfterwards({ state, agendaPublishedOn }: MeetingClockFacts): boolean {
  return agendaPublishedOn === undefined && heldStates.includes(state)
}

const heldStates: readonly MeetingState[] = [
  'closed',
  'decisionsPublished',
  'draftMinutesPublished',
  'minutesApproved',
  'minutesSigned',
]

/** A duty to publish something before a meeting, with the ways on where it is, or was, late. */
function agendaDuty(
  { meeting, today, policy }: MeetingDutiesQuestion,
  duty: Pick<DutyFacts, 'what' | 'about' | 'doneOn' | 'act'>,
): Result<Duty, ClockRefusal> {
  const rule = ruleOfAgenda[meeting.regime]
  const { meetsOn, convenedOn } = meeting
  const verdict = noticeVerdict({ rule, eventOn: meetsOn, convenedOn, publishedOn: duty.doneOn, policy })
  if (!verdict.ok) return verdict
  const { last } = verdict.value
  const due = lastDayInTime(last, convenedOn)
  const isMissed = duty.doneOn === undefined && today > due
  const facts = {
    ...duty,
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    dueOn: due,
    workings: { rule: last.rule, days: last.days },
    waysOut: isMissed
      ? offeredWaysOut({ rule: last.rule, eventOn: meetsOn, policy, on: today })
      : verdict.value.published?.waysOut,
  }
  return accept(dutyOn(facts, today))
}

function dutiesAfter(question: MeetingDutiesQuestion): Result<readonly Duty[], ClockRefusal> {
  const { meeting, today, policy } = question
  const shared = {
    about: { noun: 'meeting', id: meeting.id, title: meeting.title },
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
  } as const
  const decisions = officeDue(question, withDays(officeClocks.decisionsPublished, policy.decisionsWithinDays))
  if (!decisions.ok) return decisions
  const minutes = officeDue(question, withDays(officeClocks.draftMinutes, policy.draftMinutesWithinDays))
  if (!minutes.ok) return minutes
  const facts: readonly DutyFacts[] = [
    {
      ...shared,
      what: 'publish-decisions',
      act: 'publish-decisions',
      ...dueFacts(decisions.value),
      doneOn: meeting.decisionsPublishedOn,
    },
    {
      ...shared,
      what: 'publish-draft-minutes',
      act: 'publish-draft-minutes',
      ...dueFacts(minutes.value),
      doneOn: meeting.draftMinutesPublishedOn,
    },
    {
      ...shared,
      what: 'sign-minutes',
      act: 'sign-minutes',
      dueOn: meeting.nextSuitableMeetingOn,
      doneOn: meeting.minutesSignedOn,
      workings: { rule: england.minutesSigned, days: [] },
    },
  ]
  return accept(facts.map((duty) => dutyOn(duty, today)))
}

function dueFacts(due: Due): Pick<DutyFacts, 'dueOn' | 'workings'> {
  return { dueOn: due.on, workings: { rule: due.rule, days: due.days } }
}

function officeDue({ meeting, policy }: MeetingDutiesQuestion, rule: ForwardRule): Result<Due, ClockRefusal> {
  return dueOn({ rule, triggerOn: meeting.meetsOn, policy })
}

/** A rule of the office with the council's own number of days. */
function withDays(
  rule: ClockRule & (typeof officeClocks)[keyof typeof officeClocks],
  count: number,
): ForwardRule {
  return { ...rule, period: { ...rule.period, count } }
}
