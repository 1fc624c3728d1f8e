import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../store/test-database.ts'
import { runWith } from './test-run-with.ts'

const database = await testDatabase()
const scratch = mkdtempSync(join(tmpdir(), 'moothall-cli-'))
after(() => rmSync(scratch, { recursive: true }))

const settings = {
  DATABASE_URL: database.addresses.office,
  DATABASE_PUBLIC_URL: database.addresses.publicReader,
  MOOTHALL_DATA: join(scratch, 'data'),
  BASE_URL: 'https://elm.example',
}

test('council invite prints the link with which the first administrator begins', async () => {
  const made = ['council', 'add', '--name', 'Elm', '--administrator', 'Ann', '--email', 'ann@elm.example']
  await runWith(settings, [...made, '--host', 'elm.example'])
  const invited = await runWith(settings, ['council', 'invite', '--email', 'Ann@elm.example', '--forget-app'])
  assert.equal(invited.exitCode, 0, invited.err)
  assert.match(invited.out, /^https:\/\/elm\.example\/workspace\/welcome\/[\w-]{43}$/m)
  const nobody = await runWith(settings, ['council', 'invite', '--email', 'bo@elm.example'])
  assert.deepEqual([nobody.exitCode, nobody.out], [1, ''])
  assert.equal((await runWith(settings, ['council', 'invite'])).exitCode, 2)
})
