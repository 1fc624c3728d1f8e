import type { PoolClient, QueryConfig } from 'pg'
import type { Addresses } from '../../src/store/addresses.ts'
import { connect, type Connection } from '../../src/store/connection.ts'
import { filledId, siteOver } from '../growth/grown-database.ts'

/** A statement as the site asked it. */
export type AskedStatement = { readonly text: string; readonly values: readonly unknown[] }

const itemsPerCouncil = 2_500

/** What the public site asks the database for each of some item pages, drawn evenly from the first council. */
export async function statementsOfPage(
  { publicReader }: Pick<Addresses, 'publicReader'>,
  pages: number,
): Promise<readonly (readonly AskedStatement[])[]> {
  // Both logins of this connection are the public's: the pool whose statements can be heard is that of the office.
  const connection = connect({ office: publicReader, publicReader })
  let heard: AskedStatement[] = []
  connection.officePool.on('connect', (client) => hear(client, (statement) => heard.push(statement)))
  const site = siteOver(connection.office as unknown as Connection['publicReader'])
  const found: (readonly AskedStatement[])[] = []
  try {
    for (let page = 0; page < pages; page += 1) {
      heard = []
      const item = Math.floor((page * itemsPerCouncil) / pages / 10) * 10 + 2 // the items with papers and decisions are even
      const url = `/items/${filledId('item', item)}`
      const answer = await site.inject({ url, headers: { host: 'council-0.example' } })
      if (answer.statusCode !== 200 || !answer.body.includes('RESOLVED'))
        throw new Error(`${url} is not as it should be: ${answer.statusCode}`)
      found.push(heard)
    }
  } finally {
    await site.close()
    await connection.close()
  }
  return found
}

function hear(client: PoolClient, tell: (statement: AskedStatement) => void): void {
  const ask = client.query.bind(client) as (asked: QueryConfig) => Promise<unknown>
  const heardAndAsked = (asked: QueryConfig) => {
    tell({ text: asked.text, values: asked.values ?? [] })
    return ask(asked)
  }
  client.query = heardAndAsked as unknown as PoolClient['query']
}
