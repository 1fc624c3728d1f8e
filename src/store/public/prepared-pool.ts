import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient, QueryConfig } from 'pg'

/** How many statements are planned to be kept. The site asks far fewer; those beyond are planned each time. */
const maxStatements = 400

/**
 * A pool whose connections plan each statement once, and from then on run it by its name.
 * The views and the row security behind a page take longer to plan than to read.
 */
export function preparedPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < maxStatements) names.set(text, `kept-${names.size + 1}`)
    return names.get(text)
  }
  return {
    options: pool.options,
    connect: async () => preparingClient(await pool.connect(), nameOf),
    end: () => pool.end(),
  }
}

function preparingClient(
  client: PoolClient,
  nameOf: (text: string) => string | undefined,
): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]) => {
    const name = nameOf(text)
    const asked: QueryConfig = { text, values: [...values], ...(name === undefined ? {} : { name }) }
    return client.query(asked)
  }
  return {
    query: query as unknown as PostgresPoolClient['query'], // the reader asks for no cursor
    release: (destroy) => client.release(destroy),
  }
}
