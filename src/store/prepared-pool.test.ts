import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from './test-database.ts'

type Kept = { name: string; uses: number }

const kept = sql<Kept>`select name, generic_plans + custom_plans as uses from pg_prepared_statements`

describe('preparedPool()', async () => {
  const { office, publicReader } = await testDatabase()

  it('runs a statement that was asked before by its name, whatever it is asked with', async () => {
    await publicReader.connection().execute(async (one) => {
      for (const number of [1, 2, 3]) {
        const answer = await sql<{ twice: number }>`select ${number}::int * 2 as twice`.execute(one)
        assert.deepEqual(answer.rows, [{ twice: number * 2 }])
      }
      const { rows } = await kept.execute(one)
      assert.deepEqual(
        rows.filter(({ uses }) => uses === 3).map(({ name }) => name),
        ['kept-1'],
      )
    })
  })

  it('keeps no more statements than the site needs, and answers those beyond', async () => {
    await publicReader.connection().execute(async (one) => {
      for (let number = 0; number < 450; number += 1) {
        const answer = await sql<{ it: number }>`select ${sql.lit(number)}::int as it`.execute(one)
        assert.deepEqual(answer.rows, [{ it: number }])
      }
      assert.equal((await kept.execute(one)).rows.length, 400)
    })
  })

  it('keeps a statement of the office once it is asked again and again, since single acts ask many once', async () => {
    await office.connection().execute(async (one) => {
      const isKept: boolean[] = []
      for (let time = 1; time <= 6; time += 1) {
        await sql`select ${time}::int as often`.execute(one)
        const { rows } = await sql<{
          statement: string
        }>`select statement from pg_prepared_statements`.execute(one)
        isKept.push(rows.some(({ statement }) => statement.includes('as often')))
      }
      assert.deepEqual(isKept, [false, false, false, false, true, true])
    })
  })
})
