import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainText } from './plain-text.ts'

const wrapped =
  'The Committee considered a report that set out\nthe programme of work for the coming year and\nagreed it.'

describe('plainText()', () => {
  const cases: readonly (readonly [what: string, text: string, layout: string])[] = [
    ['lines that are wrapped', wrapped, 'printed'],
    ['a form feed', 'Minutes\n\f', 'printed'],
    ['a numbered heading above "(Item 4)"', '279.  Chairman\n(Item 4)\n\nNoted.', 'printed'],
    [
      'a paragraph in one long line',
      `${wrapped}\n\n${'Each word of it stands in one line. '.repeat(5)}`,
      'pasted',
    ],
    ['short lines', 'Agenda item\n\nParks strategy\n\nNoted.', 'pasted'],
    [
      'a list of long points with one wrapped',
      `${['1.', '2.', '3.', '4.'].map((at) => `${at} ${'word '.repeat(12)}\n`).join('')}and so on\n`,
      'pasted',
    ],
    ['a list of long points', `1. ${'a'.repeat(60)}\n2. ${'b'.repeat(60)}\n3. ${'c'.repeat(60)}\n`, 'pasted'],
  ]
  for (const [what, text, layout] of cases) {
    it(`takes ${what} as ${layout}`, () => assert.equal(plainText(text).layout, layout))
  }

  it('makes what a terminal would obey a space, and keeps the length', () => {
    assert.equal(plainText('a\u001b[31mb\u0007').text, 'a [31mb ')
  })
})
