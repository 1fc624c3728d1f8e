import { startCluster } from './cluster/start-cluster.ts'
import { connect, type Connection } from './connection.ts'
import { migrate } from './migrate.ts'
import { serverAddresses } from './server-addresses.ts'

/** Where the council's database is: the embedded one under `dataFolder`, or the operator's server at `databaseUrl`. */
export type DatabaseWish = {
  readonly databaseUrl?: string | undefined
  readonly databasePublicUrl?: string | undefined
  readonly dataFolder: string
  /** Set by the process that serves the site: of those there may be one on an embedded database. */
  readonly isSole?: boolean
  /** Told, in a sentence for the log, when the embedded server goes away and comes back. */
  readonly onNotice?: (sentence: string) => void
  /** Told of a connection that broke while idle, and of an embedded server that cannot be brought back. */
  readonly onFault?: (fault: Error) => void
}

/** The council's database, started where it is ours, checked, and on the newest schema. Close it to stop what was started. */
export async function openDatabase(wish: DatabaseWish): Promise<Connection> {
  const connection = await openAsItIs(wish)
  try {
    await migrate(connection.officePool)
    return connection
  } catch (fault) {
    await connection.close()
    throw fault
  }
}

/** The same, on whatever schema it has or none: what a backup is restored into. */
export async function openAsItIs(wish: DatabaseWish): Promise<Connection> {
  const { databaseUrl } = wish
  if (databaseUrl !== undefined) return connect(await serverAddresses({ ...wish, databaseUrl }), wish)
  const cluster = await startCluster(wish)
  const connection = connect(cluster.addressesOf(), wish)
  return {
    ...connection,
    close: async () => {
      await connection.close()
      await cluster.stop()
    },
  }
}
