import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { secondsAfter, type Instant } from '../../foundation/instant.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { newCodeSecret } from './one-time-code.ts'
import { passwordSignIn } from './password-sign-in.ts'
import type { SecondStep } from './second-step-question.ts'
import { secondStep } from './second-step.ts'
import { checkNewPassword, setPassword } from './set-password.ts'
import { forgetSecondFactor, removeSecondFactor, setSecondFactor } from './set-second-factor.ts'

const database = await testDatabase()
const password = 'harbour quilt semaphore'
const noon = at('2024-12-04T12:00:00Z')
const secret = newCodeSecret(randomBytes)

function codeAt(when: Instant, of = secret): string {
  return new TOTP({ secret: Secret.fromBase32(of) }).generate({ timestamp: Date.parse(when) })
}

testAct(database, 'set-second-factor', {
  by: 'holder',
  prepare: () => (session) => setSecondFactor(session, { secret, code: codeAt(noon) }),
})
testAct(database, 'forget-second-factor', {
  by: 'administrator',
  prepare:
    ({ actors }) =>
    (session) =>
      forgetSecondFactor(session, actors.clerk.accountId!),
})
testAct(database, 'remove-second-factor', {
  by: 'ordinary',
  prepare: () => (session) => removeSecondFactor(session),
})

async function clerkWithPassword(): Promise<TestCouncil> {
  const council = await testCouncil(database)
  const checked = accepted(await checkNewPassword(password, [], randomBytes))
  accepted(await council.act((session) => setPassword(session, checked), { actor: council.actors.holder }))
  return council
}

function placeOf({ councilId }: TestCouncil, when: Instant) {
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

async function firstStep(council: TestCouncil, when: Instant): Promise<SecondStep> {
  const typed = { email: 'clerk@test.example', password, address: '192.0.2.7' }
  const answer = accepted(await passwordSignIn(placeOf(council, when), typed))
  assert.ok('step' in answer, 'a proper officer is not signed in by the password alone')
  return answer
}

function step(
  council: TestCouncil,
  typed: { stepToken: string; code: string; newSecret?: string },
  when: Instant,
) {
  return secondStep(placeOf(council, when), {
    ...typed,
    address: '192.0.2.7',
    begin: () => Promise.resolve(),
  })
}

async function setUp(council: TestCouncil): Promise<readonly string[]> {
  const { step: asked, stepToken } = await firstStep(council, noon)
  assert.equal(asked, 'set-up')
  const typed = { stepToken, code: codeAt(noon), newSecret: secret }
  return accepted(await step(council, typed, noon)).recoveryCodes
}

test('who needs a second factor sets one up before being signed in, and gives its code from then on', async () => {
  const council = await clerkWithPassword()
  assert.equal((await setUp(council)).length, 10)
  const later = secondsAfter(noon, 3600)
  const { step: asked, stepToken } = await firstStep(council, later)
  assert.equal(asked, 'code')
  const { recoveryCodes } = accepted(await step(council, { stepToken, code: codeAt(later) }, later))
  assert.deepEqual(recoveryCodes, [])
})

test('a code is taken once, and the one just before or after will do', async () => {
  const council = await clerkWithPassword()
  await setUp(council)
  const again = await firstStep(council, noon)
  assert.equal(refusedWith(await step(council, { ...again, code: codeAt(noon) }, noon)), 'wrong-code')
  const next = secondsAfter(noon, 30)
  accepted(await step(council, { ...again, code: codeAt(next) }, noon))
  const third = await firstStep(council, next)
  assert.equal(refusedWith(await step(council, { ...third, code: codeAt(noon) }, next)), 'wrong-code')
  const old = codeAt(secondsAfter(noon, -90))
  assert.equal(refusedWith(await step(council, { ...third, code: old }, next)), 'wrong-code')
})

test('nobody sets up another app in a sign-in in place of the one there is', async () => {
  const council = await clerkWithPassword()
  await setUp(council)
  const other = newCodeSecret(randomBytes)
  const later = secondsAfter(noon, 3600)
  const { stepToken } = await firstStep(council, later)
  const typed = { stepToken, code: codeAt(later, other), newSecret: other }
  assert.equal(refusedWith(await step(council, typed, later)), 'wrong-code')
})

test('a recovery code signs in once', async () => {
  const council = await clerkWithPassword()
  const [code = ''] = await setUp(council)
  accepted(await step(council, { ...(await firstStep(council, noon)), code: code.toUpperCase() }, noon))
  const second = await firstStep(council, noon)
  assert.equal(refusedWith(await step(council, { ...second, code }, noon)), 'wrong-code')
})

test('a second step ends after ten minutes, after five wrong codes, and when it was taken', async () => {
  const council = await clerkWithPassword()
  await setUp(council)
  const first = await firstStep(council, noon)
  const late = secondsAfter(noon, 600)
  assert.equal(refusedWith(await step(council, { ...first, code: codeAt(late) }, late)), 'sign-in-step-over')

  const later = secondsAfter(noon, 7200)
  const taken = await firstStep(council, later)
  accepted(await step(council, { ...taken, code: codeAt(later) }, later))
  const next = secondsAfter(later, 60)
  assert.equal(refusedWith(await step(council, { ...taken, code: codeAt(next) }, next)), 'sign-in-step-over')

  const guessed = await firstStep(council, next)
  for (let count = 0; count < 5; count += 1)
    assert.equal(refusedWith(await step(council, { ...guessed, code: '000000' }, next)), 'wrong-code')
  assert.equal(
    refusedWith(await step(council, { ...guessed, code: codeAt(next) }, next)),
    'sign-in-step-over',
  )
  assert.equal(
    refusedWith(await step(council, { stepToken: 'made up', code: '000000' }, next)),
    'sign-in-step-over',
  )
})

test('of two who send the same code at once only one is signed in', async () => {
  const council = await clerkWithPassword()
  await setUp(council)
  const later = secondsAfter(noon, 3600)
  const both = [await firstStep(council, later), await firstStep(council, later)]
  const answers = await Promise.all(both.map((one) => step(council, { ...one, code: codeAt(later) }, later)))
  assert.equal(answers.filter(({ ok }) => ok).length, 1)
})

test('a role that needs a second factor cannot remove it; who has lost it has it forgotten by another', async () => {
  const council = await clerkWithPassword()
  await setUp(council)
  const { holder, administrator, clerk } = council.actors
  assert.equal(refusedWith(await council.act(removeSecondFactor, { actor: holder })), 'second-factor-needed')
  accepted(
    await council.act((session) => forgetSecondFactor(session, clerk.accountId!), { actor: administrator }),
  )
  assert.equal((await firstStep(council, noon)).step, 'set-up')
  const own = await council.act((session) => forgetSecondFactor(session, administrator.accountId!), {
    actor: administrator,
  })
  assert.equal(refusedWith(own), 'unknown-thing')
})

test('setSecondFactor() refuses a code of another secret, and what is no secret', async () => {
  const { act, actors } = await testCouncil(database)
  const set = (given: string, code: string) =>
    act((session) => setSecondFactor(session, { secret: given, code }), { actor: actors.holder })
  assert.equal(refusedWith(await set(secret, codeAt(noon, newCodeSecret(randomBytes)))), 'wrong-code')
  assert.equal(refusedWith(await set('short', codeAt(noon))), 'wrong-code')
})
