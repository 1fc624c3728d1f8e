import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeHoldingId, WardId } from '../../council/member/office-holding.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { seatAtCabinet } from '../test-seat.ts'
import { changeWard, registerWard, setWard } from './register-ward.ts'

const database = await testDatabase()

const weir = () => ({ id: id<'ward'>('ward'), name: 'Weir', seats: 1, fromOn: day('2020-05-01') })

async function wardAndTerm(council: TestCouncil): Promise<{ wardId: WardId; holdingId: OfficeHoldingId }> {
  const wardId = accepted(await council.act((session) => registerWard(session, weir())))
  return { wardId, holdingId: await seatAtCabinet(council, council.mayorId) }
}

testAct(database, 'register-ward', { prepare: () => (session) => registerWard(session, weir()) })

testAct(database, 'change-ward', {
  prepare: async (council) => {
    const { wardId } = await wardAndTerm(council)
    return (session) => changeWard(session, { ...weir(), id: wardId, toOn: day('2026-05-06') })
  },
})

testAct(database, 'set-ward', {
  prepare: async (council) => {
    const { wardId, holdingId } = await wardAndTerm(council)
    return (session) => setWard(session, { holdingId, wardId, declaredOn: day('2024-04-30') })
  },
})

test('a term names its ward and the day of the declaration for the public, and a renamed ward is renamed there', async () => {
  const council = await testCouncil(database)
  const { wardId, holdingId } = await wardAndTerm(council)
  const set = (also: object = {}) =>
    council.act((session) => setWard(session, { holdingId, wardId, declaredOn: day('2024-04-30'), ...also }))
  assert.equal(refusedWith(await set({ declaredOn: day('2024-05-02') })), 'declared-after-it-begins')
  assert.equal(refusedWith(await set({ wardId: id('ward') })), 'ward-unknown')
  assert.equal(refusedWith(await set({ holdingId: id('holding') })), 'appointment-unknown')
  accepted(await set())
  accepted(
    await council.act((session) => changeWard(session, { ...weir(), id: wardId, name: 'Weir and Mill' })),
  )
  const unknown = await council.act((session) => changeWard(session, weir()))
  assert.equal(refusedWith(unknown), 'ward-unknown')
  const shown = await database.publicReader
    .selectFrom('published.office_holding')
    .select(['ward_name', 'declared_on'])
    .where('holding_id', '=', holdingId)
    .executeTakeFirst()
  assert.deepEqual(shown, { ward_name: 'Weir and Mill', declared_on: '2024-04-30' })
  const found = await database.office
    .selectFrom('released_text')
    .select('text')
    .where('council_id', '=', council.councilId)
    .where('thing_id', '=', council.mayorId)
    .executeTakeFirst()
  assert.equal(found?.text, 'Weir and Mill')
})
