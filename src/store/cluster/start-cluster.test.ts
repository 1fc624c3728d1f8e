import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { Client } from 'pg'
import { Stop } from '../stop.ts'
import { runningPostmaster } from './postmaster.ts'
import { firstClosedFolder } from './server-user.ts'
import { startCluster, type RunningCluster } from './start-cluster.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65_534
const scratch = mkdtempSync(join(tmpdir(), 'moothall-cluster-'))
chmodSync(scratch, 0o755)
const dataFolder = join(scratch, 'council')
const serverFolder = join(dataFolder, 'cluster', 'data')
after(() => rmSync(scratch, { recursive: true }))

const stops = (words: RegExp) => (fault: unknown) => fault instanceof Stop && words.test(fault.message)

async function ask(address: string, question: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(question)).rows
  } finally {
    await client.end()
  }
}

/** A Moothall of its own process: starts the cluster and says what it does, a line each. */
function otherMoothall(folder: string, work: string, uid?: number) {
  const program = `
    import { Client } from 'pg'
    import { startCluster } from ${JSON.stringify(join(import.meta.dirname, 'start-cluster.ts'))}
    const cluster = await startCluster({
      dataFolder: ${JSON.stringify(folder)}, isSole: true, isDurable: ${folder === dataFolder},
    }).catch((fault) => {
      console.log(fault.message)
      process.exit(1)
    })
    const client = new Client({ connectionString: cluster.addressesOf().office })
    await client.connect()
    ${work}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: import.meta.dirname,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() }
}

async function startedAndStopped(
  work: (cluster: RunningCluster) => Promise<void>,
  folder = dataFolder,
): Promise<void> {
  const cluster = await startCluster({ dataFolder: folder, isSole: true, isDurable: folder === dataFolder })
  try {
    await work(cluster)
  } finally {
    await cluster.stop()
  }
}

test('startCluster() makes a durable cluster at the first start, open to nobody without a password', async () => {
  await startedAndStopped(async (cluster) => {
    const { office, publicReader } = cluster.addressesOf()
    assert.deepEqual(await ask(office, 'select current_user as who'), [{ who: 'moothall_office' }])
    assert.deepEqual(await ask(publicReader, 'select current_user as who'), [{ who: 'moothall_public' }])
    const settings = `select string_agg(name || '=' || setting, ' ' order by name) as all from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'unix_socket_directories')`
    assert.deepEqual(await ask(cluster.superuserAddress, settings), [
      {
        all: 'fsync=on full_page_writes=on listen_addresses=127.0.0.1 synchronous_commit=on unix_socket_directories=',
      },
    ])
    const access = readFileSync(join(serverFolder, 'pg_hba.conf'), 'utf8')
    const methods = access.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    assert.ok(methods.length > 0)
    for (const line of methods) assert.match(line, /scram-sha-256$/)
  })
  assert.equal(runningPostmaster(serverFolder), undefined)
})

test("startCluster() keeps the passwords where only Moothall's user reads them, and the data where only the server does", () => {
  const passwords = statSync(join(dataFolder, 'cluster', 'passwords.json'))
  assert.equal(passwords.mode & 0o777, 0o600)
  assert.equal(passwords.uid, process.getuid?.())
  assert.equal(statSync(join(dataFolder, 'cluster', 'server.log')).mode & 0o777, 0o600)
  assert.equal(statSync(serverFolder).mode & 0o777, 0o700)
  assert.equal(statSync(serverFolder).uid, isRoot ? nobody : process.getuid?.())
})

test('startCluster() at the next start gives what was kept; a wrong or missing password is refused', async () => {
  await startedAndStopped(async (cluster) => {
    await ask(cluster.addressesOf().office, 'create table kept as select 42 as answer')
  })
  await startedAndStopped(async (cluster) => {
    const { office } = cluster.addressesOf()
    assert.deepEqual(await ask(office, 'select answer from kept'), [{ answer: 42 }])
    for (const address of [office, cluster.superuserAddress, cluster.addressesOf().publicReader]) {
      const wrong = new URL(address)
      wrong.password = 'guess'
      await assert.rejects(ask(wrong.href, 'select 1'), /password authentication failed/)
      wrong.password = ''
      await assert.rejects(ask(wrong.href, 'select 1'), /password/)
    }
  })
})

test('texts sort and fold the same on every machine', async () => {
  await startedAndStopped(async (cluster) => {
    const question = `select upper('siân ŵyn') as upper, 'Z' < 'a' as "byCodePoint", datcollate, datlocprovider::text
      from pg_database where datname = current_database()`
    const [answer] = await ask(cluster.addressesOf().office, question)
    assert.deepEqual(answer, { upper: 'SIÂN ŴYN', byCodePoint: true, datcollate: 'C', datlocprovider: 'b' })
  })
})

test('a Moothall that is killed leaves its server to the next one, with every row that was acknowledged', async () => {
  const { child, lines } = otherMoothall(
    dataFolder,
    `await client.query('create table acknowledged (n int primary key)')
     for (let n = 1; ; n += 1) {
       await client.query('insert into acknowledged values ($1)', [n])
       console.log(n)
     }`,
  )
  let last = 0
  while (last < 200) last = Number((await lines.next()).value)
  child.kill('SIGKILL')
  for await (const line of { [Symbol.asyncIterator]: () => lines }) last = Number(line)
  const orphan = runningPostmaster(serverFolder)
  assert.notEqual(orphan, undefined)
  await startedAndStopped(async (cluster) => {
    assert.deepEqual(runningPostmaster(serverFolder), orphan)
    assert.equal(cluster.port, orphan?.port)
    const [found] = await ask(
      cluster.addressesOf().office,
      'select count(*)::int as rows, max(n) as last from acknowledged',
    )
    assert.equal(found?.['rows'], found?.['last'])
    assert.ok(Number(found?.['last']) >= last, `acknowledged ${last}, found ${String(found?.['last'])}`)
  })
})

test('a server that is killed is started again on the same port, with every row that was acknowledged', async () => {
  const notices: string[] = []
  const told = Promise.withResolvers<void>()
  const cluster = await startCluster({
    dataFolder,
    isSole: true,
    onNotice: (sentence) => {
      notices.push(sentence)
      if (sentence.endsWith('is back')) told.resolve()
    },
    onFault: (fault) => told.reject(fault),
  })
  try {
    const { office } = cluster.addressesOf()
    await ask(office, 'create table survived (n int primary key)')
    const writer = new Client({ connectionString: office })
    writer.on('error', () => undefined)
    await writer.connect()
    const killed = runningPostmaster(serverFolder)
    let acknowledged = 0
    const writing = (async () => {
      for (;;) {
        await writer.query('insert into survived values ($1)', [acknowledged + 1])
        acknowledged += 1
        if (acknowledged === 200) process.kill(killed?.pid ?? 0, 'SIGKILL')
      }
    })()
    await assert.rejects(writing)
    await told.promise
    assert.ok(acknowledged >= 200)
    assert.notEqual(runningPostmaster(serverFolder)?.pid, killed?.pid)
    assert.equal(runningPostmaster(serverFolder)?.port, cluster.port)
    const [found] = await ask(office, 'select max(n) as last, count(*)::int as rows from survived')
    assert.equal(found?.['rows'], found?.['last'])
    assert.ok(Number(found?.['last']) >= acknowledged)
    assert.deepEqual(notices, [
      'the embedded database went away; starting it again',
      'the embedded database is back',
    ])
  } finally {
    await cluster.stop()
  }
  assert.equal(runningPostmaster(serverFolder), undefined)
})

test('a second Moothall on the same data folder is refused; a command joins it and leaves it running', async () => {
  await startedAndStopped(async (cluster) => {
    await assert.rejects(
      startCluster({ dataFolder, isSole: true }),
      stops(/another Moothall is running on the data folder .*council; stop it/),
    )
    const command = await startCluster({ dataFolder })
    assert.equal(command.port, cluster.port)
    await command.stop()
    assert.deepEqual(await ask(cluster.addressesOf().office, 'select 1 as one'), [{ one: 1 }])
  })
})

test('a command that started the server leaves it to a Moothall that came meanwhile', async () => {
  const command = await startCluster({ dataFolder })
  await startedAndStopped(async (cluster) => {
    await command.stop()
    assert.deepEqual(await ask(cluster.addressesOf().office, 'select 1 as one'), [{ one: 1 }])
  })
  assert.equal(runningPostmaster(serverFolder), undefined)
})

test('a server that was killed while nobody watched is started again on its port, with everything in it', async () => {
  const { child, lines } = otherMoothall(
    dataFolder,
    `await client.query('create table unwatched as select 1 as n')
     console.log('kept')
     await new Promise(() => setInterval(() => {}, 60_000))`,
  )
  await lines.next()
  child.kill('SIGKILL')
  const orphan = runningPostmaster(serverFolder)
  process.kill(orphan?.pid ?? 0, 'SIGKILL')
  await startedAndStopped(async (cluster) => {
    assert.equal(cluster.port, orphan?.port)
    assert.notEqual(runningPostmaster(serverFolder)?.pid, orphan?.pid)
    assert.deepEqual(await ask(cluster.addressesOf().office, 'select n from unwatched'), [{ n: 1 }])
  })
})

test('folders made under a strict umask let the server through', async () => {
  const before = process.umask(0o077)
  try {
    await startedAndStopped(
      async (cluster) => {
        assert.deepEqual(await ask(cluster.addressesOf().office, 'select 1 as one'), [{ one: 1 }])
      },
      join(scratch, 'strict', 'data'),
    )
  } finally {
    process.umask(before)
  }
})

test('two commands that start at once on a new folder share one cluster', async () => {
  const folder = join(scratch, 'at-once')
  const both = await Promise.all([
    startCluster({ dataFolder: folder, isDurable: false }),
    startCluster({ dataFolder: folder, isDurable: false }),
  ])
  assert.equal(both[0].port, both[1].port)
  await Promise.all(both.map((cluster) => cluster.stop()))
  assert.equal(runningPostmaster(join(folder, 'cluster', 'data')), undefined)
})

test('a pid file whose number now belongs to another program is cleared', async () => {
  writeFileSync(
    join(serverFolder, 'postmaster.pid'),
    `${process.pid}\n${serverFolder}\n0\n5432\n\n127.0.0.1\n 0 0\nready\n`,
  )
  assert.equal(runningPostmaster(serverFolder), undefined)
  await startedAndStopped(async (cluster) => {
    assert.deepEqual(await ask(cluster.addressesOf().office, 'select answer from kept'), [{ answer: 42 }])
  })
})

test('a folder made half by a first start that was killed is cleared, and the cluster made', async () => {
  const folder = join(scratch, 'half-made')
  const half = join(folder, 'cluster', 'unfinished-999999999-abc123')
  mkdirSync(half, { recursive: true })
  await startedAndStopped(async () => {}, folder)
  assert.throws(() => statSync(half), /ENOENT/)
})

test('a cluster of another PostgreSQL, lost passwords and a folder that cannot be made each get a sentence', async () => {
  const version = join(serverFolder, 'PG_VERSION')
  writeFileSync(version, '17\n')
  await assert.rejects(
    startCluster({ dataFolder }),
    stops(/was made by PostgreSQL 17 and this Moothall brings PostgreSQL 18/),
  )
  writeFileSync(version, '18\n')

  const passwords = join(dataFolder, 'cluster', 'passwords.json')
  renameSync(passwords, `${passwords}.away`)
  await assert.rejects(
    startCluster({ dataFolder }),
    stops(/does not accept the password kept in passwords\.json/),
  )
  writeFileSync(passwords, '{"half')
  await assert.rejects(startCluster({ dataFolder }), stops(/passwords\.json cannot be read/))
  renameSync(`${passwords}.away`, passwords)

  writeFileSync(join(scratch, 'a-file'), '')
  await assert.rejects(
    startCluster({ dataFolder: join(scratch, 'a-file') }),
    stops(/cannot be made or entered \(ENOTDIR\)/),
  )
})

const mayLoad =
  firstClosedFolder(import.meta.dirname, { uid: nobody, gid: nobody, dropped: true }) === undefined
if (isRoot && !mayLoad)
  console.error('the tests as an ordinary user are left out: that user cannot reach this checkout')

if (isRoot) {
  test('started as root, Moothall says which folder keeps the database out', async () => {
    const closed = join(scratch, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    await assert.rejects(
      startCluster({ dataFolder: join(closed, 'data') }),
      stops(/runs its database as the user 65534, who may not enter .*closed; run "chmod o\+x .*closed"/),
    )
  })
}

if (isRoot && mayLoad) {
  test('an ordinary user starts a cluster of their own, which root then runs as that user', async () => {
    const own = join(scratch, 'own')
    mkdirSync(own)
    chownSync(own, nobody, nobody)
    const folder = join(own, 'data')
    const { child, lines } = otherMoothall(
      folder,
      `await client.query('create table mine as select 7 as n')
       await client.end()
       await cluster.stop()
       console.log(process.getuid())`,
      nobody,
    )
    assert.equal((await lines.next()).value, String(nobody))
    await once(child, 'exit')
    assert.equal(statSync(join(folder, 'cluster', 'passwords.json')).uid, nobody)
    await startedAndStopped(async (cluster) => {
      assert.deepEqual(await ask(cluster.addressesOf().office, 'select n from mine'), [{ n: 7 }])
    }, folder)
  })

  test('a user who may not read the data folder is told so', async () => {
    const { lines } = otherMoothall(dataFolder, '', nobody)
    assert.match(
      String((await lines.next()).value),
      /cannot be read; it must be whole and belong to the user Moothall runs as/,
    )
  })
}
