import { Agent } from 'node:http'
import { filledId } from '../growth/grown-database.ts'
import { draws } from '../growth/words.ts'
import type { BenchRun } from '../measure/bench.ts'
import type { Figure } from '../measure/report.ts'
import { median, quantile } from '../measure/statistics.ts'
import { askAt, type TimedAnswer } from './ask-at.ts'
import { actionsOfCouncil, planSizes } from './filling-plans.ts'

const pageLimitMs = 50

/** A site that serves so many filled councils. */
export type Served = { readonly origin: string; readonly councils: number }

/** A kind of page: the address for a council and a number drawn from 0 to 1, and what must stand in the answer. */
type ProgressPage = {
  readonly name: string
  readonly path: (council: number, drawn: number) => string
  readonly holds: string
}

const planAt = (council: number, plan: number) =>
  `/improvement-plans/${filledId('plan', council * planSizes.length + plan)}`
const actionAt = (council: number, action: number) =>
  `/actions/${filledId('action', council * actionsOfCouncil + action)}`

const pages: readonly ProgressPage[] = [
  { name: 'the plans of a council', path: () => '/improvement-plans', holds: 'Improvement plan 23' },
  {
    name: `a plan, one of ${planSizes.length} of a council`,
    path: (council, drawn) => planAt(council, Math.floor(drawn * planSizes.length)),
    holds: '<svg',
  },
  { name: `a plan of ${planSizes[0]} actions`, path: (council) => planAt(council, 0), holds: '<svg' },
  {
    name: 'an action with its updates',
    path: (council, drawn) => actionAt(council, Math.floor(drawn * actionsOfCouncil)),
    holds: 'How do we know?',
  },
  {
    name: 'an inspection and the plan that answers it',
    path: (council, drawn) =>
      `/inspections/${filledId('event', council * planSizes.length + Math.floor(drawn * planSizes.length))}`,
    holds: 'Improvement plan',
  },
  { name: 'the feed of a council', path: () => '/improvement-plans.atom', holds: '<entry' },
]

/** How long pages of improvement plans take, of councils and plans drawn at random. */
export async function pageFigures(run: BenchRun, served: Served): Promise<Figure[]> {
  const rounds = run.isBrief ? 20 : 1_000
  const figures: Figure[] = []
  for (const page of pages) {
    await timesOf(page, served, { rounds: run.isBrief ? 20 : 150, seed: 1 }) // connections are made, and statements planned in each
    const times = await timesOf(page, served, { rounds, seed: 2_026 })
    const limit = { kind: 'cost', unit: 'ms', peer: { name: 'the limit', value: pageLimitMs } } as const
    figures.push(
      { case: `${page.name}: 95 of 100 within`, ...limit, ours: quantile(times, 0.95), aim: 1 },
      { case: `${page.name}: the middle`, ...limit, ours: median(times), aim: 1 },
    )
    run.say(`${page.name}: ${Math.round(quantile(times, 0.95))} ms`)
  }
  return figures
}

/** How long each of some pages took, of councils and plans drawn at random, one after another. */
async function timesOf(
  page: ProgressPage,
  served: Served,
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
): Promise<number[]> {
  const draw = draws(seed)
  const agent = new Agent({ keepAlive: true })
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const council = Math.floor(draw() * served.councils)
    const answer = await answered(agent, served, {
      council,
      path: page.path(council, draw()),
      holds: page.holds,
    })
    times.push(answer.tookMs)
  }
  agent.destroy()
  return times
}

type Question = { readonly council: number; readonly path: string; readonly holds: string }

async function answered(
  agent: Agent,
  { origin }: Served,
  { council, path, holds }: Question,
): Promise<TimedAnswer> {
  const answer = await askAt(agent, { origin, path, host: `council-${council}.example` })
  if (answer.status !== 200 || !answer.body.includes(holds))
    throw new Error(`${path} of council ${council} is not as it should be: ${answer.status}`)
  return answer
}

/** The files that hold every plan of a council: how long each takes to come, and to begin. */
export async function fileFigures(run: BenchRun, served: Served): Promise<Figure[]> {
  const agent = new Agent({ keepAlive: true })
  const figures: Figure[] = []
  for (const [name, path] of [
    ['CSV', '/improvement-plans.csv'],
    ['JSON', '/improvement-plans.json'],
  ] as const) {
    const answers: TimedAnswer[] = []
    for (let round = 0; round < (run.isBrief ? 3 : 20); round += 1) {
      const council = (round * 37) % served.councils
      answers.push(
        await answered(agent, served, {
          council,
          path,
          holds: filledId('action', council * actionsOfCouncil),
        }),
      )
    }
    const of = (told: (answer: TimedAnswer) => number) => median(answers.slice(1).map(told))
    const megabytes = of(({ body }) => body.length) / 1e6
    figures.push(
      {
        case: `all plans of a council as ${name}, ${megabytes.toFixed(1)} MB`,
        kind: 'cost',
        unit: 'ms',
        ours: of(({ tookMs }) => tookMs),
      },
      {
        case: `all plans of a council as ${name}: until it begins`,
        kind: 'cost',
        unit: 'ms',
        ours: of(({ firstBytesMs }) => firstBytesMs),
      },
    )
  }
  agent.destroy()
  return figures
}
