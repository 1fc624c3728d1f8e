import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PoliticalGroupId } from '../../council/member/political-group.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { seatOnFullCouncil } from '../test-seat.ts'
import { changeGroup, takeBackGroupChange } from './change-group.ts'
import { endAppointment } from './end-appointment.ts'
import { registerGroup, renameGroup } from './register-group.ts'
import { registerPerson } from './register-person.ts'

const database = await testDatabase()

async function group(council: TestCouncil, name = 'Mill Group'): Promise<PoliticalGroupId> {
  return accepted(await council.act((session) => registerGroup(session, { id: id('group'), name })))
}

function join(council: TestCouncil, groupId: PoliticalGroupId | undefined, fromOn = '2024-05-01') {
  const change = { personId: council.mayorId, groupId, fromOn: day(fromOn) }
  return council.act((session) => changeGroup(session, change))
}

const shown = ({ councilId }: TestCouncil) =>
  database.publicReader
    .selectFrom('published.group_membership')
    .select(['group_name', 'from_on', 'to_on'])
    .where('council_id', '=', councilId)
    .orderBy('from_on')
    .execute()

testAct(database, 'register-group', {
  prepare: () => (session) => registerGroup(session, { id: id('group'), name: 'Mill Group' }),
})

testAct(database, 'rename-group', {
  prepare: async (council) => {
    const groupId = await group(council)
    return (session) => renameGroup(session, { id: groupId, name: 'Millers' })
  },
})

testAct(database, 'change-group', {
  prepare: async (council) => {
    const groupId = await group(council)
    return (session) =>
      changeGroup(session, { personId: council.mayorId, groupId, fromOn: day('2024-05-01') })
  },
})

testAct(database, 'take-back-group-change', {
  prepare: async (council) => {
    accepted(await join(council, await group(council)))
    const wrong = { personId: council.mayorId, fromOn: day('2024-05-01'), reason: 'Typed wrongly' }
    return (session) => takeBackGroupChange(session, wrong)
  },
})

test('who goes over to another group was in the first until the day before, for the public too', async () => {
  const council = await testCouncil(database)
  const [mill, ferry] = [await group(council), await group(council, 'Ferry Group')]
  accepted(await join(council, mill))
  accepted(await join(council, ferry, '2024-11-04'))
  assert.equal(refusedWith(await join(council, id('group'), '2024-12-01')), 'group-unknown')
  accepted(await council.act((session) => renameGroup(session, { id: mill, name: 'Millers' })))
  const taken = { id: id<'group'>('group'), name: ' ferry  group' }
  assert.equal(refusedWith(await council.act((session) => registerGroup(session, taken))), 'group-name-taken')
  assert.deepEqual(await shown(council), [
    { group_name: 'Millers', from_on: '2024-05-01', to_on: '2024-11-03' },
    { group_name: 'Ferry Group', from_on: '2024-11-04', to_on: null },
  ])
})

test('a change that is taken back is on no page, and one that is not there cannot be', async () => {
  const council = await testCouncil(database)
  accepted(await join(council, await group(council)))
  accepted(await join(council, undefined, '2024-11-04'))
  const wrong = { personId: council.mayorId, fromOn: day('2024-11-04'), reason: 'Typed wrongly' }
  const takeBack = (also: Partial<typeof wrong> = {}) =>
    council.act((session) => takeBackGroupChange(session, { ...wrong, ...also }))
  assert.equal(refusedWith(await takeBack({ reason: ' ' })), 'group-change-without-reason')
  accepted(await takeBack())
  assert.equal(refusedWith(await takeBack()), 'group-change-unknown')
  assert.deepEqual(await shown(council), [{ group_name: 'Mill Group', from_on: '2024-05-01', to_on: null }])
})

test('whose last seat on the council ends is in no group from the next day on', async () => {
  const council = await testCouncil(database)
  await seatOnFullCouncil(council)
  accepted(await join(council, await group(council)))
  const holdings = await database.office
    .selectFrom('office_holding')
    .select('holding_id')
    .where('council_id', '=', council.councilId)
    .orderBy('office_id', 'asc')
    .execute()
  for (const { holding_id: holdingId } of holdings) {
    const ending = {
      holdingId,
      lastDayOn: day('2024-12-03'),
      by: 'resignation',
      instrument: 'Letter',
    } as const
    accepted(await council.act((session) => endAppointment(session, ending)))
  }
  assert.deepEqual(await shown(council), [
    { group_name: 'Mill Group', from_on: '2024-05-01', to_on: '2024-12-03' },
    { group_name: null, from_on: '2024-12-04', to_on: null },
  ])
})

test('the public is not told the group of somebody whose identity is protected', async () => {
  const council = await testCouncil(database)
  const groupId = await group(council)
  const personId = id<'person'>('person')
  const person = {
    id: personId,
    name: 'Bo Ash',
    sortName: 'Ash, Bo',
    otherNames: [],
    isIdentityProtected: true,
  }
  accepted(
    await council.act(async (session) => {
      accepted(await registerPerson(session, person))
      return changeGroup(session, { personId, groupId, fromOn: day('2024-05-01') })
    }),
  )
  assert.deepEqual(await shown(council), [])
  const raw = await database.publicReader
    .selectFrom('group_change' as never)
    .selectAll()
    .where('person_id' as never, '=', personId as never)
    .execute()
  assert.deepEqual(raw, [])
})
