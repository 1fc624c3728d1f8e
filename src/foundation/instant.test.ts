import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { CalendarDate } from './calendar-date.ts'
import {
  dateAt,
  instantFromMs,
  instantOf,
  lastInstantOf,
  parseInstant,
  secondsAfter,
  timeAt,
} from './instant.ts'

const london = 'Europe/London'
const on = (text: string) => text as CalendarDate

test('instantOf() reads the wall clock of the zone, in winter and in summer', () => {
  assert.equal(instantOf(on('2024-12-04'), '18:30', london), '2024-12-04T18:30:00.000Z')
  assert.equal(instantOf(on('2024-06-04'), '18:30', london), '2024-06-04T17:30:00.000Z')
  assert.equal(instantOf(on('2024-06-04'), '00:00', london), '2024-06-03T23:00:00.000Z')
})

test('instantOf() gives nothing in the hour that the clocks skip, and the first of the two that they repeat', () => {
  assert.equal(instantOf(on('2025-03-30'), '01:30', london), undefined)
  assert.equal(instantOf(on('2025-10-26'), '01:30', london), '2025-10-26T00:30:00.000Z')
})

test('instantOf() gives nothing for a day or a time that is none', () => {
  assert.equal(instantOf(on('2025-02-30'), '10:00', london), undefined)
  assert.equal(instantOf(on('2025-02-20'), '25:00', london), undefined)
})

test('dateAt() and timeAt() are what the wall clock shows, on whichever machine', () => {
  const nearMidnight = parseInstant('2024-06-30T23:30:00Z')
  assert.ok(nearMidnight)
  assert.equal(dateAt(nearMidnight, london), '2024-07-01')
  assert.equal(timeAt(nearMidnight, london), '00:30')
  assert.equal(dateAt(nearMidnight, 'America/Toronto'), '2024-06-30')
})

test('instantOf() undoes dateAt() and timeAt(), but for the repeated hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000 }),
      fc.constantFrom(london, 'Australia/Sydney', 'America/Toronto', 'UTC'),
      (seconds, zone) => {
        const instant = instantFromMs(Math.floor(seconds / 60) * 60_000)
        const back = instantOf(dateAt(instant, zone), timeAt(instant, zone), zone)
        assert.ok(back !== undefined)
        const behindMs = Date.parse(instant) - Date.parse(back)
        assert.ok(behindMs === 0 || behindMs === 3_600_000, `${instant} came back as ${back}`)
      },
    ),
  )
})

test('parseInstant() needs a zone, and gives UTC', () => {
  assert.equal(parseInstant('2024-12-04T18:30:00+01:00'), '2024-12-04T17:30:00.000Z')
  for (const none of ['2024-12-04T18:30:00', '2024-12-04', 'noon', '2024-13-04T18:30:00Z']) {
    assert.equal(parseInstant(none), undefined, none)
  }
})

test('secondsAfter() counts on over midnight and backwards', () => {
  assert.equal(
    secondsAfter(instantFromMs(Date.parse('2024-12-31T23:59:30Z')), 45),
    '2025-01-01T00:00:15.000Z',
  )
  assert.equal(
    secondsAfter(instantFromMs(Date.parse('2025-01-01T00:00:15Z')), -15),
    '2025-01-01T00:00:00.000Z',
  )
})

test('lastInstantOf() gives the last of two times that the clocks repeat, and else what instantOf() gives', () => {
  assert.equal(lastInstantOf(on('2025-10-26'), '01:30', london), '2025-10-26T01:30:00.000Z')
  assert.equal(instantOf(on('2025-10-26'), '01:30', london), '2025-10-26T00:30:00.000Z')
  assert.equal(lastInstantOf(on('2025-03-30'), '01:30', london), undefined)
  for (const time of ['00:30', '02:30', '23:30'])
    for (const day of ['2025-10-26', '2025-03-30', '2025-07-01'])
      assert.equal(lastInstantOf(on(day), time, london), instantOf(on(day), time, london), `${day} ${time}`)
})
