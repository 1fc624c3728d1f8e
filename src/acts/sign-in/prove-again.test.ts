import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import type { AccountId } from '../../council/access/power.ts'
import { isProofFresh } from '../../council/sign-in/fresh-proof.ts'
import { accept } from '../../foundation/result.ts'
import { openSessionsOf } from '../../store/signed-in-session.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { addPasskey, newPasskeyOptions } from './add-passkey.ts'
import type { PasskeySite } from './passkey-answer.ts'
import { passkeySignInOptions } from './passkey-sign-in.ts'
import { proveAgain, proveAgainByPasskey, proveAgainByPassword, provingOptions } from './prove-again.ts'
import { removePasskeyOf } from './remove-passkey.ts'
import { checkNewPassword, setPassword } from './set-password.ts'
import { startSession } from './start-session.ts'
import { testAuthenticator } from './test-authenticator.ts'

const database = await testDatabase()
const noon = at('2024-12-04T12:00:00Z')
const site: PasskeySite = { rpId: 'elm.example', origin: 'https://elm.example' }
const password = 'harbour quilt semaphore'

testAct(database, 'prove-again', {
  by: 'holder',
  prepare: () => (session) => proveAgain(session, { sessionId: id('session'), by: 'password' }),
})
testAct(database, 'remove-passkey-of', {
  by: 'administrator',
  prepare: async (council) => {
    const { accountId, passkeyId } = await signedInWithPasskey(council)
    return (session) => removePasskeyOf(session, { accountId, passkeyId })
  },
})

const placeOf = ({ councilId }: TestCouncil) => ({
  office: database.office,
  councilId,
  zone: 'Europe/London' as const,
  at: noon,
  random: randomBytes,
  signIn: { takesExampleLogins: false },
})

const testHolder = (accountId: AccountId) => ({
  accountId,
  name: 'Test',
  email: 'test@test.example',
  councilName: 'Test Council',
})

async function signedInWithPasskey(council: TestCouncil, by: 'holder' | 'ordinary' = 'holder') {
  const actor = council.actors[by]
  const accountId = actor.accountId!
  const email = by === 'holder' ? 'clerk@test.example' : 'reader@test.example'
  const device = testAuthenticator()
  const { challenge } = await newPasskeyOptions(placeOf(council), site, testHolder(accountId))
  const answer = device.made(site, challenge)
  const passkeyId = accepted(
    await council.act((session) => addPasskey(session, { site, name: 'Laptop', answer }), { actor }),
  )
  accepted(
    await council.act(
      async (session) => accept(await startSession(session, { method: 'passkey', device: '' })),
      { actor },
    ),
  )
  const [session] = await openSessionsOf(database.office, council.councilId, accountId)
  return { accountId, email, sessionId: session!.session_id, device, passkeyId }
}

async function isProved(council: TestCouncil, accountId: Parameters<typeof openSessionsOf>[2]) {
  const [session] = await openSessionsOf(database.office, council.councilId, accountId)
  return isProofFresh(session?.proved_at ?? undefined, noon)
}

test('the holder of a passkey without a password proves again by it, once for each challenge', async () => {
  const council = await testCouncil(database)
  const holder = await signedInWithPasskey(council)
  assert.equal(await isProved(council, holder.accountId), false)
  const { challenge, allowCredentials } = await provingOptions(placeOf(council), site, holder.accountId)
  assert.deepEqual(
    allowCredentials?.map((each) => each.id),
    [holder.device.credentialId],
  )
  const given = { site, answer: holder.device.signed(site, challenge, { counter: 1 }), address: '192.0.2.7' }
  accepted(await proveAgainByPasskey(placeOf(council), holder, given))
  assert.equal(await isProved(council, holder.accountId), true)
  assert.equal(refusedWith(await proveAgainByPasskey(placeOf(council), holder, given)), 'proof-failed')
})

test('another’s passkey, a challenge for signing in, and nonsense prove nothing', async () => {
  const council = await testCouncil(database)
  const [holder, other] = [await signedInWithPasskey(council), await signedInWithPasskey(council, 'ordinary')]
  const place = placeOf(council)
  const answers = [
    other.device.signed(site, (await provingOptions(place, site, holder.accountId)).challenge, {
      counter: 1,
    }),
    other.device.signed(site, (await provingOptions(place, site, other.accountId)).challenge, { counter: 1 }),
    holder.device.signed(site, (await passkeySignInOptions(place, site)).challenge, { counter: 1 }),
    holder.device.signed(
      site,
      (await newPasskeyOptions(place, site, testHolder(holder.accountId))).challenge,
      {
        counter: 1,
      },
    ),
    'nonsense',
  ]
  for (const [index, answer] of answers.entries()) {
    const address = `192.0.2.${index}`
    const proved = await proveAgainByPasskey(place, holder, { site, answer, address })
    assert.equal(refusedWith(proved), 'proof-failed')
  }
  assert.equal(await isProved(council, holder.accountId), false)
})

test('a challenge that was given to prove again adds no passkey', async () => {
  const council = await testCouncil(database)
  const { accountId } = await signedInWithPasskey(council)
  const { challenge } = await provingOptions(placeOf(council), site, accountId)
  const answer = testAuthenticator().made(site, challenge)
  const added = await council.act((session) => addPasskey(session, { site, name: 'Mine', answer }), {
    actor: council.actors.holder,
  })
  assert.equal(refusedWith(added), 'passkey-not-added')
})

test('the password proves again, and a wrong one does not', async () => {
  const council = await testCouncil(database)
  const holder = await signedInWithPasskey(council)
  const checked = accepted(await checkNewPassword(password, [], randomBytes))
  accepted(await council.act((session) => setPassword(session, checked), { actor: council.actors.holder }))
  const prove = (typed: string) =>
    proveAgainByPassword(placeOf(council), holder, { password: typed, address: '192.0.2.7' })
  assert.equal(refusedWith(await prove('harbour quilt')), 'proof-failed')
  assert.equal(await isProved(council, holder.accountId), false)
  accepted(await prove(password))
  assert.equal(await isProved(council, holder.accountId), true)
})

test('an administrator removes a passkey that was lost, not their own, and not twice', async () => {
  const council = await testCouncil(database)
  const { accountId, passkeyId } = await signedInWithPasskey(council)
  const remove = (whose = accountId) =>
    council.act((session) => removePasskeyOf(session, { accountId: whose, passkeyId }), {
      actor: council.actors.administrator,
    })
  assert.equal(refusedWith(await remove(council.actors.administrator.accountId!)), 'own-account')
  assert.equal(refusedWith(await remove(council.actors.reader.accountId!)), 'unknown-thing')
  accepted(await remove())
  assert.equal(refusedWith(await remove()), 'unknown-thing')
})
