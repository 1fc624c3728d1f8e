import assert from 'node:assert/strict'
import { test } from 'node:test'
import { departureOn, type DecidedDeparture } from '../../council/balance/departure.ts'
import { seatsOn, type BodySeats } from '../../council/balance/body-seats.ts'
import { balanceRecordOf } from '../../store/balance.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerBody } from '../body/register-body.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { recordBalanceDeparture, recordBalanceReview, setBodySeats } from './record-balance.ts'

const database = await testDatabase()

async function committee(council: TestCouncil) {
  const body = { kind: 'committee', regime: 'lga1972', aliases: [], fromOn: day('2024-05-01') } as const
  const bodyId = id('body')
  const named = { ...body, id: bodyId, name: 'Audit Committee', slug: 'audit-committee' }
  accepted(await council.act((session) => registerBody(session, named)))
  return bodyId
}
const seats = (bodyId: BodySeats['bodyId'], changed: Partial<BodySeats> = {}): BodySeats => ({
  bodyId,
  seats: 7,
  fromOn: day('2024-05-20'),
  authority: 'Annual meeting, minute 9',
  ...changed,
})
const departure = (
  bodyId: BodySeats['bodyId'],
  changed: Partial<DecidedDeparture> = {},
): DecidedDeparture => ({
  bodyId,
  decidedOn: day('2024-05-20'),
  arrangement: 'Green 4, Independent 3',
  authority: 'Annual meeting, minute 10',
  hadNotice: true,
  votesAgainst: 0,
  ...changed,
})
const review = (on: string, authority = 'Annual meeting, minute 8') => ({ reviewedOn: day(on), authority })

testAct(database, 'set-body-seats', {
  prepare: async (council) => {
    const bodyId = await committee(council)
    return (session) => setBodySeats(session, seats(bodyId))
  },
})
testAct(database, 'record-balance-review', {
  prepare: () => (session) => recordBalanceReview(session, review('2024-05-20')),
})
testAct(database, 'record-balance-departure', {
  prepare: async (council) => {
    const bodyId = await committee(council)
    return (session) => recordBalanceDeparture(session, departure(bodyId))
  },
})

const recordOf = (council: TestCouncil) =>
  database.office.transaction().execute((tx) => balanceRecordOf(tx, council.councilId))

test('the seats of a committee hold from their day, and a later record of the same day puts them right', async () => {
  const council = await testCouncil(database)
  const bodyId = await committee(council)
  const set = async (changed: Partial<BodySeats>) =>
    accepted(await council.act((session) => setBodySeats(session, seats(bodyId, changed))))
  await set({})
  await set({ seats: 9, fromOn: day('2025-05-19') })
  await set({ seats: 8 })
  const { seats: records } = await recordOf(council)
  const on = (text: string) => seatsOn(records, bodyId, day(text))?.seats
  assert.deepEqual(
    [on('2024-05-19'), on('2024-05-20'), on('2025-05-18'), on('2025-05-19')],
    [undefined, 8, 8, 9],
  )
})

test('a departure from balance stands until the council reviews the seats on a later day', async () => {
  const council = await testCouncil(database)
  const bodyId = await committee(council)
  const reviewed = async (on: string) =>
    accepted(await council.act((session) => recordBalanceReview(session, review(on))))
  await reviewed('2024-05-20')
  accepted(await council.act((session) => recordBalanceDeparture(session, departure(bodyId))))
  const stands = async (on: string) => departureOn(await recordOf(council), bodyId, day(on)) !== undefined
  assert.equal(await stands('2024-05-19'), false)
  assert.equal(await stands('2024-05-20'), true)
  assert.equal(await stands('2024-11-01'), true)
  await reviewed('2024-10-01')
  assert.equal(await stands('2024-09-30'), true)
  assert.equal(await stands('2024-10-01'), false)
  assert.equal(departureOn(await recordOf(council), council.bodyId, day('2024-06-01')), undefined)
})

test('seats, reviews and departures that cannot stand are refused', async () => {
  const council = await testCouncil(database)
  const bodyId = await committee(council)
  const setting = async (changed: Partial<BodySeats>) =>
    refusedWith(await council.act((session) => setBodySeats(session, seats(bodyId, changed))))
  assert.equal(await setting({ bodyId: id('body') }), 'unknown-thing')
  assert.equal(await setting({ bodyId: council.bodyId }), 'body-outside-balance')
  assert.equal(await setting({ authority: ' ' }), 'balance-without-authority')
  for (const number of [-1, 101, 2.5]) assert.equal(await setting({ seats: number }), 'seats-beyond-reason')
  accepted(await council.act((session) => setBodySeats(session, seats(bodyId))))
  assert.equal(await setting({}), 'seats-unchanged')

  const departing = async (changed: Partial<DecidedDeparture>) =>
    refusedWith(await council.act((session) => recordBalanceDeparture(session, departure(bodyId, changed))))
  assert.equal(await departing({ bodyId: id('body') }), 'unknown-thing')
  assert.equal(await departing({ bodyId: council.bodyId }), 'body-outside-balance')
  assert.equal(await departing({ arrangement: ' ' }), 'balance-departure-unexplained')
  assert.equal(await departing({ hadNotice: false }), 'balance-departure-without-notice')
  assert.equal(await departing({ votesAgainst: 1 }), 'balance-departure-opposed')
  assert.equal(await departing({ authority: '' }), 'balance-without-authority')
  assert.equal(await departing({ decidedOn: day('2030-01-01') }), 'balance-ahead-of-its-day')

  const reviewing = async (on: string, authority?: string) =>
    refusedWith(await council.act((session) => recordBalanceReview(session, review(on, authority))))
  assert.equal(await reviewing('2030-01-01'), 'balance-ahead-of-its-day')
  assert.equal(await reviewing('2024-05-20', ' '), 'balance-without-authority')
})
