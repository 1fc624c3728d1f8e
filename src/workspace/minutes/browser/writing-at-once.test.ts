import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as Y from 'yjs'
import { changeBefore, joinsIn } from './writing-at-once.ts'

/** Two pages with one text, each of its own writer, who do not see each other until `meet`. */
function twoPages(words: string) {
  const [one, other] = [new Y.Doc(), new Y.Doc()] as const
  one.clientID = 1
  other.clientID = 2
  one.getText('minute').insert(0, words)
  const meet = (): void => {
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  }
  meet()
  return { one: one.getText('minute'), other: other.getText('minute'), meet }
}

const joins = ({ one, other }: ReturnType<typeof twoPages>) => [joinsIn(one, 1), joinsIn(other, 2)]

test('sentences written at once at the end of one paragraph join, and the later of the two finds where', () => {
  const pages = twoPages('Begun. ')
  pages.one.insert(7, 'Thanks were given.')
  pages.other.insert(7, 'The visit was noted.')
  pages.meet()
  assert.equal(pages.one.toJSON(), 'Begun. Thanks were given.The visit was noted.')
  assert.deepEqual(joins(pages), [[], [25]])
  pages.other.insert(25, ' ')
  pages.meet()
  assert.deepEqual(joins(pages), [[], []])
})

test('who mends another’s word, or goes on where another ended, joins nothing', () => {
  const pages = twoPages('They recived it')
  pages.other.insert(8, 'e')
  pages.meet()
  pages.other.delete(0, 4)
  pages.other.insert(0, 'All')
  pages.meet()
  pages.other.insert(pages.other.length, 'self')
  pages.meet()
  pages.one.insert(pages.one.length, 'same')
  pages.meet()
  assert.equal(pages.one.toJSON(), 'All received itselfsame')
  assert.deepEqual(joins(pages), [[], []])
})

test('a change is taken as one that ends at the cursor', () => {
  assert.deepEqual(changeBefore(1, 'T', 'TT'), { at: 0, remove: 0, insert: 'T' })
  assert.deepEqual(changeBefore(2, 'T', 'TT'), { at: 1, remove: 0, insert: 'T' })
  assert.deepEqual(changeBefore(1, 'aab', 'ab'), { at: 1, remove: 1, insert: '' })
  assert.deepEqual(changeBefore(0, 'same', 'same'), { at: 0, remove: 0, insert: '' })
  assert.deepEqual(changeBefore(3, 'a b', 'axb'), { at: 1, remove: 1, insert: 'x' })
})

test('a sign of two halves is never cut in two', () => {
  assert.deepEqual(changeBefore(2, '😀', '😁'), { at: 0, remove: 2, insert: '😁' })
  assert.deepEqual(changeBefore(4, '😀', '😀😁'), { at: 2, remove: 0, insert: '😁' })
})
