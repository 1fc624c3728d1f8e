import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { testWorkspace, type Visitor } from '../../../test/workspace/test-workspace.ts'
import { checkNewPassword, setPassword } from '../../acts/sign-in/set-password.ts'
import { accepted, at, day } from '../../acts/test-council.ts'
import { accountById } from '../../store/account.ts'
import { IdentityProvider } from './identity-provider.ts'
import { testProvider } from './test-provider.ts'

const back = 'http://council.example/workspace/sign-in/provider/return'
const verified: Record<string, string> = {}
const { issuer, signInAt } = await testProvider(back, verified)
const placed = (where = issuer) =>
  new IdentityProvider({ issuer: where, clientId: 'moothall', clientSecret: 'not-a-secret' })
const { council, database, site, visitor, logged, moveTo } = await testWorkspace({ provider: placed() })

const reader = council.actors.reader
verified['ann'] = (await accountById(database.office, council.councilId, reader.accountId!))!.email

const password = 'harbour quilt semaphore'
const digest = accepted(await checkNewPassword(password, [], randomBytes))
for (const actor of [council.actors.clerk, council.actors.deputy, council.actors.administrator]) {
  const holder = {
    ...actor,
    grants: [...actor.grants, { role: 'account-holder', fromOn: day('2024-01-01') } as const],
  }
  accepted(await council.act((session) => setPassword(session, digest), { actor: holder }))
}

/** Asks for an address without following where it sends. */
async function ask({ cookies }: Visitor, url: string) {
  const answer = await site.inject({
    url,
    headers: {
      host: 'council.example',
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
  })
  for (const { name, value } of answer.cookies)
    if (value === '') cookies.delete(name)
    else cookies.set(name, value)
  return answer
}

async function toProvider(browser: Visitor, query = ''): Promise<string> {
  const answer = await ask(browser, `/workspace/sign-in/provider${query}`)
  assert.equal(answer.statusCode, 303)
  const { location = '' } = answer.headers
  assert.ok(location.startsWith(issuer))
  return location
}

const pathOf = (came: URL) => `${came.pathname}${came.search}`

test('an administrator says, after proving again, that accounts are linked by their address', async () => {
  const browser = await visitor()
  const before = await ask(browser, pathOf(await signInAt(await toProvider(browser), 'ann')))
  assert.match(before.body, /We could not sign you in with your council account/)
  const admin = await visitor(council.actors.administrator)
  assert.match((await admin.open('/workspace/accounts')).markup, /accounts\/sign-in-policy/)
  await admin.open('/workspace/accounts/sign-in-policy')
  const form = await admin.send({ password })
  assert.match(form.markup, /value="no"[^>]*checked/)
  assert.match((await admin.send({ links: 'yes' })).markup, /linked by their e-mail address/)
  const clerk = await visitor(council.actors.clerk)
  assert.equal((await clerk.open('/workspace/accounts/sign-in-policy')).status, 404)
})

test('somebody signs in by the provider and goes where they were going', async () => {
  const browser = await visitor()
  const page = await browser.open('/workspace/sign-in?to=/workspace/account')
  assert.match(page.markup, /href="\/workspace\/sign-in\/provider\?to=%2Fworkspace%2Faccount"/)
  const came = await signInAt(await toProvider(browser, '?to=/workspace/account'), 'ann')
  assert.ok(browser.cookies.has('moothall-provider'))
  const answer = await ask(browser, pathOf(came))
  assert.equal(answer.headers.location, '/workspace/account')
  assert.ok(!browser.cookies.has('moothall-provider'))
  assert.match((await browser.open('/workspace/account')).text, /Council account Linked/)
  const replay = await ask(await visitor(), pathOf(came))
  assert.equal(replay.statusCode, 400)
})

test('nobody is sent to another site afterwards', async () => {
  const browser = await visitor()
  const came = await signInAt(await toProvider(browser, '?to=https://evil.example/workspace'), 'ann')
  assert.equal((await ask(browser, pathOf(came))).headers.location, '/workspace')
})

test('what comes back to another browser, twice, with another state or made up signs nobody in', async () => {
  const [browser, other] = [await visitor(), await visitor()]
  const came = await signInAt(await toProvider(browser), 'ann')
  await toProvider(other)
  for (const [each, path] of [
    [other, pathOf(came)],
    [await visitor(), pathOf(came)],
    [browser, `${came.pathname}?code=made-up&state=${came.searchParams.get('state')}`],
  ] as const) {
    const answer = await ask(each, path)
    assert.equal(answer.statusCode, 400)
    assert.match(answer.body, /We could not sign you in with your council account/)
    assert.ok(!each.cookies.has('moothall'))
  }
  assert.equal((await ask(browser, pathOf(came))).statusCode, 400)
})

test('somebody unknown gets the same answer, and no log holds what they came with', async () => {
  const browser = await visitor()
  const came = await signInAt(await toProvider(browser), 'stranger')
  const answer = await ask(browser, pathOf(came))
  assert.match(answer.body, /We could not sign you in with your council account/)
  const code = came.searchParams.get('code') ?? ''
  assert.ok(code !== '' && !answer.body.includes(code))
  assert.ok(!logged.join('\n').includes(code))
})

/** Asks by form that the account of who is signed in be linked, and goes to the provider. */
async function toLink(browser: Visitor): Promise<string> {
  await browser.open('/workspace/account/provider')
  const asked = await browser.send({}, 'Link it')
  assert.match(asked.text, /Prove that it is you/)
  await browser.send({ password })
  await browser.send({})
  return toProvider(browser)
}

test('who is signed in links their account without a verified address, and unlinks it', async () => {
  const browser = await visitor(council.actors.clerk)
  const came = await signInAt(await toLink(browser), 'unverified-clerk')
  assert.equal((await ask(browser, pathOf(came))).headers.location, '/workspace/account/provider')
  const linked = await browser.open('/workspace/account/provider')
  assert.match(linked.text, /Linked since/)
  const fresh = await visitor()
  const again = await signInAt(await toProvider(fresh), 'unverified-clerk')
  const asked = await ask(fresh, pathOf(again))
  assert.match(asked.body, /Set up an authenticator app/) // the clerk’s role needs two factors, and the provider asked for one
  await browser.open('/workspace/account/provider')
  assert.match((await browser.send({}, 'Unlink it')).markup, /Your council account is unlinked/)
})

test('a link that comes back too late after the proof is not made', async () => {
  const browser = await visitor(council.actors.deputy)
  const came = await signInAt(await toLink(browser), 'late')
  moveTo(at('2024-12-04T12:11:00Z'))
  assert.equal((await ask(browser, pathOf(came))).headers.location, '/workspace/account/provider')
  const page = await browser.open('/workspace/account/provider')
  assert.match(page.markup, /nothing was linked/)
  assert.doesNotMatch(page.text, /Linked since/)
  moveTo(at('2024-12-04T12:00:00Z'))
})

test('no address links an account that its holder has not asked to link by form', async () => {
  const browser = await visitor(council.actors.deputy)
  for (const query of ['', '?link=yes']) {
    const answer = await ask(browser, `/workspace/sign-in/provider${query}`)
    assert.equal(answer.headers.location, '/workspace')
  }
})

test('a link that was asked for is made by nobody else, and by nobody who has signed out', async () => {
  const browser = await visitor(council.actors.deputy)
  const came = await signInAt(await toLink(browser), 'deputy')
  const other = await visitor(council.actors.monitor)
  other.cookies.set('moothall-provider', browser.cookies.get('moothall-provider') ?? '')
  assert.equal((await ask(other, pathOf(came))).statusCode, 400)
  browser.cookies.delete('moothall')
  assert.equal((await ask(browser, pathOf(came))).statusCode, 400)
})

test('a provider that is down says so, and one that is not set has no page', async () => {
  const down = await testWorkspace({ provider: placed('http://127.0.0.1:9') })
  const browser = await down.visitor()
  const page = await browser.open('/workspace/sign-in/provider')
  assert.equal(page.status, 400)
  assert.match(page.text, /sign-in service does not answer/)
  const none = await testWorkspace()
  const plain = await none.visitor()
  assert.equal((await plain.open('/workspace/sign-in/provider')).status, 404)
  assert.equal((await plain.open('/workspace/sign-in/provider/return?code=x')).status, 404)
  assert.doesNotMatch((await plain.open('/workspace/sign-in')).markup, /sign-in\/provider/)
  const signedIn = await none.visitor(none.council.actors.clerk)
  assert.equal((await signedIn.open('/workspace/account/provider')).status, 404)
})
