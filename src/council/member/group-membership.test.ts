import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { movesSinceReview } from '../balance/group-moves.ts'
import { checkGroupChange, membershipOn, membershipsOf, type GroupChange } from './group-membership.ts'

const change = (personId: string, fromOn: string, groupId?: string) =>
  ({ personId, groupId, fromOn }) as unknown as GroupChange
const day = (text: string) => text as CalendarDate
const person = (text: string) => text as Id<'person'>

const memberships = membershipsOf([
  change('fenwick', '2024-06-01', 'mill'),
  change('fenwick', '2022-05-09', 'ferry'),
  change('hale', '2022-05-09', 'mill'),
  change('hale', '2024-06-02'),
  change('odell', '2024-06-03'),
])

test('membershipsOf() ends what held before on the day before the same person’s next change, in whatever order they came', () => {
  const of = (on: string) => membershipOn(memberships, person('fenwick'), day(on))
  assert.deepEqual([of('2022-05-08'), of('2022-05-09')?.groupId], [undefined, 'ferry'])
  assert.deepEqual([of('2024-05-31')?.toOn, of('2024-06-01')?.groupId], ['2024-05-31', 'mill'])
  const none = membershipOn(memberships, person('hale'), day('2024-06-02'))
  assert.deepEqual([none?.groupId, none?.fromOn], [undefined, '2024-06-02'])
})

function codeOf(asked: GroupChange): string {
  const checked = checkGroupChange(asked, memberships)
  return checked.ok ? 'fit' : checked.refusal.code
}

test('checkGroupChange() refuses a second change on one day and one that changes nothing', () => {
  assert.equal(codeOf(change('fenwick', '2024-06-01', 'ferry')), 'group-changed-that-day')
  assert.equal(codeOf(change('fenwick', '2025-01-01', 'mill')), 'group-unchanged')
  assert.equal(codeOf(change('hale', '2025-01-01')), 'group-unchanged')
  assert.equal(codeOf(change('stranger', '2025-01-01')), 'fit')
})

test('movesSinceReview() names each change of size after the review, until today, and none of no size', () => {
  assert.deepEqual(movesSinceReview(memberships, day('2024-05-31'), day('2024-06-30')), [
    { personId: 'fenwick', on: '2024-06-01', from: 'ferry', to: 'mill' },
    { personId: 'hale', on: '2024-06-02', from: 'mill', to: undefined },
  ])
  assert.deepEqual(movesSinceReview(memberships, day('2024-06-01'), day('2024-06-01')), [])
})
