import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { Client } from 'pg'
import { startCluster } from './cluster/start-cluster.ts'
import { openDatabase } from './open-database.ts'
import { serverAddresses } from './server-addresses.ts'
import { officeObjection, type OfficeFacts } from './server-objections.ts'
import { Stop } from './stop.ts'

// A server of its own: these tests change the public role, which every database of a server shares.
const scratch = mkdtempSync(join(tmpdir(), 'moothall-server-'))
chmodSync(scratch, 0o755)
const server = await startCluster({ dataFolder: join(scratch, 'server'), isDurable: false })
const superuser = new Client({ connectionString: server.superuserAddress })
await superuser.connect()
await superuser.query(`
  create role chief login createrole password 'secret-c';
  create role plain login password 'secret-p'`)
after(async () => {
  await superuser.end()
  await server.stop()
  rmSync(scratch, { recursive: true })
})

let dataFolder = ''
beforeEach(async () => {
  dataFolder = mkdtempSync(join(scratch, 'moothall-'))
  for (const name of ['council', 'other', 'moothall'])
    await superuser.query(`drop database if exists ${name} with (force)`)
  await superuser.query('drop role if exists moothall_public')
  for (const owner of ['chief', 'plain'])
    await superuser.query(`create database ${owner === 'chief' ? 'council' : 'other'} owner ${owner}`)
})

function address(login: string, database = 'council', password = `secret-${login[0]}`): string {
  return Object.assign(new URL(server.superuserAddress), {
    username: login,
    password,
    pathname: `/${database}`,
  }).href
}

const databaseUrl = address('chief')
const publicAddress = address('moothall_public')
const givenPublicRole = (words = '') =>
  superuser.query(`create role moothall_public login password 'secret-m' ${words}`)

/** The sentence that the two addresses stop the start with. It holds no password. */
async function sentence(office: string, databasePublicUrl?: string): Promise<string> {
  try {
    await serverAddresses({ databaseUrl: office, databasePublicUrl, dataFolder })
  } catch (fault) {
    assert.ok(fault instanceof Stop, String(fault))
    assert.doesNotMatch(fault.message, /secret/)
    return fault.message
  }
  return 'it was accepted'
}

test('openDatabase() on a server of one’s own: both logins, the same migrations', async () => {
  await givenPublicRole()
  const { publicReader, close } = await openDatabase({
    databaseUrl,
    databasePublicUrl: publicAddress,
    dataFolder,
  })
  assert.deepEqual(await publicReader.selectFrom('published.council').selectAll().execute(), [])
  await close()
})

test('serverAddresses() makes the public role where there is none, and keeps its password to itself', async () => {
  const made = await serverAddresses({ databaseUrl, dataFolder })
  assert.equal(statSync(join(dataFolder, 'public-login.json')).mode & 0o777, 0o600)
  assert.deepEqual(await serverAddresses({ databaseUrl, dataFolder }), made)
  rmSync(join(dataFolder, 'public-login.json'))
  const again = await serverAddresses({ databaseUrl, dataFolder })
  assert.notEqual(again.publicReader, made.publicReader)
  assert.match(
    await sentence(databaseUrl, made.publicReader),
    /refuses the login "moothall_public" of DATABASE_PUBLIC_URL/,
  )
})

test('serverAddresses() from two processes at once agree', async () => {
  const [one, two] = await Promise.all([1, 2].map(() => serverAddresses({ databaseUrl, dataFolder })))
  assert.deepEqual(one, two)
})

test('serverAddresses() says what to run where the login may not make the public role', async () => {
  assert.match(
    await sentence(address('plain', 'other')),
    /may not make the public role; as an administrator of the server run "create role moothall_public login/,
  )
})

test('serverAddresses() keeps strangers out of the database', async () => {
  await serverAddresses({ databaseUrl, dataFolder })
  assert.match(
    await sentence(address('plain')),
    /"plain" of DATABASE_URL may not connect to the database "council"/,
  )
})

test('serverAddresses() refuses a public role with a right too many', async () => {
  const excesses: readonly [words: string, expected: RegExp][] = [
    ['superuser', /is a superuser, passes row security/],
    ['bypassrls', /is a superuser, passes row security/],
    ['createrole', /is a superuser, passes row security/],
    ['in role chief', /is a member of another role/],
    ['in role pg_read_all_data', /is a member of another role/],
  ]
  for (const [words, expected] of excesses) {
    await givenPublicRole(words)
    assert.match(await sentence(databaseUrl, publicAddress), expected, words)
    await superuser.query('drop owned by moothall_public; drop role moothall_public')
  }
})

test('serverAddresses() refuses a public role that owns or may make things', async () => {
  await givenPublicRole()
  assert.equal(await sentence(databaseUrl, publicAddress), 'it was accepted')
  const office = new Client({ connectionString: databaseUrl })
  await office.connect()
  await office.query('create schema shared; grant usage, create on schema shared to moothall_public')
  assert.match(await sentence(databaseUrl, publicAddress), /may create things/)
  await office.query('create table shared.owned (a int)')
  await office.end()
  const inCouncil = new Client({ connectionString: address('postgres', 'council', superuser.password ?? '') })
  await inCouncil.connect()
  await inCouncil.query('alter table shared.owned owner to moothall_public')
  await inCouncil.end()
  assert.match(await sentence(databaseUrl, publicAddress), /owns a database or a table/)
})

test('serverAddresses() refuses a public login that is another role or in another database', async () => {
  await givenPublicRole()
  assert.match(
    await sentence(databaseUrl, databaseUrl),
    /signs in as "chief"; the public site reads as the role moothall_public/,
  )
  assert.match(await sentence(databaseUrl, address('moothall_public', 'other')), /name different databases/)
  assert.match(await sentence(publicAddress), /signs in as moothall_public, the role of the public site/)
})

test('serverAddresses() has a sentence for each way not to get in', async () => {
  assert.match(
    await sentence(address('chief', 'council', 'guess')),
    /refuses the login "chief" of DATABASE_URL/,
  )
  assert.match(
    await sentence(address('chief', 'nowhere')),
    /has no database "nowhere", which DATABASE_URL names/,
  )
  assert.match(
    await sentence('postgres://chief:secret@127.0.0.1:1/council'),
    /at 127\.0\.0\.1:1, .* cannot be used \(ECONNREFUSED\)/,
  )
  await superuser.query('grant connect on database postgres to plain')
  assert.match(await sentence(address('plain', 'postgres')), /"plain" of DATABASE_URL may not make tables/)
})

test('officeObjection() refuses an old server and one that does not hold UTF-8', () => {
  const fit: OfficeFacts = {
    version: 150_000,
    versionName: '15.0',
    encoding: 'UTF8',
    user: 'office',
    database: 'council',
    mayCreate: true,
  }
  assert.equal(officeObjection(fit), undefined)
  assert.match(
    officeObjection({ ...fit, version: 140_019, versionName: '14.19' }) ?? '',
    /is PostgreSQL 14\.19; .* 15 or later/,
  )
  assert.match(officeObjection({ ...fit, encoding: 'SQL_ASCII' }) ?? '', /holds texts as SQL_ASCII/)
})
