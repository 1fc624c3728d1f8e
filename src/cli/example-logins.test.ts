import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { passwordSignIn } from '../acts/sign-in/password-sign-in.ts'
import { accepted } from '../acts/test-council.ts'
import { everyTable } from '../acts/test-record.ts'
import { loadAshcombe } from '../example/load/load-ashcombe.ts'
import { instantFromMs } from '../foundation/instant.ts'
import { keptFiles } from '../store/files/file-store.ts'
import { testFiles } from '../store/files/test-files.ts'
import { testDatabase } from '../store/test-database.ts'
import { runWith } from './test-run-with.ts'

const database = await testDatabase()
const scratch = mkdtempSync(join(tmpdir(), 'moothall-cli-'))
after(() => rmSync(scratch, { recursive: true }))

const settings = {
  DATABASE_URL: database.addresses.office,
  DATABASE_PUBLIC_URL: database.addresses.publicReader,
  MOOTHALL_DATA: join(scratch, 'data'),
}

test('example logins are printed alike each time, sign in, and belong to the example council on loopback alone', async () => {
  const at = instantFromMs(Date.now())
  const files = keptFiles(testFiles(join(scratch, 'files')))
  const councilId = await loadAshcombe({
    office: database.office,
    keepFile: files.keep,
    at,
    random: randomBytes,
  })
  const outside = await runWith({ ...settings, HOST: '0.0.0.0' }, ['example', 'logins', '--json'])
  assert.deepEqual([outside.exitCode, outside.out], [1, ''])
  assert.match(outside.err, /only while HOST is loopback/)

  const first = await runWith(settings, ['example', 'logins', '--json'])
  assert.equal(first.exitCode, 0, first.err)
  const before = await everyTable(database)
  assert.equal((await runWith(settings, ['example', 'logins', '--json'])).out, first.out)
  assert.deepEqual(await everyTable(database), before)

  const logins = JSON.parse(first.out) as { role: string; email: string; password: string }[]
  assert.equal(new Set(logins.map(({ role }) => role)).size, logins.length)
  assert.ok(logins.some(({ role }) => role === 'proper-officer'))
  for (const { email, password } of logins) {
    accepted(
      await passwordSignIn(
        {
          office: database.office,
          councilId,
          zone: 'Europe/London',
          at,
          random: randomBytes,
          signIn: { takesExampleLogins: true },
        },
        { email, password, address: '127.0.0.1' },
      ),
    )
  }
  const nameless = await database.office
    .selectFrom('account')
    .select('email')
    .where(
      'email',
      'in',
      logins.map(({ email }) => email),
    )
    .where('person_id', 'is', null)
    .execute()
  assert.deepEqual(nameless, [], 'every example login is somebody of the register')

  const made = ['council', 'add', '--name', 'Elm', '--administrator', 'Ann', '--email', 'ann@elm.example']
  await runWith(settings, [...made, '--host', 'elm.example'])
  const other = await runWith(settings, ['example', 'logins', '--council', 'elm'])
  assert.deepEqual([other.exitCode, other.out], [1, ''])
  assert.match(other.err, /no example council/)
})
