import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkActionCorrection, type ActionWords } from './correct-action.ts'

const words: ActionWords = {
  title: 'Answer the telephone',
  detail: 'A rota of two.',
  theme: 'Out of hours',
  partners: ['The trust'],
  voiceNote: '',
  risk: '',
  cost: '£40',
}

test('checkActionCorrection() gives each field that says something else, partners line by line', () => {
  const becomes = { ...words, title: ' Answer every call ', partners: ['The trust', 'The police'] }
  const checked = checkActionCorrection(words, becomes, 'A word was missing.')
  assert.deepEqual(checked.ok && checked.value, [
    { field: 'title', was: 'Answer the telephone', became: 'Answer every call' },
    { field: 'partners', was: 'The trust', became: 'The trust\nThe police' },
  ])
})

const code = (becomes: Partial<ActionWords>, reason = 'Misread.') => {
  const checked = checkActionCorrection(words, { ...words, ...becomes }, reason)
  return checked.ok ? undefined : checked.refusal.code
}

test('checkActionCorrection() refuses one without words, without a reason or without a change', () => {
  assert.equal(code({ title: ' ' }), 'improvement-without-words')
  assert.equal(code({ theme: '' }), 'improvement-without-words')
  assert.equal(code({ cost: '' }, ' '), 'step-without-reason')
  assert.equal(code({ cost: '£40 ' }), 'action-words-unchanged')
})
