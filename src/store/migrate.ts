import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase, Pool } from 'pg'
import { sha256, type Sha256 } from '../foundation/sha256.ts'
import { Stop } from './stop.ts'

/** One step of the schema: the file `NNNN-what-changes.sql`. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly sha256: Sha256
  readonly sql: string
}

/** A step that a database has taken. */
export type AppliedMigration = Pick<Migration, 'number' | 'name' | 'sha256'>

const ownFolder = join(import.meta.dirname, 'migrations')
const lock = 4_004

/**
 * Brings the database to the newest schema, one transaction a step, and gives the steps taken now.
 * Of two processes that start at once, one waits for the other. With nothing to do it is one query.
 */
export async function migrate(pool: Pool, folder = ownFolder): Promise<readonly Migration[]> {
  const migrations = await readMigrations(folder)
  if (stepsLeft(migrations, await appliedMigrations(pool)).length === 0) return []
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0') // a step may take long, and so may waiting for it
    await client.query('select pg_advisory_lock($1)', [lock])
    const left = stepsLeft(migrations, await appliedMigrations(client))
    for (const migration of left) await applyAlone(client, migration)
    return left
  } finally {
    client.release(true) // closing the connection lets go of the lock, whatever happened
  }
}

/** The steps this program brings, in order. */
export async function readMigrations(folder = ownFolder): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  const migrations = await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { number: Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]), name, sha256: sha256(sql), sql }
    }),
  )
  const wrong = migrations.find(({ number }, index) => number !== index + 1)
  if (wrong !== undefined) {
    throw new Stop(
      `the migration ${wrong.name} is out of order: the files are numbered from 0001 without a gap; install Moothall again`,
    )
  }
  return migrations
}

/** The steps the database has taken, in order; none where it is new. */
export async function appliedMigrations(client: Pool | ClientBase): Promise<readonly AppliedMigration[]> {
  try {
    const found = await client.query<AppliedMigration>(
      'select number, name, sha256 from house.migration order by number',
    )
    return found.rows
  } catch (fault) {
    const code = (fault as { code?: string }).code
    if (code === '42P01' || code === '3F000') return [] // no such table, no such schema
    throw fault
  }
}

/** Keeps other processes from migrating until the transaction that stands open on the client ends. */
export async function holdMigrations(client: ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [lock])
}

/** Takes one step inside the transaction that stands open on the client. */
export async function applyMigration(client: ClientBase, migration: Migration): Promise<void> {
  if (migration.number === 1) await client.query(founding)
  try {
    await client.query(migration.sql)
  } catch (cause) {
    throw new Error(`cannot apply the migration ${migration.name}`, { cause })
  }
  await client.query('insert into house.migration (number, name, sha256) values ($1, $2, $3)', [
    migration.number,
    migration.name,
    migration.sha256,
  ])
}

/** The steps left to take. Stops where the database and the program do not share one history. */
export function stepsLeft(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  for (const [index, step] of applied.entries()) {
    const own = migrations[index]
    if (step.number !== index + 1) {
      throw new Stop(
        `the database lacks migration ${index + 1} but has ${step.name}; restore it from a backup`,
      )
    }
    if (own === undefined) {
      throw new Stop(
        `the database was made by a newer Moothall (it has ${step.name}, this one ends at ${migrations.at(-1)?.name ?? 'nothing'}); ` +
          'install that version or a later one',
      )
    }
    if (own.sha256 !== step.sha256 || own.name !== step.name) {
      throw new Stop(
        `The migration ${step.name} has changed since this database was made with it. ` +
          'Put the file back as it was released: a change is a new file. ' +
          'Where the database holds only the example council, stop Moothall and remove the data folder',
      )
    }
  }
  return migrations.slice(applied.length)
}

const founding = `
  create schema if not exists house;
  create table house.migration (
    number int primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`

async function applyAlone(client: ClientBase, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await applyMigration(client, migration)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => undefined) // the first fault is the one to tell
    throw fault
  }
}
