import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { testWorkspace, type Visitor } from '../../../test/workspace/test-workspace.ts'
import { accountIdOf } from '../../acts/mail/test-mail-act.ts'
import { checkNewPassword, setPassword } from '../../acts/sign-in/set-password.ts'
import { setSecondFactor } from '../../acts/sign-in/set-second-factor.ts'
import { accepted, at } from '../../acts/test-council.ts'
import { addPasskeyRow, passkeysOf } from '../../store/sign-in/passkey.ts'
import { accountById } from '../../store/account.ts'
import { newId } from '../../foundation/identifier.ts'
import { Secret, TOTP } from 'otpauth'
import { accept } from '../../foundation/result.ts'

const { council, database, visitor, moveTo } = await testWorkspace()
const noon = at('2024-12-04T12:00:00Z')
const password = 'harbour quilt semaphore'
const { administrator } = council.actors
const clerkId = accountIdOf(council, 'clerk')
const clerkPage = `/workspace/accounts/${clerkId}`
const clerk = async () => (await accountById(database.office, council.councilId, clerkId))!

const holding = { role: 'account-holder', fromOn: '2024-01-01' } as const
const holderOf = (actor: typeof administrator) =>
  ({ ...actor, grants: [...actor.grants, holding] }) as typeof administrator
const digest = accepted(await checkNewPassword(password, [], randomBytes))
for (const actor of [administrator, council.actors.clerk])
  accepted(await council.act((session) => setPassword(session, digest), { actor: holderOf(actor) }))

async function proved(ann: Visitor, address: string) {
  const asked = await ann.open(address)
  assert.match(asked.text, /Prove that it is you/)
  return ann.send({ password })
}

test('an administrator proves again before an account is changed, once for several changes', async () => {
  const ann = await visitor(administrator)
  const asked = await ann.open(`${clerkPage}/name`)
  assert.match(asked.text, /Prove that it is you/)
  const wrong = await ann.send({ password: 'not the password' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /did not prove who you are/)
  const form = await ann.send({ password })
  assert.equal(form.address, `${clerkPage}/name`)
  assert.match(form.text, /Change the name of clerk/)
  const same = await ann.send({ name: 'clerk' })
  assert.match(same.text, /what the account says already/)
  assert.match((await ann.send({ name: 'Cleo Clerk' })).markup, /Cleo Clerk/)
  await ann.open(`${clerkPage}/email`)
  assert.equal((await ann.send({ email: 'ann@test.example' })).status, 400)
  const moved = await ann.send({ email: 'cleo@test.example' })
  assert.match(moved.markup, /We have told both addresses/)
  await ann.open(`${clerkPage}/person`)
  assert.match((await ann.send({ person: council.mayorId })).markup, /Saved: who/)
  const { name, email, person_id: personId } = await clerk()
  assert.deepEqual([name, email, personId], ['Cleo Clerk', 'cleo@test.example', council.mayorId])
})

test('what was typed before the proof grew old is kept through proving again', async () => {
  const ann = await visitor(administrator)
  await proved(ann, `${clerkPage}/name`)
  moveTo(at('2024-12-04T12:11:00Z'))
  const asked = await ann.send({ name: 'Cleo Second' })
  assert.match(asked.text, /Prove that it is you/)
  assert.notEqual((await clerk()).name, 'Cleo Second')
  await ann.send({ password })
  await ann.send({})
  assert.equal((await clerk()).name, 'Cleo Second')
  moveTo(noon)
})

test('an administrator sends the link, and again, forgets a lost app and removes a passkey', async () => {
  const secret = new Secret({ size: 20 }).base32
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(noon) })
  const actor = holderOf(council.actors.clerk)
  accepted(await council.act((session) => setSecondFactor(session, { secret, code }), { actor }))
  accepted(
    await council.act(async (session) => {
      await addPasskeyRow(session.tx, {
        council_id: council.councilId,
        passkey_id: newId<'passkey'>(randomBytes),
        account_id: clerkId,
        credential_id: 'lost',
        public_key: 'none',
        counter: 0,
        transports: [],
        name: 'Lost laptop',
        added_at: session.at,
        added_entry: 1,
      })
      return accept(undefined)
    }),
  )
  const ann = await visitor(administrator)
  await proved(ann, `${clerkPage}/invite`)
  const sent = await ann.send({})
  assert.match(sent.text, /A link to set one has been sent and works until/)
  await ann.open(`${clerkPage}/invite`)
  assert.match((await ann.send({})).markup, /The link is on its way/)
  await ann.open(`${clerkPage}/forget-app`)
  assert.match((await ann.send({})).text, /Authenticator app Not set up/)
  assert.equal((await ann.open(`${clerkPage}/forget-app`)).status, 404)
  const key = { councilId: council.councilId, accountId: clerkId }
  const [passkey] = await passkeysOf(database.office, key)
  await ann.open(`${clerkPage}/passkeys/${passkey!.passkey_id}`)
  assert.match((await ann.send({})).text, /Passkeys None/)
  assert.equal((await ann.open(`${clerkPage}/passkeys/${passkey!.passkey_id}`)).status, 404)
})

test('nobody changes their own account there, and a clerk finds no such pages', async () => {
  const ann = await visitor(administrator)
  const own = await ann.open(`/workspace/accounts/${administrator.accountId!}`)
  assert.doesNotMatch(own.markup, /accounts\/[^"]+\/(?:name|email|person|invite)"/)
  await proved(ann, `/workspace/accounts/${administrator.accountId!}/email`)
  assert.match((await ann.send({ email: 'a@test.example' })).text, /Nobody changes their own account/)
  const other = await visitor(council.actors.clerk)
  for (const part of ['name', 'email', 'person', 'invite', 'forget-app'])
    assert.equal((await other.open(`${clerkPage}/${part}`)).status, 404)
})
