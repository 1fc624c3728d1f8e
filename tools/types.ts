// Writes the types of the tables and of the public views, as the migrations make them in an empty database.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startCluster } from '../src/store/cluster/start-cluster.ts'
import { connect } from '../src/store/connection.ts'
import { migrate } from '../src/store/migrate.ts'
import { tableTypes } from './generate-table-types.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-types-'))
chmodSync(folder, 0o755) // the database's own user enters it where we are root
const store = join(import.meta.dirname, '../src/store')
const cluster = await startCluster({ dataFolder: folder, isDurable: false })
try {
  const connection = connect(cluster.addressesOf())
  await migrate(connection.officePool)
  await connection.close()
  const client = new Client({ connectionString: cluster.addressesOf().office })
  await client.connect()
  const { tables, views } = await tableTypes(client)
  await client.end()
  writeFileSync(join(store, 'tables.ts'), tables)
  writeFileSync(join(store, 'public/views.ts'), views)
} finally {
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log('wrote src/store/tables.ts and src/store/public/views.ts')
