import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { allCouncils } from '../src/store/council.ts'
import { openDatabase } from '../src/store/open-database.ts'
import { papersKeptBack } from '../src/store/withheld-desk.ts'
import type { Bench } from './measure/bench.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { freePort, root, startServer } from './measure/server-process.ts'

const limitSeconds = 60

/** How long it takes to rehearse the release of Ashcombe's embargoed report, on every path and as every reader. */
export const rehearsal: Bench = async ({ say }) => {
  const scratch = scratchFolder()
  try {
    const dataFolder = join(scratch.path, 'data')
    say('loading Ashcombe')
    const port = await freePort()
    const environment = { PORT: String(port), MOOTHALL_DATA: dataFolder }
    const command = [process.execPath, 'src/main.ts']
    await (await startServer({ command, port, environment })).stop()
    const itemId = await embargoedItem(dataFolder)
    say(`rehearsing the release of the papers of item ${itemId}`)
    const { phases, seconds } = await rehearse(dataFolder, itemId)
    const asked = phases.reduce((sum, phase) => sum + phase.asked, 0)
    const peer = { name: 'the limit', value: limitSeconds }
    return [
      {
        case: 'one item of Ashcombe, now and released',
        kind: 'cost',
        unit: 's',
        ours: seconds,
        peer,
        aim: 1,
      },
      { case: 'requests of it a second', kind: 'rate', unit: 'requests/s', ours: asked / seconds },
    ]
  } finally {
    scratch.remove()
  }
}

async function embargoedItem(dataFolder: string): Promise<string> {
  const connection = await openDatabase({ dataFolder })
  try {
    const [council] = await allCouncils(connection.office)
    if (council === undefined) throw new Error('Ashcombe was not loaded')
    const papers = await papersKeptBack(connection.office, council.council_id)
    const itemId = papers.find((paper) => paper.class === 'embargoed')?.item_id
    if (!itemId) throw new Error('Ashcombe has no embargoed paper')
    return itemId
  } finally {
    await connection.close()
  }
}

type Rehearsed = {
  readonly tookMs: number
  readonly result: { readonly phases: readonly { asked: number }[] }
}

/** A verdict that is not good ends the command with 1, and the figures are read all the same. */
async function rehearse(dataFolder: string, itemId: string) {
  const command = ['src/cli/moothall.ts', 'embargo', 'rehearse', itemId, '--json']
  const env = { ...process.env, MOOTHALL_DATA: dataFolder }
  const options = { cwd: root, env, maxBuffer: 100_000_000 }
  const { stdout } = await promisify(execFile)(process.execPath, command, options).catch(
    (fault: { readonly stdout: string }) => fault,
  )
  const { tookMs, result } = JSON.parse(stdout) as Rehearsed
  return { seconds: tookMs / 1000, phases: result.phases }
}
