import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Client } from 'pg'
import { testDatabase } from '../../src/store/test-database.ts'
import { tableTypes } from '../../tools/generate-table-types.ts'
import { textOf } from './source-files.ts'

const { addresses } = await testDatabase()

it('the types of the tables and views are those that the migrations make (npm run types writes them)', async () => {
  const client = new Client({ connectionString: addresses.office })
  await client.connect()
  const { tables, views } = await tableTypes(client)
  await client.end()
  assert.equal(textOf('src/store/tables.ts'), tables)
  assert.equal(textOf('src/store/public/views.ts'), views)
})
