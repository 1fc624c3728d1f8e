import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { day, meetingDay, person, smallRegister } from '../../../test/council/small-register.ts'
import { foldPersonName, personNamed } from './person-named.ts'

const answer = (text: string, on = meetingDay) => {
  const { match, candidates } = personNamed(smallRegister, text, on)
  return [match, ...candidates.map(({ id }) => id)]
}

test('invariant 21: personNamed() reads past honorifics, letters after the name and the order of a list', () => {
  for (const printed of [
    'David Patrick Rao',
    'Councillor David Patrick Rao, MBE',
    'Cllr. DAVID PATRICK RAO MBE',
    'Rao, David Patrick',
    'David Patrick Rao (Independent Panel)',
  ])
    assert.deepEqual(answer(printed), ['exact', 'dev'], printed)
})

test('invariant 21: personNamed() knows initials, a surname alone and another spelling as forms of the name', () => {
  for (const printed of ['Dev Rao', 'D. P. Rao', 'D Rao', 'Councillor Rao', 'David Rao'])
    assert.deepEqual(answer(printed), ['alias', 'dev'], printed)
  assert.deepEqual(answer('Mr van der Berg'), ['alias', 'lars'])
})

test('invariant 21: personNamed() offers a near miss and does not take it', () => {
  assert.deepEqual(answer('Councillor Nora Fennwick'), ['near', 'nora'])
  assert.deepEqual(answer('Nora Fewnick'), ['near', 'nora'])
})

test('invariant 21: personNamed() says that two people of one name are ambiguous', () => {
  assert.deepEqual(answer('Ann Lee'), ['ambiguous', 'ann1', 'ann2'])
})

test('invariant 21: personNamed() asks the register of the day, not of today', () => {
  assert.deepEqual(answer('Tobias Quill', day('2026-05-10')), ['exact', 'gone'])
  assert.deepEqual(answer('Tobias Quill', day('2026-05-11')), ['none'])
  assert.deepEqual(answer('Mary Pike', day('2026-06-30')), ['exact', 'mary'])
  assert.deepEqual(answer('Mary Pike', day('2026-07-01')), ['alias', 'mary'])
})

test('invariant 21: personNamed() invents nobody', () => {
  for (const printed of ['', '  ', ',', 'Nobody Atall', 'A', 'the', 'Councillor'])
    assert.deepEqual(answer(printed), ['none'], printed)
})

test('personNamed() takes a short name for no slip of another', () => {
  const register = { ...smallRegister, people: [person('ann', 'Ann')] }
  assert.equal(personNamed(register, 'Anne', meetingDay).match, 'none')
})

test('personNamed() finds whoever is printed under their own name', () => {
  const word = fc.stringMatching(/^[a-z]{6,9}$/)
  fc.assert(
    fc.property(word, word, (given, surname) => {
      const register = { ...smallRegister, people: [person('x', `${given} ${surname}`)], holdings: [] }
      assert.equal(personNamed(register, `Cllr ${surname}, ${given}`, meetingDay).match, 'exact')
    }),
  )
})

test('foldPersonName() keeps the last word even where it looks like an honorific', () => {
  assert.equal(foldPersonName('Councillor Lord'), 'lord')
  assert.equal(foldPersonName('Mr Ma'), 'ma')
})
