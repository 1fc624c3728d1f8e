import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followUpChange, type FollowUp } from './follow-up.ts'

const one = (kind: FollowUp['kind'], id: string) => ({ kind, id }) as FollowUp
const finding = one('finding', 'f')
const action = one('action', 'a')
const hidden = one('action', 'h')

test('a choice adds what is new once, ends what was left out, and leaves what stands', () => {
  assert.deepEqual(
    followUpChange({ standing: [finding], chosen: [action, action], seen: [finding, action] }),
    { added: [action], ended: [finding] },
  )
  assert.deepEqual(followUpChange({ standing: [finding], chosen: [finding], seen: [finding] }), {
    added: [],
    ended: [],
  })
})

test('what the chooser may not see stays as it stands, and a finding is no action of the same identifier', () => {
  assert.deepEqual(followUpChange({ standing: [hidden], chosen: [], seen: [action] }), {
    added: [],
    ended: [],
  })
  assert.deepEqual(
    followUpChange({ standing: [one('action', 'x')], chosen: [one('finding', 'x')], seen: [] }).added,
    [one('finding', 'x')],
  )
})
