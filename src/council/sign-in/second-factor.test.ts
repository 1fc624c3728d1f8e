import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../access/role.ts'
import { secondFactorQuestion } from './second-factor.ts'

test('secondFactorQuestion() asks whoever has set up a code, and makes the powerful set one up', () => {
  assert.equal(ask(false, false, 'councillor'), 'none')
  assert.equal(ask(true, false, 'councillor'), 'code')
  assert.equal(ask(false, false, 'councillor', 'monitoring-officer'), 'set-up')
  assert.equal(ask(true, false, 'administrator'), 'code')
  assert.equal(ask(false, true, 'administrator'), 'none')
  assert.equal(ask(true, true, 'administrator'), 'code')
})

function ask(hasCode: boolean, isExampleLogin: boolean, ...roles: readonly Role[]) {
  return secondFactorQuestion({ roles, hasCode, isExampleLogin })
}
