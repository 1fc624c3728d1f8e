import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../test/council/small-register.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Result } from '../../foundation/result.ts'
import { usualClockPolicy, type ClockPolicy } from '../rules/clock-policy.ts'
import { decisionClocks } from '../rules/decision-clocks.ts'
import { clockRules } from '../rules/every-rule.ts'
import { followUpClocks } from '../rules/follow-up-clocks.ts'
import { holidayCalendarNamed } from '../rules/holiday-calendar.ts'
import { keepingClocks } from '../rules/keeping-clocks.ts'
import { callInOf, isCallInOpen } from './call-in-of.ts'
import { documentVerdicts, isAgendaInTime, type TimedPaper } from './document-verdicts.ts'
import { dueAt, dueOn, type ForwardRule } from './due-on.ts'
import { lagOf } from './lag.ts'
import { lastPublicationDay } from './last-publication-day.ts'
import { endOfMonths } from './months.ts'
import { noticeVerdict, ruleOfAgenda, ruleOfNotice, type NoticeQuestion } from './notice-verdict.ts'
import { offeredWaysOut } from './ways-out.ts'

const policy = usualClockPolicy
const sameDay: ClockPolicy = { ...policy, publishedOnDayOff: 'sameDay' }
const inWorkingDays: ClockPolicy = { ...policy, longNoticeDays: 'working' }
const rules = { ...ruleOfNotice, ...ruleOfAgenda }

function value<Value>(answer: Result<Value, { readonly code: string }>): Value {
  assert.ok(answer.ok, answer.ok ? '' : answer.refusal.code)
  return answer.value
}

const verdictOf = (question: Omit<NoticeQuestion, 'policy'>, by = policy) =>
  value(noticeVerdict({ ...question, policy: by }))

const lastDay = (rule: keyof typeof rules, eventOn: string, by = policy) =>
  value(lastPublicationDay({ rule: rules[rule], eventOn: day(eventOn), policy: by })).on

const due = (rule: ForwardRule, triggerOn: string) =>
  value(dueOn({ rule, triggerOn: day(triggerOn), policy })).on

const ways = (regime: 'lga1972' | 'exec2012') =>
  verdictOf({ rule: ruleOfAgenda[regime], eventOn: day('2024-12-04'), publishedOn: day('2024-12-02') })

const paper = (id: string, also: Partial<TimedPaper>): TimedPaper => ({
  id,
  itemId: 'item' as TimedPaper['itemId'],
  kind: 'paper',
  title: id,
  ...also,
})

const period = (publishedOn: string, also: Partial<ClockPolicy['callIn']> = {}) => {
  const found = value(
    callInOf({
      publishedOn: day(publishedOn),
      policy: { ...policy, callIn: { ...policy.callIn, ...also } },
    }),
  )
  return `${found.closesOn} ${found.effectiveOn}`
}

const end = (from: string, months: number, beginsWith: 'triggerDay' | 'nextDay') =>
  endOfMonths(day(from), { months, beginsWith })

describe('lastPublicationDay() by hand', () => {
  it('counts round Christmas and the New Year', () => {
    // Mon 6 Jan 2025. Back: Fri 3, Thu 2 (1st a holiday), Tue 31, Mon 30, Fri 27 (25th, 26th holidays): five. Then Tue 24.
    assert.equal(lastDay('lga1972', '2025-01-06'), '2024-12-24')
    // Tue 4 Jan 2022: Mon 3 is the New Year's holiday. Fri 31, Thu 30, Wed 29; Tue 28 and Mon 27 are holidays; Fri 24,
    // Thu 23: five. Then Wed 22.
    assert.equal(lastDay('lga1972', '2022-01-04'), '2021-12-22')
    // Fri 1 Jan 2027 itself may be a holiday: the meeting's day never counts. Thu 31, Wed 30, Tue 29; Mon 28 a holiday;
    // Thu 24, Wed 23 (Fri 25 Christmas): five. Then Tue 22.
    assert.equal(lastDay('lga1972', '2027-01-01'), '2026-12-22')
  })

  it('counts round days that a proclamation moved or added', () => {
    // Tue 7 Jun 2022: Mon 6, Wed 1 (Thu 2 and Fri 3 were holidays), Tue 31 May, Mon 30 (no holiday that year), Fri 27.
    assert.equal(lastDay('lga1972', '2022-06-07'), '2022-05-26')
    // Wed 21 Sep 2022: Tue 20; Mon 19 the State Funeral; Fri 16, Thu 15, Wed 14, Tue 13. Then Mon 12.
    assert.equal(lastDay('exec2012', '2022-09-21'), '2022-09-12')
    // Wed 10 May 2023: Tue 9; Mon 8 the Coronation; Fri 5, Thu 4, Wed 3, Tue 2; Mon 1 a holiday; then Fri 28 April.
    assert.equal(lastDay('exec2012', '2023-05-10'), '2023-04-28')
    // Mon 11 May 2020: Fri 8 was the moved holiday, Mon 4 none: Thu 7, Wed 6, Tue 5, Mon 4, Fri 1. Then Thu 30 April.
    assert.equal(lastDay('exec2012', '2020-05-11'), '2020-04-30')
  })

  it('counts a key and a private notice in calendar days, back to a working day', () => {
    // Wed 4 Dec 2024: the 28 whole days are 6 Nov to 3 Dec. Then Tue 5 Nov.
    assert.equal(lastDay('key28', '2024-12-04'), '2024-11-05')
    assert.equal(lastDay('private28', '2024-12-04'), '2024-11-05')
    // Tue 3 Dec 2024: 5 Nov to 2 Dec. Then Mon 4 Nov. Mon 2 Dec: 4 Nov to 1 Dec, then Sun 3 Nov, so Fri 1 Nov.
    assert.equal(lastDay('key28', '2024-12-03'), '2024-11-04')
    assert.equal(lastDay('key28', '2024-12-02'), '2024-11-01')
    assert.equal(lastDay('key28', '2024-12-02', sameDay), '2024-11-03')
    // Fri 29 Mar 2024 (a leap year): 1 to 28 Mar is 28 days. Then Thu 29 Feb.
    assert.equal(lastDay('key28', '2024-03-29'), '2024-02-29')
    // Wed 22 May 2024: 24 Apr to 21 May. Then Tue 23 Apr. Tue 21 May: Mon 22 Apr.
    assert.equal(lastDay('key28', '2024-05-22'), '2024-04-23')
  })

  it('counts a long notice in working days where the council has settled so', () => {
    // Wed 4 Dec 2024: 28 working days back, no holiday among them: five weeks and three days. Fri 25 Oct is the 28th;
    // then Thu 24 Oct.
    assert.equal(lastDay('key28', '2024-12-04', inWorkingDays), '2024-10-24')
    // The short notices stay as they are.
    assert.equal(lastDay('private5', '2024-12-04', inWorkingDays), '2024-11-26')
  })

  it('counts the further private notice and the general exception in working days', () => {
    assert.equal(lastDay('private5', '2024-12-04'), '2024-11-26')
    // Thu 2 Jan 2025: Tue 31, Mon 30, Fri 27, Tue 24, Mon 23. Then Fri 20 Dec.
    assert.equal(lastDay('generalException', '2025-01-02'), '2024-12-20')
  })

  it('does not count the council’s own days off', () => {
    const closed = { ...policy, daysNotCounted: [{ on: day('2024-11-29'), name: 'Founder’s day' }] }
    assert.equal(lastDay('lga1972', '2024-12-04', closed), '2024-11-25')
    const { days } = value(
      lastPublicationDay({ rule: rules.lga1972, eventOn: day('2024-12-04'), policy: closed }),
    )
    assert.deepEqual(days[4], { on: '2024-11-29', counts: false, why: 'councilDay', name: 'Founder’s day' })
  })

  it('shows each day with why it counts or does not', () => {
    const { days } = value(lastPublicationDay({ rule: rules.exec2012, eventOn: day('2019-04-23'), policy }))
    assert.deepEqual(
      days.map(({ on, counts, why, name }) => [on.slice(5), counts, name ?? why]),
      [
        ['04-11', false, 'publication'],
        ['04-12', true, 'counted'],
        ['04-13', false, 'saturday'],
        ['04-14', false, 'sunday'],
        ['04-15', true, 'counted'],
        ['04-16', true, 'counted'],
        ['04-17', true, 'counted'],
        ['04-18', true, 'counted'],
        ['04-19', false, 'Good Friday'],
        ['04-20', false, 'saturday'],
        ['04-21', false, 'sunday'],
        ['04-22', false, 'Easter Monday'],
        ['04-23', false, 'event'],
      ],
    )
  })

  it('refuses a year whose holidays it does not know, at either end', () => {
    for (const on of ['2029-01-01', '2029-06-01', '2010-01-05', '1999-05-05']) {
      const answer = lastPublicationDay({ rule: rules.lga1972, eventOn: day(on), policy })
      assert.equal(
        !answer.ok && answer.refusal.code,
        on < '2002' ? 'no-rule-on-that-day' : 'no-holiday-calendar',
      )
    }
    // Fri 8 Jan 2010 goes back to 31 December 2009; Tue 12 Jan stays in 2010: 11, 8, 7, 6, 5. Then Mon 4 Jan.
    assert.equal(lastDay('lga1972', '2010-01-12'), '2010-01-04')
    assert.equal(lastDay('lga1972', '2028-12-29'), '2028-12-19')
  })

  it('judges what happened by the law of its day', () => {
    const answer = lastPublicationDay({ rule: rules.key28, eventOn: day('2012-09-07'), policy })
    assert.deepEqual(!answer.ok && answer.refusal, {
      code: 'no-rule-on-that-day',
      provision: 'regulation 9',
      instrument: rules.key28.instrument,
      on: '2012-09-07',
    })
  })
})

describe('noticeVerdict()', () => {
  const rule = rules.lga1972
  it('counts a publication on a Saturday from the Monday', () => {
    const saturday = verdictOf({ rule, eventOn: day('2024-12-02'), publishedOn: day('2024-11-23') })
    // Mon 25 does not count; Tue 26 to Fri 29 are four.
    assert.deepEqual(
      [
        saturday.last.on,
        saturday.published?.countsFromOn,
        saturday.published?.given,
        saturday.published?.verdict,
      ],
      ['2024-11-22', '2024-11-25', 4, 'late'],
    )
    const own = verdictOf({ rule, eventOn: day('2024-12-02'), publishedOn: day('2024-11-23') }, sameDay)
    assert.deepEqual([own.last.on, own.published?.given, own.published?.verdict], ['2024-11-24', 5, 'inTime'])
  })

  it('takes a meeting called late by its calling, and only by papers open since', () => {
    const called = { rule: rules.exec2012, eventOn: day('2024-12-04'), convenedOn: day('2024-12-02') }
    const at = (publishedOn: string) =>
      verdictOf({ ...called, publishedOn: day(publishedOn) }).published?.verdict
    assert.equal(at('2024-12-02'), 'fromConvening')
    assert.equal(at('2024-12-03'), 'late')
    // A meeting called in time gains nothing by it.
    const early = verdictOf({ ...called, convenedOn: day('2024-11-20'), publishedOn: day('2024-11-28') })
    assert.equal(early.published?.verdict, 'late')
    // No notice of a key decision is saved by a late call.
    const key = verdictOf({ ...called, rule: rules.key28, publishedOn: day('2024-12-02') })
    assert.equal(key.published?.verdict, 'late')
  })

  it('offers the chair’s urgency to a committee and never to the executive', () => {
    const committee = ways('lga1972').published?.waysOut ?? []
    assert.deepEqual(
      committee.map(({ way }) => way),
      ['chairs-urgency', 'convened-at-short-notice', 'later-meeting'],
    )
    assert.deepEqual([committee[0]?.agreedBy, committee[0]?.reasonIn], [['chair-of-meeting'], 'minutes'])
    const executive = ways('exec2012')
    assert.deepEqual(
      executive.published?.waysOut.map(({ way }) => way),
      ['convened-at-short-notice', 'later-meeting'],
    )
    assert.equal(executive.last.rule.effect, 'block')
  })

  it('offers a late key notice its exception by a day, its urgency by a person, and a later day', () => {
    const late = verdictOf({ rule: rules.key28, eventOn: day('2024-12-04'), publishedOn: day('2024-11-20') })
    const [exception, urgency, later] = late.published?.waysOut ?? []
    assert.deepEqual(
      [exception?.way, exception?.isOpen, exception?.publishBy],
      ['general-exception', true, '2024-11-26'],
    )
    assert.deepEqual(urgency?.agreedBy, ['scrutiny-chair', 'chair-of-council', 'vice-chair-of-council'])
    // 28 whole days after 20 Nov are 21 Nov to 18 Dec.
    assert.deepEqual([later?.way, later?.earliestOn], ['later-meeting', '2024-12-19'])
  })

  it('closes the general exception once its own five days are gone', () => {
    const [exception, urgency] = offeredWaysOut({
      rule: rules.key28,
      eventOn: day('2024-12-04'),
      policy,
      on: day('2024-11-27'),
    })
    assert.deepEqual([exception?.isOpen, urgency?.way, urgency?.isOpen], [false, 'special-urgency', true])
  })

  it('still judges where the later day would lie beyond the holidays known', () => {
    const late = verdictOf({ rule: rules.key28, eventOn: day('2028-12-20'), publishedOn: day('2028-12-12') })
    const later = late.published?.waysOut.find(({ way }) => way === 'later-meeting')
    assert.deepEqual([late.published?.verdict, later?.earliestOn], ['late', undefined])
  })
})

describe('documentVerdicts()', () => {
  const question = { rule: rules.lga1972, eventOn: day('2024-07-08'), policy }

  it('gives an appendix that follows its own clock, and leaves the others theirs', () => {
    const verdicts = value(
      documentVerdicts(
        [
          paper('report', { publishedOn: day('2024-06-28') }),
          paper('appendix', { publishedOn: day('2024-07-05') }),
        ],
        question,
      ),
    )
    assert.deepEqual(
      verdicts.map(({ id, verdict }) => [id, verdict.published?.verdict, verdict.published?.given]),
      [
        ['report', 'inTime', 5],
        ['appendix', 'late', 0],
      ],
    )
    assert.equal(isAgendaInTime(verdicts), false)
    assert.equal(isAgendaInTime(verdicts.slice(0, 1)), true)
  })

  it('says before it comes that a paper will be late if it comes when it is expected', () => {
    const [awaited] = value(
      documentVerdicts([paper('appendix', { expectedOn: day('2024-07-03') })], question),
    )
    assert.deepEqual([awaited?.verdict.published, awaited?.expected?.published?.verdict], [undefined, 'late'])
    assert.equal(isAgendaInTime(awaited === undefined ? [] : [awaited]), false)
  })
})

describe('callInOf()', () => {
  it('closes at the end of the last working day and lets the decision take effect on the next', () => {
    // Fri 8 Nov 2024: Mon 11 to Fri 15; then Mon 18.
    assert.equal(period('2024-11-08'), '2024-11-15 2024-11-18')
    assert.equal(period('2024-11-08', { takesEffect: 'nextDay' }), '2024-11-15 2024-11-16')
    // Mon 23 Dec 2024: Tue 24, Fri 27, Mon 30, Tue 31, Thu 2 Jan; then Fri 3.
    assert.equal(period('2024-12-23'), '2025-01-02 2025-01-03')
    // Sat 6 Jan 2024 counts from Mon 8: Tue 9 to Mon 15; then Tue 16.
    assert.equal(period('2024-01-06'), '2024-01-15 2024-01-16')
    assert.equal(period('2024-11-08', { days: 3 }), '2024-11-13 2024-11-14')
    // Seven calendar days: 9 to 15 November.
    assert.equal(period('2024-11-08', { days: 7, dayKind: 'calendar' }), '2024-11-15 2024-11-18')
  })

  it('is open through its last day', () => {
    const found = value(callInOf({ publishedOn: day('2024-11-08'), policy }))
    assert.deepEqual(
      [isCallInOpen(found, day('2024-11-15')), isCallInOpen(found, day('2024-11-16'))],
      [true, false],
    )
  })

  it('takes no period of no days', () => {
    for (const days of [0, -1, 2.5, Number.NaN]) {
      const answer = callInOf({
        publishedOn: day('2024-11-08'),
        policy: { ...policy, callIn: { ...policy.callIn, days } },
      })
      assert.equal(!answer.ok && answer.refusal.code, 'no-days-to-count')
    }
  })
})

describe('dueOn() by hand', () => {
  it('begins two months of scrutiny and three of the ombudsman with the day of receipt', () => {
    assert.equal(due(followUpClocks.scrutinyResponse, '2024-12-04'), '2025-02-03')
    assert.equal(due(followUpClocks.ombudsmanReport, '2025-01-15'), '2025-04-14')
    assert.equal(due(followUpClocks.auditRecommendation, '2024-01-31'), '2024-02-29')
    assert.equal(due(followUpClocks.scrutinyResponse, '2022-12-31'), '2023-02-28')
  })

  it('counts the working days of a focused visit and of area SEND', () => {
    // Letter of Mon 3 Mar 2025. 20 days: four whole weeks, to Mon 31 Mar.
    assert.equal(due(followUpClocks.focusedVisitDraft, '2025-03-03'), '2025-03-31')
    // 70 days: fourteen weeks to Mon 9 June, and four for Good Friday, Easter Monday, 5 and 26 May: Fri 13 June.
    assert.equal(due(followUpClocks.focusedVisitPlan, '2025-03-03'), '2025-06-13')
    // 35 days: seven weeks to Mon 21 Apr (Easter Monday) and Good Friday: two more, Wed 23 Apr.
    assert.equal(due(followUpClocks.areaSendPlan, '2025-03-03'), '2025-04-23')
  })

  it('counts ten days for a scrutiny member’s papers, and a year for the report on special urgency', () => {
    // Asked on Wed 4 Dec 2024: Thu 5 is the first, Wed 18 the tenth.
    assert.equal(due(decisionClocks.scrutinyMembersPapers, '2024-12-04'), '2024-12-18')
    assert.equal(due(decisionClocks.specialUrgencyReport, '2024-12-04'), '2025-12-03')
  })

  it('keeps a record for six years and background papers for four, over a leap day', () => {
    assert.equal(due(keepingClocks.minutesKept, '2024-12-04'), '2030-12-03')
    assert.equal(due(keepingClocks.backgroundPapersKept, '2024-02-29'), '2028-02-28')
    assert.equal(due(keepingClocks.executiveRecordKept, '2020-02-29'), '2026-02-28')
  })

  it('begins with the day itself where a rule says so', () => {
    const beginning = {
      ...followUpClocks.inspectionReport,
      period: { unit: 'days', count: 3, days: 'working', beginsWith: 'triggerDay' },
    } as const
    assert.equal(due(beginning, '2024-12-04'), '2024-12-06')
    const none = { ...beginning, period: { ...beginning.period, count: 0 } }
    const answer = dueOn({ rule: none, triggerOn: day('2024-12-04'), policy })
    assert.equal(!answer.ok && answer.refusal.code, 'no-days-to-count')
  })

  it('counts 24 hours as hours, over the night on which the clocks change', () => {
    const rule = decisionClocks.membersPapersAfterPrivateDecision
    assert.equal(dueAt(rule, '2025-03-29T19:30:00.000Z' as Instant), '2025-03-30T19:30:00.000Z')
  })

  it('knows a day for every rule that counts days, months or years', () => {
    for (const rule of clockRules.filter(({ direction }) => direction === 'forward')) {
      const { unit } = rule.period
      if (unit === 'soon' || unit === 'hours') continue
      assert.ok(due(rule as ForwardRule, '2024-03-04') > '2024-03-04', rule.id)
    }
  })
})

describe('endOfMonths()', () => {
  it('ends on the day before, on the day, or on the last of a month that has no such day', () => {
    assert.equal(end('2024-01-31', 1, 'triggerDay'), '2024-02-29')
    assert.equal(end('2023-01-31', 1, 'nextDay'), '2023-02-28')
    assert.equal(end('2023-01-31', 3, 'triggerDay'), '2023-04-30')
    assert.equal(end('2023-03-31', 2, 'triggerDay'), '2023-05-30')
    assert.equal(end('2023-03-31', 2, 'nextDay'), '2023-05-31')
    assert.equal(end('2023-12-15', 1, 'triggerDay'), '2024-01-14')
    assert.equal(end('2023-11-30', 3, 'nextDay'), '2024-02-29')
    assert.equal(end('2023-10-01', 2, 'triggerDay'), '2023-11-30')
  })
})

describe('lagOf()', () => {
  it('measures in working days how long the record of a decision took', () => {
    const rule = decisionClocks.recordOfDecision
    const lag = (fromOn: string, untilOn: string) =>
      value(lagOf({ rule, fromOn: day(fromOn), untilOn: day(untilOn), policy })).workingDays
    assert.equal(lag('2024-12-04', '2024-12-04'), 0)
    assert.equal(lag('2024-12-04', '2024-12-06'), 2)
    // Wed 19 Feb to Fri 4 Apr 2025, with no holiday between: 44 days are six weeks and two days.
    assert.equal(lag('2025-02-19', '2025-04-04'), 32)
    assert.equal(lag('2024-12-06', '2024-12-07'), 0)
    assert.equal(lag('2024-12-06', '2024-12-01'), 0)
  })
})

describe('holidayCalendarNamed()', () => {
  it('knows the calendars by their names and no other', () => {
    assert.equal(holidayCalendarNamed('ofsted-statement'), 'ofsted-statement')
    assert.equal(holidayCalendarNamed('toString'), undefined)
  })
})
