import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept } from '../../foundation/result.ts'
import { openSessionsOf } from '../../store/signed-in-session.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, testCouncil } from '../test-council.ts'
import { ownAccount } from './actors.ts'
import { signOut } from './sign-out.ts'
import { startSession } from './start-session.ts'

const database = await testDatabase()

testAct(database, 'sign-out', { by: 'holder', prepare: () => (session) => signOut(session, { all: true }) })

test('signOut() ends this session, the others, or all, and nobody else’s', async () => {
  const council = await testCouncil(database)
  const { holder, clerk, monitor } = council.actors
  const start = (actor: typeof holder) =>
    council.act(async (session) => accept(await startSession(session, { method: 'password', device: 'x' })), {
      actor,
    })
  for (const actor of [holder, holder, holder, monitor]) accepted(await start(actor))
  const open = (actor: typeof holder) => openSessionsOf(database.office, council.councilId, actor.accountId!)
  const own = await open(holder)
  assert.equal(own.length, 3)
  const first = own[0]!.session_id
  const end = async (ending: Parameters<typeof signOut>[1]) =>
    accepted(await council.act((session) => signOut(session, ending), { actor: holder }))
  assert.equal(await end({ only: own[1]!.session_id }), 1)
  assert.equal(await end({ except: first }), 1)
  assert.deepEqual(
    (await open(holder)).map(({ session_id }) => session_id),
    [first],
  )
  const [foreign] = await open(monitor)
  assert.equal(await end({ only: foreign!.session_id }), 0)
  assert.equal(await end({ all: true }), 1)
  assert.equal((await open(monitor)).length, 1)
  assert.equal(ownAccount({ actor: clerk } as never), clerk.accountId)
})
