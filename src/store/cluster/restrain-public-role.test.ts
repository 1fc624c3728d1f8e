import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { restrainPublicRole } from './restrain-public-role.ts'
import { startCluster, type RunningCluster } from './start-cluster.ts'

// A cluster of its own: what a role may do is kept for the whole of it.
const dataFolder = mkdtempSync(join(tmpdir(), 'moothall-role-'))
chmodSync(dataFolder, 0o755)

let cluster: RunningCluster
let [superuser, office, outsider]: Client[] = []

async function begin(): Promise<void> {
  cluster = await startCluster({ dataFolder, isDurable: false })
  const { office: officeAddress, publicReader } = cluster.addressesOf()
  const superuserHere = Object.assign(new URL(cluster.superuserAddress), { pathname: '/moothall' })
  ;[superuser, office, outsider] = [superuserHere.href, officeAddress, publicReader].map(
    (connectionString) => new Client({ connectionString }),
  )
  for (const client of [superuser, office, outsider]) await client?.connect()
}

async function end(): Promise<void> {
  for (const client of [superuser, office, outsider]) await client?.end()
  await cluster.stop()
}

before(begin)
after(async () => {
  await end()
  rmSync(dataFolder, { recursive: true })
})

const login = (client: Client | undefined): Client => client ?? assert.fail('not signed in')

const officeOnly = [
  `select lo_creat(-1)`,
  `select lo_create(0)`,
  `select lo_from_bytea(0, 'kept by a stranger')`,
  `select lo_put(1, 0, 'x')`,
  `select lo_open(1, 131072)`,
  `select pg_logical_emit_message(false, 'x', 'y')`,
  `select pg_advisory_lock(4004)`,
  `select pg_try_advisory_xact_lock(4007)`,
  `select pg_advisory_lock_shared(1, 2)`,
  `select * from pg_locks`,
  `select * from pg_stat_activity`,
  `select n_live_tup from pg_stat_user_tables`,
  `select n_tup_ins from pg_stat_all_tables`,
  `select idx_scan from pg_stat_user_indexes`,
  `select heap_blks_read from pg_statio_user_tables`,
  `select pg_stat_get_tuples_inserted('pg_class'::regclass)`,
  `select tup_inserted from pg_stat_database`,
  `select pg_relation_size('pg_class')`,
  `select pg_total_relation_size('pg_class')`,
  `select pg_database_size('moothall')`,
]

describe('the public role in the embedded database', () => {
  test('keeps no large object, holds no lock and reads no counter', async () => {
    for (const attempt of officeOnly)
      await assert.rejects(login(outsider).query(attempt), { code: '42501' }, attempt)
  })

  test('is the only one that lost this: the office locks and looks as before', async () => {
    await login(office).query('select pg_advisory_lock(4004), pg_advisory_unlock(4004)')
    for (const question of officeOnly.filter((each) => /pg_stat|pg_locks|_size/.test(each)))
      await login(office).query(question)
  })

  test('signs in to the council’s database and no other', async () => {
    for (const database of ['postgres', 'template1']) {
      const stranger = new Client({ connectionString: cluster.addressesOf(database).publicReader })
      await assert.rejects(stranger.connect(), { code: '42501' }, database)
    }
  })

  test('has room for the site and no more, and a limit of time it begins with', async () => {
    const { rows } = await login(superuser).query<{ rolconnlimit: number; timeout: string }>(
      `select rolconnlimit, array_to_string(rolconfig, ' ') as timeout from pg_roles where rolname = 'moothall_public'`,
    )
    assert.deepEqual(rows, [{ rolconnlimit: 50, timeout: 'statement_timeout=5s' }])
    assert.equal((await login(outsider).query('show statement_timeout')).rows[0]?.statement_timeout, '5s')
  })

  test('is left as it is by a second start, but for what was given back meanwhile', async () => {
    await login(superuser).query(`
      grant execute on function lo_create(oid) to public;
      alter role moothall_public connection limit 7`)
    const rights = async () =>
      (
        await login(superuser).query<{ proname: string; was: string }>(
          `select proname, xmin::text as was from pg_proc where proacl::text ~ 'moothall_office' order by oid`,
        )
      ).rows
    const atFirst = await rights()
    await end()
    await begin()
    await assert.rejects(login(outsider).query('select lo_create(0)'), { code: '42501' })
    const changed = (await rights()).filter(({ was }, index) => was !== atFirst[index]?.was)
    assert.deepEqual(
      changed.map(({ proname }) => proname),
      ['lo_create'],
    )
    const { rows } = await login(superuser).query(
      `select rolconnlimit from pg_roles where rolname = 'moothall_public'`,
    )
    assert.deepEqual(rows, [{ rolconnlimit: 7 }], 'what an administrator set stays')
  })
})

test('restrainPublicRole() passes over what an ordinary login may not do', async () => {
  await login(superuser).query(`
    alter role moothall_public connection limit -1;
    grant execute on function lo_creat(int) to public`)
  await restrainPublicRole(login(office), 'current_user')
  await login(outsider).query('begin; select lo_creat(-1); rollback')
})
