import type { ClientBase } from 'pg'
import type { Sha256 } from '../../foundation/sha256.ts'
import {
  appliedMigrations,
  applyMigration,
  holdMigrations,
  readMigrations,
  stepsLeft,
  type AppliedMigration,
  type Migration,
} from '../migrate.ts'
import { Stop } from '../stop.ts'
import { readArchive } from './archive.ts'
import type { WholeRecord } from './backup.ts'
import { summaryOf, type BackupSummary, type Manifest, type SavedTable } from './manifest.ts'
import { readManifest } from './read-manifest.ts'
import { RestoredFiles } from './restored-files.ts'
import { cataloguedTables, type CataloguedTable } from './schema-catalogue.ts'

/** What a restore is done with. `migrationsFolder` other than the program's own is for tests. */
export type RestoreSource = { readonly file: string; readonly migrationsFolder?: string }

/**
 * Makes an empty database and its files what they were when the backup was made, then brings them to this version.
 * The backup is read through before anything is changed; all is kept or, whatever goes wrong, nothing.
 */
export async function restore(record: WholeRecord, source: RestoreSource): Promise<BackupSummary> {
  const manifest = await readManifest(source.file)
  const migrations = await readMigrations(source.migrationsFolder)
  const later = laterSteps(source.file, migrations, manifest.migrations)
  checkFileKey(record, source.file, manifest)
  const files = new RestoredFiles(record.files)
  const client = await record.officePool.connect()
  try {
    await client.query('begin')
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0')
    await client.query("set local moothall.backup = 'whole'") // what its writer alone reads is saved as well
    await holdMigrations(client)
    await prepareSchema(client, migrations, manifest.migrations.length)
    await fill(client, { manifest, file: source.file, files })
    await takeSteps(client, later)
    await client.query('commit')
    return summaryOf(manifest)
  } catch (fault) {
    await files.removeNew()
    throw fault
  } finally {
    client.release(true) // where the transaction did not commit, this ends it
  }
}

type Filling = { readonly manifest: Manifest; readonly file: string; readonly files: RestoredFiles }

/** Without the key its files were encrypted with, a council would come back with papers that nobody can open. */
function checkFileKey({ files }: WholeRecord, file: string, manifest: Manifest): void {
  const isOther = manifest.fileKeyId !== undefined && manifest.fileKeyId !== files.key.id
  if (isOther && manifest.files.length > 0) {
    throw new Stop(
      `the files in the backup ${file} were encrypted with another key than this installation's; set MOOTHALL_FILE_KEY to theirs, ` +
        'or put their file-key into the data folder in place of the one there',
    )
  }
}

/** The steps this program has beyond the backup's. Stops where the two do not share one history. */
function laterSteps(
  file: string,
  own: readonly Migration[],
  saved: readonly AppliedMigration[],
): readonly Migration[] {
  if (saved.length > own.length) {
    throw new Stop(
      `the backup ${file} was made by a newer Moothall (it ends at ${saved.at(-1)?.name}); restore it with that version or a later one`,
    )
  }
  try {
    return stepsLeft(own, saved)
  } catch (cause) {
    throw new Stop(
      `the backup ${file} was made by a Moothall whose history is not this one's; restore it with the Moothall that made it`,
      { cause },
    )
  }
}

/** Leaves the schema as it was when the backup was made: built now in a new database, or found so in an empty one. */
async function prepareSchema(
  client: ClientBase,
  migrations: readonly Migration[],
  count: number,
): Promise<void> {
  const found = await client.query<{ isNew: boolean }>(
    `select to_regclass('house.migration') is null as "isNew"`,
  )
  if (found.rows[0]?.isNew === true) {
    await takeSteps(client, migrations.slice(0, count))
    await emptyTables(client)
    return
  }
  const applied = await appliedMigrations(client)
  stepsLeft(migrations, applied)
  for (const { sql, table } of await cataloguedTables(client)) {
    const { rowCount } = await client.query(`select from ${sql} limit 1`)
    if (rowCount !== 0)
      throw new Stop(`the database is not empty (there is something in ${table}); restore into a new one`)
  }
  if (applied.length !== count) {
    throw new Stop(
      `the database has been set up for a later Moothall than the one that made the backup (${migrations[count]?.name} is newer); ` +
        'restore into one that has never been used',
    )
  }
}

/** Takes out what the migrations themselves put there. Into tables of acts they put nothing: none can be taken out. */
async function emptyTables(client: ClientBase): Promise<void> {
  await client.query('set constraints all deferred')
  for (const { sql } of (await cataloguedTables(client)).toReversed()) {
    const right = `select has_table_privilege($1, 'delete') as "isGiven"`
    const { rows } = await client.query<{ isGiven: boolean }>(right, [sql])
    if (rows[0]?.isGiven === true) await client.query(`delete from ${sql}`)
  }
}

/** Each step ends with its references checked, as it does in a transaction of its own. */
async function takeSteps(client: ClientBase, steps: readonly Migration[]): Promise<void> {
  for (const migration of steps) {
    await applyMigration(client, migration)
    await client.query('set constraints all immediate')
  }
}

async function fill(client: ClientBase, { manifest, file, files }: Filling): Promise<void> {
  const tables = await cataloguedTables(client)
  await client.query(
    'set constraints all deferred; create temp table restoring (cells text[]) on commit drop',
  )
  // Parts stand in the archive in the order the manifest lists them: tables after those they refer to, then files.
  const parts = readArchive(file)
  for (const saved of manifest.tables) {
    for (const { sha256 } of saved.parts) await stageRows(client, contentOf(await parts.next(), sha256))
    await insertStaged(
      client,
      tables.find(({ table }) => table === saved.table),
      saved,
    )
  }
  for (const { name, sha256 } of manifest.files) {
    const content = contentOf(await parts.next(), sha256)
    if (manifest.fileKeyId === undefined) await files.keepClear(content)
    else await files.keepSealed(name.slice('files/'.length), content)
  }
  await parts.return(undefined)
  for (const { sequence, lastValue } of manifest.sequences) {
    await client.query('select setval($1::regclass, $2)', [sequence, lastValue])
  }
  await client.query('set constraints all immediate')
}

/** The backup was read through before; this is so that one replaced meanwhile is not let in. */
function contentOf(read: IteratorResult<{ sha256: Sha256; content: Buffer }>, expected: Sha256): Buffer {
  if (read.done === true || read.value.sha256 !== expected)
    throw new Error('the backup changed while it was being restored')
  return read.value.content
}

async function stageRows(client: ClientBase, content: Buffer): Promise<void> {
  await client.query(
    `insert into restoring
     select array(select json_array_elements_text(line::json)) from unnest(string_to_array($1, E'\\n')) as line`,
    [content.toString('utf8').trimEnd()],
  )
}

/** One statement a table, so that rows of one table may refer to each other in any order. */
async function insertStaged(
  client: ClientBase,
  table: CataloguedTable | undefined,
  saved: SavedTable,
): Promise<void> {
  const columns = table?.columns ?? []
  const isSame =
    columns.length === saved.columns.length &&
    columns.every(({ name }, index) => name === saved.columns[index])
  if (table === undefined || !isSame)
    throw new Error(`cannot restore ${saved.table}: its columns are not those of the backup`)
  const names = columns.map(({ sql }) => sql).join(', ')
  const values = columns.map(({ type }, index) => `cells[${index + 1}]::${type}`).join(', ')
  const { rowCount } = await client.query(
    `insert into ${table.sql} (${names}) overriding system value select ${values} from restoring`,
  )
  if (rowCount !== saved.rowCount)
    throw new Error(`cannot restore ${saved.table}: ${rowCount} rows of ${saved.rowCount}`)
  await client.query('truncate restoring')
}
