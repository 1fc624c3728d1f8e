import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeHoldingId } from '../../council/member/office-holding.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { appointToOffice } from './appoint-to-office.ts'
import { correctPerson, type CorrectedPerson } from './correct-person.ts'
import { endAppointment } from './end-appointment.ts'

const database = await testDatabase()

async function mayorsHolding({ councilId }: TestCouncil): Promise<OfficeHoldingId> {
  const row = await database.office
    .selectFrom('office_holding')
    .select('holding_id')
    .where('council_id', '=', councilId)
    .executeTakeFirstOrThrow()
  return row.holding_id
}

async function ending(council: TestCouncil, also: object = {}) {
  return {
    holdingId: await mayorsHolding(council),
    lastDayOn: day('2024-12-03'),
    by: 'resignation' as const,
    instrument: 'Letter received on 3 December 2024',
    ...also,
  }
}

testAct(database, 'end-appointment', {
  prepare: async (council) => {
    const asked = await ending(council)
    return (session) => endAppointment(session, asked)
  },
})

testAct(database, 'correct-person', {
  prepare: (council) => (session) => correctPerson(session, thorne(council)),
})

function thorne({ mayorId }: TestCouncil, also: Partial<CorrectedPerson> = {}): CorrectedPerson {
  return { id: mayorId, name: 'Siân O’Brien-Ŵyn', sortName: 'O’Brien-Ŵyn, Siân', ...also }
}

test('an ended term stays on the public record with its last day, and the office can then be filled', async () => {
  const council = await testCouncil(database)
  const asked = await ending(council)
  accepted(await council.act((session) => endAppointment(session, asked)))
  const shown = await database.publicReader
    .selectFrom('published.office_holding')
    .select(['from_on', 'to_on', 'ended_by'])
    .where('council_id', '=', council.councilId)
    .executeTakeFirst()
  assert.deepEqual(shown, { from_on: '2024-01-01', to_on: '2024-12-03', ended_by: 'resignation' })
  const holding = {
    id: id('holding'),
    personId: council.mayorId,
    officeId: council.mayorOfficeId,
    fromOn: day('2024-12-04'),
  }
  accepted(await council.act((session) => appointToOffice(session, { holding })))
})

test('an appointment that is unknown, ended already or ends before it begins is not ended', async () => {
  const council = await testCouncil(database)
  const end = async (also: object) => {
    const asked = await ending(council, also)
    return council.act((session) => endAppointment(session, asked))
  }
  assert.equal(refusedWith(await end({ holdingId: id('holding') })), 'appointment-unknown')
  assert.equal(refusedWith(await end({ lastDayOn: day('2023-12-31') })), 'holding-ends-before-it-begins')
  accepted(await end({}))
  assert.equal(refusedWith(await end({})), 'appointment-ended-already')
})

test('a corrected name is public at once with its apostrophe and Welsh letters, and the one before still finds them', async () => {
  const council = await testCouncil(database)
  const person = thorne(council, { formerUntilOn: day('2024-11-30') })
  accepted(await council.act((session) => correctPerson(session, person)))
  const shown = await database.publicReader
    .selectFrom('published.person')
    .select(['canonical_name', 'sort_name'])
    .where('person_id', '=', council.mayorId)
    .executeTakeFirst()
  assert.deepEqual(shown, { canonical_name: 'Siân O’Brien-Ŵyn', sort_name: 'O’Brien-Ŵyn, Siân' })
  const former = await database.office
    .selectFrom('person_name')
    .select(['name', 'until_on'])
    .where('person_id', '=', council.mayorId)
    .executeTakeFirst()
  assert.deepEqual(former, { name: 'Rosalind Thorne', until_on: '2024-11-30' })
})

test('nobody in the register is not corrected', async () => {
  const council = await testCouncil(database)
  const person = thorne(council, { id: id('person') })
  assert.equal(refusedWith(await council.act((session) => correctPerson(session, person))), 'person-unknown')
})
