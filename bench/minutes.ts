import { once } from 'node:events'
import { Client } from 'pg'
import * as Y from 'yjs'
import type { Id } from '../src/foundation/identifier.ts'
import { minutesWriter, type MinutesWriter } from '../test/workspace/minutes-writer.ts'
import { filledId } from './growth/grown-database.ts'
import type { Bench, BenchRun } from './measure/bench.ts'
import type { Figure } from './measure/report.ts'
import { median, quantile } from './measure/statistics.ts'
import { bareRelay } from './servers/bare-relay.ts'
import { servedWorkspace, type ServedWorkspace } from './servers/served-workspace.ts'

const limits = { saveMs: 50, convergeMs: 200 } as const
const itemId = filledId('item', 1)
const meetingId = filledId('meeting', 0) as Id<'meeting'>

/** How long a writer of minutes waits until their words are kept, and until two who write at once have the same words. */
export const minutes: Bench = async (run) => {
  run.say('filling a council')
  const served = await servedWorkspace('minutes', run.isBrief ? 1_000 : 10_000)
  const relay = await bareRelay()
  const committer = new Client({ connectionString: served.superuserAddress })
  try {
    await committer.connect()
    await committer.query('create table kept (sequence bigserial primary key, content bytea not null)')
    await beginDraft(served)
    const ours = await writersAt(served)
    const peers = await writersOf(relay.address)
    const rounds = run.isBrief ? 20 : 500
    await write(run, { ours, peers, committer, rounds: 20 }) // connections and plans are made
    const times = await write(run, { ours, peers, committer, rounds })
    for (const { socket } of [...ours, ...peers]) socket.close()
    await Promise.all([...ours, ...peers].map(({ ended }) => ended))
    return figuresOf(times, `${rounds} times two paragraphs`)
  } finally {
    await committer.end()
    await relay.close()
    await served.close()
  }
}

/** The minutes of a filled meeting are public as a draft: they are put back to being written. */
async function beginDraft({ office, councilId }: ServedWorkspace): Promise<void> {
  await office
    .insertInto('minute_set_state')
    .values({
      council_id: councilId,
      meeting_id: meetingId,
      sequence: 2,
      state: 'draft',
      at: new Date().toISOString() as never,
      entry_no: 1,
    })
    .execute()
}

type Pair = readonly [MinutesWriter, MinutesWriter]

async function writersAt({ origin, signedIn }: ServedWorkspace): Promise<Pair> {
  const address = `${origin.replace('http', 'ws')}/workspace/meetings/${meetingId}/minutes/live`
  const opened = async (name: string) => {
    const { cookie } = await signedIn(name, 'democratic-services-officer')
    const writer = minutesWriter(address, { cookie, origin })
    const ended = writer.ended.then((code) => Promise.reject(new Error(`an editor was ended with ${code}`)))
    await Promise.race([writer.synced, ended])
    ended.catch(() => undefined)
    return writer
  }
  return [await opened('one'), await opened('two')]
}

async function writersOf(address: string): Promise<Pair> {
  const one = minutesWriter(address, {})
  await once(one.socket, 'open')
  const two = minutesWriter(address, {})
  await two.synced
  return [one, two]
}

type Times = Record<'saved' | 'committed' | 'seen' | 'relayed', number[]>
type Writing = {
  readonly ours: Pair
  readonly peers: Pair
  readonly committer: Client
  readonly rounds: number
}

/** Two write a paragraph each at the same moment; then the same at the relay, and the bytes of it in a bare commit. */
async function write({ say }: BenchRun, { ours, peers, committer, rounds }: Writing): Promise<Times> {
  say(`two writers, ${rounds} rounds`)
  const times: Times = { saved: [], committed: [], seen: [], relayed: [] }
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const since = () => performance.now() - began
    writeBoth(ours)
    const all = ours.map((writer) => writer.saved().then(() => times.saved.push(since())))
    await Promise.all([converged(ours).then(() => times.seen.push(since())), ...all])
    const content = await timed(times.relayed, async () => {
      const bytes = writeBoth(peers)
      await converged(peers)
      return bytes
    })
    await timed(times.committed, () => committer.query('insert into kept (content) values ($1)', [content]))
  }
  return times
}

async function timed<Value>(times: number[], work: () => Promise<Value>): Promise<Value> {
  const began = performance.now()
  const value = await work()
  times.push(performance.now() - began)
  return value
}

/** Both write a paragraph at the end of the same minute; gives what one of them sent. */
function writeBoth(pair: Pair): Buffer {
  const sent: Uint8Array[] = []
  for (const { doc } of pair) {
    doc.once('update', (update: Uint8Array) => sent.push(update))
    doc.transact(() => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.setAttribute('id', `${doc.clientID}-${performance.now()}`)
      paragraph.insert(0, [new Y.XmlText('The committee heard the report and thanked the officers for it.')])
      doc.getXmlFragment(itemId).push([paragraph])
    })
  }
  return Buffer.from(sent[0] ?? [])
}

/** Resolves when each of the two has all that the other wrote. */
function converged(pair: Pair): Promise<void> {
  const [one, two] = pair.map(({ doc }) => doc) as [Y.Doc, Y.Doc]
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = (): void => {
    if (!has(one, two) || !has(two, one)) return
    for (const doc of [one, two]) doc.off('update', look)
    resolve()
  }
  for (const doc of [one, two]) doc.on('update', look)
  look()
  return promise
}

/** Whether a document has all that was written in the other. */
function has(doc: Y.Doc, other: Y.Doc): boolean {
  const writtenIn = (one: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(one)).get(other.clientID) ?? 0
  return writtenIn(doc) >= writtenIn(other)
}

function figuresOf({ saved, committed, seen, relayed }: Times, size: string): Figure[] {
  const [saving, same] = ['saving', 'two writers have the same words']
  return [
    cost(`${saving}: 95 of 100 within, ${size}`, p95(saved), limit(limits.saveMs)),
    cost(`${saving}: 95 of 100 within, ${size}`, p95(saved), commit(p95(committed))),
    cost(`${saving}: the middle, ${size}`, median(saved), commit(median(committed))),
    cost(`${same}: 95 of 100 within, ${size}`, p95(seen), limit(limits.convergeMs)),
    cost(`${same}: slowest of all, ${size}`, Math.max(...seen), limit(limits.convergeMs)),
    cost(`${same}: 95 of 100 within, ${size}`, p95(seen), bare(p95(relayed))),
    cost(`${same}: the middle, ${size}`, median(seen), bare(median(relayed))),
  ]
}

const p95 = (times: readonly number[]) => quantile(times, 0.95)
const limit = (value: number) => ({ name: 'the limit', value })
const commit = (value: number) => ({ name: 'a bare commit of the same bytes', value })
const bare = (value: number) => ({ name: 'a bare relay that keeps nothing', value })

function cost(name: string, ours: number, peer: Required<Figure>['peer']): Figure {
  const aim = peer.name === limit(0).name ? { aim: 1 } : {}
  return { case: name, kind: 'cost', unit: 'ms', ours, peer, ...aim }
}
