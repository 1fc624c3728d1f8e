import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { Stop } from '../stop.ts'
import { superuserName } from './create-cluster.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import {
  launchPostmaster,
  portLeftBehind,
  runningPostmaster,
  stopPostmaster,
  type Postmaster,
} from './postmaster.ts'

/** The supervisor's own connection. While it stands, no other Moothall process stops the server. */
export type Session = { readonly client: Client; readonly port: number }

/** Numbers of the locks that Moothall processes hold in the cluster's own database, to agree with each other. */
const locks = { presence: 4_001, sole: 4_002, preparation: 4_003 } as const

const joinWithinMs = 60_000
const soleWithinMs = 1_000

/**
 * Joins the server that works on the folder, starting one where there is none: on `port`, where it is given.
 * Else on the port of a server that was killed, as a Moothall that used it may be waiting for it there, or on any.
 */
export async function joinCluster(folder: ClusterFolder, port?: number): Promise<Session> {
  const { dataFolder } = folder.launch
  const start: Start = {
    folder,
    port: port ?? portLeftBehind(dataFolder),
    isPortGiven: port !== undefined,
    deadline: performance.now() + joinWithinMs,
    launched: false,
  }
  try {
    for (;;) {
      const running = runningPostmaster(dataFolder) ?? (await launch(start))
      const client = running && (await signIn(folder, running))
      if (running !== undefined && client !== undefined) return { client, port: running.port }
      if (performance.now() > start.deadline) throw unanswered(dataFolder, running)
      await pause(20)
    }
  } catch (fault) {
    if (start.launched) await stopPostmaster(dataFolder) // nobody could use what we started
    throw fault
  }
}

/** Takes the place of the one Moothall that serves from this folder; refused while another holds it. */
export async function takeSolePlace({ client }: Session, dataFolder: string): Promise<void> {
  const deadline = performance.now() + soleWithinMs // the server may not have seen yet that a killed Moothall is gone
  while (!(await tryLock(client, locks.sole))) {
    if (performance.now() > deadline) {
      throw new Stop(
        `another Moothall is running on the data folder ${dataFolder}; stop it, or set MOOTHALL_DATA to another folder`,
      )
    }
    await pause(50)
  }
}

/** Does `work` while no other Moothall process does the same on this cluster. */
export async function alone<Value>(client: Client, work: () => Promise<Value>): Promise<Value> {
  await client.query('select pg_advisory_lock($1)', [locks.preparation])
  try {
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [locks.preparation])
  }
}

/** Leaves the cluster, and stops the server where no other Moothall process is using it. */
export async function leaveCluster({ client }: Session, dataFolder: string): Promise<void> {
  if (await isLast(client)) await stopPostmaster(dataFolder)
  await client.end().catch(() => undefined)
}

/** Where the server went away by itself there is nothing to stop: the next start adopts what is left. */
async function isLast(client: Client): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [locks.presence])
    return await tryLock(client, locks.presence)
  } catch {
    return false
  }
}

type Start = {
  readonly folder: ClusterFolder
  readonly isPortGiven: boolean
  readonly deadline: number
  port: number | undefined
  launched: boolean
}

/**
 * The server, started; `undefined` where that is to be tried again: another process started one at the same moment,
 * the backends of a killed one have not all ended, or the port was taken meanwhile.
 */
async function launch(start: Start): Promise<Postmaster | undefined> {
  try {
    const postmaster = await launchPostmaster({
      ...start.folder.launch,
      port: start.port ?? (await freePort()),
    })
    start.launched = true
    return postmaster
  } catch (fault) {
    const isTaken = String(fault).includes('could not create any TCP/IP sockets')
    const isPassing = isTaken || /lock file|pre-existing shared memory/.test(String(fault))
    if (!isPassing || performance.now() > start.deadline) throw fault
    if (isTaken && !start.isPortGiven) start.port = undefined
    return undefined
  }
}

function unanswered(dataFolder: string, postmaster: Postmaster | undefined): Stop {
  return new Stop(
    `a database server (process ${postmaster?.pid ?? 'unknown'}) works on ${dataFolder} but does not answer; ` +
      'stop that process and start Moothall again',
  )
}

/** `undefined` where the server is still starting, is stopping, or went away meanwhile. */
async function signIn(folder: ClusterFolder, { port }: Postmaster): Promise<Client | undefined> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: superuserName,
    password: folder.passwords.superuser,
    database: 'postgres',
    keepAlive: true,
  })
  client.on('error', () => undefined) // the end of the connection follows, and is what the supervisor acts on
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [locks.presence]) // waits for one who is stopping the server
    return client
  } catch (fault) {
    await client.end().catch(() => undefined)
    if (fault instanceof DatabaseError && fault.code?.startsWith('28') === true) {
      throw new Stop(
        `the database in ${folder.launch.dataFolder} does not accept the password kept in passwords.json beside it; ` +
          'put back the file the database was made with',
        { cause: fault },
      )
    }
    if (fault instanceof DatabaseError && fault.code?.startsWith('57P') !== true) throw fault
    return undefined
  }
}

async function tryLock(client: Client, lock: number): Promise<boolean> {
  const answer = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lock])
  return answer.rows[0]?.taken === true
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening, failed) => {
    probe.once('error', failed).listen(0, '127.0.0.1', listening)
  })
  const { port } = probe.address() as AddressInfo
  await new Promise((closed) => probe.close(closed))
  return port
}
