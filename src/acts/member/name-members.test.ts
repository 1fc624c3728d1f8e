import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { accepted, day, id, refusedWith, testCouncil } from '../test-council.ts'
import { testRoom } from '../test-room.ts'
import { nameMembers } from './name-members.ts'
import { registerOffice } from './register-office.ts'

const database = await testDatabase()

test('a year’s members are named at once: who stays goes on, who leaves ends the day before, all or none', async () => {
  const council = await testCouncil(database)
  const { bodyId, memberIds } = await testRoom(council)
  const officeId = id<'office'>('office')
  const office = { id: officeId, title: 'Member of the Panel', kind: 'member', bodyId } as const
  accepted(await council.act((session) => registerOffice(session, office)))
  const name = (people: readonly (typeof memberIds)[number][], fromOn: string) =>
    council.act((session) =>
      nameMembers(session, {
        officeId,
        members: people.map((personId) => ({ personId, holdingId: id('holding') })),
        fromOn: day(fromOn),
        instrument: 'Annual Council, minute 7/24',
      }),
    )
  const terms = () =>
    database.office
      .selectFrom('office_holding')
      .select(['person_id', 'from_on', 'to_on', 'ended_by'])
      .where('council_id', '=', council.councilId)
      .where('office_id', '=', officeId)
      .orderBy('from_on')
      .orderBy('to_on')
      .execute()
  const [ada, bo, cy] = memberIds
  assert.deepEqual(accepted(await name([ada, bo], '2024-05-15')), { begun: 2, ended: 0 })
  assert.deepEqual(accepted(await name([bo, cy], '2024-11-20')), { begun: 1, ended: 1 })
  const expected = [
    { person_id: ada, from_on: '2024-05-15', to_on: '2024-11-19', ended_by: 'replaced' },
    { person_id: bo, from_on: '2024-05-15', to_on: null, ended_by: null },
    { person_id: cy, from_on: '2024-11-20', to_on: null, ended_by: null },
  ]
  assert.deepEqual(await terms(), expected)
  assert.equal(refusedWith(await name([bo, cy, id('person')], '2024-12-01')), 'person-unknown')
  assert.equal(refusedWith(await name([], '2024-11-20')), 'holding-ends-before-it-begins')
  assert.deepEqual(await terms(), expected)
})

test('nobody is named to an office that is not there', async () => {
  const council = await testCouncil(database)
  const asked = {
    officeId: id<'office'>('office'),
    members: [],
    fromOn: day('2024-05-15'),
    instrument: 'None',
  }
  assert.equal(refusedWith(await council.act((session) => nameMembers(session, asked))), 'office-unknown')
})
