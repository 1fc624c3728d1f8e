import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { OfficeHolding } from './office-holding.ts'
import { checkWard, mayStandFor, wardVacancy, type Ward } from './ward.ts'

const ward = (changed: object = {}) =>
  ({ id: 'weir', name: 'Weir', seats: 2, fromOn: '2020-05-01', ...changed }) as unknown as Ward

const term = (id: string, changed: object = {}) =>
  ({
    id,
    personId: id,
    officeId: 'councillor',
    wardId: 'weir',
    fromOn: '2022-05-09',
    ...changed,
  }) as unknown as OfficeHolding

function codeOf(answer: ReturnType<typeof checkWard> | ReturnType<typeof mayStandFor>): string {
  return answer.ok ? 'fit' : answer.refusal.code
}

test('checkWard() asks for a name, days in order and a number of seats that a ward can have', () => {
  assert.equal(codeOf(checkWard(ward({ name: ' ' }), [])), 'ward-without-name')
  assert.equal(codeOf(checkWard(ward({ toOn: '2020-04-30' }), [])), 'ward-ends-before-it-begins')
  assert.equal(codeOf(checkWard(ward({ seats: 0 }), [])), 'ward-seats-beyond-reason')
  assert.equal(codeOf(checkWard(ward({ seats: 200 }), [])), 'ward-seats-beyond-reason')
  assert.equal(codeOf(checkWard(ward({ seats: undefined, name: ' Weir ' }), [])), 'fit')
})

test('checkWard() lets a ward of new boundaries keep the name once the old one has its last day', () => {
  const old = ward({ id: 'old', toOn: '2026-05-06' })
  assert.equal(codeOf(checkWard(ward({ name: 'weir', fromOn: '2026-05-06' }), [old])), 'ward-name-taken')
  assert.equal(codeOf(checkWard(ward({ fromOn: '2026-05-07' }), [old])), 'fit')
  assert.equal(codeOf(checkWard(ward({ id: 'old' }), [old])), 'fit')
})

test('mayStandFor() refuses a ward that there is not on the first day, and a seat that is held then', () => {
  const held = [term('fenwick'), term('hale', { toOn: '2024-06-30' })]
  assert.equal(codeOf(mayStandFor(term('odell', { wardId: 'mill' }), [ward()], held)), 'ward-unknown')
  assert.equal(
    codeOf(mayStandFor(term('odell', { fromOn: '2020-04-30' }), [ward()], [])),
    'ward-not-on-that-day',
  )
  assert.equal(
    codeOf(mayStandFor(term('odell', { fromOn: '2024-06-30' }), [ward()], held)),
    'ward-seats-filled',
  )
  assert.equal(codeOf(mayStandFor(term('odell', { fromOn: '2024-07-01' }), [ward()], held)), 'fit')
  assert.equal(codeOf(mayStandFor(term('hale', { fromOn: '2024-05-01' }), [ward()], held)), 'fit')
  assert.equal(codeOf(mayStandFor(term('odell', { wardId: undefined }), [], held)), 'fit')
})

test('mayStandFor() lets no term begin before the result of its election was declared', () => {
  assert.equal(
    codeOf(mayStandFor(term('odell', { declaredOn: '2022-05-10' }), [ward()], [])),
    'declared-after-it-begins',
  )
  assert.equal(codeOf(mayStandFor(term('odell', { declaredOn: '2022-05-06' }), [ward()], [])), 'fit')
})

test('wardVacancy() dates a vacant seat from the day after the last on which every seat was held', () => {
  const terms = [
    term('fenwick', { toOn: '2024-06-30' }),
    term('hale', { toOn: '2025-01-31' }),
    term('odell', { fromOn: '2025-02-01' }),
  ]
  const on = (day: string, changed: object = {}) => wardVacancy(ward(changed), terms, day as CalendarDate)
  assert.equal(on('2024-06-30'), undefined)
  assert.deepEqual(on('2026-01-01'), { seats: 1, sinceOn: '2024-07-01' })
  assert.deepEqual(on('2026-01-01', { seats: 3 }), { seats: 2, sinceOn: undefined })
  assert.equal(on('2026-01-01', { seats: undefined }), undefined)
  assert.equal(on('2026-01-01', { toOn: '2025-05-05' }), undefined)
})
