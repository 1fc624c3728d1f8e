import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import { parseCalendarDate } from '../foundation/calendar-date.ts'
import type { Instant } from '../foundation/instant.ts'
import { parseInstant } from '../foundation/instant.ts'
import { britishFormats } from './catalogue.ts'

const formats = britishFormats('Europe/London')

describe('britishFormats()', () => {
  it('writes dates as GOV.UK does, without commas', () => {
    assert.equal(formats.longDate(on('2024-12-04')), 'Wednesday 4 December 2024')
    assert.equal(formats.date(on('2024-12-04')), '4 December 2024')
    assert.equal(formats.shortDate(on('2024-12-04')), '4 Dec 2024')
    assert.equal(formats.shortDate(on('2024-09-30')), '30 Sep 2024')
    assert.equal(formats.month(on('2024-12-04')), 'December 2024')
    assert.equal(formats.weekday(on('2024-12-04')), 'Wednesday')
  })

  it('says once what both ends of a range share', () => {
    assert.equal(formats.dateRange(on('2024-10-14'), on('2024-10-25')), '14 to 25 October 2024')
    assert.equal(formats.dateRange(on('2024-10-14'), on('2024-11-02')), '14 October to 2 November 2024')
    assert.equal(formats.dateRange(on('2024-12-30'), on('2025-01-02')), '30 December 2024 to 2 January 2025')
    assert.equal(formats.dateRange(on('2024-10-14'), on('2024-10-14')), '14 October 2024')
    assert.equal(formats.dateRange(on('2024-10-14'), on('2025-10-14')), '14 October 2024 to 14 October 2025')
  })

  it('writes times on the 12-hour clock', () => {
    const said = ['18:30', '18:00', '09:05', '00:00', '12:00', '00:15', '12:15', '11:59'].map(
      formats.clockTime,
    )
    assert.deepEqual(said, ['6:30pm', '6pm', '9:05am', 'midnight', 'midday', '12:15am', '12:15pm', '11:59am'])
  })

  it("tells an instant by the council's clock, in summer and in winter", () => {
    assert.equal(formats.moment(at('2024-12-04T18:30:00Z')), '6:30pm on Wednesday 4 December 2024')
    assert.equal(formats.moment(at('2024-07-03T23:30:00Z')), '12:30am on Thursday 4 July 2024')
    assert.equal(britishFormats('Australia/Sydney').time(at('2024-12-04T18:30:00Z')), '5:30am')
  })

  it('writes numbers, counts, lists and sizes', () => {
    const meetings = { one: 'meeting', other: 'meetings' }
    assert.equal(formats.number(1_234_567), '1,234,567')
    assert.deepEqual(
      [0, 1, 2, 1200].map((value) => formats.count(value, meetings)),
      ['0 meetings', '1 meeting', '2 meetings', '1,200 meetings'],
    )
    assert.equal(formats.list(['Anand', 'Brook', 'Clay']), 'Anand, Brook and Clay')
    assert.equal(formats.list(['Anand']), 'Anand')
    assert.deepEqual([1, 1500, 1_430_000, 25_000_000].map(formats.fileSize), [
      '1 KB',
      '2 KB',
      '1.4 MB',
      '25 MB',
    ])
  })
})

function on(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  assert.ok(date)
  return date
}

function at(text: string): Instant {
  const instant = parseInstant(text)
  assert.ok(instant)
  return instant
}
