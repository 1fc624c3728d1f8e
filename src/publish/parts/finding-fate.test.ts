import assert from 'node:assert/strict'
import { test } from 'node:test'
import { britishFormats } from '../../web/catalogue.ts'
import type { AnsweringAction } from './finding-answers.ts'
import { fateOf } from './finding-fate.ts'

const visit = { say: britishFormats('Europe/London') }
const finding = { polarity: 'issue' } as const
const answer = (contribution: 'full' | 'part', state: string) =>
  ({ contribution, action: { standing: { state } } }) as AnsweringAction
const fate = (...answers: AnsweringAction[]) => fateOf(visit, finding, { said: [], answers })

test('fateOf() tells of the actions that answer a finding, and leaves out one that was stopped', () => {
  assert.equal(fate(), 'Open: no answer is recorded yet.')
  assert.equal(fate(answer('full', 'stopped')), 'Open: no answer is recorded yet.')
  assert.equal(fate(answer('part', 'agreed')), 'Answered only in part, by 1 action.')
  assert.equal(fate(answer('part', 'agreed'), answer('full', 'done')), 'Answered in full by 2 actions.')
  assert.equal(
    fate(answer('full', 'stopped'), answer('part', 'agreed')),
    'Answered only in part, by 1 action.',
  )
})
