import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { holdsOver, thingAt, type LegalHold } from './legal-hold.ts'
import { keepingStateOf, keptUntil } from './kept-until.ts'
import { checkSenderPolicy, isSubmissionOver, senderKeptUntil } from './sender-policy.ts'

const day = (text: string) => text as CalendarDate
const hold = (kind: LegalHold['thing']['kind'], id: string): LegalHold => ({
  id: `${kind}-hold` as Id<'hold'>,
  thing: { kind, id },
  reason: 'A claim.',
})

test('keptUntil() counts six years for a record and four for background papers, by the regime', () => {
  // From 4 December 2024 with that day as the first: six years end on 3 December 2030.
  const meeting = keptUntil({ of: 'meeting', regime: 'lga1972' }, day('2024-12-04'))
  assert.deepEqual([meeting?.on, meeting?.rule.id], ['2030-12-03', 'minutes-kept-six-years'])
  const cabinet = keptUntil({ of: 'meeting', regime: 'exec2012' }, day('2024-12-04'))
  assert.deepEqual([cabinet?.on, cabinet?.rule.id], ['2030-12-03', 'executive-record-kept-six-years'])
  const paper = keptUntil({ of: 'backgroundPaper', regime: 'lga1972' }, day('2024-12-04'))
  assert.deepEqual([paper?.on, paper?.rule.id], ['2028-12-03', 'background-papers-kept-four-years'])
  const officer = keptUntil({ of: 'decision', isExecutive: false }, day('2024-12-04'))
  assert.equal(officer?.rule.id, 'officer-record-kept-six-years')
  const papers = keptUntil({ of: 'decisionBackground', isExecutive: true }, day('2024-12-04'))
  assert.deepEqual(
    [papers?.on, papers?.rule.id],
    ['2028-12-03', 'executive-background-papers-kept-four-years'],
  )
})

test('keptUntil() knows no rule for an advisory body, nor for a day before the rule was law', () => {
  assert.equal(keptUntil({ of: 'meeting', regime: 'advisory' }, day('2024-12-04')), undefined)
  assert.equal(keptUntil({ of: 'meeting', regime: 'exec2012' }, day('2012-09-09')), undefined)
})

test('keepingStateOf() asks for a review the day after, unless it is kept on or held', () => {
  const due = keptUntil({ of: 'meeting', regime: 'lga1972' }, day('2018-12-04')) // until 3 December 2024
  const asked = { due, keptOnUntil: undefined, isHeld: false, today: day('2024-12-04') }
  assert.equal(keepingStateOf(asked), 'dueForReview')
  assert.equal(keepingStateOf({ ...asked, today: day('2024-12-03') }), 'kept')
  assert.equal(keepingStateOf({ ...asked, isHeld: true }), 'held')
  assert.equal(keepingStateOf({ ...asked, keptOnUntil: day('2024-12-04') }), 'kept')
  assert.equal(keepingStateOf({ ...asked, keptOnUntil: day('2024-12-03') }), 'dueForReview')
  assert.equal(keepingStateOf({ ...asked, due: undefined }), 'kept')
})

test('holdsOver() finds the holds on a thing and on what it belongs to, and no other', () => {
  const standing = [hold('meeting', 'm1'), hold('matter', 'm1'), hold('submission', 's2')]
  const found = holdsOver(
    [
      { kind: 'submission', id: 's1' },
      { kind: 'meeting', id: 'm1' },
    ],
    standing,
  )
  assert.deepEqual(
    found.map(({ id }) => id),
    ['meeting-hold'],
  )
})

test('thingAt() reads the address of a page, public or in the workspace, whole or from the root', () => {
  const id = '0123-4567-89ab-cdef'
  for (const [address, kind] of [
    [`https://council.example/meetings/${id}`, 'meeting'],
    [`/workspace/meetings/${id}/agenda`, 'meeting'],
    [`/workspace/submissions/${id}`, 'submission'],
    [`/documents/${id}/file`, 'document'],
    [`/matters/${id}?x=1`, 'matter'],
  ] as const)
    assert.deepEqual(thingAt(address), { kind, id }, address)
  for (const address of ['', '/meetings/', `/people/${id}`, `/meetings/${id}-9999`, '/meetings/somewhere'])
    assert.equal(thingAt(address), undefined, address)
})

test('senderKeptUntil() counts months from when it was over or from the meeting, whichever came later', () => {
  const policy = { months: 6, source: 'Retention schedule' }
  const kept = (overOn: string, meetingOn: string) =>
    senderKeptUntil(policy, { overOn: day(overOn), meetingOn: day(meetingOn) })
  assert.equal(kept('2024-06-01', '2024-06-20'), '2024-12-20')
  assert.equal(kept('2024-07-01', '2024-06-20'), '2025-01-01')
  assert.equal(kept('2024-08-31', '2024-06-20'), '2025-02-28')
})

test('isSubmissionOver() waits for the answer to a question, and not to a speaker', () => {
  assert.equal(isSubmissionOver({ kind: 'question', state: 'asked' }), false)
  assert.equal(isSubmissionOver({ kind: 'speaking', state: 'asked' }), true)
  for (const state of ['refused', 'withdrawn', 'answerPublished'] as const)
    assert.equal(isSubmissionOver({ kind: 'question', state }), true)
  for (const state of ['received', 'moreAsked', 'accepted', 'placed', 'answered'] as const)
    assert.equal(isSubmissionOver({ kind: 'speaking', state }), false)
})

test('checkSenderPolicy() takes whole months from 1 to 120, and where it is written', () => {
  const source = 'Retention schedule, line 4'
  assert.ok(checkSenderPolicy({ months: 6, source }).ok)
  for (const months of [0, -1, 1.5, 121, Number.NaN])
    assert.equal(checkSenderPolicy({ months, source }).ok, false, String(months))
  assert.equal(checkSenderPolicy({ months: 6, source: ' ' }).ok, false)
})
