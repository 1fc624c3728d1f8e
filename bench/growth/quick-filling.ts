import { Pool } from 'pg'
import type { RunningCluster } from '../../src/store/cluster/start-cluster.ts'

/** No foreign key is looked up while filling: what the steps write agrees by its making. */
const options =
  '-c session_replication_role=replica -c maintenance_work_mem=1GB -c work_mem=256MB -c synchronous_commit=off'

/** The superuser's login to a database of a cluster, for filling alone: two at a time, and quick. */
export function fillingPool(cluster: RunningCluster, database: string): Pool {
  const address = Object.assign(new URL(cluster.superuserAddress), { pathname: `/${database}` })
  const pool = new Pool({ connectionString: address.href, max: 2, options })
  pool.on('error', () => undefined) // a database that is dropped cuts its goodbye short
  return pool
}

/** Takes the steps in their order, two at a time. */
export async function takeAll(filler: Pool, steps: readonly string[]): Promise<void> {
  const left = steps.values()
  await Promise.all(
    [1, 2].map(async () => {
      for (const step of left) await filler.query(step)
    }),
  )
}

/** Drops every index that no key needs, and gives the statements that make them again, the slowest first. */
export async function dropIndexes(filler: Pool): Promise<string[]> {
  const found = await filler.query<{ name: string; made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
     order by pg_get_indexdef(i.indexrelid) like '%USING gin%' desc, 1`,
  )
  for (const { name } of found.rows) await filler.query(`drop index ${name}`)
  return found.rows.map(({ made }) => made)
}
