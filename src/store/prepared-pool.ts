import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient, QueryConfig } from 'pg'

/** How many statements are planned to be kept. Each login's daily ones are fewer; those beyond are planned each time. */
const maxStatements = 400

/** How many statements are counted before they are kept; then counting begins anew. */
const maxCounted = 4_000

/** From which time on a statement is kept: 1 keeps each at once, more leaves out what is seldom asked. */
export type PreparedPoolSettings = { readonly keptFromTime: number }

/**
 * A pool whose connections plan each statement once, and from then on run it by its name.
 * The views and the row security behind a page take longer to plan than to read.
 */
export function preparedPool(pool: Pool, { keptFromTime }: PreparedPoolSettings): PostgresPool {
  const nameOf = namesOfStatements(keptFromTime)
  return {
    options: pool.options,
    connect: async () => preparingClient(await pool.connect(), nameOf),
    end: () => pool.end(),
  }
}

/** Names a statement once it was asked often enough, while there is room. */
function namesOfStatements(keptFromTime: number): (text: string) => string | undefined {
  const names = new Map<string, string>()
  const counted = new Map<string, number>()
  const isAskedOften = (text: string) => {
    if (counted.size >= maxCounted) counted.clear()
    const times = (counted.get(text) ?? 0) + 1
    counted.set(text, times)
    return times >= keptFromTime
  }
  return (text) => {
    if (!names.has(text) && names.size < maxStatements && isAskedOften(text)) {
      names.set(text, `kept-${names.size + 1}`)
      counted.delete(text)
    }
    return names.get(text)
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
    query: query as unknown as PostgresPoolClient['query'], // nobody asks for a cursor
    release: (destroy) => client.release(destroy),
  }
}
