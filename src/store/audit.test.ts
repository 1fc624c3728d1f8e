import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enter } from '../acts/session.ts'
import { accepted, id, testCouncil } from '../acts/test-council.ts'
import { brokenEntries } from '../acts/test-record.ts'
import { accept } from '../foundation/result.ts'
import { holdTrailEnd } from './audit.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()

test('a transaction of more acts than one statement can write keeps every entry, in one unbroken chain', async () => {
  const council = await testCouncil(database)
  const count = 5_500 // one statement takes 65,535 values, and an entry has twelve
  const before = await database.office.transaction().execute((tx) => holdTrailEnd(tx, council.councilId))
  await council.act((session) => {
    for (let entered = 0; entered < count; entered += 1) {
      accepted(enter(session, 'add-item', { kind: 'item', id: id('item') }))
    }
    return Promise.resolve(accept(undefined))
  })
  const after = await database.office.transaction().execute((tx) => holdTrailEnd(tx, council.councilId))
  assert.equal(after?.entryNo, (before?.entryNo ?? 0) + count)
  assert.deepEqual(await brokenEntries(database, council.councilId), [])
})

test('holdTrailEnd() gives nothing where there is no such council', async () => {
  assert.equal(
    await database.office.transaction().execute((tx) => holdTrailEnd(tx, id('council'))),
    undefined,
  )
})

test('the end of one council’s trail does not wait for another’s', async () => {
  const [one, other] = [await testCouncil(database), await testCouncil(database)]
  await database.office.transaction().execute(async (tx) => {
    await holdTrailEnd(tx, one.councilId)
    accepted(await other.act(() => Promise.resolve(accept(undefined))))
  })
})
