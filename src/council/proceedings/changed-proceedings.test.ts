import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id } from '../../../test/council/small-register.ts'
import type { MinuteBlock, MinuteBlockBody } from '../minutes/minute-block.ts'
import {
  changedProceedings,
  leaveChange,
  takeInChange,
  type ProceedingChange,
  type TakenIn,
} from './changed-proceedings.ts'
import type { Proceeding } from './proceeding.ts'

const note = (text: string): MinuteBlockBody => ({ kind: 'note', text })
const happened = (key: string, text: string, item = 'mill'): Proceeding => ({
  key,
  itemId: id(item),
  body: note(text),
})

const early = happened('e1', 'Ed arrived at 7pm.')
const late = happened('e3', 'Ed left the meeting at 8pm.')
const begun: TakenIn = {
  written: {
    [id<'item'>('mill')]: [
      { ...early.body, id: id('b1') },
      { kind: 'paragraph', text: 'The clerk’s own.', id: id('own') },
      { ...late.body, id: id('b3') },
    ],
  },
  told: [
    { ...early, blockId: id('b1') },
    { ...late, blockId: id('b3') },
  ],
}
const changesOf = (now: readonly Proceeding[], { told, written }: TakenIn = begun) =>
  changedProceedings(now, told, written)
const newId = () => id<'block'>('new')
const textsOf = ({ written }: TakenIn) =>
  (written[id<'item'>('mill')] ?? []).map((block: MinuteBlock) => ('text' in block ? block.text : block.kind))
const edited = (text: string): TakenIn => ({
  ...begun,
  written: {
    [id<'item'>('mill')]: (begun.written[id<'item'>('mill')] ?? []).map((block) =>
      block.id === id('b1') ? { kind: 'note', id: block.id, text } : block,
    ),
  },
})
const one = (changes: readonly ProceedingChange[]): ProceedingChange => {
  const [change, ...more] = changes
  assert.ok(change !== undefined && more.length === 0)
  return change
}

test('a record that has not changed asks nothing, whatever the clerk wrote', () => {
  assert.deepEqual(changesOf([early, late]), [])
  assert.deepEqual(changesOf([early, late], edited('Ed came at last.')), [])
})

test('what happened meanwhile goes in after what happened before it', () => {
  const now = [early, happened('e2', 'Flo arrived at 7:30pm.'), late]
  const taken = takeInChange(begun, one(changesOf(now)), { now, newId })
  assert.deepEqual(textsOf(taken), [
    'Ed arrived at 7pm.',
    'Flo arrived at 7:30pm.',
    'The clerk’s own.',
    'Ed left the meeting at 8pm.',
  ])
  assert.deepEqual(changesOf(now, taken), [])
})

test('a sentence that changed takes the place of the one it was, and never of what the clerk made of it', () => {
  const now = [happened('e1', 'Ed arrived at 7:05pm.'), late]
  const clean = takeInChange(begun, one(changesOf(now)), { now, newId })
  assert.deepEqual(textsOf(clean).slice(0, 2), ['Ed arrived at 7:05pm.', 'The clerk’s own.'])
  const mine = edited('Ed came at last.')
  const beside = takeInChange(mine, one(changesOf(now, mine)), { now, newId })
  assert.deepEqual(textsOf(beside).slice(0, 2), ['Ed came at last.', 'Ed arrived at 7:05pm.'])
})

test('what was struck out in the room is taken out where nobody wrote in it, and is only shown where somebody did', () => {
  const clean = takeInChange(begun, one(changesOf([late])), { now: [late], newId })
  assert.deepEqual(textsOf(clean), ['The clerk’s own.', 'Ed left the meeting at 8pm.'])
  const mine = edited('Ed came at last.')
  const change = one(changesOf([late], mine))
  assert.equal(change.kind === 'gone' && change.stands, undefined)
  const kept = takeInChange(mine, change, { now: [late], newId })
  assert.equal(textsOf(kept)[0], 'Ed came at last.')
  assert.deepEqual(changesOf([late], kept), [])
})

test('a change that the clerk left is not shown again until it changes once more', () => {
  const now = [happened('e1', 'Ed arrived at 7:05pm.'), late]
  const left = leaveChange(begun, one(changesOf(now)))
  assert.deepEqual(textsOf(left), textsOf(begun))
  assert.deepEqual(changesOf(now, left), [])
  assert.equal(one(changesOf([happened('e1', 'Ed arrived at 7:10pm.'), late], left)).kind, 'changed')
})

test('a vote that the minutes show already, in whichever item, is not asked for again', () => {
  const vote: Proceeding = { key: 'e9', itemId: id('hall'), body: { kind: 'vote', voteId: id('v1') } }
  const shown = {
    [id<'item'>('mill')]: [{ kind: 'vote' as const, voteId: id<'vote'>('v1'), id: id<'block'>('b9') }],
  }
  assert.deepEqual(changedProceedings([vote], [], shown), [])
  assert.equal(one(changedProceedings([vote], [], {})).kind, 'added')
})
