import { join } from 'node:path'
import type { Bench, BenchRun } from './measure/bench.ts'
import type { Figure } from './measure/report.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { freePort, residentBytes, startServer, type ServerProcess } from './measure/server-process.ts'
import { median } from './measure/statistics.ts'
import { siteMapAddresses, sweep } from './measure/sweep.ts'

const limits = { nextStartMs: 2_000, emptyStartMs: 5_000, residentMegabytes: 200 } as const

/** From `npm start` to the first answered page, and the memory of Node with the example council loaded. */
export const start: Bench = async (run) => {
  const scratch = scratchFolder()
  try {
    const empty = await emptyStarts(run, scratch.path)
    const dataFolder = join(scratch.path, 'ashcombe')
    run.say('first start with Ashcombe')
    const loading = await npmStart(dataFolder)
    const afterLoading = residentOf(loading)
    await loading.stop()
    const next = await nextStarts(run, dataFolder)
    return [
      limited('next start, Ashcombe: to the home page', next.startMs, limits.nextStartMs),
      limited('first start, new cluster, no council: to the page that says so', empty, limits.emptyStartMs),
      {
        case: 'first start, Ashcombe loaded: to the home page',
        kind: 'cost',
        unit: 'ms',
        ours: loading.answeredAfterMs,
      },
      resident('Node just after Ashcombe was loaded', afterLoading.now),
      resident('Node after the next start, one page asked', next.beforeCrawl.now),
      resident(`Node after a crawl of all ${next.pages} addresses`, next.afterCrawl.now),
      resident('Node at its most during start and crawl', next.afterCrawl.most),
    ]
  } finally {
    scratch.remove()
  }
}

async function emptyStarts({ say, isBrief }: BenchRun, scratch: string): Promise<number> {
  const times: number[] = []
  for (let round = 1; round <= (isBrief ? 1 : 5); round += 1) {
    say(`first start, empty, round ${round}`)
    const server = await npmStart(join(scratch, `empty-${round}`), { MOOTHALL_EXAMPLE: '0' })
    times.push(server.answeredAfterMs)
    await server.stop()
  }
  return median(times)
}

async function nextStarts({ say, isBrief }: BenchRun, dataFolder: string) {
  const times: number[] = []
  const rounds = isBrief ? 1 : 7
  for (let round = 1; ; round += 1) {
    say(`next start, round ${round}`)
    const server = await npmStart(dataFolder)
    times.push(server.answeredAfterMs)
    if (round === rounds) return { startMs: median(times), ...(await crawled(server)) }
    await server.stop()
  }
}

/** Asks for every page and file once. */
async function crawled(server: ServerProcess) {
  try {
    const beforeCrawl = residentOf(server)
    const addresses = await siteMapAddresses(server.origin)
    await sweep(server.origin, addresses)
    return { beforeCrawl, afterCrawl: residentOf(server), pages: addresses.length }
  } finally {
    await server.stop()
  }
}

async function npmStart(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const port = await freePort()
  return startServer({
    command: ['npm', 'start', '--silent'],
    mainWord: 'src/main.ts',
    port,
    environment: { ...environment, PORT: String(port), MOOTHALL_DATA: dataFolder },
  })
}

function residentOf(server: ServerProcess) {
  return residentBytes(server.pid)
}

function limited(name: string, ours: number, limit: number): Figure {
  return { case: name, kind: 'cost', unit: 'ms', ours, peer: { name: 'the limit', value: limit }, aim: 1 }
}

function resident(name: string, bytes: number): Figure {
  return {
    case: name,
    kind: 'cost',
    unit: 'MB resident',
    ours: bytes / 1_000_000,
    peer: { name: 'the limit', value: limits.residentMegabytes },
    aim: 1,
  }
}
