import assert from 'node:assert/strict'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { quietWatch } from '../../../test/publish/world-site.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { withdrawDocument } from '../../acts/report/withdraw-document.ts'
import { accepted, at, id, testCouncil } from '../../acts/test-council.ts'
import { testDocument, testMeeting } from '../../acts/test-meeting.ts'
import { testDatabase } from '../../store/test-database.ts'
import { FileQueue } from '../serve/file-queue.ts'
import { publicSite } from '../site.ts'

const database = await testDatabase()
const council = await testCouncil(database)
const meeting = await testMeeting(council)
const [document, withdrawn, draft] = [0, 1, 2].map((index) => ({
  ...testDocument(meeting, index === 2 ? { class: 'draft' } : { class: 'open' }, `Report ${index}`),
  ...(index > 0 && { expectedDocumentId: undefined }),
}))
assert.ok(document && withdrawn && draft)
accepted(
  await council.act(async (session) => {
    for (const each of [document, withdrawn, draft]) accepted(await addDocument(session, each))
    return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
  }),
)

const queue = new FileQueue({ active: 1, waiting: 1 })
/** The files on their way: each ends when the test lets it. */
const sending: Readable[] = []
const site = publicSite({
  reader: database.publicReader,
  watch: quietWatch,
  clock: () => at('2024-12-05T09:00:00Z'),
  random: (count) => new Uint8Array(count).fill(7),
  baseUrl: 'http://council.example',
  log: assert.fail,
  files: {
    sizeOf: () => Promise.resolve(8),
    read: () => {
      const file = new Readable({ read: () => undefined })
      file.push('half')
      sending.push(file)
      return file
    },
  },
  fileQueue: queue,
})
await site.listen({ port: 0, host: '127.0.0.1' })
after(() => site.close())
const { port } = site.server.address() as AddressInfo
const fileOf = (of: { readonly id: string }) => `/documents/${of.id}/file`

type Asking = {
  readonly answer: Promise<{ status: number; body: string; response: IncomingMessage }>
  readonly abort: () => void
}

function ask(path: string): Asking {
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<Asking['answer']>>()
  const request = get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
    let body = ''
    response.on('data', (part: Buffer) => (body += String(part)))
    response.on('end', () => resolve({ status: response.statusCode ?? 0, body, response }))
    response.on('error', reject)
  }).on('error', reject)
  promise.catch(() => undefined)
  return { answer: promise, abort: () => void request.destroy() }
}

async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; !isSo(); round++) {
    assert.ok(round < 500, 'it never came to be so')
    await pause(10)
  }
}

/** Lets the file that is being sent end. */
async function letGo(): Promise<void> {
  await until(() => sending.length > 0)
  const file = sending.shift()
  file?.push('done')
  file?.push(null)
}

/** One file being sent, and one reader waiting for another. */
async function oneWaiting(path: string): Promise<{ first: Asking; second: Asking }> {
  await until(() => queue.counts.active === 0)
  const first = ask(fileOf(document!))
  await until(() => sending.length === 1)
  const second = ask(path)
  await until(() => queue.counts.waiting === 1)
  return { first, second }
}

test('whoever asks for a file while others are sent waits for their turn, and pages are answered meanwhile', async () => {
  const { first, second } = await oneWaiting(fileOf(document))
  assert.equal(sending.length, 1)
  const turnedAway = await ask(fileOf(document)).answer
  assert.equal(turnedAway.status, 503)
  assert.equal(turnedAway.response.headers['retry-after'], '15')
  assert.match(turnedAway.body, /Many people are opening files/)
  assert.equal((await ask(`/documents/${document.id}`).answer).status, 200)
  await letGo()
  await letGo()
  assert.deepEqual([(await first.answer).body, (await second.answer).body], ['halfdone', 'halfdone'])
})

test('an unreleased file is answered as one that is not there, however many files wait', async () => {
  const { first, second } = await oneWaiting(fileOf(document))
  const never = await ask(fileOf({ id: id('document') })).answer
  const kept = await ask(fileOf(draft)).answer
  assert.deepEqual([kept.status, kept.body], [404, never.body])
  await letGo()
  await letGo()
  await Promise.all([first.answer, second.answer])
})

test('a reader who gives up waiting leaves the queue to others', async () => {
  const { first, second } = await oneWaiting(fileOf(document))
  second.abort()
  await assert.rejects(second.answer)
  await until(() => queue.counts.waiting === 0)
  const next = ask(fileOf(document))
  await letGo()
  await letGo()
  assert.deepEqual([(await first.answer).status, (await next.answer).status], [200, 200])
})

test('a reader who goes in the middle of a file makes room for the next', async () => {
  const { first, second } = await oneWaiting(fileOf(document))
  first.abort()
  await until(() => sending.length === 2)
  sending.shift()
  await letGo()
  assert.equal((await second.answer).body, 'halfdone')
})

test('a file that is withdrawn while somebody waits for it is not given to them', async () => {
  const { first, second } = await oneWaiting(fileOf(withdrawn))
  accepted(
    await council.act((session) =>
      withdrawDocument(session, { documentId: withdrawn.id, reason: 'It named a resident.' }),
    ),
  )
  await letGo()
  const answer = await second.answer
  assert.match(answer.body, /It named a resident/)
  assert.doesNotMatch(answer.body, /half/)
  await first.answer
  assert.equal(sending.length, 0)
})
