// Works out again how every public action of every council stands, plan by plan, by the code that the public pages count with. Called
// with the data folder; tells what it came to as JSON.
import { daysLate, isPastFirstPromise } from '../../src/council/improvement/action.ts'
import { planProgress } from '../../src/council/improvement/plan-progress.ts'
import { dateAt, instantFromMs } from '../../src/foundation/instant.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { publicImprovementPlans } from '../../src/store/public/improvement.ts'
import type { PublicRecord } from '../../src/store/public/public-record.ts'
import { publicStandings } from '../../src/store/public/public-standings.ts'

/** What the working out came to, how long it took, and what it took. */
export type Recomputed = {
  readonly actions: number
  /** How many actions are in each state. */
  readonly states: Readonly<Record<string, number>>
  readonly late: number
  readonly pastFirstPromise: number
  readonly beforeForum: number
  readonly seconds: number
  readonly processorSeconds: number
  readonly mostResidentMb: number
}

const councilsAtOnce = 3

const connection = await openDatabase({ dataFolder: process.argv[2] ?? '' })
const told = {
  actions: 0,
  states: {} as Record<string, number>,
  late: 0,
  pastFirstPromise: 0,
  beforeForum: 0,
}
const began = performance.now()
const councils = await connection.publicReader
  .selectFrom('published.council')
  .select(['council_id', 'zone'])
  .execute()
const left = councils.values()
await Promise.all(
  Array.from({ length: councilsAtOnce }, async () => {
    for (const { council_id: councilId, zone } of left)
      await recompute({ reader: connection.publicReader, councilId }, dateAt(instantFromMs(Date.now()), zone))
  }),
)
const seconds = (performance.now() - began) / 1000
const { user, system } = process.cpuUsage()
const recomputed: Recomputed = {
  ...told,
  seconds,
  processorSeconds: (user + system) / 1e6,
  mostResidentMb: process.resourceUsage().maxRSS / 1024,
}
await connection.close()
console.log(JSON.stringify(recomputed))

async function recompute(record: PublicRecord, today: ReturnType<typeof dateAt>): Promise<void> {
  for (const { improvement_plan_id: planId } of await publicImprovementPlans(record)) {
    const all = await publicStandings(record, planId)
    const late = all.filter(({ standing }) => daysLate(standing, today) > 0).length
    const counted = planProgress(
      all.map(({ standing }) => standing),
      today,
    )
    if (counted.late !== late) throw new Error(`plan ${planId} is counted in two ways`)
    told.actions += all.length
    told.late += late
    for (const { standing, originalDueOn } of all) {
      told.states[standing.state] = (told.states[standing.state] ?? 0) + 1
      if (isPastFirstPromise({ originalDueOn }, standing, today)) told.pastFirstPromise += 1
      if (standing.isBeforeForum) told.beforeForum += 1
    }
  }
}
