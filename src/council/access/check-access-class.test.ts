import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instant } from '../../../test/council/small-register.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { mayOpenByDecision, type AccessClass, type EmbargoedClass, type ExemptClass } from './access-class.ts'
import { checkAccessClass } from './check-access-class.ts'

const exempt: ExemptClass = {
  class: 'exempt',
  paragraphs: ['3'],
  publicInterestTest: 'Disclosure would weaken the council in negotiation, and nobody gains by it yet.',
  decidedBy: 'Monitoring Officer',
  reviewOn: day('2027-02-01'),
}

const embargoed: EmbargoedClass = {
  class: 'embargoed',
  source: 'Ofsted',
  terms: 'Not to be disclosed before publication.',
  condition: 'The report is on the inspectorate’s website.',
  expectedAt: instant('2026-12-03 00:00'),
  recipients: [],
}

const code = (accessClass: AccessClass, paragraphs?: readonly string[]) => {
  const own = paragraphs?.map((number) => ({ number, describes: 'A local category.' }))
  const answer = checkAccessClass({ accessClass, on: day('2026-11-04'), paragraphs: own })
  return answer.ok ? answer.value.class : answer.refusal.code
}

test('invariant 3: an exempt document names a paragraph, a public-interest conclusion, a decider and a review date', () => {
  assert.equal(code(exempt), 'exempt')
  assert.equal(code({ ...exempt, paragraphs: [] }), 'exempt-without-paragraph')
  assert.equal(code({ ...exempt, publicInterestTest: ' ' }), 'exempt-without-public-interest-test')
  assert.equal(code({ ...exempt, decidedBy: '' }), 'exempt-without-decider')
  assert.equal(code({ ...exempt, reviewOn: '' as CalendarDate }), 'exempt-without-review-date')
  assert.equal(code({ ...exempt, reviewOn: day('2026-11-04') }), 'exempt-review-not-ahead')
})

test('invariant 3: a confidential or embargoed document needs no public-interest test, and no decision opens it', () => {
  const confidential: AccessClass = { class: 'confidential', basis: 'Court order', source: 'Family Court' }
  assert.equal(code(confidential), 'confidential')
  assert.equal(code(embargoed), 'embargoed')
  const classes: readonly AccessClass[] = [
    confidential,
    embargoed,
    exempt,
    { class: 'draft' },
    { class: 'open' },
  ]
  assert.deepEqual(classes.filter(mayOpenByDecision), [exempt])
})

test('invariant 4: each paragraph is one that the council uses, and a council may have its own', () => {
  assert.equal(code({ ...exempt, paragraphs: ['1', '2', '3', '4', '5', '6', '7'] }), 'exempt')
  assert.equal(code({ ...exempt, paragraphs: ['3', '7A'] }), 'exempt-paragraph-unknown')
  assert.equal(code({ ...exempt, paragraphs: ['7A'] }, ['7A']), 'exempt')
})

test('checkAccessClass() wants to know what forbids disclosure, and who imposed it', () => {
  assert.equal(code({ class: 'confidential', basis: ' ', source: 'Court' }), 'confidential-without-ground')
  assert.equal(code({ class: 'confidential', basis: 'Order', source: '' }), 'confidential-without-ground')
  assert.equal(code({ ...embargoed, source: '' }), 'embargo-without-source')
  assert.equal(code({ ...embargoed, terms: '' }), 'embargo-without-source')
})

test('invariant 2: an embargo with a date and no condition is refused', () => {
  assert.equal(code({ ...embargoed, condition: ' ' }), 'embargo-without-condition')
})
