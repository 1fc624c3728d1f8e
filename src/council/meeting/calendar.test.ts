import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id } from '../../../test/council/small-register.ts'
import { parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import { parseInstant, type Instant } from '../../foundation/instant.ts'
import type { Register } from '../member/register.ts'
import { datesOfPattern } from './date-pattern.ts'
import { clashesOf, type CalendarMeeting } from './meeting-clashes.ts'
import { meetingStart } from './meeting-start.ts'
import { checkRearrangement, type Rearrangement } from './rearrange.ts'

const day = (text: string): CalendarDate => parseCalendarDate(text)!
const at = (text: string): Instant => parseInstant(text)!
const year = { fromOn: day('2025-01-01'), toOn: day('2025-04-30') }

test('datesOfPattern() finds the weekday of the month, the last one, every few weeks, or the days named', () => {
  const thirdWednesday = { kind: 'monthly', weekday: 3, ordinal: 3 } as const
  assert.deepEqual(datesOfPattern(thirdWednesday, year), [
    '2025-01-15',
    '2025-02-19',
    '2025-03-19',
    '2025-04-16',
  ])
  const lastFriday = { kind: 'monthly', weekday: 5, ordinal: 'last' } as const
  assert.deepEqual(datesOfPattern(lastFriday, year), ['2025-01-31', '2025-02-28', '2025-03-28', '2025-04-25'])
  const sixWeekly = { kind: 'weekly', firstOn: day('2025-01-07'), everyWeeks: 6 } as const
  assert.deepEqual(datesOfPattern(sixWeekly, year), ['2025-01-07', '2025-02-18', '2025-04-01'])
  const named = { kind: 'dates', dates: [day('2025-03-05'), day('2025-01-02'), day('2026-01-01')] } as const
  assert.deepEqual(datesOfPattern(named, year), ['2025-01-02', '2025-03-05'])
})

const [cabinet, audit] = [id<'body'>('cabinet'), id<'body'>('audit')]
const register: Register = {
  bodies: [],
  people: [],
  offices: [
    { id: id('o1'), title: 'Member', kind: 'member', bodyId: cabinet },
    { id: id('o2'), title: 'Member', kind: 'member', bodyId: audit },
  ],
  holdings: [
    { id: id('h1'), personId: id('quill'), officeId: id('o1'), fromOn: day('2024-05-01') },
    { id: id('h2'), personId: id('quill'), officeId: id('o2'), fromOn: day('2024-05-01') },
    { id: id('h3'), personId: id('osei'), officeId: id('o2'), fromOn: day('2024-05-01') },
  ],
}
const [room, otherRoom] = [id<'venue'>('room'), id<'venue'>('other')]
const meeting = (bodyId: typeof cabinet, startsAt: string, venue = 'Chamber'): CalendarMeeting => ({
  bodyId,
  bodyName: 'Body',
  startsOn: day(startsAt.slice(0, 10)),
  startsAt: at(startsAt),
  venue,
})
const kinds = (one: CalendarMeeting, others: readonly CalendarMeeting[]) =>
  clashesOf(one, {
    meetings: others,
    register,
    holidays: [{ on: day('2025-04-18'), name: 'Good Friday' }],
    closed: [{ name: 'Easter recess', fromOn: day('2025-04-14'), toOn: day('2025-04-25') }],
    minutesBetween: new Map([[room, 45]]),
  }).map(({ kind }) => kind)

test('clashesOf() sees members and a room wanted at once, and lets one meeting follow another', () => {
  const one = meeting(cabinet, '2025-01-15T18:00:00Z')
  assert.deepEqual(kinds(one, [meeting(audit, '2025-01-15T19:00:00Z')]), ['sharedMembers', 'sameRoom'])
  assert.deepEqual(kinds(one, [meeting(audit, '2025-01-15T19:00:00Z', 'Library')]), ['sharedMembers'])
  assert.deepEqual(kinds(one, [meeting(audit, '2025-01-15T10:00:00Z')]), [])
  assert.deepEqual(kinds(one, [meeting(cabinet, '2025-01-15T10:00:00Z')]), ['sameBody'])
  assert.deepEqual(kinds(one, [meeting(audit, '2025-01-16T18:00:00Z')]), [])
})

test('clashesOf() tells a room of the register by itself, and leaves the time that it needs between two meetings', () => {
  const one = { ...meeting(cabinet, '2025-01-15T18:00:00Z'), venueId: room }
  const other = (startsAt: string, venueId: typeof room) => [
    { ...meeting(audit, startsAt, 'Called something else'), venueId },
  ]
  assert.deepEqual(kinds(one, other('2025-01-15T14:15:00Z', room)), [])
  assert.deepEqual(kinds(one, other('2025-01-15T14:16:00Z', room)), ['sameRoom'])
  assert.deepEqual(kinds(one, other('2025-01-15T18:00:00Z', otherRoom)), ['sharedMembers'])
  const typed = [{ ...meeting(audit, '2025-01-15T18:00:00Z', ' CHAMBER') }]
  assert.deepEqual(kinds(one, typed), ['sharedMembers', 'sameRoom'])
})

test('clashesOf() sees holidays, recess and weekends', () => {
  assert.deepEqual(kinds(meeting(cabinet, '2025-04-18T17:00:00Z'), []), ['holiday', 'closed'])
  assert.deepEqual(kinds(meeting(cabinet, '2025-01-18T18:00:00Z'), []), ['weekend'])
})

const start = (on: string, time: string) => {
  const answer = meetingStart(day(on), time, 'Europe/London')
  return answer.ok ? answer.value : answer.refusal.code
}

test('meetingStart() refuses the hour that the clocks skip, and no other', () => {
  assert.equal(start('2025-03-30', '01:30'), 'start-skipped-by-clocks')
  assert.equal(start('2025-03-30', '02:30'), '2025-03-30T01:30:00.000Z')
  assert.equal(start('2025-10-26', '01:30'), '2025-10-26T00:30:00.000Z')
})

test('a meeting moves with a reason, somewhere else, ahead, and before it has begun', () => {
  const from = { startsAt: at('2025-01-15T18:00:00Z'), venue: 'Chamber' }
  const move: Rearrangement = {
    state: 'announced',
    from,
    to: { ...from, startsAt: at('2025-01-16T18:00:00Z') },
    reason: 'The heating.',
    at: at('2025-01-02T09:00:00Z'),
  }
  const code = (also: Partial<Rearrangement>) => {
    const answer = checkRearrangement({ ...move, ...also })
    return answer.ok ? 'moved' : answer.refusal.code
  }
  assert.equal(code({}), 'moved')
  assert.equal(code({ to: { ...from, venue: 'Library' } }), 'moved')
  assert.equal(code({ reason: ' ' }), 'rearrange-without-reason')
  assert.equal(code({ to: from }), 'rearrange-changes-nothing')
  assert.equal(code({ to: { ...from, startsAt: at('2025-01-01T18:00:00Z') } }), 'rearrange-into-the-past')
  assert.equal(code({ state: 'postponed' }), 'meeting-not-movable')
})
