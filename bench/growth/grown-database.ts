import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { Client } from 'pg'
import { instantFromMs } from '../../src/foundation/instant.ts'
import { publicSite } from '../../src/publish/site.ts'
import { makeDatabase } from '../../src/store/cluster/prepare-database.ts'
import type { RunningCluster } from '../../src/store/cluster/start-cluster.ts'
import { connect, type Connection } from '../../src/store/connection.ts'
import { migrate } from '../../src/store/migrate.ts'
import { watchOf } from '../../src/store/public/publication-watch.ts'
import { fillingSteps, foundingSteps, itemsPerMeeting } from './filling-steps.ts'
import { dropIndexes, fillingPool, takeAll } from './quick-filling.ts'

/** A database that is filled with invented councils, a public site on it that keeps no page, and how large it is now. */
export type GrownDatabase = {
  readonly site: FastifyInstance
  readonly connection: Connection
  /** How many items stand in it. */
  readonly items: () => number
  readonly meetingsPerCouncil: number
  /** Adds meetings, each of ten items with their decisions, papers and searchable text, until there are so many items. */
  readonly growTo: (items: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** An empty database of a cluster, ready to grow by councils of so many meetings each. */
export async function grownDatabase(
  cluster: RunningCluster,
  { name, meetingsPerCouncil }: { readonly name: string; readonly meetingsPerCouncil: number },
): Promise<GrownDatabase> {
  const keeper = new Client({ connectionString: cluster.superuserAddress })
  await keeper.connect()
  await makeDatabase(keeper, name)
  const connection = connect(cluster.addressesOf(name))
  await migrate(connection.officePool)
  const filler = fillingPool(cluster, name)
  for (const step of foundingSteps()) await filler.query(step)
  let meetings = 0
  return {
    site: siteOver(connection.publicReader),
    connection,
    meetingsPerCouncil,
    items: () => meetings * itemsPerMeeting,
    growTo: async (items) => {
      const to = items / itemsPerMeeting
      const indexes = await dropIndexes(filler)
      await takeAll(filler, fillingSteps({ from: meetings, to, meetingsPerCouncil }))
      await takeAll(filler, indexes)
      await filler.query('vacuum (analyze)')
      await filler.query('checkpoint')
      meetings = to
    },
    close: async () => {
      await filler.end()
      await connection.close()
      await keeper.query(`drop database ${name} with (force)`)
      await keeper.end()
    },
  }
}

/** The id of a thing of the filling, the same that `bench.id` gives. */
export function filledId(kind: string, number: number): string {
  const digits = createHash('md5').update(`${kind}:${number}`).digest('hex').slice(0, 16)
  return digits.replace(/(.{4})(?=.)/g, '$1-')
}

/** A public site over what a login may read. It keeps nothing, and takes the councils it has met for what they are, as it does while nothing is published. */
export function siteOver(reader: Connection['publicReader']): FastifyInstance {
  return publicSite({
    reader,
    watch: watchOf(() => 1),
    clock: () => instantFromMs(Date.now()),
    baseUrl: 'http://moothall.example',
    files: { sizeOf: () => Promise.resolve(undefined), read: () => Readable.from([]) },
    random: randomBytes,
    log: (line) => console.error(line),
    keptSizeBytes: 0,
  })
}
