import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { accountById } from '../../store/account.ts'
import { identitiesOfAccount } from '../../store/sign-in/provider-identity.ts'
import { testDatabase } from '../../store/test-database.ts'
import type { Actor } from '../session.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { linkProvider, unlinkProvider } from './link-provider.ts'
import { setSignInPolicy } from './set-sign-in-policy.ts'
import { providerSignIn, type ProviderAttempt } from './provider-sign-in.ts'

const database = await testDatabase()
const issuer = 'https://login.example.gov.uk'

testAct(database, 'link-provider', {
  by: 'holder',
  prepare: () => (session) => linkProvider(session, { issuer, subject: 'somebody' }),
})
testAct(database, 'unlink-provider', {
  by: 'holder',
  prepare: async (council) => {
    const { holder } = council.actors
    accepted(
      await council.act((session) => linkProvider(session, { issuer, subject: 'old' }), { actor: holder }),
    )
    return (session) => unlinkProvider(session)
  },
})

testAct(database, 'set-sign-in-policy', {
  by: 'administrator',
  prepare: () => (session) => setSignInPolicy(session, { linksByAddress: true }),
})

/** A council that links accounts by their address. */
async function linkingCouncil(): Promise<TestCouncil> {
  const council = await testCouncil(database)
  await setLinking(council, true)
  return council
}

async function setLinking(council: TestCouncil, linksByAddress: boolean): Promise<void> {
  accepted(
    await council.act((session) => setSignInPolicy(session, { linksByAddress }), {
      actor: council.actors.administrator,
    }),
  )
}

function holderOf(actor: Actor): Actor {
  return { ...actor, grants: [...actor.grants, { role: 'account-holder', fromOn: day('2024-01-01') }] }
}

async function emailOf(council: TestCouncil, { accountId }: Actor): Promise<string> {
  const account = await accountById(database.office, council.councilId, accountId!)
  return account!.email
}

function trying(council: TestCouncil, identity: Partial<ProviderAttempt['identity']> = {}) {
  const place = {
    office: database.office,
    councilId: council.councilId,
    zone: 'Europe/London',
    at: at('2024-12-04T12:00:00Z'),
    random: randomBytes,
    signIn: { takesExampleLogins: false },
  }
  return providerSignIn(place, {
    identity: { issuer, subject: 'ann', verifiedEmail: undefined, hasSecondFactor: false, ...identity },
    address: '192.0.2.1',
    begin: () => Promise.resolve(),
  })
}

const linksOf = async (council: TestCouncil, { accountId }: Actor) =>
  (await identitiesOfAccount(database.office, { councilId: council.councilId, accountId: accountId! })).map(
    ({ subject }) => subject,
  )

test('whom the provider proves signs in to the account of their verified address, and by name from then on', async () => {
  const council = await linkingCouncil()
  const { reader } = council.actors
  const verifiedEmail = (await emailOf(council, reader)).toUpperCase()
  const first = accepted(await trying(council, { verifiedEmail }))
  assert.ok('accountId' in first && first.accountId === reader.accountId)
  assert.deepEqual(await linksOf(council, reader), ['ann'])
  const again = accepted(await trying(council))
  assert.ok('accountId' in again && again.accountId === reader.accountId)
})

test('an address links nothing until the council says so, nor after it has taken that back; a link that is made holds', async () => {
  const council = await testCouncil(database)
  const { reader, clerk } = council.actors
  const verifiedEmail = await emailOf(council, reader)
  const refused = async (email: string, subject: string) =>
    assert.equal(
      refusedWith(await trying(council, { verifiedEmail: email, subject })),
      'provider-sign-in-failed',
    )
  await refused(verifiedEmail, 'ann')
  await setLinking(council, true)
  accepted(await trying(council, { verifiedEmail }))
  await setLinking(council, false)
  accepted(await trying(council))
  await refused(await emailOf(council, clerk), 'ben')
  assert.deepEqual(await linksOf(council, clerk), [])
})

test('nobody signs in without a link or a verified address, nor to an account that is linked to another', async () => {
  const council = await linkingCouncil()
  const { reader } = council.actors
  const verifiedEmail = await emailOf(council, reader)
  for (const identity of [{}, { verifiedEmail: 'nobody@council.example' }])
    assert.equal(refusedWith(await trying(council, identity)), 'provider-sign-in-failed')
  accepted(await trying(council, { verifiedEmail }))
  assert.equal(
    refusedWith(await trying(council, { subject: 'impostor', verifiedEmail })),
    'provider-sign-in-failed',
  )
  assert.equal(
    refusedWith(await trying(council, { issuer: 'https://other.example', subject: 'ann' })),
    'provider-sign-in-failed',
  )
})

test('a closed account, and one whose powers have ended, is refused like an unknown one', async () => {
  const council = await linkingCouncil()
  const { reader } = council.actors
  const verifiedEmail = await emailOf(council, reader)
  accepted(await trying(council, { verifiedEmail }))
  await database.office
    .updateTable('power_grant')
    .set({ to_on: day('2024-12-03') })
    .where('council_id', '=', council.councilId)
    .where('account_id', '=', reader.accountId!)
    .execute()
  assert.equal(refusedWith(await trying(council)), 'provider-sign-in-failed')
})

test('a role that needs a second factor is linked by its holder, and asked for its code unless the provider asked', async () => {
  const council = await linkingCouncil()
  const { administrator } = council.actors
  const verifiedEmail = await emailOf(council, administrator)
  assert.equal(refusedWith(await trying(council, { verifiedEmail })), 'provider-sign-in-failed')
  assert.deepEqual(await linksOf(council, administrator), [])
  const signedIn = accepted(await trying(council, { verifiedEmail, hasSecondFactor: true }))
  assert.ok('accountId' in signedIn)
  assert.deepEqual(await linksOf(council, administrator), ['ann'])
  const asked = accepted(await trying(council))
  assert.ok('step' in asked && asked.step === 'set-up')
})

test('an account that was unlinked is not linked again by its address, whoever has it now', async () => {
  const council = await linkingCouncil()
  const reader = holderOf(council.actors.reader)
  const verifiedEmail = await emailOf(council, reader)
  accepted(await trying(council, { verifiedEmail }))
  accepted(await council.act((session) => unlinkProvider(session), { actor: reader }))
  for (const subject of ['ann', 'successor'])
    assert.equal(refusedWith(await trying(council, { subject, verifiedEmail })), 'provider-sign-in-failed')
})

test('one account has one link, and one link one account; unlinked, both are free', async () => {
  const council = await testCouncil(database)
  const [ann, ben] = [holderOf(council.actors.reader), holderOf(council.actors.clerk)]
  const linking = (actor: Actor, subject: string) =>
    council.act((session) => linkProvider(session, { issuer, subject }), { actor })
  accepted(await linking(ann, 'ann'))
  assert.equal(refusedWith(await linking(ann, 'another')), 'provider-linked-already')
  assert.equal(refusedWith(await linking(ben, 'ann')), 'provider-linked-already')
  accepted(await council.act((session) => unlinkProvider(session), { actor: ann }))
  assert.equal(
    refusedWith(await council.act((session) => unlinkProvider(session), { actor: ann })),
    'unknown-thing',
  )
  accepted(await linking(ben, 'ann'))
  assert.deepEqual(await linksOf(council, ben), ['ann'])
})
