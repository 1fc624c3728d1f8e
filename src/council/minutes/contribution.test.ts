import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, id, meetingDay, smallRegister } from '../../../test/council/small-register.ts'
import { checkContribution, type Contribution, type Speaker } from './contribution.ts'

const code = (speaker: Speaker, also: Partial<Contribution> = {}, on = meetingDay) => {
  const said = {
    id: id<'contribution'>('c'),
    itemId: id<'item'>('i'),
    position: 1,
    text: 'Welcomed the report.',
    list: [],
  }
  const answer = checkContribution({ ...said, kind: 'statement', speaker, ...also }, smallRegister, on)
  return answer.ok ? 'recorded' : answer.refusal.code
}

const dev: Speaker = { kind: 'person', personId: id('dev'), officeId: id('children') }

test('invariant 20: a voice is recorded by role alone', () => {
  assert.equal(code({ kind: 'role', role: 'Housing Ambassador' }, { kind: 'voice' }), 'recorded')
  assert.equal(code(dev, { kind: 'voice' }), 'voice-named-without-consent')
  assert.equal(code({ kind: 'named', name: 'KH' }, { kind: 'voice' }), 'voice-named-without-consent')
})

test('invariant 20: a protected person is recorded by role alone', () => {
  assert.equal(code({ kind: 'person', personId: id('kit') }), 'speaker-protected')
})

test('invariant 21: a speaker holds the office on the day of the meeting', () => {
  assert.equal(code(dev), 'recorded')
  assert.equal(code(dev, {}, day('2026-05-10')), 'speaker-not-in-office')
  assert.equal(code({ kind: 'person', personId: id('dev'), officeId: id('mayor') }), 'speaker-not-in-office')
  assert.equal(code({ kind: 'person', personId: id('stranger') }), 'speaker-not-in-register')
})

test('checkContribution() wants words and somebody who said them', () => {
  assert.equal(code(dev, { text: ' ' }), 'contribution-without-words')
  assert.equal(code(dev, { text: '', list: ['Strong partnerships'] }), 'recorded')
  assert.equal(code({ kind: 'role', role: ' ' }), 'speaker-without-role')
  assert.equal(code({ kind: 'named', name: '' }), 'speaker-without-role')
})
