import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { inviteAccountHolder } from '../../acts/sign-in/sign-in-link.ts'
import { accepted, at } from '../../acts/test-council.ts'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'

const { council, database, site, moveTo, visitor } = await testWorkspace()
const password = 'harbour quilt semaphore'
const noon = at('2024-12-04T12:00:00Z')

function codeAt(secret: string, when: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(when) })
}

async function linkFor(name: 'clerk' | 'reader'): Promise<string> {
  return accepted(
    await council.act((session) => inviteAccountHolder(session, council.actors[name].accountId!), {
      actor: council.actors.administrator,
    }),
  )
}

test('a clerk is invited, sets a password, sets up an app, keeps the recovery codes and is in', async () => {
  moveTo(noon)
  const clerk = await visitor()
  await clerk.open(await linkFor('clerk'))
  const short = await clerk.send({ password: 'short' })
  assert.equal(short.status, 400)
  assert.match(short.text, /at least 12 characters/)
  const set = await clerk.send({ password })
  assert.match(set.address, /sign-in/)
  assert.match(set.markup, /Your password is set/)

  const setUp = await clerk.send({ email: 'clerk@test.example', password })
  assert.match(setUp.text, /Set up an authenticator app/)
  const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(setUp.markup)![1]!
  const wrong = await clerk.send({ code: '000000' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /The code is wrong/)
  assert.match(wrong.markup, new RegExp(secret), 'the app need not be set up anew')
  const codes = await clerk.send({ code: codeAt(secret, noon) })
  assert.match(codes.text, /Keep your recovery codes/)
  assert.match((await clerk.open('/workspace')).text, /Your work/)

  const again = await visitor()
  await again.open('/workspace/sign-in')
  const asked = await again.send({ email: 'clerk@test.example', password })
  assert.match(asked.text, /Enter your code/)
  assert.doesNotMatch(asked.markup, new RegExp(secret))
  const [recovery = ''] = /([0-9a-z]{4}-){3}[0-9a-z]{4}/.exec(codes.text) ?? []
  assert.match((await again.send({ code: recovery })).text, /Your work/)
})

test('a link that was used, or that nobody made, says the same and sets nothing', async () => {
  const reader = await visitor()
  const link = await linkFor('reader')
  await reader.open(link)
  await reader.send({ password })
  const spent = await reader.open(link)
  const madeUp = await reader.open('/workspace/welcome/made-up')
  assert.deepEqual([spent.status, spent.text], [madeUp.status, madeUp.text])
  assert.equal(spent.status, 404)
})

test('a wrong password, an unknown address and one that must wait are answered with the same bytes', async () => {
  const wrong = await ask('reader@test.example', 'not the right one')
  const unknown = await ask('nobodyy@test.example', 'not the right one')
  for (let count = 0; count < 6; count += 1) await ask('reader@test.example', `wrong ${count}`)
  const waiting = await ask('reader@test.example', password)
  assert.deepEqual(unknown, wrong)
  assert.deepEqual(waiting, wrong)
  assert.equal(wrong.status, 400)
  moveTo(at('2024-12-04T13:00:00Z'))
})

test('a forgotten password is answered with the same bytes for every address', async () => {
  assert.equal(await askForLink('reader@test.example'), await askForLink('nobody@test.example'))
})

test('signing in gives a new token, out of reach of scripts and of other sites', async () => {
  moveTo(at('2024-12-04T14:00:00Z'))
  const reader = await visitor()
  const planted = randomBytes(32).toString('base64url')
  reader.cookies.set('moothall', planted)
  await reader.open('/workspace/sign-in')
  const inside = await reader.send({ email: 'reader@test.example', password })
  assert.match(inside.text, /Your work/)
  assert.notEqual(reader.cookies.get('moothall'), planted)
  const answer = await site.inject({ url: '/workspace/sign-in', headers: { host: 'council.example' } })
  assert.match(String(answer.headers['content-security-policy']), /script-src 'self'/)
  assert.ok(answer.cookies.every(({ httpOnly, sameSite }) => httpOnly === true && sameSite !== undefined))
})

test('a sign-in sent from another site is refused', async () => {
  const person = await visitor()
  const answer = await person.post('/workspace/sign-in', { email: 'reader@test.example', password })
  assert.equal(answer.status, 403)
  assert.equal(person.cookies.has('moothall'), false)
})

test('somebody sees where they are signed in, and signs out there, elsewhere and everywhere', async () => {
  const devices = [await visitor(), await visitor(), await visitor()] as const
  for (const device of devices) {
    await device.open('/workspace/sign-in')
    await device.send({ email: 'reader@test.example', password })
  }
  const isIn = async (device: (typeof devices)[number]) =>
    (await device.open('/workspace')).address === '/workspace'
  const [here, there, elsewhere] = devices
  const page = await here.open('/workspace/account/sessions')
  assert.match(page.text, /This device/)
  await here.send({}, 'Sign out everywhere else')
  assert.deepEqual([await isIn(here), await isIn(there), await isIn(elsewhere)], [true, false, false])
  await there.open('/workspace/sign-in')
  await there.send({ email: 'reader@test.example', password })
  await here.open('/workspace/account/sessions')
  await here.send({}, 'Sign out everywhere')
  assert.deepEqual([await isIn(here), await isIn(there)], [false, false])
})

test('a changed password asks for the present one and ends the other sessions', async () => {
  const [here, there] = [await visitor(), await visitor()]
  for (const device of [here, there]) {
    await device.open('/workspace/sign-in')
    await device.send({ email: 'reader@test.example', password })
  }
  await here.open('/workspace/account/password')
  const wrong = await here.send({ current: 'not the present one', next: 'walnut ferry orbit' })
  assert.match(wrong.text, /not your present password/)
  assert.match((await here.send({ current: password, next: 'password12345' })).text, /easy to guess/)
  const done = await here.send({ current: password, next: 'walnut ferry orbit' })
  assert.equal(done.address, '/workspace/account')
  assert.equal((await there.open('/workspace')).address, '/workspace/sign-in')
})

test('whose powers have ended is signed out', async () => {
  const reader = await visitor(council.actors.reader)
  assert.equal((await reader.open('/workspace')).address, '/workspace')
  await database.officePool.query('update power_grant set to_on = $2 where account_id = $1', [
    council.actors.reader.accountId,
    '2024-12-03',
  ])
  assert.equal((await reader.open('/workspace')).address, '/workspace/sign-in')
})

test('an app is set up from one’s account with the password, and removed where no role needs it', async () => {
  const monitor = await visitor(council.actors.monitor)
  const page = await monitor.open('/workspace/account/app')
  const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(page.markup)![1]!
  const code = codeAt(secret, '2024-12-04T14:00:00Z')
  const refused = await monitor.send({ code, password: 'no password was set' })
  assert.match(refused.text, /not your present password/)
})

async function ask(email: string, given: string) {
  const person = await visitor()
  await person.open('/workspace/sign-in')
  const page = await person.send({ email, password: given })
  const bare = page.markup.replaceAll(email, '').replaceAll(/name="_(?:csrf|form)" value="[^"]*"/g, '')
  return { status: page.status, markup: bare }
}

async function askForLink(email: string): Promise<string> {
  const person = await visitor()
  await person.open('/workspace/forgotten-password')
  return (await person.send({ email })).markup
}
