import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import type { Actor } from '../session.ts'
import { testAct } from '../test-act.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testEmbargo, testWithheldPaper } from '../test-withheld.ts'
import { takeBackRelease } from './take-back-release.ts'

const database = await testDatabase()
const reason = 'I had read the version before.'

async function paper(council: TestCouncil) {
  const { documentId, step } = await testWithheldPaper(council, testEmbargo)
  const takeBack = (actor: Actor, why = reason) =>
    council.act((session) => takeBackRelease(session, { documentId, reason: why }), { actor })
  return { documentId, step, takeBack }
}

testAct(database, 'take-back-release', {
  by: 'monitor',
  prepare: async (council) => {
    const { documentId, step } = await paper(council)
    accepted(await step(council.actors.monitor, 'release'))
    return (session) => takeBackRelease(session, { documentId, reason })
  },
})

test('an armed release is armed no longer once one of the two takes their agreement back', async () => {
  const council = await testCouncil(database)
  const { monitor, deputy, clerk } = council.actors
  const { step, takeBack } = await paper(council)
  for (const actor of [monitor, monitor, deputy]) accepted(await step(actor, 'release'))
  accepted(await takeBack(monitor))
  assert.equal(accepted(await step(clerk, 'condition')), 'waiting')
  assert.equal(refusedWith(await takeBack(monitor)), 'not-agreed')
  assert.equal(accepted(await step(monitor, 'release')), 'released')
  assert.equal(refusedWith(await takeBack(monitor)), 'already-published')
})

test('who has agreed takes back their own agreement and nobody else’s, and says why', async () => {
  const council = await testCouncil(database)
  const { monitor, deputy, clerk } = council.actors
  const { step, takeBack } = await paper(council)
  accepted(await step(monitor, 'release'))
  assert.equal(refusedWith(await takeBack(deputy)), 'not-agreed')
  assert.equal(refusedWith(await takeBack(clerk)), 'not-agreed')
  assert.equal(refusedWith(await takeBack(monitor, ' ')), 'taken-back-without-reason')
  const nowhere = council.act((session) => takeBackRelease(session, { documentId: id('document'), reason }))
  assert.equal(refusedWith(await nowhere), 'unknown-thing')
})

test('the others who may release the paper are told that an agreement is taken back', async () => {
  const council = await testCouncil(database)
  const { documentId, step, takeBack } = await paper(council)
  accepted(await step(council.actors.monitor, 'release'))
  accepted(await takeBack(council.actors.monitor))
  const mails = await database.office
    .selectFrom('mail')
    .select(['address', 'title', 'path'])
    .where('council_id', '=', council.councilId)
    .where('kind', '=', 'release-taken-back')
    .orderBy('address')
    .execute()
  const path = `/workspace/withheld/${documentId}`
  assert.deepEqual(mails, [
    { address: 'clerk@test.example', title: null, path },
    { address: 'deputy@test.example', title: null, path },
  ])
})
