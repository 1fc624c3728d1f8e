import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPassword, ownWords, type PasswordWish } from './password.ts'

function refusal(password: string, wish: Partial<PasswordWish> = {}): string | undefined {
  const checked = checkPassword({
    password,
    isCommon: false,
    guessesLog10: 12,
    knownOfHolder: ['Siân Ap-Hughes', 'sian.hughes@ashcombe.example', 'Borough of Ashcombe'],
    ...wish,
  })
  return checked.ok ? undefined : checked.refusal.code
}

test('checkPassword() asks for twelve characters and for no mixture of kinds', () => {
  assert.equal(refusal('elevenchars'), 'password-too-short')
  assert.equal(refusal('twelve chars'), undefined)
  assert.equal(refusal('😀'.repeat(11)), 'password-too-short', 'characters are counted, not units of UTF-16')
  assert.equal(refusal('x'.repeat(257)), 'password-too-long')
})

test('checkPassword() refuses what is known to be common or is guessed too soon', () => {
  assert.equal(refusal('correct horse battery', { isCommon: true }), 'password-common')
  assert.equal(refusal('correct horse battery', { guessesLog10: 7.9 }), 'password-common')
})

test('checkPassword() refuses what is made of the holder’s own words, accents or not', () => {
  assert.equal(refusal('Sian-Hughes-1'), 'password-of-own-words')
  assert.equal(refusal('SIÂNhughes2024'), 'password-of-own-words')
  assert.equal(refusal('AshcombeAshcombe'), 'password-of-own-words')
  assert.equal(refusal('ashcombe otters swim upstream'), undefined, 'an own word among enough others will do')
})

test('ownWords() leaves out what is too short to matter', () => {
  assert.deepEqual(ownWords(['Jo O’Neill', 'jo@of.uk']), ['neill'])
})
