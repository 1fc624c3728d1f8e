import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Tables } from '../../src/store/tables.ts'
import type { Office } from '../../src/store/transaction.ts'

/** The office's login on a pool that tells of every statement, for proofs that something breaks at one. Tests alone can make one. */
export function officeThatTells(pool: Pool, tells: Tells): Office {
  let count = 0
  const query = async (client: PoolClient, text: string, values: readonly unknown[]) => {
    const statement: Statement = { number: (count += 1), text, client }
    await tells.before?.(statement)
    const answer = client.query({ text, values: [...values] })
    answer.catch(() => undefined) // whoever breaks things while it is under way hears of them below
    await tells.sent?.(statement)
    const result = await answer
    await tells.after?.(statement)
    return result
  }
  const told: PostgresPool = {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect()
      return {
        query: ((text: string, values: readonly unknown[]) =>
          query(client, text, values)) as unknown as PostgresPoolClient['query'],
        release: (destroy) => client.release(destroy),
      }
    },
    end: () => pool.end(),
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: told }) })
}

/** One statement on its way: its number from 1 on, `begin` and `commit` included, and the connection it goes by. */
export type Statement = { readonly number: number; readonly text: string; readonly client: PoolClient }

/** What is told of each statement: that it is about to be sent, that it is sent, and that its answer is there. */
export type Tells = {
  readonly [Moment in 'before' | 'sent' | 'after']?: (statement: Statement) => Promise<void> | void
}
