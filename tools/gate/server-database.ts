import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

/** A PostgreSQL server of the operating system's own package, for as long as a stage lasts. */
export type ServerDatabase = { readonly address: string; readonly stop: () => Promise<void> }

const asNobody = { uid: 65_534, gid: 65_534 }
const superuser = 'moothall_test'
const patienceMs = 30_000

/**
 * Starts the PostgreSQL server that the operating system has installed, empty and in a temporary folder, so that
 * the same SQL is tried on an older server than the embedded one. `undefined` where none is installed.
 */
export async function startServerDatabase(): Promise<ServerDatabase | undefined> {
  const programs = globSync('/usr/lib/postgresql/*/bin').filter((bin) => existsSync(join(bin, 'initdb')))
  const bin = programs.toSorted().at(0)
  return bin === undefined ? undefined : startIn(bin, mkdtempSync(join(tmpdir(), 'moothall-server-')))
}

async function startIn(bin: string, folder: string): Promise<ServerDatabase> {
  const password = randomBytes(16).toString('hex')
  const port = await freePort()
  const user = process.getuid?.() === 0 ? asNobody : {}
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (process.getuid?.() === 0)
    for (const path of [folder, passwordFile]) chownSync(path, asNobody.uid, asNobody.gid)

  const given = [
    '-U',
    superuser,
    `--pwfile=${passwordFile}`,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ]
  const made = spawnSync(join(bin, 'initdb'), ['-D', join(folder, 'data'), ...given], {
    ...user,
    cwd: folder,
  })
  if (made.status !== 0) throw new Error(`cannot make a database in ${folder}: ${String(made.stderr)}`)

  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off']
  const server = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), '-p', String(port), ...settings], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const address = `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`
  try {
    await untilItAnswers(address)
  } catch (fault) {
    await stop()
    throw fault
  }
  return { address, stop }
}

async function untilItAnswers(address: string): Promise<void> {
  const startedMs = performance.now()
  for (;;) {
    const client = new Client({ connectionString: address })
    try {
      await client.connect()
      return await client.end()
    } catch (fault) {
      if (performance.now() - startedMs > patienceMs) {
        throw new Error('the PostgreSQL server does not answer', { cause: fault })
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = createServer()
    asked.once('error', reject)
    asked.listen(0, '127.0.0.1', () => {
      const { port } = asked.address() as AddressInfo
      asked.close(() => resolve(port))
    })
  })
}
