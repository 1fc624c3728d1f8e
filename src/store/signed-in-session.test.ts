import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startSession } from '../acts/sign-in/start-session.ts'
import { accepted, at, testCouncil } from '../acts/test-council.ts'
import { accept } from '../foundation/result.ts'
import { sha256 } from '../foundation/sha256.ts'
import { sessionByToken, setSecondFactor } from './signed-in-session.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()

test('a session is found by its token in its own council alone, and keeps when a second factor was given', async () => {
  const [council, other] = [await testCouncil(database), await testCouncil(database)]
  const { holder } = council.actors
  const start = async () =>
    accepted(
      await council.act(
        async (session) => accept(await startSession(session, { method: 'password', device: 'x' })),
        {
          actor: holder,
        },
      ),
    )
  const token = await start()
  const find = (councilId = council.councilId) => sessionByToken(database.office, councilId, sha256(token))
  assert.equal(await find(other.councilId), undefined)
  const found = await find()
  assert.equal(found?.account.account_id, holder.accountId)
  assert.equal(found.session.second_factor_at, null)
  const given = {
    councilId: council.councilId,
    sessionId: found.session.session_id,
    at: at('2024-12-04T12:05:00Z'),
  }
  await database.office.transaction().execute((tx) => setSecondFactor(tx, given))
  assert.equal((await find())?.session.second_factor_at, given.at)
  const rows = await database.office.selectFrom('signed_in_session').selectAll().execute()
  assert.doesNotMatch(JSON.stringify(rows), new RegExp(token))
})
