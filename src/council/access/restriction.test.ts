import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { restrictionSentence } from './restriction.ts'

test('restrictionSentence() names the paragraphs of an exemption and nothing of the reasoning behind it', () => {
  const exempt = {
    class: 'exempt' as const,
    paragraphs: ['3', '5'],
    publicInterestTest: 'Bidders would see each other’s prices.',
    decidedBy: 'The monitoring officer',
    reviewOn: '2025-06-02' as CalendarDate,
  }
  assert.equal(
    restrictionSentence(exempt),
    'Not for publication: exempt information, paragraphs 3 and 5 of Schedule 12A.',
  )
})

test('restrictionSentence() gives neither basis nor source of a confidence', () => {
  const confidential = { class: 'confidential' as const, basis: 'A court order', source: 'The family court' }
  assert.equal(restrictionSentence(confidential), 'Not for publication: confidential information.')
})
