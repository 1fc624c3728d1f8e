import { Client } from 'pg'
import { sha256 } from '../../src/foundation/sha256.ts'
import type { AskedStatement } from './statements.ts'

/** A connection of a login, with the settings of the site's own. */
export async function asLogin(address: string): Promise<Client> {
  const client = new Client({
    connectionString: address,
    options: '-c timezone=UTC -c datestyle=ISO -c random_page_cost=1.1',
  })
  await client.connect()
  return client
}

/** How long the statements of a page took one after another, each planned once and kept as the site keeps it, and how many rows came. */
export async function timeOf(
  client: Client,
  page: readonly AskedStatement[],
): Promise<{ readonly tookMs: number; readonly rows: number }> {
  const began = performance.now()
  let rows = 0
  for (const { text, values } of page) {
    const { rowCount } = await client.query({ name: nameOf(text), text, values: [...values] })
    rows += rowCount ?? 0
  }
  return { tookMs: performance.now() - began, rows }
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text) ?? sha256(text).slice(0, 20)
  names.set(text, known)
  return known
}
