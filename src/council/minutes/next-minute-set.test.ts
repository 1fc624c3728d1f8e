import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import { id, instant } from '../../../test/council/small-register.ts'
import type { ApprovingMeeting, MinuteSet, MinuteSetMove, MinuteSetState } from './minute-set.ts'
import { nextMinuteSet } from './next-minute-set.ts'

const minutes = (state: MinuteSetState): MinuteSet => ({
  meetingId: id('october'),
  bodyId: id('cabinet'),
  meetingStartsAt: instant('2026-10-07 17:30'),
  state,
})

const november: ApprovingMeeting = {
  id: id('november'),
  bodyId: id('cabinet'),
  kind: 'ordinary',
  startsAt: instant('2026-11-04 18:30'),
}

const approvedAt = (at: Partial<ApprovingMeeting>): MinuteSetMove => ({
  to: 'approved',
  at: { ...november, ...at },
  corrections: [],
})
const signedBy = (signer: string, at: Partial<ApprovingMeeting> = {}): MinuteSetMove => ({
  to: 'signed',
  at: { ...november, ...at },
  signedByPersonId: id(signer),
  presidingPersonId: id('nora'),
})

const code = (from: MinuteSetState, move: MinuteSetMove, now = instant('2026-11-04 19:00')) => {
  const answer = nextMinuteSet(minutes(from), move, now)
  return answer.ok ? answer.value.state : answer.refusal.code
}

test('nextMinuteSet() takes minutes from draft through approval to signature, and skips nothing', () => {
  assert.equal(code('draft', { to: 'publishedDraft' }), 'publishedDraft')
  assert.equal(code('publishedDraft', approvedAt({})), 'approved')
  assert.equal(code('approved', signedBy('nora')), 'signed')
  assert.equal(code('draft', approvedAt({})), 'minutes-cannot-move')
  assert.equal(code('publishedDraft', signedBy('nora')), 'minutes-cannot-move')
  assert.equal(code('signed', { to: 'publishedDraft' }), 'minutes-cannot-move')
})

test('nextMinuteSet() approves and signs nothing at an extraordinary meeting', () => {
  assert.equal(
    code('publishedDraft', approvedAt({ kind: 'extraordinary' })),
    'minutes-at-extraordinary-meeting',
  )
  assert.equal(
    code('approved', signedBy('nora', { kind: 'extraordinary' })),
    'minutes-at-extraordinary-meeting',
  )
})

test('nextMinuteSet() approves at the same meeting or a later one of the same body', () => {
  assert.equal(code('publishedDraft', approvedAt({ startsAt: instant('2026-10-07 17:30') })), 'approved')
  assert.equal(
    code('publishedDraft', approvedAt({ startsAt: instant('2026-10-07 17:29') })),
    'minutes-before-their-meeting',
  )
  assert.equal(code('publishedDraft', approvedAt({ bodyId: id('planning') })), 'minutes-of-another-body')
})

test('nextMinuteSet() approves and signs nothing at a meeting that has not begun', () => {
  const before = instant('2026-11-04 18:29')
  assert.equal(code('publishedDraft', approvedAt({}), before), 'minutes-at-meeting-to-come')
  assert.equal(code('approved', signedBy('nora'), before), 'minutes-at-meeting-to-come')
  assert.equal(code('publishedDraft', approvedAt({}), november.startsAt), 'approved')
})

test('nextMinuteSet() has the person presiding sign, and nobody else', () => {
  assert.equal(code('approved', signedBy('dev')), 'minutes-signed-by-another')
})

const corrected = (was: string, becomes: string): MinuteSetMove => ({
  to: 'approved',
  at: november,
  corrections: [{ itemId: 'item-1' as AgendaItemId, was, becomes }],
})

test('nextMinuteSet() takes corrections that change something', () => {
  assert.equal(code('publishedDraft', corrected('highlighted', 'concluded')), 'approved')
  assert.equal(code('publishedDraft', corrected('', 'Apologies: Mary Holt')), 'approved')
  assert.equal(code('publishedDraft', corrected('concluded', ' concluded ')), 'minutes-correction-blank')
})
