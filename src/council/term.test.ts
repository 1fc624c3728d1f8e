import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../test/council/small-register.ts'
import { doTermsOverlap, isInTerm } from './term.ts'

const may = { fromOn: day('2026-05-01'), toOn: day('2026-05-31') }

test('isInTerm() counts the first day and the last', () => {
  assert.deepEqual(
    ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((on) => isInTerm(may, day(on))),
    [false, true, true, false],
  )
})

test('isInTerm() has no end where a term has none', () => {
  assert.equal(isInTerm({ fromOn: day('2026-05-01') }, day('2099-01-01')), true)
})

test('doTermsOverlap() finds one shared day, either way round', () => {
  const fromLastDay = { fromOn: day('2026-05-31') }
  const fromNextDay = { fromOn: day('2026-06-01') }
  assert.deepEqual([doTermsOverlap(may, fromLastDay), doTermsOverlap(fromLastDay, may)], [true, true])
  assert.deepEqual([doTermsOverlap(may, fromNextDay), doTermsOverlap(fromNextDay, may)], [false, false])
})
