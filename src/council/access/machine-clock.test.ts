import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { instant } from '../../../test/council/small-register.ts'
import { secondsAfter } from '../../foundation/instant.ts'
import { apartMs, bearsOut, hasRunAway } from './machine-clock.ts'

const start = { wallMs: 1_764_000_000_000, steadyMs: 5_000 }
const hourMs = 3_600_000

test('a wall clock that runs with the steady one has not run away, however long it has run', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 11 }),
      fc.integer({ min: -60_000, max: 60_000 }),
      (ran, apart) => {
        const now = { wallMs: start.wallMs + ran + apart, steadyMs: start.steadyMs + ran }
        assert.equal(apartMs(start, now), apart)
        assert.equal(hasRunAway(start, now), false)
      },
    ),
  )
})

test('a wall clock that jumps by more than a minute either way has run away', () => {
  for (const jump of [60_001, -60_001, hourMs, -hourMs, 24 * hourMs])
    assert.equal(
      hasRunAway(start, { wallMs: start.wallMs + 1_000 + jump, steadyMs: start.steadyMs + 1_000 }),
      true,
    )
})

test('the change to summer time and back is no jump: the clocks of a machine count in UTC', () => {
  const before = Date.parse('2026-03-29T00:59:59Z')
  const after = Date.parse('2026-03-29T01:00:01Z')
  assert.equal(hasRunAway({ wallMs: before, steadyMs: 0 }, { wallMs: after, steadyMs: 2_000 }), false)
})

test('the time of a machine is borne out by another clock within three minutes', () => {
  const at = instant('2026-12-03 10:00')
  const code = (seconds: number, seenWhere = 'The clock of the town hall') => {
    const answer = bearsOut({ seenAt: secondsAfter(at, seconds), seenWhere }, at)
    return answer.ok ? 'borne out' : answer.refusal.code
  }
  assert.equal(code(-180), 'borne out')
  assert.equal(code(180), 'borne out')
  assert.equal(code(-181), 'clock-disagrees')
  assert.equal(code(3_600), 'clock-disagrees')
  assert.equal(code(0, ' '), 'clock-seen-nowhere')
})
