import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { PersonId } from '../member/person.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import type { InterestKind } from './interest.ts'
import { registrationsDue } from './registration-due.ts'

const personId = 'ash' as PersonId

function day(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  assert.ok(date)
  return date
}

function due(asked: {
  since: string
  declared?: readonly string[]
  told?: readonly (readonly [on: string, kind?: InterestKind])[]
}) {
  const found = registrationsDue({
    memberships: [{ personId, sinceOn: day(asked.since) }],
    disclosures: (asked.declared ?? []).map((on) => ({ personId, on: day(on) })),
    notices: (asked.told ?? []).map(([on, kind]) => ({ personId, notifiedOn: day(on), kind })),
    policy: usualClockPolicy,
  })
  assert.ok(found.ok)
  return found.value.map(({ why, due: { on } }) => [why, on])
}

test('twenty-eight days count the day on which the member took office', () => {
  assert.deepEqual(due({ since: '2024-05-07' }), [['takingOffice', '2024-06-03']])
  assert.deepEqual(due({ since: '2024-05-07', told: [['2024-05-06']] }), [['takingOffice', '2024-06-03']])
  assert.deepEqual(due({ since: '2024-05-07', told: [['2024-05-07']] }), [])
})

test('who was a member before the Act has the days since its beginning', () => {
  assert.deepEqual(due({ since: '1999-05-07' }), [['takingOffice', '2012-07-28']])
})

test('a declared pecuniary interest has to be told where none is registered, counted from the first declaration', () => {
  const told = [['2024-05-07', 'otherRegistrable']] as const
  const declared = ['2024-11-20', '2024-10-01']
  assert.deepEqual(due({ since: '2024-05-07', told, declared }), [['disclosure', '2024-10-28']])
  assert.deepEqual(due({ since: '2024-05-07', told: [...told, ['2024-11-25', 'land']], declared }), [])
  assert.deepEqual(due({ since: '2024-05-07', told: [['2024-05-07', 'land']], declared }), [])
})
