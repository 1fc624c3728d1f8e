import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { assert as holds, constantFrom, integer, property, tuple } from 'fast-check'
import { addDays, weekday, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { Result } from '../../foundation/result.ts'
import { usualClockPolicy as policy, type ClockPolicy } from '../rules/clock-policy.ts'
import { followUpClocks } from '../rules/follow-up-clocks.ts'
import { countedDay } from './counted-day.ts'
import { dueOn } from './due-on.ts'
import { lagOf } from './lag.ts'
import { clearDaysGiven, earliestEventDay, lastPublicationDay } from './last-publication-day.ts'
import { noticeVerdict, ruleOfAgenda, ruleOfNotice } from './notice-verdict.ts'

const sameDay: ClockPolicy = { ...policy, publishedOnDayOff: 'sameDay' }
const inWorkingDays: ClockPolicy = { ...policy, longNoticeDays: 'working' }
const rules = { ...ruleOfNotice, ...ruleOfAgenda }

function value<Value>(answer: Result<Value, { readonly code: string }>): Value {
  assert.ok(answer.ok, answer.ok ? '' : answer.refusal.code)
  return answer.value
}

describe('properties of the clock', () => {
  const first = Date.parse('2013-03-01')
  const someDay = integer({ min: 0, max: Math.round((Date.parse('2028-06-01') - first) / 86_400_000) }).map(
    (days) => addDays('2013-03-01' as CalendarDate, days),
  )
  const someRule = constantFrom(...Object.values(rules))
  const somePolicy = constantFrom(policy, sameDay, inWorkingDays)

  it('the last day and the verdict agree on every day', () => {
    holds(
      property(
        tuple(someDay, integer({ min: -80, max: 3 })),
        someRule,
        somePolicy,
        ([eventOn, offset], rule, by) => {
          const publishedOn = addDays(eventOn, offset)
          const { last, published } = value(noticeVerdict({ rule, eventOn, publishedOn, policy: by }))
          assert.equal(
            published?.verdict === 'inTime',
            publishedOn <= last.on,
            `${publishedOn} for ${eventOn}`,
          )
        },
      ),
      { numRuns: 600 },
    )
  })

  it('a later meeting never has an earlier last day', () => {
    holds(
      property(someDay, someRule, somePolicy, (eventOn, rule, by) => {
        const on = (event: CalendarDate) => value(lastPublicationDay({ rule, eventOn: event, policy: by })).on
        assert.ok(on(eventOn) <= on(addDays(eventOn, 1)))
      }),
      { numRuns: 250 },
    )
  })

  it('the last day for the first day that a publication allows is that publication’s', () => {
    holds(
      property(someDay, someRule, somePolicy, (publishedOn, rule, by) => {
        const eventOn = value(earliestEventDay({ rule, policy: by, publishedOn }))
        const { on } = value(lastPublicationDay({ rule, eventOn, policy: by }))
        const { countsFromOn } = value(clearDaysGiven({ rule, eventOn, policy: by, publishedOn }))
        if (by.publishedOnDayOff === 'sameDay') assert.ok(on >= publishedOn)
        else assert.equal(on, countsFromOn)
        const before = value(noticeVerdict({ rule, eventOn: addDays(eventOn, -1), publishedOn, policy: by }))
        assert.equal(before.published?.verdict, 'late')
      }),
      { numRuns: 250 },
    )
  })

  it('a last day is, by the usual policy, a working day', () => {
    holds(
      property(someDay, someRule, (eventOn, rule) => {
        const { on, days, clearDays } = value(lastPublicationDay({ rule, eventOn, policy }))
        assert.ok(weekday(on) <= 5)
        assert.equal(days.filter(({ counts }) => counts && days.length > 0).length >= clearDays, true)
        const itself = value(countedDay(on, { days: 'working', calendar: rule.calendar, policy }))
        assert.ok(itself.counts)
      }),
      { numRuns: 250 },
    )
  })

  it('the working days to a due day are as many as were given', () => {
    holds(
      property(someDay, (triggerOn) => {
        const rule = followUpClocks.inspectionReport
        const { on, days } = value(dueOn({ rule, triggerOn, policy }))
        const lag = value(lagOf({ rule, fromOn: triggerOn, untilOn: on, policy }))
        assert.equal(lag.workingDays, rule.period.count)
        assert.equal(days.filter(({ counts }) => counts).length, rule.period.count)
      }),
      { numRuns: 300 },
    )
  })

  it('the answers are the same in any time zone of the machine', () => {
    const here = new URL('.', import.meta.url).pathname
    const asked = `
      const { lastPublicationDay } = await import('${here}last-publication-day.ts')
      const { ruleOfAgenda, ruleOfNotice } = await import('${here}notice-verdict.ts')
      const { callInOf } = await import('${here}call-in-of.ts')
      const { usualClockPolicy: policy } = await import('${here}../rules/clock-policy.ts')
      const { addDays } = await import('${here}../../foundation/calendar-date.ts')
      for (let on = '2024-01-01'; on < '2025-01-01'; on = addDays(on, 1))
        console.log(on, lastPublicationDay({ rule: ruleOfAgenda.lga1972, eventOn: on, policy }).value.on,
          lastPublicationDay({ rule: ruleOfNotice.key28, eventOn: on, policy }).value.on,
          callInOf({ publishedOn: on, policy }).value.closesOn)`
    const answers = ['Europe/London', 'Australia/Sydney', 'America/Toronto', 'Pacific/Kiritimati'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', asked], {
        encoding: 'utf8',
        env: { ...process.env, TZ },
      }),
    )
    assert.equal(new Set(answers).size, 1)
    assert.equal(answers[0]?.trim().split('\n').length, 366)
  })
})
