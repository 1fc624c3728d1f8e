import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isIdForm, newId } from './identifier.ts'

test('newId() is of the form of an identifier, whatever bytes are drawn', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      assert.ok(isIdForm(newId(() => bytes)))
    }),
  )
})

test('newId() draws anew each time', () => {
  assert.equal(new Set(Array.from({ length: 1000 }, () => newId(randomBytes))).size, 1000)
})

test('isIdForm() takes nothing else', () => {
  const good = newId(randomBytes)
  for (const bad of [
    '',
    good.toUpperCase().replace(/\d/g, 'A'),
    `${good}x`,
    good.slice(1),
    good.replace('-', '/'),
    'iiii-llll-oooo-uuuu',
  ]) {
    assert.ok(!isIdForm(bad), bad)
  }
})
