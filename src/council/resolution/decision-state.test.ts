import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../../test/council/small-register.ts'
import { correctedPlaces } from './correction.ts'
import { partsMissing } from './decision-record.ts'
import { decisionState, type DecisionFacts } from './decision-state.ts'

const on = day('2024-04-08')
const published: DecisionFacts = {
  isRecordComplete: true,
  isPublished: true,
  effect: { basis: 'callInWindow', closesOn: day('2024-04-08'), effectiveOn: day('2024-04-09') },
}

test('decisionState() goes from taken to effective by the record, the publication and the days', () => {
  const bare = { isRecordComplete: false, isPublished: false }
  assert.equal(decisionState(bare, on), 'taken')
  assert.equal(decisionState({ ...bare, isRecordComplete: true }, on), 'recorded')
  assert.equal(decisionState({ ...published, effect: undefined }, on), 'published')
  assert.equal(decisionState(published, on), 'callInOpen')
  assert.equal(decisionState(published, day('2024-04-09')), 'effective')
})

test('decisionState() tells a decision that was called in by what became of it', () => {
  const stayed: DecisionFacts = { ...published, effect: { basis: 'callInOutcome' } }
  assert.equal(decisionState({ ...stayed, callIn: 'valid' }, on), 'calledIn')
  assert.equal(decisionState({ ...stayed, callIn: 'backToDecisionMaker' }, on), 'calledIn')
  assert.equal(decisionState({ ...stayed, callIn: 'toCouncil' }, on), 'referred')
  assert.equal(decisionState({ ...stayed, callIn: 'confirmed' }, on), 'confirmed')
  assert.equal(decisionState({ ...stayed, callIn: 'amended', endedAs: 'superseded' }, on), 'amended')
  assert.equal(decisionState({ ...published, callIn: 'requested' }, on), 'callInOpen')
  const after = { basis: 'callInOutcome', effectiveOn: on } as const
  assert.equal(decisionState({ ...published, callIn: 'lapsed', effect: after }, on), 'effective')
})

test('decisionState() puts an end before everything else, and urgency before the window', () => {
  assert.equal(decisionState({ ...published, endedAs: 'withdrawn' }, on), 'withdrawn')
  assert.equal(decisionState({ ...published, endedAs: 'superseded', callIn: 'valid' }, on), 'superseded')
  assert.equal(decisionState({ ...published, effect: { basis: 'urgent' } }, on), 'urgentNoCallIn')
})

test('partsMissing() takes none for an answer where there may be none, and an empty field never', () => {
  assert.deepEqual(partsMissing({}), ['isKey', 'reasons', 'alternatives', 'conflicts', 'dispensations'])
  const said = ['alternatives', 'conflicts', 'dispensations'] as const
  assert.deepEqual(partsMissing({ isKey: false, reasons: ' ', saidNone: said }), ['reasons'])
  assert.deepEqual(
    partsMissing({ isKey: false, reasons: 'So.', conflicts: '', saidNone: ['alternatives'] }),
    ['conflicts', 'dispensations'],
  )
})

test('correctedPlaces() names each place that changes, with both words', () => {
  const limb = { id: 'limb' as never, number: '2.1', text: 'Note it.' }
  const places = correctedPlaces(
    { reasons: 'Old.', limbs: [limb] },
    { reasons: 'New.', conflicts: 'One.', limbs: [{ ...limb, text: 'Note that.' }] },
    'A slip.',
  )
  assert.ok(places.ok)
  assert.deepEqual(places.value, [
    { place: 'limb 2.1', was: 'Note it.', becomes: 'Note that.' },
    { place: 'reasons', was: 'Old.', becomes: 'New.' },
    { place: 'conflicts', was: '', becomes: 'One.' },
  ])
})
