import { setTimeout as pause } from 'node:timers/promises'
import { announceMeeting } from '../src/acts/meeting/announce-meeting.ts'
import { addDays } from '../src/foundation/calendar-date.ts'
import type { Id } from '../src/foundation/identifier.ts'
import { dateAt, instantFromMs, instantOf } from '../src/foundation/instant.ts'
import { rareWord } from './growth/words.ts'
import type { Bench, BenchRun } from './measure/bench.ts'
import type { Figure } from './measure/report.ts'
import { median, quantile } from './measure/statistics.ts'
import { servedWorkspace, type ServedWorkspace } from './servers/served-workspace.ts'

const limitMs = 100
const actEveryMs = 5_000
const zone = 'Europe/London'

/** Pages of the workspace while fifty people work in it, each doing one act every five seconds, over 100,000 items. */
export const workspace: Bench = async (run) => {
  const items = run.isBrief ? 1_000 : 100_000
  run.say(`filling ${items} items`)
  const served = await servedWorkspace('workspace', items)
  try {
    const { origin } = served
    const people = await peopleAtWork(served, run.isBrief ? 3 : 50)
    await work(run, { origin, people, forMs: run.isBrief ? 2_000 : 10_000 }) // connections and plans are made
    const times = await work(run, { origin, people, forMs: run.isBrief ? 5_000 : 60_000 })
    return figuresOf(times, `${people.length} people, ${items} items`)
  } finally {
    await served.close()
  }
}

type Person = { readonly cookie: string; readonly meetingId: Id<'meeting'>; readonly number: number }

/** So many clerks who are signed in, each with a meeting of their own to prepare. */
async function peopleAtWork(served: ServedWorkspace, count: number): Promise<Person[]> {
  const { office, councilId, signedIn, act } = served
  const today = dateAt(instantFromMs(Date.now()), zone)
  const body = await office
    .selectFrom('body')
    .select('body_id')
    .where('council_id', '=', councilId)
    .executeTakeFirstOrThrow()
  const people: Person[] = []
  for (let number = 0; number < count; number += 1) {
    const { actor, cookie } = await signedIn(`clerk-${number}`, 'democratic-services-officer')
    const meetingId = served.newId<'meeting'>()
    const startsAt = instantOf(addDays(today, 40 + number), '18:30', zone)
    if (startsAt === undefined) throw new Error('that day has no 18:30')
    const meeting = { id: meetingId, bodyId: body.body_id, kind: 'ordinary', startsAt } as const
    await act(actor, (session) => announceMeeting(session, { ...meeting, venue: `Room ${number}` }))
    people.push({ cookie, meetingId, number })
  }
  return people
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
