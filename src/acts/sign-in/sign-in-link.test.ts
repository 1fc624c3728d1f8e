import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { accept } from '../../foundation/result.ts'
import { secondsAfter, type Instant } from '../../foundation/instant.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { everyTable } from '../test-record.ts'
import { passwordSignIn } from './password-sign-in.ts'
import {
  askForPasswordLink,
  inviteAccountHolder,
  linkedAccount,
  sendPasswordLink,
  setPasswordByLink,
} from './sign-in-link.ts'
import { startSession } from './start-session.ts'

const database = await testDatabase()
const noon = at('2024-12-04T12:00:00Z')
const password = 'harbour quilt semaphore'

testAct(database, 'invite-account-holder', {
  by: 'administrator',
  prepare:
    ({ actors }) =>
    (session) =>
      inviteAccountHolder(session, actors.reader.accountId!),
})
testAct(database, 'ask-for-password-link', {
  by: 'public',
  prepare:
    ({ actors }) =>
    (session) =>
      sendPasswordLink(session, actors.reader.accountId!),
})

function placeOf({ councilId }: TestCouncil, when: Instant = noon) {
  const signIn = { takesExampleLogins: false }
  return { office: database.office, councilId, zone: 'Europe/London', at: when, random: randomBytes, signIn }
}

async function invited(council: TestCouncil): Promise<string> {
  const path = accepted(
    await council.act((session) => inviteAccountHolder(session, council.actors.reader.accountId!), {
      actor: council.actors.administrator,
    }),
  )
  return path.split('/').at(-1)!
}

function choose(council: TestCouncil, token: string, chosen = password) {
  return setPasswordByLink(placeOf(council), { token, password: chosen, councilName: 'Test Council' })
}

async function mailsTo(council: TestCouncil, address: string) {
  return database.office
    .selectFrom('mail')
    .select(['kind', 'path'])
    .where('council_id', '=', council.councilId)
    .where('address', '=', address)
    .execute()
}

test('an invitation goes by mail, sets a password once, and ends every session of before', async () => {
  const council = await testCouncil(database)
  const token = await invited(council)
  assert.deepEqual(await mailsTo(council, 'reader@test.example'), [{ kind: 'invitation', path: null }])
  accepted(
    await council.act(
      async (session) => accept(await startSession(session, { method: 'password', device: '' })),
      { actor: council.actors.reader },
    ),
  )
  assert.equal(refusedWith(await choose(council, token, 'too short')), 'password-too-short')
  assert.equal(refusedWith(await choose(council, token, 'Test-Council-Reader')), 'password-of-own-words')
  accepted(await choose(council, token))
  const sessions = await database.office
    .selectFrom('signed_in_session')
    .select('ended_because')
    .where('council_id', '=', council.councilId)
    .execute()
  assert.deepEqual(sessions, [{ ended_because: 'password-changed' }])
  assert.equal(refusedWith(await choose(council, token)), 'sign-in-link-spent')
  const typed = { email: 'reader@test.example', password, address: '192.0.2.7' }
  accepted(await passwordSignIn(placeOf(council), typed))
})

test('of a link that two use at once only one sets a password', async () => {
  const council = await testCouncil(database)
  const token = await invited(council)
  const answers = await Promise.all([choose(council, token), choose(council, token, 'walnut ferry orbit')])
  assert.equal(answers.filter(({ ok }) => ok).length, 1)
})

test('a link is good until its time, and until another takes its place', async () => {
  const council = await testCouncil(database)
  const first = await invited(council)
  assert.ok(await linkedAccount(placeOf(council), first))
  assert.equal(await linkedAccount(placeOf(council, secondsAfter(noon, 14 * 86_400)), first), undefined)
  await invited(council)
  assert.equal(await linkedAccount(placeOf(council), first), undefined)
  assert.equal(refusedWith(await choose(council, first)), 'sign-in-link-spent')
  assert.equal(refusedWith(await choose(council, 'made up')), 'sign-in-link-spent')
})

test('of a link only its digest is kept, but in the mail that has not been sent', async () => {
  const council = await testCouncil(database)
  const token = await invited(council)
  const before = await everyTable(database)
  const found = await Promise.all(
    Object.keys(before).map(async (name) => {
      const { rows } = await database.officePool.query(
        `select from ${name} as kept where kept::text like '%' || $1 || '%' limit 1`,
        [token],
      )
      return rows.length > 0 ? [name] : []
    }),
  )
  assert.deepEqual(found.flat(), ['mail_waiting'])
})

test('a forgotten password is answered alike for every address, and mail goes to an account alone', async () => {
  const council = await testCouncil(database)
  const ask = (email: string) => askForPasswordLink(placeOf(council), { email, address: '192.0.2.7' })
  await ask(' Reader@Test.Example')
  assert.deepEqual(await mailsTo(council, 'reader@test.example'), [{ kind: 'password-link', path: null }])
  const untouched = await entries(council)
  await ask('nobody@test.example')
  assert.deepEqual(await entries(council), untouched)
  for (let count = 0; count < 8; count += 1) await ask('reader@test.example')
  assert.ok((await mailsTo(council, 'reader@test.example')).length <= 5, 'nobody is flooded with mail')
})

test('an account that there is not is not invited', async () => {
  const council = await testCouncil(database)
  const invite = council.act((session) => inviteAccountHolder(session, id('account')), {
    actor: council.actors.administrator,
  })
  assert.equal(refusedWith(await invite), 'unknown-thing')
})

async function entries(council: TestCouncil) {
  return database.office
    .selectFrom('audit_entry')
    .select('entry_no')
    .where('council_id', '=', council.councilId)
    .execute()
}
