import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { suite, test } from 'node:test'
import { secondsAfter, type Instant } from '../../foundation/instant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { addGrantRow } from '../../store/account.ts'
import { keepPassword, passwordDigest } from '../../store/sign-in/password.ts'
import { testDatabase } from '../../store/test-database.ts'
import { openAccount } from '../council/open-account.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import type { Actor } from '../session.ts'
import type { SignedIn } from './complete-sign-in.ts'
import { noteFailedSignIns } from './note-failed-sign-ins.ts'
import { isOutdated, passwordDigestOf } from './password-digest.ts'
import { passwordSignIn, type PasswordAttempt } from './password-sign-in.ts'
import { checkNewPassword, setPassword } from './set-password.ts'
import { signIn } from './sign-in.ts'

const database = await testDatabase()
const right = 'harbour quilt semaphore'
const noon = at('2024-12-04T12:00:00Z')

testAct(database, 'sign-in', {
  by: 'holder',
  prepare: () => (session) =>
    signIn(session, { by: 'password', wrongBefore: 0, forgets: [], deviceSha256: sha256('device') }),
})
testAct(database, 'set-password', {
  by: 'holder',
  prepare: () => (session) => setPassword(session, { digest: '$argon2id$' }),
})
testAct(database, 'note-failed-sign-ins', {
  by: 'public',
  prepare: () => (session) => noteFailedSignIns(session, { accountId: undefined, count: 20 }),
})

async function withPassword(): Promise<TestCouncil> {
  const council = await testCouncil(database)
  const checked = accepted(await checkNewPassword(right, ['clerk'], randomBytes))
  accepted(await council.act((session) => setPassword(session, checked), { actor: holderOf(council) }))
  return council
}

/** Whoever holds the account of the tests: no role of theirs needs a second factor. */
function holderOf({ actors: { reader } }: TestCouncil): Actor {
  return { ...reader, grants: [...reader.grants, { role: 'account-holder', fromOn: day('2024-01-01') }] }
}

function signedIn(answer: Awaited<ReturnType<typeof passwordSignIn>>): SignedIn {
  const value = accepted(answer)
  assert.ok('deviceToken' in value, 'a second step is asked for')
  return value
}

function trying(council: TestCouncil, attempt: Partial<PasswordAttempt> = {}, when: Instant = noon) {
  const place = {
    office: database.office,
    councilId: council.councilId,
    zone: 'Europe/London',
    at: when,
    random: randomBytes,
    signIn: { takesExampleLogins: false },
  }
  const typed = { email: 'reader@test.example', password: right, address: '192.0.2.7', ...attempt }
  return passwordSignIn(place, typed)
}

async function entriesOf(council: TestCouncil, act: string) {
  return database.office
    .selectFrom('audit_entry')
    .select(['account_id', 'actor', 'power', 'subject_kind', 'subject_id', 'detail'])
    .where('council_id', '=', council.councilId)
    .where('act', '=', act)
    .orderBy('entry_no')
    .execute()
}

suite('passwordSignIn()', () => {
  test('signs in who has the password, however the address is written, and enters it as theirs', async () => {
    const council = await withPassword()
    const { accountId } = signedIn(await trying(council, { email: ' Reader@Test.Example ' }))
    assert.equal(accountId, council.actors.reader.accountId)
    assert.deepEqual(await entriesOf(council, 'sign-in'), [
      {
        account_id: accountId,
        actor: 'reader',
        power: 'account-holder',
        subject_kind: 'account',
        subject_id: accountId,
        detail: { by: 'password', wrongBefore: 0 },
      },
    ])
  })

  test('keeps a session only in the transaction of the sign-in', async () => {
    const council = await withPassword()
    const lost = trying(council, { begin: () => Promise.reject(new Error('the session could not be kept')) })
    await assert.rejects(lost, /could not be kept/)
    assert.deepEqual(await entriesOf(council, 'sign-in'), [])
  })

  test('answers alike for a wrong password, an unknown address, one without a password, without powers, or throttled', async () => {
    const council = await withPassword()
    accepted(
      await council.act(
        (session) => openAccount(session, { name: 'Al', email: 'al@test.example', roles: [] }),
        {
          actor: council.actors.administrator,
        },
      ),
    )
    const accounts = await database.office
      .selectFrom('account')
      .select('account_id')
      .where('council_id', '=', council.councilId)
      .where('email', '=', 'al@test.example')
      .execute()
    await database.office.transaction().execute(async (tx) =>
      keepPassword(tx, {
        council_id: council.councilId,
        account_id: accounts[0]!.account_id,
        digest: await passwordDigestOf(right, randomBytes),
        set_at: noon,
        set_entry: 1,
      }),
    )
    const answers = [
      await trying(council, { password: 'not the right one' }),
      await trying(council, { email: 'nobody@test.example' }),
      await trying(council, { email: 'deputy@test.example' }),
      await trying(council, { email: 'al@test.example' }),
      await trying(council, { password: '' }),
      await trying(council, { password: right.repeat(100) }),
    ]
    for (let count = 0; count < 6; count += 1) await trying(council, { password: `wrong ${count}` })
    answers.push(await trying(council))
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1)
    assert.equal(refusedWith(answers[0]!), 'sign-in-failed')
  })

  test('works as hard for an address without an account', async () => {
    const council = await withPassword()
    const timeMs = async (email: string) => {
      const from = performance.now()
      await trying(council, { email, password: 'wrong password!' })
      return performance.now() - from
    }
    await timeMs('warm@test.example')
    const [known, unknown] = [await timeMs('reader@test.example'), await timeMs('nobody@test.example')]
    assert.ok(unknown > known / 3, `${unknown} ms for an unknown address, ${known} ms for a known one`)
  })

  test('after five wrong attempts even the right password must wait, and then is let in', async () => {
    const council = await withPassword()
    for (let count = 0; count < 5; count += 1) await trying(council, { password: `wrong ${count}` })
    assert.equal(refusedWith(await trying(council, {}, secondsAfter(noon, 29))), 'sign-in-failed')
    accepted(await trying(council, {}, secondsAfter(noon, 30)))
    const [entry] = await entriesOf(council, 'sign-in')
    assert.deepEqual(entry?.detail, { by: 'password', wrongBefore: 5 })
    await trying(council, { password: 'wrong once more' }, secondsAfter(noon, 31))
    accepted(await trying(council, {}, secondsAfter(noon, 32)))
  })

  test('a thousand guesses sent at once are no better than five', async () => {
    const council = await withPassword()
    const guesses = Array.from({ length: 100 }, (_, index) => trying(council, { password: `guess ${index}` }))
    await Promise.all(guesses)
    const { count } = await database.office
      .selectFrom('wrong_attempt')
      .select('count')
      .where('council_id', '=', council.councilId)
      .where('counted_by', '=', 'accountFromAddress')
      .executeTakeFirstOrThrow()
    assert.equal(count, 5)
  })

  test('many may sign in to one account at the same time', async () => {
    const council = await withPassword()
    const answers = await Promise.all(Array.from({ length: 8 }, () => trying(council)))
    answers.forEach(accepted)
  })

  test('a stranger who guesses from everywhere does not lock out the device of who holds the account', async () => {
    const council = await withPassword()
    const { deviceToken } = signedIn(await trying(council))
    for (let count = 0; count < 25; count += 1)
      await trying(council, { password: 'wrong guess', address: `198.51.100.${count}` })
    assert.equal(refusedWith(await trying(council)), 'sign-in-failed')
    assert.equal(refusedWith(await trying(council, { deviceToken: 'made up' })), 'sign-in-failed')
    accepted(await trying(council, { deviceToken }))
  })

  test('the whole of an IPv6 network counts as one address', async () => {
    const council = await withPassword()
    for (let count = 0; count < 5; count += 1)
      await trying(council, { password: 'wrong guess', address: `2001:db8::${count}` })
    assert.equal(refusedWith(await trying(council, { address: '2001:db8:0:0:ffff::1' })), 'sign-in-failed')
    accepted(await trying(council, { address: '2001:db8:0:1::1' }))
  })

  test('wrong attempts have one entry for many, without what was typed', async () => {
    const council = await withPassword()
    for (let count = 0; count < 21; count += 1) {
      await trying(council, { password: 'a secret slip', address: `198.51.100.${count}` })
      await trying(council, { email: 'A secret slip', address: `198.51.100.${count}` })
    }
    const entries = await entriesOf(council, 'note-failed-sign-ins')
    assert.deepEqual(
      entries.map(({ account_id, actor, subject_id, detail }) => ({ account_id, actor, subject_id, detail })),
      [council.actors.reader.accountId, council.councilId].map((subject_id) => ({
        account_id: null,
        actor: 'somebody who has not signed in',
        subject_id,
        detail: { count: 20 },
      })),
    )
    const { rows } = await database.officePool.query(
      `select from wrong_attempt as kept where kept::text ilike '%secret%'
       union all select from audit_entry as kept where kept::text ilike '%secret%'`,
    )
    assert.equal(rows.length, 0)
  })

  test('a digest of earlier parameters still proves, and is made anew', async () => {
    const council = await withPassword()
    const accountId = council.actors.reader.accountId!
    const old = await passwordDigestOf(right, randomBytes, { memory: 8192, passes: 1, parallelism: 1 })
    assert.ok(isOutdated(old))
    await database.office
      .updateTable('account_password')
      .set({ digest: old })
      .where('account_id', '=', accountId)
      .execute()
    accepted(await trying(council))
    const kept = await passwordDigest(database.office, council.councilId, accountId)
    assert.ok(kept !== undefined && !isOutdated(kept))
    accepted(await trying(council))
  })

  test('a password typed with accents put together or apart is the same', async () => {
    const council = await withPassword()
    const typed = 'Llŷn ac Ynys Môn heddiw'
    const checked = accepted(await checkNewPassword(typed.normalize('NFC'), [], randomBytes))
    accepted(await council.act((session) => setPassword(session, checked), { actor: holderOf(council) }))
    accepted(await trying(council, { password: typed.normalize('NFD') }))
  })

  test('who has a grant that has ended is not signed in', async () => {
    const council = await withPassword()
    await database.office.transaction().execute(async (tx) => {
      await tx
        .updateTable('power_grant')
        .set({ to_on: day('2024-12-03') })
        .where('account_id', '=', council.actors.reader.accountId)
        .execute()
    })
    assert.equal(refusedWith(await trying(council)), 'sign-in-failed')
    await database.office.transaction().execute((tx) =>
      addGrantRow(tx, {
        council_id: council.councilId,
        grant_id: id('grant'),
        account_id: council.actors.reader.accountId!,
        role: 'councillor',
        from_on: day('2024-12-04'),
        granted_entry: 1,
      }),
    )
    accepted(await trying(council))
  })
})

test('checkNewPassword() refuses what is common or easy to guess, from lists of its own', async () => {
  assert.equal(refusedWith(await check('password1234')), 'password-common')
  assert.equal(refusedWith(await check('qwertyuiop[]')), 'password-common')
  assert.equal(refusedWith(await check('aaaaaaaaaaaaaaaa')), 'password-common')
  assert.equal(refusedWith(await check('123456789012')), 'password-common')
  assert.equal(
    refusedWith(await check('Rosalind.Thorne1', ['Rosalind Thorne', 'thorner@ashcombe.example'])),
    'password-of-own-words',
  )
  accepted(await check(right))
})

function check(password: string, known: readonly string[] = []) {
  return checkNewPassword(password, known, randomBytes)
}
