import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountByEmail, accountById } from '../../store/account.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accountIdOf } from '../mail/test-mail-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { actorByEmail } from './actor-by-email.ts'
import { arrangeCover, type Cover } from './arrange-cover.ts'
import { openAccount } from './open-account.ts'

const database = await testDatabase()

async function coverOf(council: TestCouncil, also: Partial<Cover> = {}): Promise<Cover> {
  const { administrator } = council.actors
  const email = 'stand-in@test.example'
  const known = await accountByEmail(database.office, council.councilId, email)
  const byAccountId =
    known?.account_id ??
    accepted(
      await council.act(
        (session) => openAccount(session, { name: 'Stand-in', email, roles: ['councillor'] }),
        {
          actor: administrator,
        },
      ),
    )
  const forAccountId = accountIdOf(council, 'clerk')
  const clerk = await accountById(database.office, council.councilId, forAccountId)
  const grantIds = clerk!.grants.map((grant) => grant.grant_id)
  return { forAccountId, byAccountId, grantIds, fromOn: day('2024-12-09'), toOn: day('2024-12-20'), ...also }
}

const arrange = async (council: TestCouncil, also: Partial<Cover> = {}) => {
  const cover = await coverOf(council, also)
  return council.act((session) => arrangeCover(session, cover), { actor: council.actors.administrator })
}

test('a colleague holds the powers for the days of the cover, and each grant is an entry of its own', async () => {
  const council = await testCouncil(database)
  const clerk = accepted(await actorByEmail(database.office, council.councilId, 'clerk@test.example'))
  assert.equal(accepted(await arrange(council)), clerk.grants.length)
  const standIn = accepted(await actorByEmail(database.office, council.councilId, 'stand-in@test.example'))
  const covering = standIn.grants.filter(({ role }) => role !== 'councillor')
  assert.deepEqual(
    covering.map(({ role, bodyId, fromOn, toOn }) => ({ role, bodyId, fromOn, toOn })),
    clerk.grants.map(({ role, bodyId }) => ({ role, bodyId, fromOn: '2024-12-09', toOn: '2024-12-20' })),
  )
  const entries = await database.office
    .selectFrom('audit_entry')
    .select('act')
    .where('council_id', '=', council.councilId)
    .where('subject_id', '=', (await coverOf(council)).byAccountId)
    .where('act', '=', 'grant-power')
    .execute()
  assert.equal(entries.length, 1 + clerk.grants.length)
  assert.equal(refusedWith(await arrange(council)), 'cover-of-nothing')
})

test('nobody covers for themselves, for a member, for nothing, backwards, or by their own hand', async () => {
  const council = await testCouncil(database)
  const cover = await coverOf(council)
  const { forAccountId, byAccountId } = cover
  const refused = async (also: Partial<Cover>) => refusedWith(await arrange(council, also))
  assert.equal(await refused({ byAccountId: forAccountId }), 'cover-by-oneself')
  assert.equal(await refused({ byAccountId: id('account') }), 'unknown-thing')
  assert.equal(await refused({ grantIds: [] }), 'cover-of-nothing')
  assert.equal(await refused({ toOn: day('2024-12-08') }), 'grant-ends-before-it-begins')
  const standIn = await accountById(database.office, council.councilId, byAccountId)
  const asMember = {
    forAccountId: byAccountId,
    byAccountId: forAccountId,
    grantIds: standIn!.grants.map((grant) => grant.grant_id),
  }
  assert.equal(await refused(asMember), 'cover-of-a-member')
  const own = accountIdOf(council, 'administrator')
  assert.equal(await refused({ byAccountId: own }), 'grant-to-oneself')
  const byClerk = await council.act((session) => arrangeCover(session, cover))
  assert.equal(refusedWith(byClerk), 'no-power')
})
