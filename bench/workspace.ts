import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import fastify from 'fastify'
import { operator } from '../src/acts/council/add-council.ts'
import { openAccount } from '../src/acts/council/open-account.ts'
import { announceMeeting } from '../src/acts/meeting/announce-meeting.ts'
import { inOneTransaction, type Session } from '../src/acts/session.ts'
import { accountHolder } from '../src/acts/sign-in/actors.ts'
import { startSession } from '../src/acts/sign-in/start-session.ts'
import { addDays } from '../src/foundation/calendar-date.ts'
import { newId, type Id } from '../src/foundation/identifier.ts'
import { dateAt, instantFromMs, instantOf } from '../src/foundation/instant.ts'
import { accept, type Result } from '../src/foundation/result.ts'
import { accountByEmail } from '../src/store/account.ts'
import { pageAt } from '../src/publish/preview.ts'
import { startCluster } from '../src/store/cluster/start-cluster.ts'
import { filesOnDisk } from '../src/store/files/file-store.ts'
import { councilAtHost } from '../src/store/public/council.ts'
import type { Office } from '../src/store/transaction.ts'
import { workspace as workspacePlugin, workspacePrefix } from '../src/workspace/workspace.ts'
import { filledId, grownDatabase } from './growth/grown-database.ts'
import { rareWord } from './growth/words.ts'
import type { Bench, BenchRun } from './measure/bench.ts'
import type { Figure } from './measure/report.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { median, quantile } from './measure/statistics.ts'

const limitMs = 100
const actEveryMs = 5_000
const zone = 'Europe/London'
const councilId = filledId('council', 0) as Id<'council'>

/** Pages of the workspace while fifty people work in it, each doing one act every five seconds, over 100,000 items. */
export const workspace: Bench = async (run) => {
  const scratch = scratchFolder()
  const cluster = await startCluster({ dataFolder: join(scratch.path, 'workspace'), isDurable: true })
  const database = await grownDatabase(cluster, {
    name: 'bench_workspace',
    meetingsPerCouncil: 1_000_000_000,
  })
  const { office, publicReader } = database.connection
  const site = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  try {
    const items = run.isBrief ? 1_000 : 100_000
    run.say(`filling ${items} items`)
    await database.growTo(items)
    const people = await peopleAtWork(office, run.isBrief ? 3 : 50)
    await site.register(
      workspacePlugin({
        office,
        files: filesOnDisk(join(scratch.path, 'files')),
        clock: now,
        random: randomBytes,
        baseUrl: 'http://127.0.0.1',
        signIn: { takesExampleLogins: false },
        makePublicPage: pageAt,
        findCouncil: () => councilAtHost(publicReader, '127.0.0.1'),
        log: (line) => console.error(line),
      }),
      { prefix: workspacePrefix },
    )
    await site.listen({ port: 0, host: '127.0.0.1' })
    const origin = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`
    await work(run, { origin, people, forMs: run.isBrief ? 2_000 : 10_000 }) // connections and plans are made
    const times = await work(run, { origin, people, forMs: run.isBrief ? 5_000 : 60_000 })
    return figuresOf(times, `${people.length} people, ${items} items`)
  } finally {
    await site.close()
    await database.close()
    await cluster.stop()
    scratch.remove()
  }
}

type Person = { readonly cookie: string; readonly meetingId: Id<'meeting'>; readonly number: number }

const now = () => instantFromMs(Date.now())

/** So many clerks who are signed in, each with a meeting of their own to prepare. */
async function peopleAtWork(office: Office, count: number): Promise<Person[]> {
  const at = now()
  const today = dateAt(at, zone)
  const body = await office
    .selectFrom('body')
    .select('body_id')
    .where('council_id', '=', councilId)
    .executeTakeFirstOrThrow()
  const opening = { councilId, zone, at, random: randomBytes }
  const people: Person[] = []
  for (let number = 0; number < count; number += 1) {
    const email = `clerk-${number}@bench.example`
    await done(office, { ...opening, actor: operator(today) }, (session) =>
      openAccount(session, { name: `Clerk ${number}`, email, roles: ['democratic-services-officer'] }),
    )
    const account = (await accountByEmail(office, councilId, email))!
    const actor = accountHolder(account, today)
    const token = await done(office, { ...opening, actor }, async (session) =>
      accept(await startSession(session, { method: 'password', device: 'bench', hasSecondFactor: true })),
    )
    const meetingId = newId<'meeting'>(randomBytes)
    const startsAt = instantOf(addDays(today, 40 + number), '18:30', zone)!
    await done(office, { ...opening, actor }, (session) =>
      announceMeeting(session, {
        id: meetingId,
        bodyId: body.body_id,
        kind: 'ordinary',
        startsAt,
        venue: `Room ${number}`,
      }),
    )
    people.push({ cookie: `moothall=${token}`, meetingId, number })
  }
  return people
}

async function done<Value, Refusal>(
  office: Office,
  opening: Parameters<typeof inOneTransaction>[1],
  acts: (session: Session) => Promise<Result<Value, Refusal>>,
): Promise<Value> {
  const answer = await inOneTransaction<Value, Refusal>(office, opening as never, acts)
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}

type Times = { readonly pages: Map<string, number[]>; readonly acts: number[] }

/** Everybody looks at pages, and every five seconds adds an item to their agenda. Each begins at a moment of their own. */
async function work(
  { say }: BenchRun,
  { origin, people, forMs }: { origin: string; people: readonly Person[]; forMs: number },
): Promise<Times> {
  say(`${people.length} people work for ${forMs / 1000} s`)
  const times: Times = { pages: new Map(), acts: [] }
  const until = performance.now() + forMs
  await Promise.all(people.map((person) => oneAtWork(origin, person, { times, until })))
  return times
}

async function oneAtWork(
  origin: string,
  person: Person,
  { times, until }: { times: Times; until: number },
): Promise<void> {
  const ask = async (name: string, path: string) => {
    const began = performance.now()
    const answer = await fetch(`${origin}${path}`, { headers: { cookie: person.cookie } })
    const markup = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    const known = times.pages.get(name) ?? []
    times.pages.set(name, known)
    known.push(performance.now() - began)
    return { markup, cookie: [person.cookie, ...answer.headers.getSetCookie()].join('; ') }
  }
  await pause((person.number / 50) * actEveryMs)
  for (let round = 0; performance.now() < until; round += 1) {
    const began = performance.now()
    await ask('first page', '/workspace')
    await ask('clock board', '/workspace/board')
    await ask('agenda', `/workspace/meetings/${person.meetingId}/agenda`)
    await ask('search', `/workspace/search?q=${rareWord(person.number * 100 + round)}`)
    const adding = `/workspace/meetings/${person.meetingId}/agenda/add`
    const form = await ask('form', adding)
    const sent = performance.now()
    const answer = await fetch(`${origin}${adding}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        cookie: form.cookie.replaceAll(/; (?:Path|HttpOnly|SameSite|Max-Age)[^;]*/gi, ''),
        origin,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        ...hiddenIn(form.markup),
        title: `Item ${round}`,
        part: 'public',
        level: '1',
      }),
    })
    await answer.arrayBuffer()
    if (answer.status !== 303) throw new Error(`${adding} answered ${answer.status}`)
    times.acts.push(performance.now() - sent)
    await pause(Math.max(0, actEveryMs - (performance.now() - began)))
  }
}

function hiddenIn(markup: string): Record<string, string> {
  return Object.fromEntries(
    [...markup.matchAll(/name="(_\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

function figuresOf({ pages, acts }: Times, size: string): Figure[] {
  const all = [...pages.values()].flat()
  const limited = (name: string, ours: number): Figure => ({
    case: `${name}, ${size}`,
    kind: 'cost',
    unit: 'ms',
    ours,
    peer: { name: 'the limit', value: limitMs },
    aim: 1,
  })
  return [
    limited('all pages: 95 of 100 within', quantile(all, 0.95)),
    ...[...pages].map(([name, times]) => limited(`${name}: 95 of 100 within`, quantile(times, 0.95))),
    limited('adding an item, from sending to the answer: 95 of 100 within', quantile(acts, 0.95)),
    { case: `all pages: the middle, ${size}`, kind: 'cost', unit: 'ms', ours: median(all) },
    { case: `pages a second, ${size}`, kind: 'rate', unit: '1/s', ours: all.length / 60 },
  ]
}
