import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { assuranceFrameworks } from '../assurance/assurance-frameworks.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import { dutiesOfInspection, type InspectionInTime } from './duties-of-inspection.ts'

const day = (text: string) => text as CalendarDate
const frameworkOf = (name: string) => {
  const found = assuranceFrameworks.find((each) => each.name === name)
  assert.ok(found)
  return found
}
const inspection: InspectionInTime = {
  id: 'one' as Id<'assuranceEvent'>,
  title: 'Inspection of services for children',
  source: 'Ofsted',
  clocks: frameworkOf('ILACS').clocks,
  receivedOn: day('2024-12-03'),
}

function told(given: Partial<InspectionInTime>, today: string) {
  const found = dutiesOfInspection(
    { ...inspection, ...given },
    { today: day(today), policy: usualClockPolicy },
  )
  assert.ok(found.ok)
  return found.value.map(({ what, dueOn, state }) => `${what} ${dueOn} ${state}`)
}

test('dutiesOfInspection() asks for the report and for the statement of action by their working days', () => {
  // From 4 December 2024, without 25 and 26 December and 1 January: the 30th working day is 17 January, the 70th 14 March.
  assert.deepEqual(told({}, '2025-01-17'), [
    'publish-inspection-report 2025-01-17 today',
    'publish-inspection-statement 2025-03-14 later',
  ])
  assert.deepEqual(told({}, '2025-03-15'), [
    'publish-inspection-report 2025-01-17 late',
    'publish-inspection-statement 2025-03-14 late',
  ])
})

test('dutiesOfInspection() takes what was published as done, in time or late', () => {
  const published = { reportPublishedOn: day('2024-12-03'), planPublishedOn: day('2025-03-17') }
  assert.deepEqual(told(published, '2025-03-20'), [
    'publish-inspection-report 2025-01-17 doneInTime',
    'publish-inspection-statement 2025-03-14 doneLate',
  ])
})

test('dutiesOfInspection() asks for nothing where the framework sets no such clock', () => {
  assert.deepEqual(told({ clocks: frameworkOf('Public report').clocks }, '2025-03-20'), [])
})
