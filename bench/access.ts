import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Client } from 'pg'
import { startCluster } from '../src/store/cluster/start-cluster.ts'
import { decisionsPerSecond } from './access/decisions.ts'
import { statementsOfPage, type AskedStatement } from './access/statements.ts'
import { asLogin, timeOf } from './access/replay.ts'
import { grownDatabase } from './growth/grown-database.ts'
import type { Bench } from './measure/bench.ts'
import { programs } from './measure/programs.ts'
import type { Figure } from './measure/report.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { median } from './measure/statistics.ts'

const rowSecurityRatio = 1.15
const items = 10_000
const name = 'bench_access'

/** How many access decisions a second are made, and what row-level security adds to the statements of the item page. */
export const access: Bench = async (run) => [
  decisionsPerSecond(run.isBrief ? 20_000 : 2_000_000),
  ...(await rowSecurityFigures(run.isBrief ? 5 : 100, run.isBrief ? 1 : 8)),
]

async function rowSecurityFigures(pages: number, rounds: number): Promise<Figure[]> {
  const { taskset } = programs('taskset')
  // On one core: across two, a connection pays for each answer the waking of the core that its server happens to sit on.
  execFileSync(taskset, ['-cp', '0', String(process.pid)])
  const scratch = scratchFolder()
  const cluster = await startCluster({ dataFolder: join(scratch.path, 'access'), isDurable: false })
  const database = await grownDatabase(cluster, { name, meetingsPerCouncil: 250 })
  try {
    await database.growTo(items)
    const asked = await statementsOfPage(cluster.addressesOf(name), pages)
    const unguarded = Object.assign(new URL(cluster.superuserAddress), { pathname: `/${name}` }).href
    return await compared(asked, {
      logins: { guarded: cluster.addressesOf(name).publicReader, unguarded },
      rounds,
    })
  } finally {
    await database.close()
    await cluster.stop()
    scratch.remove()
  }
}

type Comparison = {
  readonly logins: Readonly<Record<'guarded' | 'unguarded', string>>
  readonly rounds: number
}

type Turn = { readonly guarded: Client; readonly unguarded: Client; readonly isGuardedFirst: boolean }

/** Whoever asks second finds the rows in the processor's cache, so each is first as often as the other. */
async function inTurn(page: readonly AskedStatement[], { guarded, unguarded, isGuardedFirst }: Turn) {
  if (isGuardedFirst) return { ours: await timeOf(guarded, page), theirs: await timeOf(unguarded, page) }
  const theirs = await timeOf(unguarded, page)
  return { theirs, ours: await timeOf(guarded, page) }
}

/** The same statements with the same values in turn by the public login, and by one that passes row security. */
async function compared(
  pages: readonly (readonly AskedStatement[])[],
  { logins, rounds }: Comparison,
): Promise<Figure[]> {
  const guarded = await asLogin(logins.guarded)
  const unguarded = await asLogin(logins.unguarded)
  const times: { guarded: number[]; unguarded: number[] } = { guarded: [], unguarded: [] }
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const page of pages) {
        const { ours, theirs } = await inTurn(page, { guarded, unguarded, isGuardedFirst: round % 2 === 0 })
        if (ours.rows !== theirs.rows) throw new Error('the two logins did not see the same rows')
        if (round === 0) continue // statements are planned
        times.guarded.push(ours.tookMs)
        times.unguarded.push(theirs.tookMs)
      }
    }
  } finally {
    await Promise.all([guarded.end(), unguarded.end()])
  }
  const statements = median(pages.map((page) => page.length))
  return [
    {
      case: `the ${statements} statements of an item page, as the public`,
      kind: 'cost',
      unit: 'ms',
      ours: median(times.guarded),
      peer: { name: 'without row security', value: median(times.unguarded) },
      aim: rowSecurityRatio,
    },
  ]
}
