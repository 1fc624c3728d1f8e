import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listMail } from '../../store/mail.ts'
import { accountById } from '../../store/account.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accountIdOf } from '../mail/test-mail-act.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { actorByEmail } from './actor-by-email.ts'
import { closeAccount, reopenAccount } from './close-account.ts'
import { endGrant } from './end-grant.ts'
import { grantPower, type NewGrant } from './open-account.ts'

const database = await testDatabase()

async function clerkGrant(council: TestCouncil) {
  const account = await accountById(database.office, council.councilId, accountIdOf(council, 'clerk'))
  return { accountId: account!.account_id, grantId: account!.grants[0]!.grant_id, reason: 'She has left.' }
}

const asAdministrator = (council: TestCouncil) => ({ actor: council.actors.administrator })
const rolesOf = async (council: TestCouncil, email: string) =>
  accepted(await actorByEmail(database.office, council.councilId, email)).grants.map(({ role }) => role)

testAct(database, 'end-grant', {
  by: 'administrator',
  prepare: async (council) => {
    const ending = await clerkGrant(council)
    return (session) => endGrant(session, ending)
  },
})
testAct(database, 'close-account', {
  by: 'administrator',
  prepare: (council) => (session) =>
    closeAccount(session, { accountId: accountIdOf(council, 'clerk'), reason: 'She has left.' }),
})
testAct(database, 'reopen-account', {
  by: 'administrator',
  prepare: async (council) => {
    const accountId = accountIdOf(council, 'clerk')
    accepted(
      await council.act(
        (session) => closeAccount(session, { accountId, reason: 'Leave.' }),
        asAdministrator(council),
      ),
    )
    return (session) => reopenAccount(session, accountId)
  },
})

test('a power that has ended counts for nothing at once, stays on record, and its holder is told', async () => {
  const council = await testCouncil(database)
  const ending = await clerkGrant(council)
  const end = (changed = {}, as = asAdministrator(council)) =>
    council.act((session) => endGrant(session, { ...ending, ...changed }), as)
  assert.equal(refusedWith(await end({ reason: ' ' })), 'end-without-reason')
  assert.equal(refusedWith(await end({ grantId: id('grant') })), 'unknown-thing')
  accepted(await end())
  assert.deepEqual(await rolesOf(council, 'clerk@test.example'), [])
  assert.equal(refusedWith(await end()), 'grant-ended-already')
  const kept = await accountById(database.office, council.councilId, ending.accountId)
  assert.equal(kept?.grants[0]?.end_reason, 'She has left.')
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 5 })
  assert.deepEqual(
    mails.map(({ kind, address }) => [kind, address]),
    [['powers-changed', 'clerk@test.example']],
  )
})

test('nobody ends their own power, nor closes or opens their own account', async () => {
  const council = await testCouncil(database)
  const accountId = accountIdOf(council, 'administrator')
  const account = await accountById(database.office, council.councilId, accountId)
  const own = { accountId, grantId: account!.grants[0]!.grant_id, reason: 'Enough.' }
  const as = asAdministrator(council)
  assert.equal(refusedWith(await council.act((session) => endGrant(session, own), as)), 'own-power')
  assert.equal(refusedWith(await council.act((session) => closeAccount(session, own), as)), 'own-power')
  assert.equal(
    refusedWith(await council.act((session) => reopenAccount(session, accountId), as)),
    'own-power',
  )
})

test('a closed account holds no power until it is opened again, and then what it held', async () => {
  const council = await testCouncil(database)
  const accountId = accountIdOf(council, 'clerk')
  const as = asAdministrator(council)
  const close = (reason = 'Leave.') =>
    council.act((session) => closeAccount(session, { accountId, reason }), as)
  const reopen = () => council.act((session) => reopenAccount(session, accountId), as)
  assert.equal(refusedWith(await reopen()), 'account-not-closed')
  assert.equal(refusedWith(await close('')), 'end-without-reason')
  accepted(await close())
  assert.equal(refusedWith(await close()), 'account-closed-already')
  assert.deepEqual(await rolesOf(council, 'clerk@test.example'), [])
  accepted(await reopen())
  assert.deepEqual(await rolesOf(council, 'clerk@test.example'), ['proper-officer'])
})

test('a power is granted for a body and for days, and not twice over the same', async () => {
  const council = await testCouncil(database)
  const grant = (granted: Partial<NewGrant>) =>
    council.act(
      (session) => grantPower(session, { email: 'reader@test.example', role: 'chair', ...granted }),
      asAdministrator(council),
    )
  const bodyId = council.bodyId
  const days = { fromOn: day('2025-01-01'), toOn: day('2025-03-31') }
  assert.equal(
    refusedWith(await grant({ bodyId, fromOn: days.toOn, toOn: days.fromOn })),
    'grant-ends-before-it-begins',
  )
  accepted(await grant({ bodyId, ...days }))
  assert.equal(refusedWith(await grant({ bodyId, fromOn: days.toOn })), 'grant-held-already')
  accepted(await grant({ bodyId, fromOn: day('2025-04-01') }))
  accepted(await grant({ fromOn: days.fromOn }))
  assert.equal(refusedWith(await grant({ role: 'operator' })), 'operator-not-granted')
  assert.equal(
    refusedWith(
      await council.act(
        (session) => grantPower(session, { email: 'ann@test.example', role: 'proper-officer' }),
        asAdministrator(council),
      ),
    ),
    'grant-to-oneself',
  )
})
