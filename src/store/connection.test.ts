import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { connect } from './connection.ts'
import { testDatabase } from './test-database.ts'

const { office, officePool, publicReader, addresses } = await testDatabase()

test('connect() gives bigint as a number, timestamptz as an instant and date as its text', async () => {
  const { rows } = await officePool.query(`
    select 9007199254740991 as number, count(*) as count, date '2024-12-04' as day,
           timestamptz '2024-12-04 18:30:00.1239+00' as at, timestamptz '2024-07-01 00:00+01' as summer,
           timestamptz '1066-10-14 12:00+00' as long_ago, array[date '2024-12-04', null] as days,
           array[timestamptz '2024-12-04 18:30+00'] as times, array[1::bigint, -2] as numbers, null::date as none`)
  assert.deepEqual(rows, [
    {
      number: 9007199254740991,
      count: 1,
      day: '2024-12-04',
      at: '2024-12-04T18:30:00.123Z',
      summer: '2024-06-30T23:00:00.000Z',
      long_ago: '1066-10-14T12:00:00.000Z',
      days: ['2024-12-04', null],
      times: ['2024-12-04T18:30:00.000Z'],
      numbers: [1, -2],
      none: null,
    },
  ])
})

test('connect() gives the same instant where the session was moved to another zone', async () => {
  const client = await officePool.connect()
  try {
    await client.query(`set timezone = 'Asia/Kolkata'`)
    const { rows } = await client.query(`select timestamptz '2024-12-04 18:30:00.5+00' as at`)
    assert.deepEqual(rows, [{ at: '2024-12-04T18:30:00.500Z' }])
  } finally {
    client.release(true)
  }
})

test('connect() throws rather than give a bigint that a number cannot hold', async () => {
  await assert.rejects(officePool.query('select 9007199254740993'), /bigint from the database is too large/)
})

test('the public role is a login of its own, and only signs in', async () => {
  const who = await sql<{ name: string }>`select current_user as name`.execute(publicReader)
  assert.deepEqual(who.rows, [{ name: 'moothall_public' }])
  for (const forbidden of [
    'create table mine (a int)',
    'create temp table mine (a int)',
    'create schema mine',
    'set role moothall_office',
  ]) {
    await assert.rejects(sql.raw(forbidden).execute(publicReader), /permission denied/, forbidden)
  }
})

test('neither role is a superuser or passes row security', async () => {
  const powers = await sql<{ powers: number }>`
    select count(*) as powers from pg_roles
     where rolname in ('moothall_office', 'moothall_public')
       and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`.execute(office)
  assert.deepEqual(powers.rows, [{ powers: 0 }])
})

test('a public query that runs away is stopped after five seconds', async () => {
  const limit = await sql`show statement_timeout`.execute(publicReader)
  assert.deepEqual(limit.rows, [{ statement_timeout: '5s' }])
})

test('a connection that breaks while idle is reported and replaced', async () => {
  const faults: Error[] = []
  const other = connect(addresses, { poolSize: 1, onFault: (fault) => faults.push(fault) })
  const { rows } = await other.officePool.query<{ pid: number }>('select pg_backend_pid() as pid')
  const broken = new Promise((resolve) => other.officePool.once('error', resolve))
  await officePool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await broken
  assert.deepEqual((await other.officePool.query('select 1 as one')).rows, [{ one: 1 }])
  assert.match(faults[0]?.message ?? '', /an idle database connection broke/)
  await other.close()
})
