import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
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
const ownName = new URL(db.addresses.publicReader).pathname.slice(1)

const [one, other] = ['aaaa-aaaa-aaaa-aaa1', 'aaaa-aaaa-aaaa-aaa2'] as const

test('a publication moves the revision of its council alone', async () => {
  await until(() => watch.newest() !== undefined)
  const [ofOne, ofOther] = [watch.revisionOf(one), watch.revisionOf(other)]
  await publish(one)
  await until(() => watch.revisionOf(one) !== ofOne)
  assert.ok((watch.revisionOf(one) ?? 0) > (ofOne ?? 0))
  assert.equal(watch.revisionOf(other), ofOther)
  assert.equal(watch.newest(), watch.revisionOf(one))
})

test('what was committed before is heard once the watch has caught up', async () => {
  for (let round = 0; round < 50; round += 1) {
    const before = watch.newest() ?? 0
    await publish(one)
    await watch.caughtUp()
    assert.ok((watch.newest() ?? 0) > before)
  }
})

test('a message that is no council’s id is not heard', async () => {
  const before = watch.newest()
  for (const junk of ['', 'junk', `${one}x`, 'x'.repeat(7_000), one.toUpperCase()]) await publish(junk)
  await publish(one) // messages come in the order in which they were sent
  await until(() => watch.newest() !== before)
  assert.equal(watch.newest(), (before ?? 0) + 1)
})

test('a flood of ids is not followed for ever: past a thousand every council counts as moved', async () => {
  const before = watch.revisionOf(other)
  await flood(500)
  await until(() => watch.revisionOf('aaaa-aaaa-bbbb-0500') === watch.newest())
  assert.equal(watch.revisionOf(other), before)
  await flood(1_500)
  await until(() => watch.revisionOf('aaaa-aaaa-bbbb-1500') === watch.newest())
  assert.ok((watch.revisionOf(other) ?? 0) > (before ?? 0))
})

test('nothing is known while the connection is lost, and everything counts as moved when it is back', async () => {
  await until(() => watch.newest() !== undefined)
  const before = watch.revisionOf(other) ?? 0
  let wasUnknown = false
  await endListeners()
  await until(() => {
    wasUnknown ||= watch.revisionOf(other) === undefined && watch.newest() === undefined
    return wasUnknown
  })
  await until(() => watch.newest() !== undefined)
  assert.ok((watch.revisionOf(other) ?? 0) > before)
  assert.match(faults[0]?.message ?? '', /lost the watch on publications/)
  const back = watch.revisionOf(other)
  await publish(other)
  await until(() => watch.revisionOf(other) !== back)
})

test('a watch that is closed knows nothing and does not come back', async () => {
  const own = watchPublications(db.addresses.publicReader, { retryMs: 1 })
  await until(() => own.newest() !== undefined)
  await own.close()
  assert.equal(own.newest(), undefined)
  await until(async () => (await listeners()) === 1)
})

function flood(count: number): Promise<unknown> {
  return sql`select count(pg_notify('publication', 'aaaa-aaaa-bbbb-' || lpad(n::text, 4, '0')))
    from generate_series(1, ${count}::int) as n`.execute(db.publicReader)
}

async function publish(councilId: string): Promise<void> {
  await sql`select pg_notify('publication', ${councilId})`.execute(db.office)
}

const ofListeners = `from pg_stat_activity
  where usename = 'moothall_public' and datname = $1 and query in ('listen publication', 'select 1')`

async function listeners(): Promise<number> {
  return Number((await askSuperuser<{ count: string }>(`select count(*) ${ofListeners}`))[0]?.count)
}

async function endListeners(): Promise<void> {
  await askSuperuser(`select pg_terminate_backend(pid) ${ofListeners}`)
}

async function askSuperuser<Row extends object>(question: string): Promise<Row[]> {
  const superuser = new Client({ connectionString: db.superuserAddress })
  await superuser.connect()
  try {
    return (await superuser.query<Row>(question, [ownName])).rows
  } finally {
    await superuser.end()
  }
}

/** Waits for something that comes from outside; the test runner's own limit ends it where it never comes. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve))
}
