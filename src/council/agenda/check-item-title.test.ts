import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkItemTitle, type EnteredTitle } from './check-item-title.ts'
import { publicTitleOf } from './item-title.ts'

const code = (entered: EnteredTitle) => {
  const answer = checkItemTitle(entered)
  return answer.ok ? 'titled' : answer.refusal.code
}

test('checkItemTitle() refuses a title that says what state a paper is in', () => {
  for (const title of [
    'Outcome of the Inspection (Publication of Report to Follow)',
    'Budget (TO FOLLOW)',
    'Budget - report to follow',
    'Budget (Appendix A) (embargoed until Tuesday)',
    'Budget (to be tabled',
  ])
    assert.equal(code({ part: 'public', title }), 'title-says-a-state', title)
})

test('checkItemTitle() leaves other brackets and other uses of the words alone', () => {
  for (const title of [
    'Budget (2027/28)',
    'Paths to follow in the woods',
    'Withdrawn goods: trading standards',
  ])
    assert.equal(code({ part: 'public', title }), 'titled', title)
})

test('invariant 1: a private item must have a title that the public may read', () => {
  const title = 'Sale of 4 Quay Street to Harbour Homes'
  assert.equal(code({ part: 'private', title }), 'private-item-without-public-title')
  assert.equal(code({ part: 'private', title, publicTitle: ' ' }), 'private-item-without-public-title')
  assert.equal(code({ part: 'private', title, publicTitle: 'Sale (to follow)' }), 'title-says-a-state')
  const titled = checkItemTitle({ part: 'private', title, publicTitle: 'A property matter' })
  assert.equal(titled.ok && publicTitleOf(titled.value), 'A property matter')
})

test('checkItemTitle() keeps no second title for a public item, and takes no blank', () => {
  const titled = checkItemTitle({ part: 'public', title: 'Budget', publicTitle: 'Money' })
  assert.deepEqual(titled, { ok: true, value: { part: 'public', title: 'Budget' } })
  assert.equal(code({ part: 'public', title: ' ' }), 'item-without-title')
})
