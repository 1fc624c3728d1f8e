import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { secondsAfter, type Instant } from '../../foundation/instant.ts'
import { passkeysOf } from '../../store/sign-in/passkey.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { addPasskey, newPasskeyOptions } from './add-passkey.ts'
import { passkeySiteOf, type PasskeySite } from './passkey-answer.ts'
import { passkeySignIn, passkeySignInOptions } from './passkey-sign-in.ts'
import { removePasskey } from './remove-passkey.ts'
import { testAuthenticator, type TestAuthenticator } from './test-authenticator.ts'

const database = await testDatabase()
const noon = at('2024-12-04T12:00:00Z')
const site: PasskeySite = { rpId: 'elm.example', origin: 'https://elm.example' }
const otherSite: PasskeySite = { rpId: 'oak.example', origin: 'https://oak.example' }

testAct(database, 'add-passkey', {
  by: 'holder',
  prepare: async (council) => {
    const answer = testAuthenticator().made(site, await challengeToAdd(council))
    return (session) => addPasskey(session, { site, name: 'Laptop', answer })
  },
})
testAct(database, 'remove-passkey', {
  by: 'holder',
  prepare: async (council) => {
    const { passkeyId } = await clerkWithPasskey(council)
    return (session) => removePasskey(session, passkeyId)
  },
})

function placeOf({ councilId }: TestCouncil, when: Instant = noon) {
  const settings = { takesExampleLogins: false }
  return {
    office: database.office,
    councilId,
    zone: 'Europe/London',
    at: when,
    random: randomBytes,
    signIn: settings,
  }
}

async function challengeToAdd(council: TestCouncil, by: 'holder' | 'ordinary' = 'holder'): Promise<string> {
  const holder = {
    accountId: council.actors[by].accountId!,
    name: 'Test',
    email: 'test@test.example',
    councilName: 'Test Council',
  }
  return (await newPasskeyOptions(placeOf(council), site, holder)).challenge
}

async function challengeToSign(council: TestCouncil, when = noon): Promise<string> {
  return (await passkeySignInOptions(placeOf(council, when), site)).challenge
}

function add(council: TestCouncil, answer: string, when = noon) {
  return council.act((session) => addPasskey(session, { site, name: 'Laptop', answer }), {
    actor: council.actors.holder,
    at: when,
  })
}

async function clerkWithPasskey(council: TestCouncil) {
  const device = testAuthenticator()
  const passkeyId = accepted(await add(council, device.made(site, await challengeToAdd(council))))
  return { device, passkeyId }
}

function signIn(council: TestCouncil, answer: string, when = noon) {
  return passkeySignIn(placeOf(council, when), {
    site,
    answer,
    address: '192.0.2.7',
    begin: () => Promise.resolve(),
  })
}

async function signedNow(council: TestCouncil, device: TestAuthenticator, counter = 0): Promise<string> {
  return device.signed(site, await challengeToSign(council), { counter })
}

async function refusesToSign(council: TestCouncil, answer: string, when = noon): Promise<void> {
  assert.equal(refusedWith(await signIn(council, answer, when)), 'passkey-sign-in-failed')
}

test('a passkey signs its holder in, and the entry says so', async () => {
  const council = await testCouncil(database)
  const { device } = await clerkWithPasskey(council)
  const signedIn = accepted(await signIn(council, await signedNow(council, device)))
  assert.equal(signedIn.accountId, council.actors.holder.accountId)
  const entry = await database.office
    .selectFrom('audit_entry')
    .select(['act', 'detail'])
    .where('council_id', '=', council.councilId)
    .orderBy('entry_no', 'desc')
    .executeTakeFirst()
  assert.deepEqual(entry, { act: 'sign-in', detail: { by: 'passkey', wrongBefore: 0 } })
  const [passkey] = await passkeysOf(database.office, {
    councilId: council.councilId,
    accountId: signedIn.accountId,
  })
  assert.equal(passkey?.used_at, noon)
})

test('a challenge is good once, for some minutes, and only as it was given out', async () => {
  const council = await testCouncil(database)
  const { device } = await clerkWithPasskey(council)
  const answer = await signedNow(council, device)
  accepted(await signIn(council, answer))
  await refusesToSign(council, answer)
  await refusesToSign(council, await signedNow(council, device), secondsAfter(noon, 300))
  await refusesToSign(council, device.signed(site, randomBytes(32).toString('base64url')))
  await refusesToSign(council, device.signed(site, await challengeToAdd(council)))
})

test('what was signed for another site, by another key, or by nobody known signs nobody in', async () => {
  const council = await testCouncil(database)
  const { device } = await clerkWithPasskey(council)
  const challenge = () => challengeToSign(council)
  await refusesToSign(council, device.signed(otherSite, await challenge()))
  await refusesToSign(council, device.signed({ ...site, origin: otherSite.origin }, await challenge()))
  await refusesToSign(council, device.signed(site, await challenge(), { isVerified: false }))
  const stranger = testAuthenticator()
  const posing = JSON.parse(stranger.signed(site, await challenge())) as object
  await refusesToSign(
    council,
    JSON.stringify({ ...posing, id: device.credentialId, rawId: device.credentialId }),
  )
})

test('nonsense and an unknown passkey are answered alike', async () => {
  const council = await testCouncil(database)
  for (const answer of ['', '{', '[]', 'null', '{"id":"x","response":{}}', 'x'.repeat(30_000)])
    await refusesToSign(council, answer, secondsAfter(noon, 3600 * answer.length))
  await refusesToSign(council, await signedNow(council, testAuthenticator()))
})

test('a counter that goes back signs nobody in', async () => {
  const council = await testCouncil(database)
  const { device } = await clerkWithPasskey(council)
  accepted(await signIn(council, await signedNow(council, device, 7)))
  await refusesToSign(council, await signedNow(council, device, 7))
  await refusesToSign(council, await signedNow(council, device, 3))
  accepted(await signIn(council, await signedNow(council, device, 8)))
})

test('a passkey of another council signs nobody in', async () => {
  const [council, other] = [await testCouncil(database), await testCouncil(database)]
  const { device } = await clerkWithPasskey(council)
  await refusesToSign(other, await signedNow(other, device))
  await refusesToSign(other, await signedNow(council, device))
})

test('a passkey that was removed signs nobody in, and only its holder removes it', async () => {
  const council = await testCouncil(database)
  const { device, passkeyId } = await clerkWithPasskey(council)
  const remove = (actor: 'holder' | 'ordinary') =>
    council.act((session) => removePasskey(session, passkeyId), { actor: council.actors[actor] })
  assert.equal(refusedWith(await remove('ordinary')), 'unknown-thing')
  accepted(await signIn(council, await signedNow(council, device)))
  accepted(await remove('holder'))
  await refusesToSign(council, await signedNow(council, device))
  assert.equal(refusedWith(await remove('holder')), 'unknown-thing')
})

test('a passkey is added by whom its challenge was given to, once, in time and on the site itself', async () => {
  const council = await testCouncil(database)
  const device = testAuthenticator()
  const refuses = async (answer: string, when = noon) =>
    assert.equal(refusedWith(await add(council, answer, when)), 'passkey-not-added')
  await refuses(device.made(site, await challengeToAdd(council, 'ordinary')))
  await refuses(device.made(site, await challengeToSign(council)))
  await refuses(device.made(otherSite, await challengeToAdd(council)))
  await refuses(device.made(site, await challengeToAdd(council)), secondsAfter(noon, 300))
  await refuses('nonsense')
  const answer = device.made(site, await challengeToAdd(council))
  accepted(await add(council, answer))
  await refuses(answer)
  await refuses(device.made(site, await challengeToAdd(council)))
})

test('after many wrong attempts from one address even the right passkey must wait', async () => {
  const council = await testCouncil(database)
  const { device } = await clerkWithPasskey(council)
  for (let wrong = 0; wrong < 5; wrong += 1)
    await refusesToSign(council, device.signed(site, randomBytes(32).toString('base64url')))
  await refusesToSign(council, await signedNow(council, device))
  const later = secondsAfter(noon, 31)
  accepted(await signIn(council, device.signed(site, await challengeToSign(council, later)), later))
})

test('who holds no power on the day is not signed in by a passkey', async () => {
  const council = await testCouncil(database)
  const { device } = await clerkWithPasskey(council)
  const beforeTheGrant = at('2023-12-04T12:00:00Z')
  const answer = device.signed(site, await challengeToSign(council, beforeTheGrant))
  await refusesToSign(council, answer, beforeTheGrant)
})

test('passkeys are used by a name over HTTPS, or on the machine itself', () => {
  assert.deepEqual(passkeySiteOf('https://elm.example'), site)
  assert.deepEqual(passkeySiteOf('http://localhost:4000'), {
    rpId: 'localhost',
    origin: 'http://localhost:4000',
  })
  for (const base of ['http://elm.example', 'http://127.0.0.1:4000', 'https://192.0.2.7', 'https://[::1]'])
    assert.equal(passkeySiteOf(base), undefined)
})
