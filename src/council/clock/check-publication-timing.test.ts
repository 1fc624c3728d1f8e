import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Regime } from '../body/body.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import { checkPublicationTiming, type TimingQuestion } from './check-publication-timing.ts'
import { ruleOfAgenda } from './notice-verdict.ts'

const day = (text: string) => parseCalendarDate(text)!
const [roads, parks] = ['roads', 'parks'] as unknown as readonly [Id<'item'>, Id<'item'>]
const urgent = { reason: 'The bridge is shut.', agreedBy: 'Ada Vale, in the chair' }

/** A meeting on Thursday 12 December 2024, whose last day in time is Wednesday 4; what is asked on Thursday 5 is late. */
function ask(regime: Regime, also: Partial<TimingQuestion> = {}) {
  return checkPublicationTiming({
    rule: ruleOfAgenda[regime],
    eventOn: day('2024-12-12'),
    publishedOn: day('2024-12-05'),
    policy: usualClockPolicy,
    business: [
      { itemId: roads, title: 'Roads' },
      { itemId: parks, title: 'Parks' },
    ],
    urgencies: new Map(),
    ...also,
  })
}

const grounds = (answer: ReturnType<typeof ask>) => (answer.ok ? answer.value.grounds : answer.refusal.code)

test('checkPublicationTiming() lets through what has its clear days, and what is open from a late call', () => {
  for (const regime of ['lga1972', 'exec2012'] as const) {
    assert.equal(grounds(ask(regime, { publishedOn: day('2024-12-04') })), 'inTime')
    assert.equal(grounds(ask(regime, { convenedOn: day('2024-12-05') })), 'fromConvening')
    const dayAfterCall = { convenedOn: day('2024-12-05'), publishedOn: day('2024-12-06') }
    assert.equal(grounds(ask(regime, dayAfterCall)), 'published-too-late')
  }
})

test('checkPublicationTiming() refuses what is late with its facts and the first day that would do', () => {
  const answer = ask('exec2012')
  assert.deepEqual(!answer.ok && answer.refusal, {
    code: 'published-too-late',
    title: 'Roads',
    others: 1,
    given: 4,
    clearDays: 5,
    lastOn: '2024-12-04',
    earliestOn: '2024-12-13',
    mayBeUrgent: false,
  })
})

test('checkPublicationTiming() wants the chair’s urgency for each late item, and its provision is the power', () => {
  const one = ask('lga1972', { urgencies: new Map([[roads, urgent]]) })
  assert.equal(!one.ok && one.refusal.code === 'published-too-late' && one.refusal.title, 'Parks')
  const both = ask('lga1972', { urgencies: new Map([roads, parks].map((itemId) => [itemId, urgent])) })
  assert.equal(grounds(both), 'urgency')
  assert.equal(both.ok && both.value.power?.provision, 'section 100B(4)(b)')
  assert.deepEqual(both.ok && both.value.urgencies, [urgent, urgent])
})

test('checkPublicationTiming() lets nobody’s urgency open a meeting of the executive', () => {
  const urgencies = new Map([roads, parks].map((itemId) => [itemId, urgent]))
  assert.equal(grounds(ask('exec2012', { urgencies })), 'published-too-late')
})

test('checkPublicationTiming() stops nothing of a body without legal status, and says that it was late', () => {
  assert.equal(grounds(ask('advisory')), 'late')
})

test('checkPublicationTiming() counts by the council’s own days, and never guesses a year', () => {
  const policy = { ...usualClockPolicy, daysNotCounted: [{ on: day('2024-12-06'), name: 'Town fair' }] }
  assert.equal(grounds(ask('lga1972', { policy, publishedOn: day('2024-12-04') })), 'published-too-late')
  assert.equal(grounds(ask('lga1972', { eventOn: day('2099-12-10') })), 'no-holiday-calendar')
})
