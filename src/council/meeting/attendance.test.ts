import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id } from '../../../test/council/small-register.ts'
import { checkAttendance, checkQuorum, type Attendance } from './attendance.ts'

const came = (key: string, also: Partial<Attendance> = {}): Attendance => ({
  personId: id(key),
  capacity: 'member',
  mode: 'inPerson',
  sentApologies: false,
  ...also,
})

const code = (...attendances: readonly Attendance[]) => {
  const answer = checkAttendance(attendances)
  return answer.ok ? 'recorded' : answer.refusal.code
}

test('checkAttendance() refuses somebody twice, as present and as sending apologies', () => {
  assert.equal(code(came('a'), came('b')), 'recorded')
  assert.equal(code(came('a'), came('a', { sentApologies: true })), 'attendance-twice')
})

test('checkAttendance() has a substitute take the place of a member who is away', () => {
  const substitute = came('s', { capacity: 'substitute', substituteForPersonId: id('a') })
  assert.equal(code(came('a', { sentApologies: true }), substitute), 'recorded')
  assert.equal(code(came('a'), substitute), 'substitute-for-someone-present')
  assert.equal(code(came('s', { capacity: 'substitute' })), 'substitute-for-nobody')
})

const room = [
  came('a'),
  came('b', { capacity: 'substitute', substituteForPersonId: id('x') }),
  came('c', { mode: 'virtual' }),
  came('d', { sentApologies: true }),
  came('e', { capacity: 'officer' }),
  came('f', { capacity: 'inAttendance' }),
]

test('checkQuorum() counts members and substitutes who are in the room, and nobody else', () => {
  assert.deepEqual(checkQuorum({ attendances: room, quorum: 2 }), {
    ok: true,
    value: 2,
  })
  const inquorate = checkQuorum({ attendances: room, quorum: 3 })
  assert.deepEqual(!inquorate.ok && inquorate.refusal, { code: 'meeting-inquorate', present: 2, quorum: 3 })
})

test('checkQuorum() counts remote members where the law lets them count', () => {
  assert.equal(checkQuorum({ attendances: room, quorum: 3, doRemoteMembersCount: true }).ok, true)
})

test('checkQuorum() is content where the constitution sets no quorum', () => {
  assert.equal(checkQuorum({ attendances: [], quorum: undefined }).ok, true)
})
