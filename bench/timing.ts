import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { newId } from '../src/foundation/identifier.ts'
import { publicSite } from '../src/publish/site.ts'
import { openDatabase } from '../src/store/open-database.ts'
import { watchOf } from '../src/store/public/publication-watch.ts'
import { fillWorld, worldNow } from '../src/store/test-world.ts'
import type { Bench } from './measure/bench.ts'
import type { Figure } from './measure/report.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { median, rankSumZ } from './measure/statistics.ts'

/** Beyond it two samples that are alike are told apart once in a thousand times. */
const mostZ = 3.29

/** Routes, each with unreleased things of its own kind by their names in the test world. */
const routes = {
  '/documents/:id': ['hidden embargoed', 'hidden confidential', 'hidden draft'],
  '/documents/:id/file': ['hidden embargoed', 'hidden confidential', 'hidden draft'],
  '/items/:id': ['hidden item', 'hidden planned item'],
  '/meetings/:id': ['hidden planned meeting'],
} as const

/**
 * Whether a stranger can tell by time an unreleased thing from none: for each route, as many answers to names of unreleased
 * things as to names of nothing, asked in turn in a random order, compared by their ranks (Mann and Whitney). Beside it stand two
 * samples of names of nothing, of which nobody can tell the one from the other.
 */
export const timing: Bench = async ({ isBrief, say }) => {
  const scratch = scratchFolder()
  const connection = await openDatabase({ dataFolder: join(scratch.path, 'data') })
  const world = await fillWorld(connection.office)
  const site = publicSite({
    reader: connection.publicReader,
    watch: watchOf(() => undefined), // nothing is kept, so every answer is made
    clock: () => worldNow,
    random: randomBytes,
    baseUrl: 'https://ottery.example',
    log: say,
    files: { sizeOf: () => Promise.resolve(undefined), read: () => Readable.from([]) },
  })
  try {
    const rounds = isBrief ? 40 : 1_000
    const figures: Figure[] = []
    for (const [route, things] of Object.entries(routes)) {
      say(`${route}, ${rounds} answers of each kind`)
      const times = await timesOf(site, route, { hidden: things.map(world.id), rounds })
      figures.push(...figuresOf(route, times))
    }
    return figures
  } finally {
    await site.close()
    await connection.close()
    scratch.remove()
  }
}

type Kind = 'unreleased' | 'none' | 'noneToo'
type Times = Readonly<Record<Kind, number[]>>

async function timesOf(
  site: FastifyInstance,
  route: string,
  { hidden, rounds }: { readonly hidden: readonly string[]; readonly rounds: number },
): Promise<Times> {
  const times: Times = { unreleased: [], none: [], noneToo: [] }
  const ofNothing = () => hidden.map(() => newId(randomBytes)) // as few, so that none is better remembered than the other
  const names: Readonly<Record<Kind, readonly string[]>> = {
    unreleased: hidden,
    none: ofNothing(),
    noneToo: ofNothing(),
  }
  for (let round = -Math.ceil(rounds / 10); round < rounds; round++)
    for (const kind of shuffled(['unreleased', 'none', 'noneToo'])) {
      const url = route.replace(':id', names[kind][Math.abs(round) % hidden.length] ?? '')
      const beganAt = performance.now()
      const { statusCode } = await site.inject({ url, headers: { host: 'ottery.example' } })
      const tookMs = performance.now() - beganAt
      if (statusCode !== 404) throw new Error(`${url} was answered ${statusCode}`)
      if (round >= 0) times[kind].push(tookMs) // those before warm up
    }
  return times
}

function shuffled(kinds: Kind[]): Kind[] {
  const [first = 0, second = 0, third = 0] = randomBytes(3)
  const order = { unreleased: first, none: second, noneToo: third }
  return kinds.toSorted((one, other) => order[one] - order[other])
}

function figuresOf(route: string, { unreleased, none, noneToo }: Times): Figure[] {
  return [
    {
      case: `${route}: the middle answer to an unreleased name`,
      kind: 'cost',
      unit: 'ms',
      ours: median(unreleased),
      peer: { name: 'to a name of nothing', value: median(none) },
    },
    {
      case: `${route}: unreleased against nothing`,
      kind: 'cost',
      unit: 'z, unsigned',
      ours: Math.abs(rankSumZ(unreleased, none)),
      peer: { name: 'the limit', value: mostZ },
      aim: 1,
    },
    {
      case: `${route}: nothing against nothing, for scale`,
      kind: 'cost',
      unit: 'z, unsigned',
      ours: Math.abs(rankSumZ(none, noneToo)),
      peer: { name: 'the limit', value: mostZ },
    },
  ]
}
