import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import { mayBeTaken, type TakingQuestion } from './may-be-taken.ts'
import type { Notice, PlanNoticeKind } from './notice.ts'

const day = (text: string) => text as CalendarDate
const window = { fromOn: day('2024-12-01'), toOn: day('2024-12-31') }

function notice(kind: PlanNoticeKind, publishedOn: string, also: Partial<Notice> = {}): Notice {
  const id = `${kind} ${publishedOn}` as Notice['id']
  return { id, entryId: 'entry' as Notice['entryId'], kind, publishedOn: day(publishedOn), window, ...also }
}

function question(notices: readonly Notice[], also: Partial<TakingQuestion> = {}): TakingQuestion {
  return {
    isKey: true,
    isPrivate: true,
    notices,
    takenOn: day('2024-12-18'),
    today: day('2024-12-02'),
    policy: usualClockPolicy,
    ...also,
  }
}

function keyAlone(kind: PlanNoticeKind, publishedOn: string) {
  return question([notice(kind, publishedOn)], { isPrivate: false })
}

function served(kind: PlanNoticeKind, publishedOn: string) {
  return mayBeTaken(keyAlone(kind, publishedOn)).ok
}

function shortfalls(asked: TakingQuestion) {
  const answer = mayBeTaken(asked)
  assert.ok(!answer.ok, 'accepted what should be refused')
  assert.equal(answer.refusal.code, 'decision-without-notice')
  return 'shortfalls' in answer.refusal ? answer.refusal.shortfalls : []
}

test('T11: a key notice in time does not serve for the private part, which was never noticed', () => {
  const found = shortfalls(question([notice('key28', '2024-11-01')]))
  assert.deepEqual(
    found.map(({ fact, kind, state }) => [fact, kind, state.state]),
    [
      ['private', 'private28', 'none'],
      ['private', 'private5', 'none'],
    ],
  )
  assert.ok(mayBeTaken(question([notice('key28', '2024-11-01')], { isPrivate: false })).ok)
})

test('private notices in time do not serve for a key decision', () => {
  const given = [notice('private28', '2024-11-01'), notice('private5', '2024-12-10')]
  assert.deepEqual(
    shortfalls(question(given)).map(({ kind }) => kind),
    ['key28'],
  )
  assert.ok(mayBeTaken(question(given, { isKey: false })).ok)
})

test('what is neither key nor private needs no notice', () => {
  const answer = mayBeTaken(question([], { isKey: false, isPrivate: false }))
  assert.deepEqual(answer, { ok: true, value: [] })
})

// Counted by hand on a wall calendar: between Tuesday 19 November and Wednesday 18 December 2024, counting neither, there
// are 11 days of November (20 to 30) and 17 of December (1 to 17): 28.
test('28 clear days: published on 19 November it may be taken on 18 December, and on 20 November not', () => {
  assert.ok(mayBeTaken(keyAlone('key28', '2024-11-19')).ok)
  const [late] = shortfalls(keyAlone('key28', '2024-11-20'))
  assert.deepEqual(late?.state, {
    state: 'tooLate',
    publishedOn: day('2024-11-20'),
    firstDay: day('2024-12-19'),
  })
})

test('a late notice offers the later day it allows, the general exception while there is time, and urgency', () => {
  const late = question([notice('key28', '2024-11-25')], { isPrivate: false })
  assert.deepEqual(shortfalls(late)[0]?.ways, [
    { way: 'laterDate', firstDay: day('2024-12-24'), publish: undefined },
    { way: 'route', kind: 'generalException' },
    { way: 'route', kind: 'specialUrgency' },
  ])
  // Five clear working days from Thursday 12 December end with Thursday 19: too late for Wednesday 18.
  assert.deepEqual(
    shortfalls({ ...late, today: day('2024-12-12') })[0]?.ways.map((way) =>
      way.way === 'route' ? way.kind : way.way,
    ),
    ['laterDate', 'specialUrgency'],
  )
})

test('a way round serves once its notice is published, and the general exception after its five days', () => {
  assert.equal(served('specialUrgency', '2024-12-18'), true)
  assert.equal(served('generalException', '2024-12-10'), true)
  assert.equal(served('generalException', '2024-12-11'), false)
  assert.equal(served('privateUrgency', '2024-12-18'), false)
})

test('an agreed urgent private meeting serves for both private notices, and not for the key one', () => {
  const urgent = [notice('privateUrgency', '2024-12-17')]
  assert.deepEqual(
    shortfalls(question(urgent)).map(({ kind }) => kind),
    ['key28'],
  )
  const answer = mayBeTaken(question(urgent, { isKey: false }))
  assert.equal(answer.ok && answer.value.length, 1)
})

test('a notice serves for the days that it stated alone, and not once it is withdrawn', () => {
  const elsewhere = { fromOn: day('2025-01-01'), toOn: day('2025-01-31') }
  const states = [
    notice('key28', '2024-11-01', { window: elsewhere }),
    notice('key28', '2024-11-01', { withdrawnAt: '2024-11-02T09:00:00.000Z' as Notice['withdrawnAt'] }),
  ].map((one) => shortfalls(question([one], { isPrivate: false }))[0]?.state.state)
  assert.deepEqual(states, ['outsideWindow', 'withdrawn'])
})

test('a decision already taken without notice is not mended by going back', () => {
  const past = question([], { isPrivate: false, takenOn: day('2024-11-20') })
  assert.deepEqual(
    shortfalls(past)[0]?.ways.map(({ way }) => way),
    ['laterDate'],
  )
})

test('where the holidays of a year are not known nothing is guessed', () => {
  const far = question([notice('generalException', '2199-11-01')], { takenOn: day('2199-12-18') })
  const answer = mayBeTaken(far)
  assert.equal(!answer.ok && answer.refusal.code, 'no-holiday-calendar')
})
