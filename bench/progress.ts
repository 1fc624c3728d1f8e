import { join } from 'node:path'
import { startCluster } from '../src/store/cluster/start-cluster.ts'
import type { Bench } from './measure/bench.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { freePort, startServer } from './measure/server-process.ts'
import { fillPlans } from './progress/filled-plans.ts'
import { actionsOfCouncil, updatesOfAction } from './progress/filling-plans.ts'
import { fileFigures, pageFigures } from './progress/pages.ts'
import { recomputeFigures } from './progress/recompute.ts'

/**
 * The public pages of improvement plans at the size of a country, made from the database by a server of its own with nothing kept, and
 * how long it takes to work out again how every action stands. `MOOTHALL_BENCH_COUNCILS` says how many councils there are instead of 400.
 */
export const progress: Bench = async (run) => {
  const councils = run.isBrief ? 2 : Number(process.env.MOOTHALL_BENCH_COUNCILS ?? '400')
  const scratch = scratchFolder()
  const dataFolder = join(scratch.path, 'progress')
  const cluster = await startCluster({ dataFolder, isDurable: false })
  try {
    const began = performance.now()
    await fillPlans(cluster, councils)
    const actions = councils * actionsOfCouncil
    const size = `${count(actions)} actions with ${count(actions * updatesOfAction)} updates in ${count(councils)} councils`
    run.say(`filled ${size} in ${Math.round((performance.now() - began) / 1000)} s`)
    const port = await freePort()
    const site = await startServer({
      command: [
        process.execPath,
        '--max-semi-space-size=4', // as `npm start`
        'bench/servers/unkept-site.ts',
        String(port),
        dataFolder,
      ],
      port,
    })
    try {
      const served = { origin: site.origin, councils }
      const figures = [...(await pageFigures(run, served)), ...(await fileFigures(run, served))]
      return [...figures, ...(await recomputeFigures(dataFolder, actions))]
    } finally {
      await site.stop()
    }
  } finally {
    await cluster.stop()
    scratch.remove()
  }
}

function count(number: number): string {
  return number.toLocaleString('en-GB')
}
