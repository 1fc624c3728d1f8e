import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foundInWords } from './written-words.ts'

describe('foundInWords()', () => {
  it('says in which paragraph of which section something was found, and masks it', () => {
    const sections = [
      { heading: 'Summary', paragraphs: ['The ferry leaves at nine.'] },
      { heading: 'Consultation', paragraphs: ['Nobody came.', 'Ring Jane on 07700 900123.'] },
    ]
    assert.deepEqual(foundInWords(sections), [
      {
        kind: 'phoneNumber',
        place: { part: 'paragraph', number: 2, name: 'Consultation' },
        words: '07••• ••••23',
      },
    ])
    assert.deepEqual(foundInWords([]), [])
  })
})
