import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IdentityProvider } from './identity-provider.ts'
import { testProvider } from './test-provider.ts'

const returnAddress = 'https://democracy.example.gov.uk/workspace/sign-in/provider/return'
const { issuer, signInAt } = await testProvider(returnAddress, { verified: 'verified@example.gov.uk' })

function place(at = issuer) {
  return new IdentityProvider({
    issuer: at,
    clientId: 'moothall',
    clientSecret: 'not-a-secret',
  })
}

async function begun(provider: IdentityProvider) {
  const answer = await provider.begin(returnAddress)
  assert.ok(answer.ok)
  return answer.value
}

test('a provider proves somebody, once', async () => {
  const provider = place()
  const { address, checks } = await begun(provider)
  const came = await signInAt(address, 'verified')
  assert.deepEqual(await provider.finish(came, checks), {
    ok: true,
    value: { issuer, subject: 'verified', verifiedEmail: 'verified@example.gov.uk', hasSecondFactor: false },
  })
  assert.deepEqual(await provider.finish(came, checks), { ok: false, refusal: 'not-proved' })
})

test('an address that the provider has not verified is not given', async () => {
  const provider = place()
  const { address, checks } = await begun(provider)
  const answer = await provider.finish(await signInAt(address, 'unverified'), checks)
  assert.ok(answer.ok)
  assert.equal(answer.value.verifiedEmail, undefined)
})

for (const part of ['state', 'nonce', 'verifier'] as const)
  test(`what comes back with another ${part} proves nobody`, async () => {
    const provider = place()
    const { address, checks } = await begun(provider)
    const other = await begun(provider)
    const came = await signInAt(address, 'verified')
    assert.deepEqual(await provider.finish(came, { ...checks, [part]: other.checks[part] }), {
      ok: false,
      refusal: 'not-proved',
    })
  })

test('a provider that is down is told apart', async () => {
  assert.deepEqual(await place('http://127.0.0.1:9').begin(returnAddress), {
    ok: false,
    refusal: 'provider-down',
  })
})
