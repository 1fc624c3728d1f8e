import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '../../foundation/instant.ts'
import type { Role } from '../access/role.ts'
import { isSessionLive, sessionLimitsOf } from './session-limits.ts'

const clerk: readonly Role[] = ['democratic-services-officer']
const at = (text: string) => text as Instant

test('sessionLimitsOf() takes the strictest limits of the roles held', () => {
  assert.deepEqual(sessionLimitsOf(clerk), { idleMinutes: 120, absoluteHours: 12 })
  assert.deepEqual(sessionLimitsOf([...clerk, 'monitoring-officer']), { idleMinutes: 60, absoluteHours: 10 })
  assert.deepEqual(sessionLimitsOf([]), { idleMinutes: 120, absoluteHours: 12 })
})

test('isSessionLive() ends a session at the instant at which it has been idle too long', () => {
  const session = {
    roles: clerk,
    signedInAt: at('2026-01-05T09:00:00.000Z'),
    lastSeenAt: at('2026-01-05T10:00:00.000Z'),
  }
  assert.equal(isSessionLive({ ...session, at: at('2026-01-05T11:59:59.999Z') }), true)
  assert.equal(isSessionLive({ ...session, at: at('2026-01-05T12:00:00.000Z') }), false)
})

test('isSessionLive() ends a session at its absolute limit, however busy it was', () => {
  const session = { roles: clerk, signedInAt: at('2026-01-05T09:00:00.000Z') }
  const asked = (time: string) => isSessionLive({ ...session, lastSeenAt: at(time), at: at(time) })
  assert.equal(asked('2026-01-05T20:59:59.999Z'), true)
  assert.equal(asked('2026-01-05T21:00:00.000Z'), false)
})
