import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id, instant } from '../../../test/council/small-register.ts'
import { matterHistory } from './matter-history.ts'

const at = (key: string, startsAt: string) => ({
  itemId: id<'item'>(key),
  meetingId: id<'meeting'>(`meeting-${key}`),
  bodyId: id<'body'>('cabinet'),
  startsAt: instant(startsAt),
})

const appearances = [
  at('march', '2026-03-04 18:30'),
  at('january', '2026-01-14 18:30'),
  at('june-later', '2026-06-03 18:30'),
  at('june', '2026-06-03 18:30'),
]

const keys = (itemId: string) => {
  const { before, next } = matterHistory(appearances, id(itemId))
  return [before, next].map((list) => list.map((appearance) => appearance.itemId))
}

test('matterHistory() says where a matter has been and where it goes next, in order of time', () => {
  assert.deepEqual(keys('march'), [['january'], ['june', 'june-later']])
  assert.deepEqual(keys('june'), [['january', 'march'], ['june-later']])
})

test('matterHistory() gives the first item no past and the last no future', () => {
  assert.deepEqual(keys('january')[0], [])
  assert.deepEqual(keys('june-later')[1], [])
})

test('matterHistory() knows nothing of an item that is not of the matter', () => {
  assert.deepEqual(keys('elsewhere'), [[], []])
})
