import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { stepTowardsRelease } from '../../src/acts/report/step-towards-release.ts'
import { inOneTransaction } from '../../src/acts/session.ts'
import { accepted, at, testCouncil } from '../../src/acts/test-council.ts'
import { brokenEntries, whereSeen } from '../../src/acts/test-record.ts'
import { refuse } from '../../src/foundation/result.ts'
import { sha256 } from '../../src/foundation/sha256.ts'
import { publicSite } from '../../src/publish/site.ts'
import { runningPostmaster } from '../../src/store/cluster/postmaster.ts'
import { startCluster } from '../../src/store/cluster/start-cluster.ts'
import { connect } from '../../src/store/connection.ts'
import { migrate } from '../../src/store/migrate.ts'
import type { TestDatabase } from '../../src/store/test-database.ts'
import { makeFolder, removeFolder } from '../journeys/moothall-process.ts'
import { watchOf } from '../../src/store/public/publication-watch.ts'
import { armedReport } from './armed-report.ts'
import { officeThatTells, type Statement } from './failing-pool.ts'
import type { Order } from './release-order.ts'

// Every statement is tried with Node; with PostgreSQL every one in `npm run prove`, and some of them else, as the server takes a while
// to come back.
const triesAll = process.env['MOOTHALL_PROVE_CRASHES'] === 'all'

// A server of its own, since it is killed again and again: others must not be on it.
const folder = await makeFolder()
const cluster = await startCluster({ dataFolder: join(folder, 'data'), isDurable: true })
const clusterFolder = join(folder, 'data/cluster/data')
const addresses = cluster.addressesOf()
const database = connect(addresses)
await migrate(database.officePool)
const council = await testCouncil(database as unknown as TestDatabase)
const site = publicSite({
  reader: database.publicReader,
  watch: watchOf(() => undefined),
  clock: () => at('2024-12-05T09:00:00Z'),
  random: (count) => new Uint8Array(count).fill(7),
  baseUrl: 'http://council.example',
  log: () => {},
  files: { sizeOf: () => Promise.resolve(8), read: () => Readable.from([Buffer.from('contents')]) },
})
after(async () => {
  await site.close()
  await database.close()
  await cluster.stop()
  await removeFolder(folder)
})

const opening = {
  councilId: council.councilId,
  zone: 'Europe/London',
  actor: council.actors.monitor,
  at: at('2024-12-05T09:00:00Z'),
}

type Report = Awaited<ReturnType<typeof armedReport>> & { readonly word: string }

/** An armed report whose words stand nowhere else. */
async function newReport(): Promise<Report> {
  const word = `zq${randomBytes(4).toString('hex')}`.replaceAll(/\d/g, 'k')
  const content = Buffer.from(word)
  const keep = () => Promise.resolve(sha256(content))
  return { ...(await armedReport(council, { title: `Report ${word}`, content, keep })), word }
}

const stepFor = ({ id: documentId }: Report) => ({
  documentId,
  kind: 'condition' as const,
  seen: 'It is out',
  seenWhere: 'Their website',
})

/** Where the public sees anything of a report: views of its role, and addresses of the site. */
async function placesOf({ id: documentId, itemId, word }: Report): Promise<string[]> {
  const headers = { host: 'council.example' }
  const answers = await Promise.all(
    [
      `/documents/${documentId}`,
      `/documents/${documentId}/file`,
      `/documents/${documentId}/versions/1/file`,
    ].map(async (url) =>
      (await site.inject({ url, headers })).statusCode === 200 ? [url.replace(documentId, 'ID')] : [],
    ),
  )
  const pages = await Promise.all(
    [`/items/${itemId}`, '/documents', `/search?q=${word}`, '/sitemap.xml'].map(async (url) => {
      const { body } = await site.inject({ url, headers })
      return body.includes(documentId) ? [url.replace(itemId, 'ID').replace(word, 'WORD')] : []
    }),
  )
  const item = await site.inject({ url: `/items/${itemId}`, headers })
  assert.equal(item.statusCode, 200)
  const views = await whereSeen(database, council.councilId, [word, documentId])
  return [
    ...views,
    ...answers.flat(),
    ...pages.flat(),
    ...(item.body.includes('Embargoed.') ? [] : ['nothing to follow']),
  ]
}

/** The acts of the trail on a report since it was armed. */
async function actsOn({ id: documentId }: Report): Promise<string[]> {
  const rows = await database.office
    .selectFrom('audit_entry')
    .select('act')
    .where('council_id', '=', council.councilId)
    .where('subject_id', '=', documentId)
    .orderBy('entry_no')
    .execute()
  return rows
    .map(({ act }) => act)
    .slice(rows.findLastIndex(({ act }) => act !== 'confirm-condition' && act !== 'release-document') + 3)
}

/** Waits until whoever held the council before is gone, as the next act of anybody does; over a server that comes back. */
async function whenCalm(): Promise<void> {
  for (let round = 0; ; round += 1)
    try {
      await council.act(() => Promise.resolve(refuse({ code: 'nothing-done' })))
      return
    } catch (fault) {
      if (round > 600) throw fault
      await pause(25)
    }
}

const released = await newReport()
assert.deepEqual(await placesOf(released), [])
let statements: string[] = []
await inOneTransaction(
  officeThatTells(database.officePool, { before: ({ text }) => void statements.push(text) }),
  { ...opening, random: randomBytes },
  (session) => stepTowardsRelease(session, stepFor(released)),
).then(accepted)
statements = [...statements]
const everywhere = await placesOf(released)

test('a release is seen at once in every place, and is a transaction of many statements', async () => {
  assert.ok(everywhere.length >= 12, everywhere.join())
  assert.ok(everywhere.includes('nothing to follow'))
  assert.deepEqual(await actsOn(released), ['confirm-condition', 'release-document'])
  assert.equal(statements[0], 'begin')
  assert.equal(statements.at(-1), 'commit')
  assert.ok(statements.length > 20)
})

/** Whether a report is released wholly; fails where it is so in part, or where the trail says otherwise. */
async function isReleased(report: Report, of: string): Promise<boolean> {
  await whenCalm()
  const places = await placesOf(report)
  const acts = await actsOn(report)
  assert.deepEqual(await brokenEntries(database, council.councilId), [], `${of}: the trail`)
  if (places.length === 0) assert.deepEqual(acts, [], `${of}: nothing is public, and the trail says so`)
  else {
    assert.deepEqual(places, everywhere, of)
    assert.deepEqual(
      acts,
      ['confirm-condition', 'release-document'],
      `${of}: all is public, and the trail says so`,
    )
  }
  return places.length > 0
}

/** A Node process that waits for its order, so that it need not be waited for. */
function readyProcess() {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'release-and-die.ts')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  })
  let written = ''
  for (const out of [child.stdout, child.stderr]) out.on('data', (part: Buffer) => (written += String(part)))
  const ended = new Promise<{ signal: NodeJS.Signals | null; written: string }>((done) =>
    child.on('close', (_code, signal) => done({ signal, written })),
  )
  return {
    follow: (order: Order) => {
      child.stdin.end(`${JSON.stringify(order)}\n`)
      return ended
    },
    stop: () => child.kill('SIGKILL'),
  }
}

test('Node killed at any statement of a release leaves the report wholly unreleased or wholly released', async () => {
  let report = await newReport()
  const points: Order['dies'][] = [
    ...statements.map((_, index) => ({ moment: 'sent' as const, at: index + 1 })),
    { moment: 'before', at: 'commit' },
    { moment: 'after', at: 'commit' },
  ]
  let next = readyProcess()
  const seen = { released: 0, unreleased: 0 }
  try {
    for (const dies of points) {
      const ready = next
      next = readyProcess()
      const { signal, written } = await ready.follow({ addresses, opening, step: stepFor(report), dies })
      assert.equal(signal, 'SIGKILL', `${JSON.stringify(dies)}: ${written}`)
      const isOut = await isReleased(report, JSON.stringify(dies))
      if (dies.moment === 'after') assert.ok(isOut, 'a commit that was answered was lost')
      else if (dies.at !== statements.length)
        assert.ok(!isOut, `released before its commit: ${JSON.stringify(dies)}`)
      seen[isOut ? 'released' : 'unreleased'] += 1
      if (isOut) report = await newReport()
    }
  } finally {
    next.stop()
  }
  assert.ok(seen.released >= 1)
  assert.ok(seen.unreleased >= statements.length - 1)
})

/** What of the server dies, and how, when a statement comes. */
const blows = {
  'the connection is ended': (backend: number) => process.kill(backend, 'SIGTERM'),
  'the process of the connection is killed': (backend: number) => process.kill(backend, 'SIGKILL'),
  'the whole server is killed': () => {
    const server = runningPostmaster(clusterFolder)
    assert.ok(server)
    process.kill(server.pid, 'SIGKILL')
  },
}

/** Releases a report while the server is struck at a statement; gives whether it said that it had. */
async function strike(
  report: Report,
  { moment, at: number, blow }: { moment: 'before' | 'sent'; at: number; blow: keyof typeof blows },
): Promise<boolean> {
  const strikes = async (statement: Statement) => {
    if (statement.number !== number) return
    const backend = (statement.client as unknown as { processID: number }).processID
    blows[blow](backend)
    if (moment === 'before') await pause(5) // until the blow is felt
  }
  const office = officeThatTells(database.officePool, { [moment]: strikes })
  try {
    accepted(
      await inOneTransaction(office, { ...opening, random: randomBytes }, (session) =>
        stepTowardsRelease(session, stepFor(report)),
      ),
    )
    return true
  } catch {
    return false
  }
}

/** Strikes at each of some statements, and at each looks what is left. */
async function strikeAtEach(blow: keyof typeof blows, numbers: readonly number[]): Promise<void> {
  let report = await newReport()
  for (const number of numbers)
    for (const moment of number === statements.length ? (['before', 'sent'] as const) : (['sent'] as const)) {
      const of = `${blow}, ${moment} statement ${number}`
      const isSaid = await strike(report, { moment, at: number, blow })
      const isOut = await isReleased(report, of)
      if (isSaid) assert.ok(isOut, `${of}: somebody was told that it is released`)
      else if (moment === 'before' || number < statements.length) assert.ok(!isOut, of)
      if (isOut) report = await newReport()
    }
  accepted(
    await council.act((session) => stepTowardsRelease(session, stepFor(report)), {
      actor: council.actors.monitor,
    }),
  )
  assert.equal(await isReleased(report, `${blow}: afterwards`), true)
}

/** The numbers of all statements, or of every so many of them, and of the last. */
function statementsBy(step: number): number[] {
  const numbers = statements.map((_, index) => index + 1)
  return numbers.filter((number) => triesAll || number % step === 2 || number === statements.length)
}

test('a connection that ends within a release leaves it wholly undone or wholly done', () =>
  strikeAtEach('the connection is ended', statementsBy(5)))

test('a crash of PostgreSQL within a release leaves it wholly undone or wholly done', () =>
  strikeAtEach('the process of the connection is killed', statementsBy(15)))

test('the whole server killed within a release, and started again, has it wholly undone or wholly done', () =>
  strikeAtEach('the whole server is killed', statementsBy(25)))
