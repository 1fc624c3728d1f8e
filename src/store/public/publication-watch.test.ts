import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../test-database.ts'
import { watchPublications } from './publication-watch.ts'

const db = await testDatabase()
const faults: Error[] = []
const watch = watchPublications(db.addresses.publicReader, {
  retryMs: 5,
  heartbeatMs: 20,
  onFault: (fault) => faults.push(fault),
})
after(() => watch.close())

test('a publication moves the revision of its council alone', async () => {
  await until(() => watch.newest() !== undefined)
  const [one, other] = [watch.revisionOf('one'), watch.revisionOf('other')]
  await publish('one')
  await until(() => watch.revisionOf('one') !== one)
  assert.ok((watch.revisionOf('one') ?? 0) > (one ?? 0))
  assert.equal(watch.revisionOf('other'), other)
  assert.equal(watch.newest(), watch.revisionOf('one'))
})

test('nothing is known while the connection is lost, and everything counts as moved when it is back', async () => {
  await until(() => watch.newest() !== undefined)
  const before = watch.revisionOf('other') ?? 0
  let wasUnknown = false
  await endListeners()
  await until(() => {
    wasUnknown ||= watch.revisionOf('other') === undefined && watch.newest() === undefined
    return wasUnknown
  })
  await until(() => watch.newest() !== undefined)
  assert.ok((watch.revisionOf('other') ?? 0) > before)
  assert.match(faults[0]?.message ?? '', /lost the watch on publications/)
  const back = watch.revisionOf('other')
  await publish('other')
  await until(() => watch.revisionOf('other') !== back)
})

test('a watch that is closed knows nothing and does not come back', async () => {
  const own = watchPublications(db.addresses.publicReader, { retryMs: 1 })
  await until(() => own.newest() !== undefined)
  await own.close()
  assert.equal(own.newest(), undefined)
  await until(async () => (await listeners()) === 1)
})

async function publish(councilId: string): Promise<void> {
  await sql`select pg_notify('publication', ${councilId})`.execute(db.office)
}

async function listeners(): Promise<number> {
  const found = await sql<{ count: number }>`select count(*) from pg_stat_activity
    where usename = 'moothall_public' and datname = current_database() and query in ('listen publication', 'select 1')`.execute(
    db.publicReader,
  )
  return found.rows[0]?.count ?? 0
}

async function endListeners(): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'moothall_public' and datname = current_database() and pid <> pg_backend_pid()`.execute(
    db.publicReader,
  )
}

/** Waits for something that comes from outside; the test runner's own limit ends it where it never comes. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve))
}
