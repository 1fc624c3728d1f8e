import type { ClientBase, Pool } from 'pg'
import type { FilesPlace } from '../files/file-store.ts'
import { damagedClearFile } from '../files/open-files.ts'
import { readSealed, stopForDamaged } from '../files/sealed-files.ts'
import { appliedMigrations } from '../migrate.ts'
import { Stop } from '../stop.ts'
import { writeArchive, type AddPart } from './archive.ts'
import {
  backupFormat,
  manifestName,
  summaryOf,
  type BackupSummary,
  type Manifest,
  type Part,
  type SavedTable,
} from './manifest.ts'
import { cataloguedTables, type CataloguedTable } from './schema-catalogue.ts'

/** A council's whole record: the office's pool of its database, and the place of its files with their key. */
export type WholeRecord = { readonly officePool: Pool; readonly files: FilesPlace }

const rowsAtATime = 1_000
const partSizeBytes = 4_000_000

/**
 * Writes everything a council holds to one file: every table as it stood at one instant, then every file, encrypted as it lies.
 * The site may go on meanwhile: files are never changed, and those the tables name are there already.
 */
export async function backup(record: WholeRecord, toFile: string): Promise<BackupSummary> {
  let manifest: Manifest | undefined
  await writeArchive(toFile, async (add) => {
    const tables = await saveDatabase(record.officePool, add)
    manifest = {
      format: backupFormat,
      madeAt: new Date().toISOString(),
      ...tables,
      files: await saveFiles(record, add),
      fileKeyId: record.files.key.id,
    }
    await add(manifestName, Buffer.from(JSON.stringify(manifest)))
  })
  if (manifest === undefined) throw new Error('the backup was written without a manifest')
  return summaryOf(manifest)
}

type SavedDatabase = Pick<Manifest, 'migrations' | 'tables' | 'sequences'>

async function saveDatabase(pool: Pool, add: AddPart): Promise<SavedDatabase> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0')
    await client.query("set local moothall.backup = 'whole'") // what its writer alone reads is saved as well
    const migrations = await appliedMigrations(client)
    if (migrations.length === 0)
      throw new Stop('there is nothing to back up: the database has not been set up yet')
    const tables: SavedTable[] = []
    for (const table of await cataloguedTables(client)) tables.push(await saveTable(client, table, add))
    const { rows: sequences } = await client.query<Manifest['sequences'][number]>(
      `select format('%I.%I', schemaname, sequencename) as sequence, last_value as "lastValue"
         from pg_sequences where last_value is not null and schemaname <> 'graphile_worker' order by 1`,
    )
    return { migrations, tables, sequences }
  } finally {
    client.release(true) // ends the transaction, which changed nothing
  }
}

/** Each value is saved as the text PostgreSQL gives for it, which it also reads back without loss. */
async function saveTable(client: ClientBase, table: CataloguedTable, add: AddPart): Promise<SavedTable> {
  const values = table.columns.map(({ sql }) => `${sql}::text`).join(', ')
  const order = table.key.length > 0 ? ` order by ${table.key.join(', ')}` : ''
  await client.query(
    `declare saved no scroll cursor for select to_json(array[${values}]::text[])::text as row from ${table.sql}${order}`,
  )
  const parts: Part[] = []
  let lines: string[] = []
  let rowCount = 0
  let sizeBytes = 0
  const finishPart = async () => {
    const name = `tables/${table.table}/${String(parts.length + 1).padStart(6, '0')}.jsonl`
    parts.push(await add(name, Buffer.from(`${lines.join('\n')}\n`)))
    lines = []
    sizeBytes = 0
  }
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${rowsAtATime} from saved`)
    if (rows.length === 0) break
    rowCount += rows.length
    for (const { row } of rows) {
      lines.push(row)
      sizeBytes += row.length
      if (sizeBytes > partSizeBytes) await finishPart()
    }
  }
  if (lines.length > 0) await finishPart()
  await client.query('close saved')
  return { table: table.table, columns: table.columns.map(({ name }) => name), rowCount, parts }
}

async function saveFiles({ files }: WholeRecord, add: AddPart): Promise<Part[]> {
  const clear = await damagedClearFile(files.folder)
  if (clear !== undefined) throw stopForDamaged(clear)
  const parts: Part[] = []
  for await (const name of files.keeper.names()) {
    const content = await readSealed(files, name)
    parts.push(await add(`files/${name}`, content))
  }
  return parts
}
