import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dispensation } from '../../council/dispensation/dispensation.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerPerson } from '../member/register-person.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { endDispensation, recordDispensation } from './record-dispensation.ts'

const database = await testDatabase()

function granted({ mayorId, bodyId }: TestCouncil, changed: Partial<Dispensation> = {}): Dispensation {
  return {
    id: id('dispensation'),
    personId: mayorId,
    subject: 'Quagmire drainage rates',
    extent: 'speakAndVote',
    ground: 'c',
    reasons: 'Every resident pays them.',
    requestedOn: day('2024-10-01'),
    grantedOn: day('2024-10-16'),
    grantedBy: { kind: 'body', bodyId },
    fromOn: day('2024-10-16'),
    toOn: day('2025-05-10'),
    ...changed,
  }
}

async function recorded(council: TestCouncil): Promise<Dispensation> {
  const dispensation = granted(council)
  accepted(await council.act((session) => recordDispensation(session, dispensation)))
  return dispensation
}

testAct(database, 'record-dispensation', {
  prepare: (council) => (session) => recordDispensation(session, granted(council)),
})
testAct(database, 'end-dispensation', {
  prepare: async (council) => {
    const { id: dispensationId } = await recorded(council)
    const ending = { dispensationId, endedOn: day('2024-12-04'), reason: 'The house was sold.' }
    return (session) => endDispensation(session, ending)
  },
})

test('a dispensation is public with its ground and who granted it, and says when it ended before its time', async () => {
  const council = await testCouncil(database)
  const { id: dispensationId } = await recorded(council)
  const seen = () => whereSeen(database, council.councilId, 'Quagmire drainage rates')
  assert.deepEqual(await seen(), ['dispensation', 'register_text', 'searchable'])
  const ending = { dispensationId, endedOn: day('2024-12-04'), reason: 'The house was sold.' }
  accepted(await council.act((session) => endDispensation(session, ending)))
  assert.deepEqual(await seen(), ['dispensation', 'register_text', 'searchable'])
  assert.deepEqual(await whereSeen(database, council.councilId, 'The house was sold'), [
    'dispensation',
    'register_text',
    'searchable',
  ])
  const again = await council.act((session) => endDispensation(session, ending))
  assert.equal(refusedWith(again), 'dispensation-ended-already')
})

test('a dispensation that cannot stand is refused', async () => {
  const council = await testCouncil(database)
  const refusal = async (changed: Partial<Dispensation>) =>
    refusedWith(await council.act((session) => recordDispensation(session, granted(council, changed))))
  assert.equal(await refusal({ subject: ' ' }), 'dispensation-without-words')
  assert.equal(await refusal({ reasons: '' }), 'dispensation-without-words')
  const future = day('2024-12-05')
  assert.equal(await refusal({ grantedOn: future, fromOn: future }), 'dispensation-of-the-future')
  assert.equal(await refusal({ requestedOn: day('2024-10-17') }), 'dispensation-granted-before-asked')
  assert.equal(await refusal({ fromOn: day('2024-10-15') }), 'dispensation-before-it-was-granted')
  assert.equal(await refusal({ toOn: day('2024-10-15') }), 'dispensation-outside-its-days')
  assert.equal(await refusal({ grantedBy: { kind: 'body', bodyId: id('body') } }), 'unknown-thing')
  const officer = { id: id('person'), name: 'Bo Ash', sortName: 'Ash, Bo', otherNames: [] }
  accepted(
    await council.act((session) => registerPerson(session, { ...officer, isIdentityProtected: false })),
  )
  assert.equal(await refusal({ personId: officer.id }), 'dispensation-of-no-member')
  const child = { id: id('person'), name: 'Zephyrine Vale', sortName: 'Vale, Zephyrine', otherNames: [] }
  accepted(await council.act((session) => registerPerson(session, { ...child, isIdentityProtected: true })))
  assert.equal(await refusal({ reasons: 'Carer of Zephyrine Vale' }), 'names-protected-person')
  assert.deepEqual(await whereSeen(database, council.councilId, 'Quagmire'), [])
})

test('a dispensation lasts four years at most, and its first day counts', async () => {
  const council = await testCouncil(database)
  const record = (toOn: string) =>
    council.act((session) => recordDispensation(session, granted(council, { toOn: day(toOn) })))
  assert.equal(refusedWith(await record('2028-10-16')), 'dispensation-too-long')
  accepted(await record('2028-10-15'))
})

test('a dispensation is ended on one of its own days, and with a reason', async () => {
  const council = await testCouncil(database)
  const { id: dispensationId } = await recorded(council)
  const refusal = async (changed: { endedOn?: string; reason?: string; of?: Dispensation['id'] }) => {
    const { endedOn = '2024-12-04', reason = 'Sold.', of = dispensationId } = changed
    const ending = { dispensationId: of, endedOn: day(endedOn), reason }
    return refusedWith(await council.act((session) => endDispensation(session, ending)))
  }
  assert.equal(await refusal({ endedOn: '2024-10-15' }), 'dispensation-outside-its-days')
  assert.equal(await refusal({ endedOn: '2025-05-11' }), 'dispensation-outside-its-days')
  assert.equal(await refusal({ endedOn: '2024-12-03' }), 'dispensation-ends-in-the-past')
  assert.equal(await refusal({ reason: ' ' }), 'dispensation-without-words')
  assert.equal(await refusal({ of: id('dispensation') }), 'unknown-thing')
})
