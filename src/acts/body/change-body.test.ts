import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { changeBody, type ChangedBody } from './change-body.ts'
import { recordSuccession } from './record-succession.ts'

const database = await testDatabase()

const renamed = (council: TestCouncil, also: Partial<ChangedBody> = {}): ChangedBody => ({
  id: council.bodyId,
  name: 'The Executive',
  kind: 'executive',
  regime: 'exec2012',
  quorum: 3,
  purpose: 'Runs the council.',
  ...also,
})

testAct(database, 'change-body', {
  prepare: (council) => (session) => changeBody(session, renamed(council)),
})

test('a renamed body keeps its address, shows its new name in public, and is still found by the old', async () => {
  const council = await testCouncil(database)
  accepted(await council.act((session) => changeBody(session, renamed(council))))
  const shown = await database.publicReader
    .selectFrom('published.body')
    .select(['slug', 'name', 'quorum', 'purpose'])
    .where('body_id', '=', council.bodyId)
    .executeTakeFirst()
  assert.deepEqual(shown, { slug: 'cabinet', name: 'The Executive', quorum: 3, purpose: 'Runs the council.' })
  const alias = await database.office
    .selectFrom('body_alias')
    .select('alias')
    .where('body_id', '=', council.bodyId)
    .executeTakeFirst()
  assert.equal(alias?.alias, 'Cabinet')
})

test('a body that is in no register, has ceased or would be under a law not for its kind is not changed', async () => {
  const council = await testCouncil(database)
  const change = (also: Partial<ChangedBody>) =>
    council.act((session) => changeBody(session, renamed(council, also)))
  assert.equal(refusedWith(await change({ id: id('body') })), 'unknown-thing')
  assert.equal(refusedWith(await change({ regime: 'lga1972' })), 'body-under-wrong-regime')
  accepted(
    await council.act((session) =>
      recordSuccession(session, { bodyId: council.bodyId, lastDayOn: day('2024-11-30') }),
    ),
  )
  assert.equal(refusedWith(await change({})), 'body-ended-already')
})
