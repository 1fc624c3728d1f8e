import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id } from '../../../test/council/small-register.ts'
import { checkHousePhrase, firstSlot, slotsOf, type HousePhrase } from './house-phrase.ts'

const phrase = (name: string, text: string, key = 'p'): HousePhrase => ({ id: id(key), name, text })
const code = (name: string, text: string, others: readonly HousePhrase[] = []) => {
  const answer = checkHousePhrase(phrase(name, text), others)
  return answer.ok ? answer.value.text : answer.refusal.code
}

test('checkHousePhrase() wants a name of its own, words, and whole slots', () => {
  assert.equal(
    code('Apologies', ' Apologies were  received from {names}. '),
    'Apologies were received from {names}.',
  )
  assert.equal(code('', 'Words.'), 'phrase-without-words')
  assert.equal(code('Apologies', ' '), 'phrase-without-words')
  assert.equal(code('Apologies', 'From {names.'), 'phrase-slot-broken')
  assert.equal(code('Apologies', 'From { }.'), 'phrase-slot-broken')
  assert.equal(code('Apologies', 'From {a}.', [phrase('apologies', 'x', 'q')]), 'phrase-name-taken')
  assert.equal(code('Apologies', 'From {a}.', [phrase('Apologies', 'x')]), 'From {a}.')
})

test('slotsOf() and firstSlot() find what is to be filled in', () => {
  assert.deepEqual(slotsOf('{who} asked {whom}, and {who} thanked them'), ['who', 'whom'])
  assert.deepEqual(firstSlot('By {who}.'), { start: 3, end: 8 })
  assert.equal(firstSlot('By nobody.'), undefined)
})
