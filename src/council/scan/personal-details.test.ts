import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { masked, personalDataIn } from './personal-details.ts'

describe('personalDataIn()', () => {
  it('tells an NHS number by its check digit, and masks it', () => {
    assert.deepEqual(personalDataIn('NHS number 943 476 5919'), [
      { kind: 'nhsNumber', words: '••• ••• ••19' },
    ])
    assert.deepEqual(personalDataIn('NHS number 943 476 5918'), [])
  })

  it('takes time in proportion to the text, whatever it repeats', () => {
    const hostile = ['0', '07', 'A.', 'child A.', '12/', 'DOB ', '+44 ', 'AB 12 '].map((piece) =>
      piece.repeat(20_000),
    )
    const start = performance.now()
    for (const text of hostile) personalDataIn(text)
    assert.ok(performance.now() - start < 5_000)
  })
})

describe('masked()', () => {
  it('masks what identifies, and leaves every other word', () => {
    assert.equal(
      masked('Ring Jane on 07700 900123 about child JB.'),
      'Ring Jane on 07••• ••••23 about child ••',
    )
    assert.equal(masked('Nothing here'), 'Nothing here')
  })
})
