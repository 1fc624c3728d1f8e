import { execFileSync } from 'node:child_process'
import { Agent } from 'node:http'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench, BenchRun } from './measure/bench.ts'
import { layOutNginx, ownHeaders } from './measure/nginx.ts'
import { programs } from './measure/programs.ts'
import type { Figure } from './measure/report.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { freePort, root, startServer, type ServerProcess } from './measure/server-process.ts'
import { median, quantile } from './measure/statistics.ts'
import { ask, siteMapAddresses, sweep, type Answer } from './measure/sweep.ts'
import { cores, putLoad, type Load } from './measure/wrk.ts'

const aimedRatio = 0.6
const searchAddress = '/search?q=housing+repairs'

type Kind = 'item' | 'meeting' | 'search'
type Shown = { readonly kind: Kind; readonly address: string; readonly answer: Answer }
type Tools = ReturnType<typeof tools>

const tools = () => programs('taskset', 'wrk', 'nginx')

/**
 * Requests a second and the slowest hundredth of the item, meeting and search pages, against nginx with the same bytes
 * and headers. Every server, the database too, is bound to one core and the load comes from the other.
 */
export const pages: Bench = async (run) => {
  const needed = tools()
  const scratch = scratchFolder()
  const started: ServerProcess[] = []
  execFileSync(needed.taskset, ['-cp', cores.load, String(process.pid)])
  try {
    run.say('loading Ashcombe')
    await (await startSite(needed, join(scratch.path, 'data'))).stop()
    const site = await startSite(needed, join(scratch.path, 'data'))
    started.push(site)
    const swept = await sweepFigures(run, site)
    const shown = await shownPages(site, swept.answers)
    const others = await startOthers(needed, scratch.path, { shown, started })
    for (const page of shown) await assertSame(page, [site, others.nginx])
    const loads = await loadInTurn(run, needed, { shown, servers: { site, ...others } })
    return [...shown.flatMap(({ kind }) => figuresOf(kind, loads)), ...swept.figures]
  } finally {
    for (const server of started.toReversed()) await server.stop()
    scratch.remove()
  }
}

async function startSite({ taskset }: Tools, dataFolder: string): Promise<ServerProcess> {
  const port = await freePort()
  return startServer({
    command: [taskset, '-c', cores.server, process.execPath, '--max-semi-space-size=4', 'src/main.ts'],
    port,
    environment: { PORT: String(port), MOOTHALL_DATA: dataFolder },
  })
}

/** Asks for every address once with nothing kept yet, and once more. */
async function sweepFigures({ say }: BenchRun, site: ServerProcess) {
  const addresses = await siteMapAddresses(site.origin)
  say(`sweeping ${addresses.length} addresses`)
  const cold = await sweep(site.origin, addresses)
  const warm = await sweep(site.origin, addresses)
  const p99 = (swept: typeof cold) =>
    quantile(
      [...swept.answers.values()].map(({ tookMs }) => tookMs),
      0.99,
    )
  const perSecond = (swept: typeof cold) => (addresses.length / swept.tookMs) * 1000
  const sweptFigures: Figure[] = [
    {
      case: `all ${addresses.length} addresses once, nothing kept yet`,
      kind: 'rate',
      unit: 'requests/s',
      ours: perSecond(cold),
      peer: { name: 'once more', value: perSecond(warm) },
    },
    {
      case: 'all addresses once, nothing kept yet: slowest hundredth',
      kind: 'cost',
      unit: 'ms',
      ours: p99(cold),
      peer: { name: 'once more', value: p99(warm) },
    },
  ]
  return { answers: cold.answers, figures: sweptFigures }
}

/** The item and the meeting whose pages are of middling size, and a search. */
async function shownPages(site: ServerProcess, answers: ReadonlyMap<string, Answer>): Promise<Shown[]> {
  const middling = (folder: string): readonly [string, Answer] => {
    const own = [...answers]
      .filter(([address]) => address.startsWith(folder))
      .toSorted(([, one], [, other]) => one.body.length - other.body.length)
    const found = own[own.length >> 1]
    if (found === undefined) throw new Error(`the site map lists nothing under ${folder}`)
    return found
  }
  const [item, itemAnswer] = middling('/items/')
  const [meeting, meetingAnswer] = middling('/meetings/')
  return [
    { kind: 'item', address: item, answer: itemAnswer },
    { kind: 'meeting', address: meeting, answer: meetingAnswer },
    {
      kind: 'search',
      address: searchAddress,
      answer: await ask(new Agent(), `${site.origin}${searchAddress}`),
    },
  ]
}

const program = (name: string) => [process.execPath, join(root, 'bench', 'servers', name)] as const

type Servers = Readonly<Record<'site' | 'nginx' | 'bare' | 'unkept', ServerProcess>>

async function startOthers(
  { taskset, nginx }: Tools,
  folder: string,
  { shown, started }: { readonly shown: readonly Shown[]; readonly started: ServerProcess[] },
): Promise<Omit<Servers, 'site'>> {
  const onCore = async (port: number, ...command: string[]) => {
    const server = await startServer({ command: [taskset, '-c', cores.server, ...command], port })
    started.push(server)
    return server
  }
  const ports = { nginx: await freePort(), bare: await freePort(), unkept: await freePort() }
  const answers = new Map(shown.map(({ address, answer }) => [address, answer]))
  const configuration = layOutNginx(join(folder, 'nginx'), { port: ports.nginx, answers })
  const item = (shown[0] as Shown).answer
  const bytes = join(folder, 'item.html')
  writeFileSync(bytes, item.body)
  const served = ownHeaders(item).filter(([name]) => name !== 'connection' && name !== 'keep-alive')
  return {
    nginx: await onCore(ports.nginx, nginx, '-e', join(folder, 'nginx', 'error.log'), '-c', configuration),
    bare: await onCore(
      ports.bare,
      ...program('one-buffer.ts'),
      String(ports.bare),
      bytes,
      JSON.stringify(served),
    ),
    unkept: await onCore(
      ports.unkept,
      ...program('unkept-site.ts'),
      String(ports.unkept),
      join(folder, 'data'),
    ),
  }
}

/** Stops the bench where two servers do not say the same, for then the comparison would not be fair. */
async function assertSame({ address }: Shown, servers: readonly ServerProcess[]): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const said = await Promise.all(
    servers.map(async ({ origin }) => {
      const answer = await ask(agent, `${origin}${address}`)
      return JSON.stringify([ownHeaders(answer), answer.body.toString('latin1')])
    }),
  )
  agent.destroy()
  if (new Set(said).size > 1)
    throw new Error(
      `the servers do not say the same at ${address}: ${said.map((text) => text.slice(0, 1200)).join('\n')}`,
    )
}

type Loads = Map<string, Load[]>

/**
 * Each page of every server in turn, in short runs, so that what slows the machine for a while slows all alike.
 * The site that keeps nothing comes after them: what it leaves its database to finish would slow whoever is next.
 */
async function loadInTurn(run: BenchRun, needed: Tools, asked: Asked): Promise<Loads> {
  const { unkept, ...quick } = asked.servers
  const loads: Loads = new Map()
  const rounds = run.isBrief ? 1 : 9
  for (let round = 0; round <= rounds; round += 1) {
    run.say(round === 0 ? 'warming up' : `round ${round} of ${rounds}`)
    await loadOnce(needed, { shown: asked.shown, servers: quick, into: round === 0 ? new Map() : loads })
  }
  run.say('with nothing kept')
  for (let round = 0; round < (run.isBrief ? 1 : 5); round += 1)
    await loadOnce(needed, { shown: asked.shown, servers: { unkept }, into: loads })
  return loads
}

type Asked = { readonly shown: readonly Shown[]; readonly servers: Servers }
type Round = { readonly shown: readonly Shown[]; readonly servers: Partial<Servers>; readonly into: Loads }

async function loadOnce(needed: Tools, { shown, servers, into }: Round): Promise<void> {
  for (const { kind, address } of shown) {
    for (const [name, { origin }] of Object.entries(servers)) {
      if (name === 'bare' && kind !== 'item') continue
      const load = await putLoad(needed, { address: `${origin}${address}`, seconds: 2 })
      into.set(`${name} ${kind}`, [...(into.get(`${name} ${kind}`) ?? []), load])
    }
  }
}

function figuresOf(kind: Kind, loads: Loads): Figure[] {
  const of = (server: keyof Servers, field: keyof Load) =>
    median((loads.get(`${server} ${kind}`) ?? []).map((load) => load[field]))
  const rate = (name: string, server: keyof Servers): Figure => ({
    case: name,
    kind: 'rate',
    unit: 'requests/s',
    ours: of(server, 'perSecond'),
    peer: { name: 'nginx', value: of('nginx', 'perSecond') },
    ...(server === 'site' && kind !== 'search' ? { aim: aimedRatio } : {}),
  })
  const slowest = (name: string, server: keyof Servers): Figure => ({
    case: `${name}: slowest hundredth`,
    kind: 'cost',
    unit: 'ms',
    ours: of(server, 'p99Ms'),
    peer: { name: 'nginx', value: of('nginx', 'p99Ms') },
  })
  return [
    rate(`${kind} page`, 'site'),
    slowest(`${kind} page`, 'site'),
    ...(kind === 'item' ? [rate('item page, a bare Node server with one buffer', 'bare')] : []),
    rate(`${kind} page, nothing kept`, 'unkept'),
    slowest(`${kind} page, nothing kept`, 'unkept'),
  ]
}
