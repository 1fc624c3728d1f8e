import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../../test/council/small-register.ts'
import { endedStates, stayingStates, type CallInState } from './call-in.ts'
import { isEligible } from './may-call-in.ts'
import { nextCallInState, statesAfter, type CallInStep } from './next-call-in-state.ts'

function step(from: CallInState, to: CallInState, changed: Partial<CallInStep> = {}) {
  const answer = nextCallInState({
    from,
    to,
    reason: 'Why.',
    on: day('2024-12-20'),
    members: { given: 3, needed: 3 },
    ifNothingIsDone: 'takesEffect',
    ...changed,
  })
  return answer.ok ? answer.value : answer.refusal.code
}

test('nextCallInState() leads from a request to its end by the steps of a scheme', () => {
  assert.equal(step('requested', 'valid'), 'valid')
  assert.equal(step('valid', 'onAgenda', { reason: '' }), 'onAgenda')
  assert.equal(step('onAgenda', 'toCouncil'), 'toCouncil')
  assert.equal(step('toCouncil', 'backToDecisionMaker'), 'backToDecisionMaker')
  assert.equal(step('backToDecisionMaker', 'confirmed'), 'confirmed')
  assert.equal(step('requested', 'confirmed'), 'call-in-cannot-move')
  assert.equal(step('valid', 'confirmed'), 'call-in-cannot-move')
})

test('nextCallInState() lets nothing follow an end', () => {
  for (const state of endedStates) assert.deepEqual(statesAfter(state), [], state)
  for (const state of stayingStates) assert.notDeepEqual(statesAfter(state), [], state)
})

test('nextCallInState() asks for enough members, a reason, and the time', () => {
  assert.equal(step('requested', 'valid', { members: { given: 2, needed: 3 } }), 'call-in-short-of-members')
  assert.equal(step('requested', 'invalid', { members: { given: 2, needed: 3 } }), 'invalid')
  assert.equal(step('requested', 'invalid', { reason: ' ' }), 'call-in-step-without-reason')
  assert.equal(step('valid', 'lapsed'), 'call-in-not-lapsed')
  assert.equal(step('valid', 'lapsed', { dueOn: day('2024-12-20') }), 'call-in-not-lapsed')
  assert.equal(step('valid', 'lapsed', { dueOn: day('2024-12-19') }), 'lapsed')
  const stays = { dueOn: day('2024-12-19'), ifNothingIsDone: 'staysSuspended' } as const
  assert.equal(step('valid', 'lapsed', stays), 'call-in-not-lapsed')
})

test('isEligible() covers what the scheme covers, and never standing business', () => {
  const decision = { isExecutive: true, isKey: false, isStanding: false }
  assert.equal(isEligible(decision, { eligible: 'executive' }), true)
  assert.equal(isEligible(decision, { eligible: 'key' }), false)
  assert.equal(isEligible({ ...decision, isKey: true }, { eligible: 'key' }), true)
  assert.equal(isEligible({ ...decision, isStanding: true }, { eligible: 'executive' }), false)
  assert.equal(isEligible({ ...decision, isExecutive: false }, { eligible: 'executive' }), false)
  assert.equal(isEligible(decision, undefined), false)
})
