import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import { dutyOfCallIn, dutyOfDelegated } from './duties-of-decisions.ts'

const bodyId = 'cabinet' as Id<'body'>
const callIn = { id: 'one' as Id<'callIn'>, bodyId, title: 'The old mill', days: [] }
const monday = '2024-12-16' as CalendarDate

test('dutyOfCallIn() asks for the next step by the day that was counted for it', () => {
  const dueOn = '2024-12-19' as CalendarDate
  const heard = dutyOfCallIn({ ...callIn, state: 'onAgenda', dueOn }, monday)
  assert.deepEqual([heard?.what, heard?.state, heard?.dueOn], ['hear-call-in', 'nextSevenDays', dueOn])
  const again = dutyOfCallIn({ ...callIn, state: 'backToDecisionMaker', dueOn }, '2024-12-20' as CalendarDate)
  assert.deepEqual([again?.what, again?.state], ['decide-again', 'late'])
  assert.equal(dutyOfCallIn({ ...callIn, state: 'toCouncil' }, monday), undefined)
})

test('dutyOfCallIn() asks for the ruling on a request by the last day of its window, after which the decision takes effect', () => {
  const requested = { ...callIn, state: 'requested', windowClosesOn: monday } as const
  const ruled = dutyOfCallIn(requested, monday)
  assert.deepEqual(
    [ruled?.what, ruled?.act, ruled?.state, ruled?.dueOn],
    ['rule-on-call-in', 'rule-on-call-in', 'today', monday],
  )
  assert.equal(dutyOfCallIn(requested, '2024-12-17' as CalendarDate)?.state, 'late')
  assert.equal(dutyOfCallIn({ ...callIn, state: 'requested' }, monday), undefined)
})

test('dutyOfDelegated() is due by the day on which the council means to publish decisions', () => {
  const decision = {
    id: 'two' as Id<'delegatedDecision'>,
    bodyId,
    title: 'Fees',
    decidedBy: 'Director of Place',
    takenOn: '2024-12-13' as CalendarDate, // a Friday
  }
  const ground = { today: monday, policy: { ...usualClockPolicy, decisionsWithinDays: 1 } }
  const duty = dutyOfDelegated(decision, ground)
  assert.ok(duty.ok)
  assert.deepEqual([duty.value.what, duty.value.dueOn, duty.value.state], ['publish-record', monday, 'today'])
  const days = duty.value.workings.days.map(({ on, counts }) => [on, counts])
  assert.deepEqual(days.at(-1), [monday, true])
  const unclear = dutyOfDelegated(decision, {
    ...ground,
    policy: { ...usualClockPolicy, decisionsWithinDays: 0 },
  })
  assert.ok(!unclear.ok)
  assert.equal(unclear.refusal.code, 'no-days-to-count')
})
