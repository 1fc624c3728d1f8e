import { test } from 'node:test'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, refusedWith, testCouncil } from '../test-council.ts'
import { openExampleLogin, type NewExampleLogin } from './open-example-login.ts'
import { passwordDigestOf } from './password-digest.ts'
import { passwordSignIn } from './password-sign-in.ts'

const database = await testDatabase()

const password = 'printed for all to see'
const login: NewExampleLogin = {
  role: 'chair',
  email: 'chair@test.example',
  name: 'Rosalind Thorne',
  grants: [{ role: 'chair', bodySlug: 'cabinet' }, { role: 'administrator' }],
  password,
  digest: await passwordDigestOf(password, randomBytes),
}

async function exampleCouncil() {
  const council = await testCouncil(database)
  await makeExample(council.councilId)
  return council
}

async function makeExample(councilId: string) {
  await database.officePool.query('update council set is_example = true where council_id = $1', [councilId])
}

testAct(database, 'open-example-login', {
  by: 'operator',
  prepare: async ({ councilId }) => {
    await makeExample(councilId)
    return (session) => openExampleLogin(session, { ...login, grants: [] })
  },
})

test('an example login is good on loopback alone, and holds what it was opened with', async () => {
  const council = await exampleCouncil()
  const actor = council.actors.operator
  const accountId = accepted(await council.act((session) => openExampleLogin(session, login), { actor }))
  const grants = await database.office
    .selectFrom('power_grant')
    .select(['role', 'body_id'])
    .where('account_id', '=', accountId)
    .orderBy('role')
    .execute()
  assert.deepEqual(grants, [
    { role: 'administrator', body_id: null },
    { role: 'chair', body_id: council.bodyId },
  ])
  const signIn = (takesExampleLogins: boolean) =>
    passwordSignIn(
      {
        office: database.office,
        councilId: council.councilId,
        zone: 'Europe/London',
        at: at('2024-12-04T12:00:00Z'),
        random: randomBytes,
        signIn: { takesExampleLogins },
      },
      { email: login.email, password, address: '127.0.0.1' },
    )
  assert.equal(refusedWith(await signIn(false)), 'sign-in-failed')
  const signedIn = accepted(await signIn(true))
  assert.ok('accountId' in signedIn, 'an example login needs no second factor')
  assert.equal(signedIn.accountId, accountId)
})

test('a council that is no example has no example logins', async () => {
  const council = await testCouncil(database)
  const opened = await council.act((session) => openExampleLogin(session, login), {
    actor: council.actors.operator,
  })
  assert.equal(refusedWith(opened), 'not-example-council')
})

test('an example login over a body that there is not is refused', async () => {
  const council = await exampleCouncil()
  const grants = [{ role: 'chair' as const, bodySlug: 'moot' }]
  const opened = await council.act((session) => openExampleLogin(session, { ...login, grants }), {
    actor: council.actors.operator,
  })
  assert.equal(refusedWith(opened), 'unknown-thing')
})
