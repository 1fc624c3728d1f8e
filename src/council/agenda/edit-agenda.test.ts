import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { id } from '../../../test/council/small-register.ts'
import type { AgendaItemId } from './agenda-item.ts'
import { itemsStanding, numbered, placed, type DraftAgenda, type DraftItem } from './draft-agenda.ts'
import {
  addToDraft,
  changeInDraft,
  moveInDraft,
  removeFromDraft,
  restoreToDraft,
  type EditedAgenda,
} from './edit-agenda.ts'
import { checkItemNumbers } from './item-number.ts'
import { numberItems } from './number-items.ts'
import { changeToUndo, lastStandingChange, takeBack, type AgendaChange } from './undo-change.ts'

const item = (key: string, also: Partial<DraftItem> = {}): DraftItem =>
  ({
    id: id<'item'>(key),
    part: 'public',
    title: key,
    level: 1,
    number: '',
    purpose: '',
    isStanding: false,
    isReleased: false,
    isRemoved: false,
    ...also,
  }) as DraftItem
const draftOf = (...items: readonly DraftItem[]): DraftAgenda => numbered(items)
const made = (edited: EditedAgenda): DraftAgenda => {
  assert.ok(edited.ok, JSON.stringify(edited))
  return edited.value
}
const code = (edited: EditedAgenda) => (edited.ok ? 'made' : edited.refusal.code)
const shown = (draft: DraftAgenda) => itemsStanding(draft).map(({ number, title }) => `${number} ${title}`)
const words = { part: 'public', title: 'New', purpose: '', level: 1 } as const

const meeting = draftOf(
  item('apologies'),
  item('reports'),
  item('roads', { level: 2 }),
  item('parks', { level: 2 }),
  item('close'),
)
const key = (name: string): AgendaItemId => id<'item'>(name)

test('numberItems() counts items and the parts of each', () => {
  assert.deepEqual(shown(meeting), ['1 apologies', '2 reports', '2.1 roads', '2.2 parks', '3 close'])
  assert.deepEqual(shown(draftOf(item('part', { level: 2 }), item('next'))), ['1 part', '2 next'])
})

const place = (fixed?: string, level: 1 | 2 = 1) => ({ level, fixed })

test('numberItems() leaves published numbers and puts what comes between under a letter', () => {
  assert.deepEqual(numberItems([place('1'), place(), place('2'), place()]), ['1', '1a', '2', '3'])
  assert.deepEqual(numberItems([place('1'), place('1.1', 2), place(), place('2')]), ['1', '1.1', '1b', '2'])
  assert.deepEqual(numberItems([place('1'), place('2'), place(undefined, 2)]), ['1', '2', '2.1'])
})

test('an item moves with its parts, around the whole of another, and its numbers follow', () => {
  const up = moveInDraft(meeting, { itemId: key('close'), side: 'before', besideId: key('reports') })
  assert.deepEqual(shown(made(up)), ['1 apologies', '2 close', '3 reports', '3.1 roads', '3.2 parks'])
  const down = moveInDraft(meeting, { itemId: key('reports'), side: 'after', besideId: key('close') })
  assert.deepEqual(shown(made(down)), ['1 apologies', '2 close', '3 reports', '3.1 roads', '3.2 parks'])
  const around = moveInDraft(meeting, { itemId: key('apologies'), side: 'after', besideId: key('roads') })
  assert.deepEqual(shown(made(around))[3], '2 apologies')
  const part = moveInDraft(meeting, { itemId: key('parks'), side: 'after', besideId: key('close') })
  assert.deepEqual(shown(made(part)), ['1 apologies', '2 reports', '2.1 roads', '3 close', '3.1 parks'])
  const itself = moveInDraft(meeting, { itemId: key('reports'), side: 'after', besideId: key('roads') })
  assert.deepEqual(made(itself), meeting)
})

test('an item is added after another and its parts, or at the end', () => {
  const after = addToDraft(meeting, { ...words, id: key('new'), isStanding: false }, key('reports'))
  assert.deepEqual(shown(made(after))[4], '3 New')
  const end = addToDraft(meeting, { ...words, level: 2, id: key('new'), isStanding: false })
  assert.deepEqual(shown(made(end)).at(-1), '3.1 New')
  const nameless = addToDraft(meeting, { ...words, title: ' ', id: key('new'), isStanding: false })
  assert.equal(code(nameless), 'item-without-title')
  const beside = addToDraft(meeting, { ...words, id: key('new'), isStanding: false }, key('gone'))
  assert.equal(code(beside), 'item-not-on-agenda')
})

test('an item that is taken off comes back to where it stood', () => {
  const without = made(removeFromDraft(meeting, key('reports')))
  assert.deepEqual(shown(without), ['1 apologies', '1.1 roads', '1.2 parks', '2 close'])
  assert.equal(code(removeFromDraft(without, key('reports'))), 'item-not-on-agenda')
  assert.equal(code(changeInDraft(without, key('reports'), words)), 'item-not-on-agenda')
  assert.deepEqual(shown(made(restoreToDraft(without, key('reports')))), shown(meeting))
})

test('a published item stays as it is and where it is', () => {
  const published = meeting.map((one) => ({ ...one, isReleased: true }))
  const late = made(addToDraft(published, { ...words, id: key('late'), isStanding: false }))
  assert.deepEqual(shown(late).at(-1), '4 New')
  assert.equal(code(changeInDraft(late, key('roads'), words)), 'item-already-public')
  assert.equal(code(removeFromDraft(late, key('roads'))), 'item-already-public')
  const roads = { itemId: key('roads'), side: 'after', besideId: key('late') } as const
  assert.equal(code(moveInDraft(late, roads)), 'item-already-public')
  const between = moveInDraft(late, { itemId: key('late'), side: 'after', besideId: key('reports') })
  assert.deepEqual(shown(made(between)), [
    '1 apologies',
    '2 reports',
    '2.1 roads',
    '2.2 parks',
    '2c New',
    '3 close',
  ])
  const first = moveInDraft(late, { itemId: key('late'), side: 'before', besideId: key('apologies') })
  assert.equal(code(first), 'item-before-published')
})

test('whatever is done to a draft, its numbers are fit to print', () => {
  const step = fc.record({
    at: fc.nat(20),
    beside: fc.nat(20),
    what: fc.constantFrom('add', 'part', 'remove', 'before', 'after', 'publish'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let draft = meeting
      for (const [count, { at, beside, what }] of steps.entries()) {
        const [itemId, besideId] = [draft[at % draft.length]?.id, draft[beside % draft.length]?.id]
        if (itemId === undefined || besideId === undefined) continue
        if (what === 'publish') {
          draft = draft.map((one) => (one.isRemoved ? one : { ...one, isReleased: true }))
          continue
        }
        const level = what === 'part' ? 2 : 1
        const edited =
          what === 'add' || what === 'part'
            ? addToDraft(draft, { ...words, level, id: key(`n${count}`), isStanding: false }, itemId)
            : what === 'remove'
              ? removeFromDraft(draft, itemId)
              : moveInDraft(draft, { itemId, side: what, besideId })
        if (edited.ok) draft = edited.value
        const numbers = itemsStanding(draft).map(({ number }) => number)
        assert.equal(checkItemNumbers(numbers).ok, true, numbers.join(' '))
      }
    }),
  )
})

const change = (sequence: number, also: Partial<AgendaChange> = {}): AgendaChange => ({
  sequence,
  actor: 'Bo',
  before: [],
  after: [],
  ...also,
})

test('an undo takes back the last change that holds, and only the one that was seen', () => {
  const changes = [change(1), change(2), change(3, { undoes: 2 })]
  assert.equal(lastStandingChange(changes)?.sequence, 1)
  assert.equal(lastStandingChange([]), undefined)
  const refused = changeToUndo([...changes, change(4, { actor: 'Cy' })], 1)
  assert.deepEqual(!refused.ok && refused.refusal, { code: 'agenda-changed-since', actor: 'Cy' })
  assert.equal(changeToUndo(changes, 1).ok, true)
  const twice = changeToUndo(changes, 2)
  assert.equal(!twice.ok && twice.refusal.code, 'nothing-to-undo')
})

test('takeBack() makes of a draft what it was', () => {
  const edits = [
    moveInDraft(meeting, { itemId: key('close'), side: 'before', besideId: key('apologies') }),
    removeFromDraft(meeting, key('reports')),
    changeInDraft(meeting, key('roads'), { ...words, level: 1 }),
    addToDraft(meeting, { ...words, id: key('new'), isStanding: false }, key('apologies')),
  ]
  for (const edited of edits) {
    const after = made(edited)
    const was = new Map(placed(meeting).map((one) => [one.id, JSON.stringify(one)]))
    const changed = placed(after).filter((one) => was.get(one.id) !== JSON.stringify(one))
    const before = placed(meeting).filter((one) => changed.some((other) => other.id === one.id))
    const back = takeBack(after, change(1, { before, after: changed }))
    assert.deepEqual(itemsStanding(made(back)), itemsStanding(meeting))
    const published = after.map((one) => ({ ...one, isReleased: true }))
    assert.equal(code(takeBack(published, change(1, { before, after: changed }))), 'item-already-public')
  }
})
