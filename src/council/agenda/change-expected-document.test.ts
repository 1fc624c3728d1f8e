import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, id } from '../../../test/council/small-register.ts'
import { changeExpectedDocument } from './change-expected-document.ts'
import {
  expectedDocumentMoves,
  type ExpectedDocument,
  type ExpectedDocumentState,
} from './expected-document.ts'

const today = day('2026-11-04')

const states: Readonly<Record<ExpectedDocumentState['state'], ExpectedDocumentState>> = {
  expected: { state: 'expected' },
  toFollow: {
    state: 'toFollow',
    reason: 'The inspectorate has not published.',
    ownerOfficeId: id('children'),
    expectedOn: day('2026-11-10'),
  },
  published: { state: 'published', documentId: id('paper') },
  withdrawn: { state: 'withdrawn', reason: 'Superseded.' },
}

const paper = (state: ExpectedDocumentState): ExpectedDocument => ({
  id: id('x'),
  itemId: id('i'),
  title: 'Report',
  state,
})

const code = (from: ExpectedDocumentState, to: ExpectedDocumentState) => {
  const answer = changeExpectedDocument({ document: paper(from), to, on: today })
  return answer.ok ? answer.value.state : answer.refusal.code
}

test('changeExpectedDocument() makes the moves of its table and refuses every other', () => {
  for (const [from, state] of Object.entries(states) as [
    ExpectedDocumentState['state'],
    ExpectedDocumentState,
  ][])
    for (const [to, next] of Object.entries(states) as [
      ExpectedDocumentState['state'],
      ExpectedDocumentState,
    ][])
      assert.equal(
        code(state, next),
        expectedDocumentMoves[from].includes(to) ? to : 'expected-document-cannot-change',
        `${from} to ${to}`,
      )
})

test('changeExpectedDocument() never makes a published paper expected again', () => {
  assert.deepEqual(expectedDocumentMoves.published, ['withdrawn'])
})

test('changeExpectedDocument() asks why a paper is to follow, and for a day that has not passed', () => {
  const { toFollow } = states
  assert.ok(toFollow.state === 'toFollow')
  assert.equal(code(states.expected, { ...toFollow, reason: ' ' }), 'to-follow-without-reason')
  assert.equal(code(states.expected, { ...toFollow, expectedOn: day('2026-11-03') }), 'to-follow-in-the-past')
  assert.equal(code(states.expected, { ...toFollow, expectedOn: today }), 'toFollow')
})

test('changeExpectedDocument() asks why a paper is withdrawn', () => {
  assert.equal(
    code(states.published, { state: 'withdrawn', reason: '' }),
    'expected-document-withdrawn-without-reason',
  )
})
