import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, id } from '../../../test/council/small-register.ts'
import type { AgendaItem } from './agenda-item.ts'
import { mayPublishAgenda, type Agenda } from './agenda.ts'
import type { ExpectedDocumentState } from './expected-document.ts'

const item = (number: string, position: number): AgendaItem => ({
  part: 'public',
  title: `Business ${number}`,
  id: id(`item-${number}`),
  meetingId: id('meeting'),
  position,
  number,
  isStanding: false,
})

const expecting = (...states: readonly ExpectedDocumentState[]): Agenda => ({
  items: [item('1', 1), item('2', 2)],
  expectedDocuments: states.map((state, index) => ({
    id: id(`paper-${index}`),
    itemId: id('item-1'),
    title: `Paper ${index}`,
    state,
  })),
})

const code = (agenda: Agenda) => {
  const answer = mayPublishAgenda(agenda, day('2026-11-04'))
  return answer.ok ? 'publishable' : answer.refusal.code
}

const published: ExpectedDocumentState = { state: 'published', documentId: id('paper') }
const toFollow = (expectedOn: string): ExpectedDocumentState => ({
  state: 'toFollow',
  reason: 'Awaiting the inspectorate.',
  ownerOfficeId: id('children'),
  expectedOn: day(expectedOn),
})

test('invariant 7: an agenda cannot be published while an expected document has no honest state', () => {
  const answer = mayPublishAgenda(expecting(published, { state: 'expected' }), day('2026-11-04'))
  assert.deepEqual(!answer.ok && answer.refusal, { code: 'document-without-a-state', title: 'Paper 1' })
})

test('invariant 7: a document that is published, to follow or withdrawn holds no agenda up', () => {
  assert.equal(
    code(expecting(published, toFollow('2026-11-04'), { state: 'withdrawn', reason: 'Not needed.' })),
    'publishable',
  )
})

test('invariant 7: a promise whose day has passed is no honest state', () => {
  assert.equal(code(expecting(toFollow('2026-11-03'))), 'to-follow-in-the-past')
})

test('mayPublishAgenda() gives the items in the order of the meeting', () => {
  const answer = mayPublishAgenda(
    { items: [item('2', 2), item('1', 1)], expectedDocuments: [] },
    day('2026-11-04'),
  )
  assert.deepEqual(answer.ok && answer.value.items.map(({ number }) => number), ['1', '2'])
})

test('mayPublishAgenda() refuses an agenda with nothing on it, with wrong numbers, or with a title that will not stay true', () => {
  assert.equal(code({ items: [], expectedDocuments: [] }), 'agenda-without-items')
  assert.equal(
    code({ items: [item('2', 1), item('1', 2)], expectedDocuments: [] }),
    'item-numbers-out-of-order',
  )
  const titled = { ...item('1', 1), title: 'Budget (to follow)' }
  assert.equal(code({ items: [titled], expectedDocuments: [] }), 'title-says-a-state')
})
