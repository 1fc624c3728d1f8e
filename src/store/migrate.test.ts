import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { connect } from './connection.ts'
import { appliedMigrations, migrate, readMigrations } from './migrate.ts'
import { Stop } from './stop.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()
const brought = await appliedMigrations(database.officePool)
const folder = mkdtempSync(join(tmpdir(), 'moothall-migrations-'))
after(() => rmSync(folder, { recursive: true }))

/** Begins again: no step taken, and the folder holding these files alone. */
async function given(files: Readonly<Record<string, string>>): Promise<void> {
  await database.officePool.query('drop schema if exists house cascade; drop table if exists one, two, three')
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
}

const names = (steps: readonly { name: string }[]) => steps.map(({ name }) => name)
const stops = (words: RegExp) => (fault: unknown) => fault instanceof Stop && words.test(fault.message)
const first = { '0001-one.sql': 'create table one (a int); insert into one values (1)' }
const both = { ...first, '0002-two.sql': 'create table two (a int)' }

test('migrate() takes each step once, in order', async () => {
  await given(first)
  assert.deepEqual(names(await migrate(database.officePool, folder)), ['0001-one.sql'])
  writeFileSync(join(folder, '0002-two.sql'), 'create table two as select a from one')
  assert.deepEqual(names(await migrate(database.officePool, folder)), ['0002-two.sql'])
  assert.deepEqual(await migrate(database.officePool, folder), [])
  assert.deepEqual(names(await appliedMigrations(database.officePool)), ['0001-one.sql', '0002-two.sql'])
  assert.equal((await database.officePool.query('select from two')).rowCount, 1)
})

test('migrate() is one query when there is nothing to do', async () => {
  await given(first)
  await migrate(database.officePool, folder)
  const asked: unknown[] = []
  const counting = { query: (text: unknown) => (asked.push(text), database.officePool.query(text as string)) }
  await migrate(counting as unknown as typeof database.officePool, folder)
  assert.equal(asked.length, 1)
})

test('migrate() from several processes at once: one works, the others wait', async () => {
  await given({
    '0001-one.sql': 'create table one (a int); select pg_sleep(0.2)',
    '0002-two.sql': 'create table two (a int)',
  })
  const others = [connect(database.addresses), connect(database.addresses)]
  const taken = await Promise.all([database, ...others].map(({ officePool }) => migrate(officePool, folder)))
  await Promise.all(others.map((other) => other.close()))
  assert.deepEqual(names(taken.flat()), ['0001-one.sql', '0002-two.sql'])
})

test('migrate() keeps nothing of a step that fails, and goes on from it when it is put right', async () => {
  await given({ ...first, '0002-two.sql': 'create table two (a int); select 1/0' })
  await assert.rejects(migrate(database.officePool, folder), /cannot apply the migration 0002-two\.sql/)
  assert.deepEqual(names(await appliedMigrations(database.officePool)), ['0001-one.sql'])
  writeFileSync(join(folder, '0002-two.sql'), 'create table two (a int)')
  assert.deepEqual(names(await migrate(database.officePool, folder)), ['0002-two.sql'])
})

test('migrate() stops at a file changed since it was applied', async () => {
  await given(both)
  await migrate(database.officePool, folder)
  writeFileSync(join(folder, '0001-one.sql'), 'create table one (a bigint)')
  await assert.rejects(
    migrate(database.officePool, folder),
    stops(/^The migration 0001-one\.sql has changed [^]*Where the database holds only the example council/),
  )
})

test('migrate() stops at a database newer than the program', async () => {
  await given(both)
  await migrate(database.officePool, folder)
  rmSync(join(folder, '0002-two.sql'))
  await assert.rejects(migrate(database.officePool, folder), stops(/newer Moothall \(it has 0002-two\.sql/))
})

test('migrate() stops at a gap in the files, a number used twice and a name that has none', async () => {
  for (const name of ['0003-three.sql', '0001-other.sql', 'three.sql']) {
    await given({ ...first, [name]: 'create table three (a int)' })
    await assert.rejects(migrate(database.officePool, folder), stops(/is out of order/), name)
    assert.deepEqual(await appliedMigrations(database.officePool), [])
  }
})

test('migrate() stops at a gap in what the database has', async () => {
  await given({ ...both, '0003-three.sql': 'create table three (a int)' })
  await migrate(database.officePool, folder)
  await database.officePool.query('delete from house.migration where number = 2')
  await assert.rejects(
    migrate(database.officePool, folder),
    stops(/lacks migration 2 but has 0003-three\.sql/),
  )
})

test("the test database's template has the program's own migrations, all of them", async () => {
  assert.deepEqual(names(brought), names(await readMigrations()))
  assert.ok(brought.length > 0)
})
