import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { waitingCorrection, type CorrectionQuestion } from './correction.ts'

describe('waitingCorrection()', () => {
  const question: CorrectionQuestion = {
    version: 2,
    newest: { version: 2, isPublic: false },
    isPublic: true,
  }
  const codeOf = (changed: Partial<CorrectionQuestion>) => {
    const answer = waitingCorrection({ ...question, ...changed })
    return answer.ok ? answer.value : answer.refusal.code
  }

  it('is the newest version of a public document that the public does not have', () => {
    assert.equal(codeOf({}), 2)
    assert.equal(codeOf({ isPublic: false }), 'no-correction-waiting')
    assert.equal(codeOf({ newest: { version: 2, isPublic: true } }), 'no-correction-waiting')
  })

  it('is no version that was overtaken by another', () => {
    assert.equal(codeOf({ version: 1 }), 'no-correction-waiting')
    assert.equal(codeOf({ newest: { version: 3, isPublic: false } }), 'no-correction-waiting')
  })
})
