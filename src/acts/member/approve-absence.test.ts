import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { seatOnFullCouncil } from '../test-seat.ts'
import { testRoom } from '../test-room.ts'
import { approveAbsence, type AbsenceApproval } from './approve-absence.ts'

const database = await testDatabase()

async function seated(council: TestCouncil): Promise<TestCouncil> {
  await seatOnFullCouncil(council)
  return council
}

function absence({ mayorId }: TestCouncil, also: Partial<AbsenceApproval> = {}): AbsenceApproval {
  return {
    id: id('approval'),
    personId: mayorId,
    reason: 'Quagga fever.',
    approvedOn: day('2024-12-02'),
    untilOn: day('2025-06-30'),
    minute: 'Full Council, minute 14/24',
    ...also,
  }
}

testAct(database, 'approve-absence', {
  prepare: async (council) => {
    const asked = absence(await seated(council))
    return (session) => approveAbsence(session, asked)
  },
})

test('an approved absence is kept with its reason, which the trail does not repeat', async () => {
  const council = await seated(await testCouncil(database))
  accepted(await council.act((session) => approveAbsence(session, absence(council))))
  const kept = await database.office
    .selectFrom('absence_approval')
    .select(['reason', 'approved_on', 'until_on', 'minute'])
    .where('council_id', '=', council.councilId)
    .execute()
  assert.deepEqual(kept, [
    {
      reason: 'Quagga fever.',
      approved_on: '2024-12-02',
      until_on: '2025-06-30',
      minute: 'Full Council, minute 14/24',
    },
  ])
  const trail = await database.office
    .selectFrom('audit_entry')
    .select('detail')
    .where('council_id', '=', council.councilId)
    .execute()
  assert.doesNotMatch(JSON.stringify(trail), /Quagga/)
})

test('an absence is approved of a member alone, to a day after, and before the six months are over', async () => {
  const council = await seated(await testCouncil(database))
  const approve = async (also: Partial<AbsenceApproval>) =>
    council.act((session) => approveAbsence(session, absence(council, also)))
  assert.equal(refusedWith(await approve({ personId: id('person') })), 'person-unknown')
  const room = await testRoom(council)
  assert.equal(refusedWith(await approve({ personId: room.chairId })), 'absence-of-no-member')
  assert.equal(refusedWith(await approve({ untilOn: day('2024-12-01') })), 'absence-ends-before-approval')
  await database.office
    .insertInto('attendance')
    .values({
      council_id: council.councilId,
      meeting_id: room.meetingId,
      person_id: council.mayorId,
      capacity: 'member',
    })
    .execute()
  // Last there on 11 December 2024: six months end on 11 June 2025.
  const late = { approvedOn: day('2025-06-12'), untilOn: day('2025-09-30') }
  const refusal = await council.act((session) => approveAbsence(session, absence(council, late)), {
    at: at('2025-06-12T09:00:00Z'),
  })
  assert.deepEqual(refusal.ok ? undefined : refusal.refusal, {
    code: 'absence-approved-too-late',
    lastDayOn: '2025-06-11',
  })
  const inTime = { approvedOn: day('2025-06-11'), untilOn: day('2025-09-30') }
  accepted(
    await council.act((session) => approveAbsence(session, absence(council, inTime)), {
      at: at('2025-06-12T09:00:00Z'),
    }),
  )
})
