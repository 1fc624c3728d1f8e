import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()

test('a connection that breaks while it is lent, between two statements, fails its next statement and nothing more', async () => {
  const superuser = new Client({ connectionString: database.superuserAddress })
  await superuser.connect()
  try {
    const broken = database.office.connection().execute(async (lent) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(lent)
      await superuser.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await new Promise((seen) => setTimeout(seen, 200)) // the farewell arrives while nothing is asked
      await sql`select 1`.execute(lent)
    })
    await assert.rejects(broken)
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database.office)
    assert.deepEqual(rows, [{ one: 1 }])
  } finally {
    await superuser.end()
  }
})
