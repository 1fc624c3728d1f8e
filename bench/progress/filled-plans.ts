import { connect } from '../../src/store/connection.ts'
import type { RunningCluster } from '../../src/store/cluster/start-cluster.ts'
import { databaseName } from '../../src/store/cluster/prepare-database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { councilSteps, foundingSteps } from '../growth/filling-steps.ts'
import { dropIndexes, fillingPool, takeAll } from '../growth/quick-filling.ts'
import { planFoundingSteps, planSteps } from './filling-plans.ts'

const councilsAtOnce = 5

/** Fills the database of a new cluster with so many councils and their published improvement plans. */
export async function fillPlans(cluster: RunningCluster, councils: number): Promise<void> {
  const connection = connect(cluster.addressesOf())
  await migrate(connection.officePool)
  await connection.close()
  const filler = fillingPool(cluster, databaseName)
  try {
    for (const step of [...foundingSteps(), ...planFoundingSteps()]) await filler.query(step)
    const indexes = await dropIndexes(filler)
    const steps = councilSteps(`generate_series(0, ${councils - 1}) c`)
    for (let from = 0; from < councils; from += councilsAtOnce)
      steps.push(...planSteps({ from, to: Math.min(from + councilsAtOnce, councils) }))
    await takeAll(filler, steps)
    await takeAll(filler, indexes)
    await filler.query('vacuum (analyze)')
    await filler.query('checkpoint')
  } finally {
    await filler.end()
  }
}
