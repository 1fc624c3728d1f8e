import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exemptParagraphs } from '../rules/england.ts'
import { groundIn, groundSentence } from './private-ground.ts'

test('groundSentence() names the paragraphs with their descriptions, and the test of the public interest', () => {
  assert.equal(
    groundSentence({ paragraphs: ['5', '1'], isConfidential: false }),
    'Exempt information under paragraphs 1 and 5 of Part 1 of Schedule 12A to the Local Government Act 1972: information relating to any individual; legal professional privilege. The public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
  )
})

test('groundSentence() says of a confidence nothing of a public interest, which it has no test of', () => {
  const words = groundSentence({ paragraphs: [], isConfidential: true })
  assert.match(words, /^Confidential information/)
  assert.doesNotMatch(words, /public interest/)
  assert.equal(groundSentence({ paragraphs: [], isConfidential: false }), '')
})

test('groundIn() finds every ground again in its sentence', () => {
  const numbers = exemptParagraphs.map(({ number }) => number)
  for (let bits = 1; bits < 2 ** (numbers.length + 1); bits += 1) {
    const isIn = (place: number) => Math.floor(bits / 2 ** place) % 2 === 1
    const ground = {
      paragraphs: numbers.filter((_, index) => isIn(index)),
      isConfidential: isIn(numbers.length),
    }
    assert.deepEqual(groundIn(groundSentence(ground)), ground)
  }
})

test('groundIn() finds nothing in words that somebody wrote', () => {
  for (const words of [
    'The report names an individual (paragraph 1 of Schedule 12A).',
    `${groundSentence({ paragraphs: ['3'], isConfidential: false })} And it is late.`,
    'Exempt information under paragraph 99 of Part 1',
  ])
    assert.equal(groundIn(words), undefined)
})
