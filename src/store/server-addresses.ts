import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client, DatabaseError, escapeLiteral, escapeIdentifier } from 'pg'
import type { Addresses } from './addresses.ts'
import { keptPassword } from './cluster/passwords.ts'
import { roleNames } from './cluster/prepare-database.ts'
import { restrainPublicRole } from './cluster/restrain-public-role.ts'
import { officeObjection, publicObjection, type OfficeFacts, type PublicFacts } from './server-objections.ts'
import { Stop } from './stop.ts'

/** A PostgreSQL server of the operator's own: the office's address, and the public role's where it has one. */
export type Server = {
  readonly databaseUrl: string
  readonly databasePublicUrl?: string | undefined
  readonly dataFolder: string
}

const publicRole = roleNames.publicReader
const lock = 4_007

/**
 * The addresses of both logins on the operator's server, each signed in to and checked.
 * Without an address for the public role the role is made, where the office's login may make roles;
 * its password then stands in the data folder, in a file that only its owner reads.
 */
export async function serverAddresses(server: Server): Promise<Addresses> {
  const office = await signIn('DATABASE_URL', server.databaseUrl)
  try {
    stopWhere(officeObjection(await oneRow<OfficeFacts>(office, officeQuestion)))
    await office.query('select pg_advisory_lock($1)', [lock]) // of two processes that start at once, one waits
    const publicReader = server.databasePublicUrl ?? (await madePublicLogin(office, server))
    await closeToStrangers(office)
    await restrainPublicRole(office, 'current_user')
    await checkPublicLogin(office, publicReader)
    return { office: server.databaseUrl, publicReader }
  } finally {
    await office.end()
  }
}

const officeQuestion = `
  select current_setting('server_version_num')::int as version, current_setting('server_version') as "versionName",
         current_setting('server_encoding') as encoding, current_user as "user", current_database() as database,
         has_database_privilege(current_database(), 'create') as "mayCreate"`

const publicQuestion = `
  select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as "hasPowers",
         exists (select from pg_auth_members where member = role.oid) as "isMember",
         exists (select from pg_database where datdba = role.oid)
           or exists (select from pg_class where relowner = role.oid) as "isOwner",
         has_database_privilege(role.oid, current_database(), 'create')
           or exists (select from pg_namespace space
                       where nspname !~ '^pg_' and has_schema_privilege(role.oid, space.oid, 'create')) as "mayCreate"
    from pg_roles role where rolname = '${publicRole}'`

/** The office's database is for the office and the public role; taken away where the office may do so. */
async function closeToStrangers(office: Client): Promise<void> {
  const { name, isOwner } = await oneRow<{ name: string; isOwner: boolean }>(
    office,
    `select current_database() as name, pg_has_role(datdba, 'usage') as "isOwner"
       from pg_database where datname = current_database()`,
  )
  if (!isOwner) return
  await office.query(`revoke all on database ${escapeIdentifier(name)} from public`)
  await office.query(`grant connect on database ${escapeIdentifier(name)} to ${publicRole}`)
}

async function checkPublicLogin(office: Client, address: string): Promise<void> {
  const reader = await signIn('DATABASE_PUBLIC_URL', address)
  try {
    const place = `select current_user as "user", (select oid from pg_database where datname = current_database()) as oid`
    const own = await oneRow<{ user: string; oid: number }>(reader, place)
    const expected = await oneRow<{ oid: number }>(office, place)
    const isRightRole = own.user === publicRole
    const facts = isRightRole ? await oneRow<PublicFacts>(office, publicQuestion) : undefined
    stopWhere(publicObjection({ user: own.user, isSameDatabase: own.oid === expected.oid, facts }))
  } finally {
    await reader.end()
  }
}

/** Signs the public role in with the password kept for it; makes the role, or gives it that password, where need be. */
async function madePublicLogin(office: Client, server: Server): Promise<string> {
  const folder = resolve(server.dataFolder)
  mkdirSync(folder, { recursive: true })
  const password = keptPassword(join(folder, 'public-login.json'))
  const address = new URL(server.databaseUrl)
  address.username = publicRole
  address.password = password
  const found = await office.query('select from pg_roles where rolname = $1', [publicRole])
  if (found.rowCount === 1 && (await isAccepted(address.href))) return address.href
  try {
    const verb = found.rowCount === 1 ? 'alter' : 'create'
    await office.query(`${verb} role ${publicRole} login password ${escapeLiteral(password)}`)
    return address.href
  } catch (cause) {
    throw new Stop(
      'DATABASE_PUBLIC_URL is not set and the login of DATABASE_URL may not make the public role; as an administrator of the server run ' +
        `"create role ${publicRole} login password '…'" and set DATABASE_PUBLIC_URL to that login`,
      { cause },
    )
  }
}

async function isAccepted(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address })
  try {
    await client.connect()
    return true
  } catch (fault) {
    if (fault instanceof DatabaseError && (fault.code === '28P01' || fault.code === '42501')) return false
    throw fault
  } finally {
    await client.end()
  }
}

async function signIn(setting: string, address: string): Promise<Client> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // a connection that breaks fails the question it was asked
  try {
    await client.connect()
    return client
  } catch (fault) {
    await client.end().catch(() => undefined)
    throw new Stop(signInSentence(setting, new URL(address), fault), { cause: fault })
  }
}

function signInSentence(setting: string, { host, pathname, username }: URL, fault: unknown): string {
  const code = fault instanceof DatabaseError ? fault.code : undefined
  if (code === '28P01' || code === '28000') {
    return `the database server at ${host} refuses the login "${username}" of ${setting}: check its name and password`
  }
  if (code === '3D000')
    return `the database server at ${host} has no database "${pathname.slice(1)}", which ${setting} names`
  if (code === '42501')
    return `the login "${username}" of ${setting} may not connect to the database "${pathname.slice(1)}" on ${host}`
  const reason = (fault as NodeJS.ErrnoException).code ?? (fault as Error).message
  return `the database server at ${host}, which ${setting} names, cannot be used (${reason}): check that it runs and can be reached from here`
}

async function oneRow<Row extends object>(client: Client, question: string): Promise<Row> {
  const [row] = (await client.query<Row>(question)).rows
  if (row === undefined) throw new Error('the database server gave no answer about itself')
  return row
}

function stopWhere(objection: string | undefined): void {
  if (objection !== undefined) throw new Stop(objection)
}
