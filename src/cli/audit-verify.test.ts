import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { Client } from 'pg'
import { testCouncil } from '../acts/test-council.ts'
import { testDatabase } from '../store/test-database.ts'
import { runWith } from './test-run-with.ts'

const database = await testDatabase()
const scratch = mkdtempSync(join(tmpdir(), 'moothall-audit-'))
after(() => rmSync(scratch, { recursive: true }))
const settings = {
  DATABASE_URL: database.addresses.office,
  DATABASE_PUBLIC_URL: database.addresses.publicReader,
  MOOTHALL_DATA: join(scratch, 'data'),
}
const run = (...more: readonly string[]) => runWith(settings, ['audit', 'verify', ...more])

it('moothall audit verify says that a trail holds together, and names the first entry that was changed behind its back', async () => {
  const council = await testCouncil(database, 'elm')
  const whole = await run()
  assert.equal(whole.exitCode, 0, whole.err)
  assert.match(whole.out, /holds together: \d+ entries/)
  const superuser = new Client({
    connectionString: Object.assign(new URL(database.superuserAddress), {
      pathname: new URL(database.addresses.office).pathname,
    }).href,
  })
  await superuser.connect()
  await superuser.query(
    `update audit_entry set actor = 'Somebody Else' where council_id = $1 and entry_no = 3`,
    [council.councilId],
  )
  await superuser.end()
  const broken = await run('--council', 'elm', '--json')
  assert.equal(broken.exitCode, 1)
  const { lastHash: _, ...found } = JSON.parse(broken.out)
  assert.deepEqual(found, { council: 'elm', entries: 2, broken: { entryNo: 3, fault: 'changed' } })
  assert.match((await run()).err, /^Entry 3 of the audit trail was changed/)
  assert.match((await run('--council', 'oak')).err, /no council called oak/)
})
