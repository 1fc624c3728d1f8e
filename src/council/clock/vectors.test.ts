import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../../test/council/small-register.ts'
import { usualClockPolicy as policy } from '../rules/clock-policy.ts'
import { followUpClocks } from '../rules/follow-up-clocks.ts'
import { callInOf } from './call-in-of.ts'
import { dueOn } from './due-on.ts'
import { noticeVerdict, ruleOfAgenda, ruleOfNotice, type NoticeQuestion } from './notice-verdict.ts'

/** The verdict on a publication in one line: the last day, the clear days given and how they are judged. */
function judged(rule: NoticeQuestion['rule'], eventOn: string, publishedOn?: string): string {
  const answer = noticeVerdict({
    rule,
    eventOn: day(eventOn),
    publishedOn: publishedOn === undefined ? undefined : day(publishedOn),
    policy,
  })
  if (!answer.ok) return answer.refusal.code
  const { last, published } = answer.value
  return published === undefined ? last.on : `${last.on}, ${published.given} given, ${published.verdict}`
}

const cabinet = ruleOfAgenda.exec2012
const committee = ruleOfAgenda.lga1972

test('T1: an agenda issued on Friday 10 January 2020 for Monday 20 January had exactly five clear days', () => {
  assert.equal(judged(cabinet, '2020-01-20', '2020-01-10'), '2020-01-10, 5 given, inTime')
  assert.equal(judged(cabinet, '2020-01-20', '2020-01-13'), '2020-01-10, 4 given, late')
})

test('T2: Easter 2019, and each of the meetings that were moved for it', () => {
  for (const [meeting, last] of [
    ['2019-04-23', '2019-04-11'],
    ['2019-04-30', '2019-04-18'],
    ['2019-04-25', '2019-04-15'],
    ['2019-05-02', '2019-04-24'],
  ] as const)
    assert.equal(judged(committee, meeting), last, meeting)
})

test('T3: the meeting of 4 December 2024, and a report released the day before', () => {
  assert.equal(judged(cabinet, '2024-12-04'), '2024-11-26')
  assert.equal(judged(cabinet, '2024-12-04', '2024-12-03'), '2024-11-26, 0 given, late')
})

test('T4: an appendix published on a Friday for the Monday had no clear day; retaken on 16 July it had five', () => {
  assert.equal(judged(committee, '2024-07-08', '2024-07-05'), '2024-06-28, 0 given, late')
  assert.equal(judged(committee, '2024-07-16'), '2024-07-08')
  assert.equal(judged(committee, '2024-07-16', '2024-07-08'), '2024-07-08, 5 given, inTime')
})

test('T5: a decision published on Thursday 28 March 2024, before Easter', () => {
  const period = callInOf({ publishedOn: day('2024-03-28'), policy })
  assert.ok(period.ok)
  assert.deepEqual([period.value.closesOn, period.value.effectiveOn], ['2024-04-08', '2024-04-09'])
})

test('T7: an inspection report received on Tuesday 9 May 2023 wants its statement by 16 August', () => {
  const due = dueOn({ rule: followUpClocks.inspectionStatement, triggerOn: day('2023-05-09'), policy })
  assert.ok(due.ok)
  assert.equal(due.value.on, '2023-08-16')
})

test('the clock of the seed: from 3 December 2024, 30 working days are 17 January 2025 and 70 are 14 March', () => {
  for (const [rule, on] of [
    [followUpClocks.inspectionReport, '2025-01-17'],
    [followUpClocks.inspectionStatement, '2025-03-14'],
  ] as const) {
    const due = dueOn({ rule, triggerOn: day('2024-12-03'), policy })
    assert.ok(due.ok)
    assert.equal(due.value.on, on)
  }
})

test('T11: a key notice in time says nothing of the private notice: two clocks, two verdicts', () => {
  assert.equal(judged(ruleOfNotice.key28, '2019-09-17', '2019-08-16'), '2019-08-19, 31 given, inTime')
  assert.equal(judged(ruleOfNotice.private28, '2019-09-17'), '2019-08-19')
  assert.equal(judged(ruleOfNotice.private28, '2019-09-17', '2019-09-09'), '2019-08-19, 7 given, late')
})
