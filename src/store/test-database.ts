import { randomBytes } from 'node:crypto'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { Client, escapeLiteral } from 'pg'
import { sha256 } from '../foundation/sha256.ts'
import type { Addresses } from './addresses.ts'
import { makeDatabase, roleNames } from './cluster/prepare-database.ts'
import { publicRestraint, restrainPublicRole } from './cluster/restrain-public-role.ts'
import { startCluster, type RunningCluster } from './cluster/start-cluster.ts'
import { connect, type Connection } from './connection.ts'
import { migrate, readMigrations } from './migrate.ts'

/** A test file's own database, gone when the file ends. */
export type TestDatabase = Connection & {
  readonly addresses: Addresses
  /** The address of a login that may do everything on the test server, signed in to its maintenance database. */
  readonly superuserAddress: string
}

type TestServer = Pick<RunningCluster, 'addressesOf' | 'superuserAddress' | 'stop'>

const locks = { preparation: 4_005, use: 4_006 } as const

/**
 * Gives the test file (or the suite it is called in) a database of its own, empty: migrated, or `isBare` before the first migration.
 * Call it at the top of the file or of a suite; in a hook it would be gone when the hook ends.
 * All test files of a checkout share one embedded cluster in the system's temporary folder; the last to end stops it.
 * With `MOOTHALL_TEST_DATABASE_URL` set (a login that may make roles and databases) that server is used instead;
 * the passwords of its roles `moothall_office` and `moothall_public` are changed.
 */
export async function testDatabase({ isBare = false } = {}): Promise<TestDatabase> {
  const server = await testServer()
  const keeper = new Client({ connectionString: server.superuserAddress })
  try {
    await keeper.connect()
    const name = await makeTestDatabase(keeper, server, isBare)
    const addresses = server.addressesOf(name)
    const connection = connect(addresses)
    after(async () => {
      await connection.close()
      await keeper.query(`drop database ${name} with (force)`)
      await keeper.end()
      await server.stop()
    })
    return { ...connection, addresses, superuserAddress: server.superuserAddress }
  } catch (fault) {
    await keeper.end()
    await server.stop()
    throw fault
  }
}

/** Makes a database and holds the lock on its name, which says that somebody uses it. */
async function makeTestDatabase(keeper: Client, server: TestServer, isBare: boolean): Promise<string> {
  const name = `moothall_test_${randomBytes(6).toString('hex')}`
  await keeper.query('select pg_advisory_lock($1)', [locks.preparation])
  await sweep(keeper)
  const template = isBare ? 'template1' : await migratedTemplate(keeper, server)
  await keeper.query('select pg_advisory_lock($1, hashtext($2))', [locks.use, name])
  await makeDatabase(keeper, name, template)
  await keeper.query('select pg_advisory_unlock($1)', [locks.preparation])
  return name
}

async function testServer(): Promise<TestServer> {
  const given = process.env['MOOTHALL_TEST_DATABASE_URL']
  if (given !== undefined) return givenServer(given)
  const checkout = sha256(`${userInfo().uid} ${import.meta.dirname}`).slice(0, 12)
  return startCluster({ dataFolder: join(tmpdir(), `moothall-test-${checkout}`), isDurable: false })
}

/** The passwords follow from the address, so that test files in parallel agree on them. */
async function givenServer(superuserAddress: string): Promise<TestServer> {
  const superuser = new Client({ connectionString: superuserAddress })
  await superuser.connect()
  await superuser.query('select pg_advisory_lock($1)', [locks.preparation])
  for (const role of Object.values(roleNames)) {
    const found = await superuser.query('select from pg_roles where rolname = $1', [role])
    const password = escapeLiteral(sha256(`${superuserAddress} ${role}`))
    await superuser.query(
      `${found.rowCount === 0 ? 'create' : 'alter'} role ${role} login password ${password}`,
    )
  }
  await superuser.query(`grant ${roleNames.publicReader} to ${roleNames.office}`)
  await superuser.query(`grant ${roleNames.office} to current_user`)
  await superuser.end()
  const addressOf = (role: string, database: string) => {
    const address = new URL(superuserAddress)
    Object.assign(address, {
      username: role,
      password: sha256(`${superuserAddress} ${role}`),
      pathname: `/${database}`,
    })
    return address.href
  }
  return {
    superuserAddress,
    addressesOf: (database = '') => ({
      office: addressOf(roleNames.office, database),
      publicReader: addressOf(roleNames.publicReader, database),
    }),
    stop: async () => {},
  }
}

/** Drops the databases of test files that were killed: a living one holds the lock on its name. */
async function sweep(keeper: Client): Promise<void> {
  const found = await keeper.query<{ name: string }>(
    `select datname as name from pg_database
      where datname ~ '^moothall_test_' and pg_try_advisory_lock($1, hashtext(datname::text))`,
    [locks.use],
  )
  for (const { name } of found.rows) {
    await keeper.query(`drop database if exists ${name} with (force)`)
    await keeper.query('select pg_advisory_unlock($1, hashtext($2))', [locks.use, name])
  }
}

/** The database with this checkout's migrations, made once; those of other migrations are dropped. */
async function migratedTemplate(keeper: Client, server: TestServer): Promise<string> {
  const migrations = await readMigrations()
  const name = `moothall_template_${sha256([...migrations.map((step) => step.sha256), publicRestraint(roleNames.office)].join(' ')).slice(0, 12)}`
  const found = await keeper.query<{ name: string; isWhole: boolean }>(
    `select datname as name, datistemplate as "isWhole" from pg_database where datname ~ '^moothall_template_'`,
  )
  if (found.rows.some((template) => template.name === name && template.isWhole)) return name
  for (const old of found.rows) {
    await keeper.query(`alter database ${old.name} is_template false`)
    await keeper.query(`drop database ${old.name} with (force)`)
  }
  await makeDatabase(keeper, name)
  await restrain(server, name)
  const connection = connect(server.addressesOf(name))
  try {
    await migrate(connection.officePool)
  } finally {
    await connection.close()
  }
  await keeper.query(`alter database ${name} is_template true`)
  return name
}

async function restrain({ superuserAddress }: TestServer, database: string): Promise<void> {
  const address = Object.assign(new URL(superuserAddress), { pathname: `/${database}` })
  const superuser = new Client({ connectionString: address.href })
  try {
    await superuser.connect()
    await restrainPublicRole(superuser, roleNames.office)
  } finally {
    await superuser.end()
  }
}
