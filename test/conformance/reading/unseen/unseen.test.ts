import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldSpace } from '../../../../src/foundation/text.ts'
import type { Reading } from '../../../../src/import/read/draft.ts'
import { differences, readUnseen, unseenTexts } from './unseen-score.ts'
import type { UnseenText } from './unseen-text.ts'

describe('readItems() reads invented texts in many house styles', () => {
  for (const text of unseenTexts)
    it(text.name, () => assert.deepEqual(differences(text).misses, text.gaps ?? []))
})

describe('readItems() says where each value stands', () => {
  for (const text of unseenTexts) {
    it(text.name, () => {
      const reading = readUnseen(text)
      for (const [pointer, [start, end]] of Object.entries(reading.spans)) {
        assert.ok(start >= 0 && start < end && end <= text.text.length, pointer)
        const value = valueAt(reading, pointer)
        if (typeof value === 'string' && !isReworded(pointer))
          assert.ok(isWithin(value, text.text.slice(start, end)), `${pointer} ${value}`)
      }
    })
  }
})

describe('readItems() gives every key of the contract', () => {
  for (const text of unseenTexts) it(text.name, () => checkKeys(text))
})

function checkKeys(text: UnseenText): void {
  const { meeting, items } = readUnseen(text)
  assert.deepEqual(Object.keys(meeting), ['body', 'date', 'startsAt'])
  for (const item of items) {
    assert.deepEqual(Object.keys(item).toSorted(), [
      'contributions', 'decisionMaker', 'documents', 'embargo', 'number', 'queries', 'resolution', 'title', 'toFollow', 'votes',
    ]) // prettier-ignore
    for (const limb of item.resolution?.limbs ?? [])
      assert.deepEqual(Object.keys(limb).toSorted(), ['number', 'text', 'undertaking', 'verb'])
    for (const { speaker, list } of item.contributions) {
      assert.deepEqual(Object.keys(speaker).toSorted(), ['honorific', 'name', 'organisation', 'role'])
      assert.ok(Array.isArray(list))
    }
    for (const { named } of item.votes)
      assert.deepEqual(Object.keys(named).toSorted(), ['abstain', 'against', 'for'])
  }
  assert.ok(!JSON.stringify(items).includes('undefined'))
}

function valueAt(reading: Omit<Reading, 'file'>, pointer: string): unknown {
  let value: unknown = reading
  for (const key of pointer.split('/').slice(1)) value = (value as Record<string, unknown>)[key]
  return value
}

/** Dates and times are given in figures, however the text has them. */
function isReworded(pointer: string): boolean {
  return /\/(?:date|startsAt|until)$/.test(pointer)
}

/** Whether a stretch of text holds the first and last words of a value; a page's head may stand between them. */
function isWithin(value: string, stretch: string): boolean {
  const words = foldSpace(value).split(' ')
  const held = foldSpace(stretch.replaceAll('\u00ad', ''))
  return held.startsWith(words[0] ?? '') && held.endsWith(words.at(-1) ?? '')
}
