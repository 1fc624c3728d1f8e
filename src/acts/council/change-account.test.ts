import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountById } from '../../store/account.ts'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { signInLink } from '../../store/sign-in/sign-in-link.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountIdOf } from '../mail/test-mail-act.ts'
import { inviteAccountHolder } from '../sign-in/sign-in-link.ts'
import type { Session } from '../session.ts'
import { testAct } from '../test-act.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { changeAccountAddress, changeAccountPerson, renameAccount } from './change-account.ts'
import { closeAccount } from './close-account.ts'

const database = await testDatabase()
const asAdministrator = (council: TestCouncil) => ({ actor: council.actors.administrator })
const accountOf = async (council: TestCouncil, name: 'clerk' | 'monitor' = 'clerk') =>
  (await accountById(database.office, council.councilId, accountIdOf(council, name)))!

testAct(database, 'rename-account', {
  by: 'administrator',
  prepare: (council) => (session) =>
    renameAccount(session, { accountId: accountIdOf(council, 'clerk'), name: 'Cleo Clerk' }),
})
testAct(database, 'change-account-address', {
  by: 'administrator',
  prepare: (council) => (session) =>
    changeAccountAddress(session, { accountId: accountIdOf(council, 'clerk'), email: 'cleo@test.example' }),
})
testAct(database, 'change-account-person', {
  by: 'administrator',
  prepare: (council) => (session) =>
    changeAccountPerson(session, { accountId: accountIdOf(council, 'clerk'), personId: council.mayorId }),
})

test('an account is renamed, and what is no change is refused', async () => {
  const council = await testCouncil(database)
  const accountId = accountIdOf(council, 'clerk')
  const rename = (name: string) =>
    council.act((session) => renameAccount(session, { accountId, name }), asAdministrator(council))
  assert.equal(refusedWith(await rename('  ')), 'account-unchanged')
  assert.equal(refusedWith(await rename('clerk ')), 'account-unchanged')
  accepted(await rename(' Siân O’Neill '))
  assert.equal((await accountOf(council)).name, 'Siân O’Neill')
})

test('a changed address is told to the old one and the new, and links sent to the old are good no more', async () => {
  const council = await testCouncil(database)
  const accountId = accountIdOf(council, 'clerk')
  const path = accepted(
    await council.act((session) => inviteAccountHolder(session, accountId), asAdministrator(council)),
  )
  const token = sha256(path.split('/').at(-1)!)
  assert.ok(await signInLink(database.office, council.councilId, token))
  const move = (email: string) =>
    council.act((session) => changeAccountAddress(session, { accountId, email }), asAdministrator(council))
  assert.equal(refusedWith(await move('CLERK@test.example')), 'account-unchanged')
  assert.equal(refusedWith(await move('Monitor@test.example')), 'account-exists')
  accepted(await move(' Cleo@Test.example '))
  assert.equal((await accountOf(council)).email, 'cleo@test.example')
  assert.equal(await signInLink(database.office, council.councilId, token), undefined)
  const told = (await listMail(database.office, { councilId: council.councilId, limit: 50 })).filter(
    ({ kind }) => kind === 'address-changed',
  )
  assert.deepEqual(told.map(({ address }) => address).toSorted(), ['cleo@test.example', 'clerk@test.example'])
})

test('an account belongs to a person that there is, who has no other open account, or to nobody', async () => {
  const council = await testCouncil(database)
  const accountId = accountIdOf(council, 'clerk')
  const monitorId = (await accountOf(council, 'monitor')).person_id!
  const give = (personId: typeof monitorId | undefined) =>
    council.act((session) => changeAccountPerson(session, { accountId, personId }), asAdministrator(council))
  assert.equal(refusedWith(await give(id('person'))), 'unknown-thing')
  assert.equal(refusedWith(await give(monitorId)), 'person-has-account')
  accepted(await give(council.mayorId))
  assert.equal(refusedWith(await give(council.mayorId)), 'account-unchanged')
  accepted(await give(undefined))
  assert.equal((await accountOf(council)).person_id, null)
  accepted(
    await council.act(
      (session) => closeAccount(session, { accountId: accountIdOf(council, 'monitor'), reason: 'Left.' }),
      asAdministrator(council),
    ),
  )
  accepted(await give(monitorId))
})

test('nobody changes their own account, nor one that there is not', async () => {
  const council = await testCouncil(database)
  const own = council.actors.administrator.accountId!
  const changes = (accountId: typeof own) => [
    (session: Session) => renameAccount(session, { accountId, name: 'Somebody' }),
    (session: Session) => changeAccountAddress(session, { accountId, email: 'some@test.example' }),
    (session: Session) => changeAccountPerson(session, { accountId, personId: council.mayorId }),
  ]
  for (const change of changes(own))
    assert.equal(refusedWith(await council.act(change, asAdministrator(council))), 'own-account')
  for (const change of changes(id('account')))
    assert.equal(refusedWith(await council.act(change, asAdministrator(council))), 'unknown-thing')
})
