import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { isInMunicipalYear, municipalYears } from './municipal-year.ts'

const day = (text: string) => text as CalendarDate

test('municipalYears() begins each year with its annual meeting, latest first', () => {
  const span = { firstOn: day('2023-06-01'), lastOn: day('2025-03-01') }
  const annual = [day('2024-05-22'), day('2023-05-17'), day('2024-05-29')]
  assert.deepEqual(municipalYears(span, annual), [
    { begins: 2024, fromOn: '2024-05-22', untilOn: '2025-05-01' },
    { begins: 2023, fromOn: '2023-05-17', untilOn: '2024-05-22' },
  ])
})

test('municipalYears() counts a meeting before the annual one to the year that ends, and leaves out years that no day touches', () => {
  const onlyBefore = { firstOn: day('2024-05-14'), lastOn: day('2024-05-14') }
  assert.deepEqual(
    municipalYears(onlyBefore, [day('2024-05-15')]).map(({ begins }) => begins),
    [2023],
  )
  const onTheDay = { firstOn: day('2024-05-15'), lastOn: day('2024-05-15') }
  assert.deepEqual(
    municipalYears(onTheDay, [day('2024-05-15')]).map(({ begins }) => begins),
    [2024],
  )
})

test('isInMunicipalYear() holds the first day and not the first of the next', () => {
  const year = { begins: 2024, fromOn: day('2024-05-15'), untilOn: day('2025-05-21') }
  const are = ['2024-05-14', '2024-05-15', '2025-05-20', '2025-05-21'].map((on) =>
    isInMunicipalYear(year, day(on)),
  )
  assert.deepEqual(are, [false, true, true, false])
})
