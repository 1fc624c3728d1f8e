import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualClockPolicy } from '../../council/rules/clock-policy.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, refusedWith, testCouncil } from '../test-council.ts'
import { setClockPolicy } from './set-clock-policy.ts'

const database = await testDatabase()
const ownDay = { on: day('2024-12-24'), name: 'Offices closed' }

testAct(database, 'set-clock-policy', {
  prepare: () => (session) => setClockPolicy(session, { ...usualClockPolicy, longNoticeDays: 'working' }),
})

test('a council counts as usual until it settles otherwise, and then by its last setting', async () => {
  const council = await testCouncil(database)
  const policy = () => clockPolicyOf(database.office, council.councilId)
  assert.deepEqual(await policy(), usualClockPolicy)
  const own = { ...usualClockPolicy, longNoticeDays: 'working' as const }
  assert.equal(accepted(await council.act((session) => setClockPolicy(session, own))), 1)
  const later = { ...own, daysNotCounted: [{ on: day('2025-01-02'), name: 'Fair day ' }, ownDay] }
  assert.equal(accepted(await council.act((session) => setClockPolicy(session, later))), 2)
  assert.deepEqual((await policy()).daysNotCounted, [ownDay, { on: '2025-01-02', name: 'Fair day' }])
  assert.equal((await policy()).longNoticeDays, 'working')
  const other = await testCouncil(database)
  assert.deepEqual(await clockPolicyOf(database.office, other.councilId), usualClockPolicy)
})

test('a setting that cannot be meant is refused', async () => {
  const council = await testCouncil(database)
  const { callIn } = usualClockPolicy
  for (const [policy, code] of [
    [{ callIn: { ...callIn, days: 0 } }, 'clock-number-out-of-range'],
    [{ callIn: { ...callIn, members: 1.5 } }, 'clock-number-out-of-range'],
    [{ decisionsWithinDays: 600 }, 'clock-number-out-of-range'],
    [{ daysNotCounted: [ownDay, ownDay] }, 'day-not-counted-twice'],
    [{ daysNotCounted: [{ ...ownDay, name: ' ' }] }, 'day-not-counted-without-name'],
  ] as const)
    assert.equal(
      refusedWith(
        await council.act((session) => setClockPolicy(session, { ...usualClockPolicy, ...policy })),
      ),
      code,
    )
})
