import { join } from 'node:path'
import { startCluster } from '../src/store/cluster/start-cluster.ts'
import { filledId, grownDatabase, type GrownDatabase } from './growth/grown-database.ts'
import { itemsPerMeeting } from './growth/filling-steps.ts'
import { commonWord, draws, rareWord } from './growth/words.ts'
import type { Bench, BenchRun } from './measure/bench.ts'
import type { Figure } from './measure/report.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { median, quantile } from './measure/statistics.ts'

const flatRatio = 1.5
const smallest = 1_000
const meetingsPerCouncil = 250 // of ten items each

/** The times of pages that are made from the database, as councils are added and as one council grows alone. */
export const growth: Bench = async (run) => {
  const scratch = scratchFolder()
  const cluster = await startCluster({ dataFolder: join(scratch.path, 'growth'), isDurable: false })
  const opened: GrownDatabase[] = []
  const open = async (name: string, perCouncil: number) => {
    const database = await grownDatabase(cluster, { name, meetingsPerCouncil: perCouncil })
    opened.push(database)
    return database
  }
  try {
    const small = await open('bench_small', meetingsPerCouncil)
    await small.growTo(smallest)
    const moreCouncils = await series(run, small, {
      database: await open('bench_councils', meetingsPerCouncil),
      inWords: (items) => `${count(items)} items in ${count(items / 2_500)} councils`,
    })
    const oneCouncil = await series(run, small, {
      database: await open('bench_alone', 1_000_000_000),
      inWords: (items) => `${count(items)} items in one council`,
    })
    return [...moreCouncils, ...oneCouncil]
  } finally {
    for (const database of opened) await database.close()
    await cluster.stop()
    scratch.remove()
  }
}

type Series = { readonly database: GrownDatabase; readonly inWords: (items: number) => string }

/** Each size is measured in turn with the smallest, so that what slows the machine for a while slows both. */
async function series(run: BenchRun, small: GrownDatabase, { database, inWords }: Series): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const items of run.isBrief ? [10_000] : [100_000, 1_000_000]) {
    const began = performance.now()
    await database.growTo(items)
    run.say(`filled ${inWords(items)} in ${Math.round((performance.now() - began) / 1000)} s`)
    const rounds = run.isBrief ? 2 : 8
    for (const page of pages) {
      const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] }
      for (let round = 0; round <= rounds; round += 1) {
        const peer = await timesOf(page, small, round)
        const ours = await timesOf(page, database, round)
        if (round === 0) continue // connections are made, and the newest pages come into memory
        times.ours.push(...ours)
        times.peer.push(...peer)
      }
      figures.push(...figuresOf(page.name, inWords(items), times))
    }
  }
  return figures
}

function figuresOf(page: string, size: string, times: { ours: number[]; peer: number[] }): Figure[] {
  const figure = (of: (values: readonly number[]) => number) => ({
    kind: 'cost' as const,
    unit: 'ms',
    ours: of(times.ours),
    peer: { name: `${count(smallest)} items`, value: of(times.peer) },
  })
  return [
    { case: `${page}, ${size}`, ...figure(median), aim: flatRatio },
    { case: `${page}, ${size}: slowest hundredth`, ...figure((values) => quantile(values, 0.99)) },
  ]
}

/** A kind of page, its address for one item that is decided and has a paper, and what must stand in the answer. */
type GrownPage = {
  readonly name: string
  readonly address: (item: number) => string
  readonly holds: string
}

const pages: readonly GrownPage[] = [
  { name: 'item page', address: (item) => `/items/${filledId('item', item)}`, holds: 'RESOLVED' },
  {
    name: 'meeting page',
    address: (item) => `/meetings/${filledId('meeting', Math.floor(item / itemsPerMeeting))}`,
    holds: 'Apologies for absence',
  },
  { name: 'search for a place', address: (item) => `/search?q=${rareWord(item)}`, holds: 'href="/items/' },
  {
    name: 'search for a place misspelt',
    address: (item) => `/search?q=${misspelt(rareWord(item))}`,
    holds: 'href="/items/',
  },
  {
    name: 'search for two common words of one board',
    address: (item) =>
      `/search?q=${commonWord(item % 20)}+${commonWord(20 + (item % 30))}&body=board-${item % 12}`,
    holds: 'name="q"',
  },
]

const pagesInRound = 40

/** How long each of some pages took to make, one after another. Throws where one is not as it should be. */
async function timesOf(page: GrownPage, database: GrownDatabase, round: number): Promise<number[]> {
  const draw = draws(1_000 + round)
  const times: number[] = []
  for (let nr = 0; nr < pagesInRound; nr += 1) {
    const meeting = Math.floor((draw() * database.items()) / itemsPerMeeting)
    const item = meeting * itemsPerMeeting + 2 + 2 * Math.floor(draw() * 4)
    const council = Math.floor(meeting / database.meetingsPerCouncil)
    const url = page.address(item)
    const began = performance.now()
    const answer = await database.site.inject({ url, headers: { host: `council-${council}.example` } })
    times.push(performance.now() - began)
    if (answer.statusCode !== 200 || !answer.body.includes(page.holds))
      throw new Error(`${url} of council ${council} is not as it should be: ${answer.statusCode}`)
  }
  return times
}

function misspelt(word: string): string {
  return `${word.slice(0, 3)}x${word.slice(4)}`
}

function count(number: number): string {
  return number.toLocaleString('en-GB')
}
