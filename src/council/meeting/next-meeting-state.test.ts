import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isPublicMeetingState, meetingMoves, type MeetingState } from './meeting-state.ts'
import { nextMeetingState, type MeetingFacts } from './next-meeting-state.ts'

const code = (from: MeetingState, to: MeetingState, facts: MeetingFacts = {}) => {
  const answer = nextMeetingState({ from, to, facts })
  return answer.ok ? answer.value : answer.refusal.code
}

const cycle: readonly MeetingState[] = [
  'planned',
  'announced',
  'agendaPublished',
  'supplemented',
  'inProgress',
  'closed',
  'decisionsPublished',
  'draftMinutesPublished',
  'minutesApproved',
  'minutesSigned',
]

test('nextMeetingState() walks a meeting from its planning to its signed minutes', () => {
  for (const [index, to] of cycle.slice(1).entries()) assert.equal(code(cycle[index] ?? 'planned', to), to)
})

test('nextMeetingState() lets a meeting begin without a supplement, take several, and skip the decision sheet', () => {
  assert.equal(code('agendaPublished', 'inProgress'), 'inProgress')
  assert.equal(code('supplemented', 'supplemented'), 'supplemented')
  assert.equal(code('closed', 'draftMinutesPublished'), 'draftMinutesPublished')
})

test('nextMeetingState() never goes back along the cycle', () => {
  const place = fc.nat(cycle.length - 1)
  fc.assert(
    fc.property(place, place, (from, to) => {
      fc.pre(to < from)
      const facts = { reason: 'why', hasNewStart: true, recordedFrom: 'there' }
      assert.equal(code(cycle[from] ?? 'planned', cycle[to] ?? 'planned', facts), 'meeting-cannot-move')
    }),
  )
})

test('nextMeetingState() refuses minutes of a meeting that was not held, and a cancelled meeting brought back', () => {
  assert.equal(code('announced', 'draftMinutesPublished'), 'meeting-cannot-move')
  assert.equal(code('cancelled', 'announced'), 'meeting-cannot-move')
  assert.equal(code('announced', 'inProgress'), 'meeting-cannot-move')
})

test('nextMeetingState() asks for a reason before a meeting is postponed, cancelled or adjourned', () => {
  for (const [from, to] of [
    ['announced', 'postponed'],
    ['supplemented', 'cancelled'],
    ['inProgress', 'adjourned'],
  ] as const) {
    assert.equal(code(from, to), 'meeting-move-without-reason')
    assert.equal(code(from, to, { reason: '  ' }), 'meeting-move-without-reason')
    assert.equal(code(from, to, { reason: 'The chamber is flooded.' }), to)
  }
})

test('nextMeetingState() brings a meeting back only with its new date', () => {
  assert.equal(code('postponed', 'announced'), 'meeting-without-new-start')
  assert.equal(code('adjourned', 'inProgress', { hasNewStart: true }), 'inProgress')
})

test('nextMeetingState() closes a meeting it never saw only with the place its record is taken from', () => {
  assert.equal(code('announced', 'closed'), 'meeting-held-elsewhere-without-source')
  assert.equal(code('announced', 'closed', { recordedFrom: 'the former website' }), 'closed')
})

test('every state but the first can be reached', () => {
  const reached = new Set(Object.values(meetingMoves).flatMap((moves) => Object.keys(moves)))
  assert.deepEqual(
    Object.keys(meetingMoves).filter((state) => !reached.has(state)),
    ['planned'],
  )
})

test('invariant 1: a planned meeting is the only one the public may not know of', () => {
  const hidden = (Object.keys(meetingMoves) as MeetingState[]).filter((state) => !isPublicMeetingState(state))
  assert.deepEqual(hidden, ['planned'])
})
