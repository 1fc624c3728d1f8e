import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Recess } from '../../council/recess/recess.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerPerson } from '../member/register-person.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { changeRecess, recordRecess, withdrawRecess } from './record-recess.ts'

const database = await testDatabase()

const recess = (changed: Partial<Recess> = {}): Recess => ({
  id: id('recess'),
  name: 'Quagmire recess',
  fromOn: day('2025-02-17'),
  toOn: day('2025-02-21'),
  ...changed,
})

async function recorded(council: TestCouncil, changed: Partial<Recess> = {}): Promise<Recess> {
  const kept = recess(changed)
  accepted(await council.act((session) => recordRecess(session, kept)))
  return kept
}

testAct(database, 'record-recess', { prepare: () => (session) => recordRecess(session, recess()) })
testAct(database, 'change-recess', {
  prepare: async (council) => {
    const kept = await recorded(council)
    return (session) => changeRecess(session, { ...kept, name: 'Marsh recess' })
  },
})
testAct(database, 'withdraw-recess', {
  prepare: async (council) => {
    const { id: recessId } = await recorded(council)
    return (session) => withdrawRecess(session, recessId)
  },
})

test('a recess is public at once under its newest name, and gone from sight once it is taken off', async () => {
  const council = await testCouncil(database)
  const kept = await recorded(council)
  assert.deepEqual(await whereSeen(database, council.councilId, 'Quagmire'), ['recess'])
  accepted(await council.act((session) => changeRecess(session, { ...kept, name: 'Marsh recess' })))
  assert.deepEqual(await whereSeen(database, council.councilId, 'Quagmire'), [])
  assert.deepEqual(await whereSeen(database, council.councilId, 'Marsh recess'), ['recess'])
  accepted(await council.act((session) => withdrawRecess(session, kept.id)))
  assert.deepEqual(await whereSeen(database, council.councilId, 'Marsh recess'), [])
  assert.equal(refusedWith(await council.act((session) => withdrawRecess(session, kept.id))), 'unknown-thing')
  accepted(await council.act((session) => recordRecess(session, recess())))
})

test('a recess that cannot stand is refused', async () => {
  const council = await testCouncil(database)
  await recorded(council)
  const refusal = async (changed: Partial<Recess>) =>
    refusedWith(await council.act((session) => recordRecess(session, recess(changed))))
  assert.equal(await refusal({}), 'recess-exists')
  assert.equal(await refusal({ name: '' }), 'recess-without-name')
  assert.equal(await refusal({ toOn: day('2025-02-16') }), 'recess-ends-before-it-begins')
  assert.equal(await refusal({ toOn: day('2026-02-16') }), 'recess-too-long')
  const unknown = recess({ name: 'Another' })
  assert.equal(refusedWith(await council.act((session) => changeRecess(session, unknown))), 'unknown-thing')
  const child = { id: id('person'), name: 'Zephyrine Vale', sortName: 'Vale, Zephyrine', otherNames: [] }
  accepted(await council.act((session) => registerPerson(session, { ...child, isIdentityProtected: true })))
  assert.equal(await refusal({ name: 'Week of Zephyrine Vale' }), 'names-protected-person')
})
