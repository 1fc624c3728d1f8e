import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkRecommendations, isParagraphNumber } from './report.ts'

const code = (...paragraphs: readonly string[]) => {
  const answer = checkRecommendations({
    recommendations: paragraphs.map((paragraph) => ({ paragraph, text: 'Note it.' })),
  })
  return answer.ok ? 'numbered' : answer.refusal.code
}

test('checkRecommendations() wants a paragraph number for each, once', () => {
  assert.equal(code('2.1', '2.2', '2.10'), 'numbered')
  assert.equal(code('2.1', '2.1'), 'recommendation-number-twice')
  assert.equal(code('2.1', 'ii'), 'recommendation-number-malformed')
})

test('isParagraphNumber() reads levels parted by points', () => {
  assert.deepEqual(['2', '2.1', '2.1a', '1.2.3.4'].map(isParagraphNumber), [true, true, true, true])
  assert.deepEqual(['', '2.', '.1', '2..1', '1.2.3.4.5', '2 1'].map(isParagraphNumber), Array(6).fill(false))
})
