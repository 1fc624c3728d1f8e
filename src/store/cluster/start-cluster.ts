import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { Addresses } from '../addresses.ts'
import { openClusterFolder, type ClusterFolder, type ClusterPlace } from './cluster-folder.ts'
import { superuserName } from './create-cluster.ts'
import {
  closeMaintenanceDatabases,
  databaseName,
  makeDatabase,
  makeRoles,
  roleNames,
} from './prepare-database.ts'
import { restrainPublicRole } from './restrain-public-role.ts'
import { alone, joinCluster, leaveCluster, takeSolePlace, type Session } from './session.ts'

/** How a cluster is wanted. `isSole` where this process serves the site: there may be only one such on a folder. */
export type ClusterWish = ClusterPlace & {
  readonly isSole?: boolean
  /** Told what the supervisor does when the server goes away, in a sentence for the log. */
  readonly onNotice?: (sentence: string) => void
  /** Told once where the server cannot be brought back. */
  readonly onFault?: (fault: Error) => void
}

/** The embedded database at work. Its port stays the same for as long as it runs. */
export type RunningCluster = {
  readonly port: number
  /** The addresses of the two logins, for the council's database or the one named. */
  readonly addressesOf: (database?: string) => Addresses
  /** The address of the superuser's login. Only the supervisor and the test databases use it. */
  readonly superuserAddress: string
  /** Leaves the server, and stops it where no other Moothall process uses it. */
  readonly stop: () => Promise<void>
}

const restartAttempts = 10

/**
 * The embedded PostgreSQL on a data folder: made at the first start, adopted where a killed Moothall left it running,
 * started again on the same port where it is killed. Nothing acknowledged is lost by either.
 */
export async function startCluster(wish: ClusterWish): Promise<RunningCluster> {
  const folder = await openClusterFolder(wish)
  const watch = new Watch(folder, wish, await enter(folder, wish))
  const { port } = watch.session
  const address = (name: string, password: string, database: string) =>
    `postgres://${name}:${password}@127.0.0.1:${port}/${database}`
  return {
    port,
    addressesOf: (database = databaseName) => ({
      office: address(roleNames.office, folder.passwords.office, database),
      publicReader: address(roleNames.publicReader, folder.passwords.publicReader, database),
    }),
    superuserAddress: address(superuserName, folder.passwords.superuser, 'postgres'),
    stop: () => watch.stop(),
  }
}

async function enter(folder: ClusterFolder, wish: ClusterWish, port?: number): Promise<Session> {
  const session = await joinCluster(folder, port)
  try {
    if (wish.isSole === true) await takeSolePlace(session, wish.dataFolder)
    await alone(session.client, async () => {
      await makeRoles(session.client, folder.passwords)
      await makeDatabase(session.client, databaseName)
      await closeMaintenanceDatabases(session.client)
      await restrainIn(databaseName, session, folder)
    })
    return session
  } catch (fault) {
    await leaveCluster(session, folder.launch.dataFolder)
    throw fault
  }
}

/** Rights to PostgreSQL's own functions are kept in each database, so they are taken away in the council's. */
async function restrainIn(database: string, { port }: Session, { passwords }: ClusterFolder): Promise<void> {
  const place = { host: '127.0.0.1', port, database }
  const client = new Client({ ...place, user: superuserName, password: passwords.superuser })
  client.on('error', () => undefined) // a connection that breaks fails the question it was asked
  try {
    await client.connect()
    await restrainPublicRole(client, roleNames.office)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Watches over the server by its own session: where that ends, the server is joined or started again. */
class Watch {
  session: Session
  readonly #folder: ClusterFolder
  readonly #wish: ClusterWish
  #stopping = false
  #returning: Promise<void> = Promise.resolve()

  constructor(folder: ClusterFolder, wish: ClusterWish, session: Session) {
    this.#folder = folder
    this.#wish = wish
    this.session = session
    this.#follow()
  }

  async stop(): Promise<void> {
    if (this.#stopping) return
    this.#stopping = true
    await this.#returning
    await leaveCluster(this.session, this.#folder.launch.dataFolder)
  }

  #follow(): void {
    this.session.client.once('end', () => {
      if (!this.#stopping) this.#returning = this.#return()
    })
  }

  async #return(): Promise<void> {
    const { onNotice, onFault } = this.#wish
    onNotice?.('the embedded database went away; starting it again')
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { port } = this.session
        this.session = await enter(this.#folder, this.#wish, port)
        this.#follow()
        if (this.session.port === port) onNotice?.('the embedded database is back')
        else onFault?.(new Error('the embedded database is back on another port, where nothing looks for it'))
        return
      } catch (cause) {
        if (attempt === restartAttempts || this.#stopping) {
          onFault?.(new Error('cannot start the embedded database again', { cause }))
          return
        }
        await pause(100 * attempt)
      }
    }
  }
}
