import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { sustainedThrough, sustainedWorkings } from './sustained-period.ts'

const on = (date: string) => date as CalendarDate

test('sustainedThrough() ends months on the day before the same number, or on the last day of a shorter month', () => {
  const ends: readonly (readonly [from: string, months: number, last: string])[] = [
    ['2024-03-01', 6, '2024-08-31'],
    ['2024-12-15', 1, '2025-01-14'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-29', 1, '2023-02-28'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-10-31', 14, '2025-12-30'],
    ['2024-11-30', 1, '2024-12-29'],
    ['2024-01-01', 12, '2024-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
  ]
  for (const [from, count, last] of ends)
    assert.equal(sustainedThrough({ count, unit: 'months' }, on(from)), last, from)
  assert.equal(sustainedThrough({ count: 30, unit: 'days' }, on('2024-06-01')), '2024-06-30')
})

test('sustainedWorkings() counts from the day that is named, and never from before the intervention', () => {
  const half = { count: 6, unit: 'months' } as const
  assert.deepEqual(sustainedWorkings(half, on('2024-02-01')), {
    fromOn: '2024-02-01',
    throughOn: '2024-07-31',
    metFrom: '2024-08-01',
  })
  assert.equal(
    sustainedWorkings({ ...half, fromOn: on('2024-03-01') }, on('2024-02-01')).metFrom,
    '2024-09-01',
  )
  assert.equal(
    sustainedWorkings({ ...half, fromOn: on('2024-01-01') }, on('2024-02-01')).fromOn,
    '2024-02-01',
  )
})
