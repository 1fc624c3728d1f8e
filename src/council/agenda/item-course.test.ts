import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id } from '../../../test/council/small-register.ts'
import { checkItemCorrection } from './correct-item.ts'
import { checkAgendaTemplate, type TemplateItem } from './agenda-template.ts'
import type { CourseOfItem } from './course-of-item.ts'
import { agendaAsHeld, checkCourse, isOutOfOrder, itemsLeftOver } from './item-course.ts'
import { checkItemUrgency } from './item-urgency.ts'

const [a, b, c] = [id<'item'>('a'), id<'item'>('b'), id<'item'>('c')]
const took = (itemId: typeof a): CourseOfItem => ({ itemId, course: 'taken' })
const deferred = (itemId: typeof a): CourseOfItem => ({ itemId, course: 'deferred', reason: 'No time.' })
const code = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'fit' : answer.refusal.code

test('what was not simply taken needs its reason', () => {
  assert.equal(code(checkCourse(took(a))), 'fit')
  assert.equal(code(checkCourse({ itemId: a, course: 'withdrawn', reason: ' ' })), 'course-without-reason')
})

test('the agenda as held has each item once, in the order it was last dealt with', () => {
  const records = [took(b), deferred(a), took(c), took(a)]
  assert.deepEqual(
    agendaAsHeld(records).map(({ itemId }) => itemId),
    [b, c, a],
  )
  assert.deepEqual(itemsLeftOver(records), [])
  assert.deepEqual(itemsLeftOver([took(b), deferred(a)]), [a])
  assert.deepEqual(
    agendaAsHeld([took(a), took(b), { ...took(a), reason: 'said twice' }]).map(({ itemId }) => itemId),
    [a, b],
  )
})

test('isOutOfOrder() sees items taken in another order, and is not troubled by items put off', () => {
  assert.equal(isOutOfOrder([a, b, c], [took(a), took(c), took(b)]), true)
  assert.equal(isOutOfOrder([a, b, c], [deferred(c), took(a), took(b)]), false)
  assert.equal(isOutOfOrder([a, b], [took(a), took(c), took(b)]), false)
})

test('a correction says why, and changes something', () => {
  const correction = {
    field: 'title',
    was: 'Roads',
    becomes: 'Roads and paths',
    reason: 'Left out.',
  } as const
  assert.equal(code(checkItemCorrection(correction, 'public')), 'fit')
  assert.equal(
    code(checkItemCorrection({ ...correction, reason: '' }, 'public')),
    'correction-without-reason',
  )
  assert.equal(
    code(checkItemCorrection({ ...correction, becomes: 'Roads ' }, 'public')),
    'correction-changes-nothing',
  )
  assert.equal(code(checkItemCorrection({ ...correction, becomes: ' ' }, 'private')), 'item-without-title')
  const stating = { ...correction, becomes: 'Roads (to follow)' }
  assert.equal(code(checkItemCorrection(stating, 'public')), 'title-says-a-state')
})

test('the chair’s urgency is for bodies under the Act, with a reason and a name; the executive has none', () => {
  const urgency = { reason: 'The flood.', agreedBy: 'Councillor Quill, Chair' }
  assert.equal(code(checkItemUrgency(urgency, 'lga1972')), 'fit')
  assert.equal(code(checkItemUrgency(urgency, 'exec2012')), 'urgency-not-for-executive')
  assert.equal(code(checkItemUrgency({ ...urgency, reason: ' ' }, 'lga1972')), 'urgency-without-reason')
  assert.equal(code(checkItemUrgency({ ...urgency, agreedBy: '' }, 'lga1972')), 'urgency-without-chair')
})

const line = (title: string, also: Partial<TemplateItem> = {}): TemplateItem => ({
  part: 'public',
  title,
  level: 1,
  purpose: '',
  papers: [],
  ...also,
})

test('a template begins with an item, has each once, and no title that will not stay true', () => {
  assert.equal(code(checkAgendaTemplate([])), 'fit')
  assert.equal(code(checkAgendaTemplate([line('Apologies'), line('Roads', { level: 2 })])), 'fit')
  assert.equal(code(checkAgendaTemplate([line('Roads', { level: 2 })])), 'template-begins-with-part')
  assert.equal(code(checkAgendaTemplate([line('Roads'), line('roads ')])), 'template-item-twice')
  assert.equal(code(checkAgendaTemplate([line(' ')])), 'item-without-title')
  assert.equal(code(checkAgendaTemplate([line('Roads to follow')])), 'title-says-a-state')
})
