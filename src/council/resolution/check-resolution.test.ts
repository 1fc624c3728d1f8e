import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cabinetId, day, id, meetingDay, smallRegister } from '../../../test/council/small-register.ts'
import { checkResolution } from './check-resolution.ts'
import type { Limb } from './limb.ts'
import type { DecisionMaker, Resolution } from './resolution.ts'

const limb = (number: string | undefined, also: Partial<Limb> = {}): Limb => ({
  id: id(`limb-${number}`),
  number,
  verb: 'note',
  text: 'Note the report.',
  ...also,
})

const resolution = (also: Partial<Resolution> = {}): Resolution => ({
  id: id('resolution'),
  itemId: id('item'),
  decisionMaker: { kind: 'body', bodyId: cabinetId },
  formula: 'RESOLVED',
  takenOn: meetingDay,
  limbs: [limb('2.1'), limb('2.2')],
  ...also,
})

const code = (also: Partial<Resolution>) => {
  const answer = checkResolution(resolution(also), smallRegister)
  return answer.ok ? 'recorded' : answer.refusal.code
}

test('checkResolution() refuses a resolution without limbs, and a limb that says nothing', () => {
  assert.equal(code({}), 'recorded')
  assert.equal(code({ limbs: [] }), 'resolution-without-limbs')
  assert.equal(code({ limbs: [limb('2.1', { text: ' ' })] }), 'limb-without-text')
})

const minuted = (number: string) => ({ minuteNumber: number })

test('invariant 11: each limb of a resolution has a number of its own, in the report and in the minutes', () => {
  assert.equal(code({ limbs: [limb('2.1'), limb('2.1')] }), 'limb-number-twice')
  assert.equal(
    code({ limbs: [limb('2.1', minuted('14/1')), limb('2.2', minuted('14/1'))] }),
    'limb-number-twice',
  )
  assert.equal(code({ limbs: [limb('2.1', minuted('2.2')), limb('2.2', minuted('2.3'))] }), 'recorded')
  assert.equal(code({ limbs: [limb(undefined), limb(undefined)] }), 'recorded')
})

const by = (decisionMaker: DecisionMaker, takenOn = meetingDay) => code({ decisionMaker, takenOn })

test('invariant 21: the decision-maker is a body or an office of the register, in being on the day', () => {
  assert.equal(by({ kind: 'body', bodyId: id('old') }), 'decision-maker-not-in-register')
  assert.equal(by({ kind: 'body', bodyId: id('old') }, day('2026-03-31')), 'recorded')
  assert.equal(by({ kind: 'office', officeId: id('mayor') }), 'recorded')
  assert.equal(by({ kind: 'office', officeId: id('mayor'), inBodyId: cabinetId }), 'recorded')
  assert.equal(
    by({ kind: 'office', officeId: id('mayor'), inBodyId: id('old') }),
    'decision-maker-not-in-register',
  )
  assert.equal(by({ kind: 'office', officeId: id('empty') }), 'decision-maker-not-in-register')
  assert.equal(
    by({ kind: 'office', officeId: id('mayor') }, day('2022-05-05')),
    'decision-maker-not-in-register',
  )
})

const promise = 'Note that improvement plans will be reviewed and refreshed.'

test('invariant 12: a limb that promises something has an owner, a day and a body to hear of it', () => {
  const undertaking = {
    kind: 'owed',
    ownerOfficeId: id<'office'>('children'),
    dueOn: day('2027-03-14'),
    reportBackBodyId: cabinetId,
  } as const
  assert.equal(code({ limbs: [limb('2.2', { text: promise })] }), 'undertaking-without-owner')
  assert.equal(code({ limbs: [limb('2.2', { text: promise, undertaking })] }), 'recorded')
})

test('invariant 12: what a limb promises has a day or what it waits for, and not both', () => {
  const owed = { kind: 'owed', ownerOfficeId: id<'office'>('children'), reportBackBodyId: cabinetId } as const
  const recorded = (when: { dueOn?: ReturnType<typeof day>; trigger?: string }) =>
    code({ limbs: [limb('2.2', { text: promise, undertaking: { ...owed, ...when } })] })
  assert.equal(recorded({}), 'undertaking-without-owner')
  assert.equal(recorded({ trigger: ' ' }), 'undertaking-without-owner')
  assert.equal(recorded({ trigger: 'when the contract begins' }), 'recorded')
  assert.equal(recorded({ trigger: 'then', dueOn: day('2027-03-14') }), 'undertaking-without-owner')
})

const none = (reasonForNone: string) =>
  ({ text: promise, undertaking: { kind: 'none', reasonForNone } }) as const

test('invariant 12: or it has a recorded reason why nobody owes it', () => {
  assert.equal(code({ limbs: [limb('2.2', none('The published record names nobody.'))] }), 'recorded')
  assert.equal(code({ limbs: [limb('2.2', none(' '))] }), 'undertaking-without-reason-for-none')
})
