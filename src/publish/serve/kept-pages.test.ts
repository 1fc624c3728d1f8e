import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, beforeEach, describe, test } from 'node:test'
import { keepPages } from './kept-pages.ts'
import { worldSite } from '../../../test/publish/world-site.ts'
import type { Instant } from '../../foundation/instant.ts'
import { watchOf } from '../../store/public/publication-watch.ts'
import { worldNow } from '../../store/test-world.ts'

let now: Instant = worldNow
let revision: number | undefined = 1
let asked = 0
let looksUntilMove = 0
const watch = watchOf(() => revision)
const nothing = 'aaaa-aaaa-aaaa-aaaa'
const { site, world, database } = await worldSite({ watch, clock: lookAtClock })
site.addHook('onRequest', (_request, _reply, done) => {
  asked += 1
  done()
})
await site.listen({ port: 0, host: '127.0.0.1' })
const { port } = site.server.address() as AddressInfo
after(() => site.close())

/** The site looks at the clock once at the door and once when it begins a page: the record can be made to move then. */
function lookAtClock(): Instant {
  looksUntilMove -= 1
  if (looksUntilMove === 0) revision = (revision ?? 0) + 1
  return now
}

function fail(): never {
  throw new Error('nobody looks a council up')
}

type Answer = { status: number; headers: Record<string, unknown>; body: string; wasKept: boolean }

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const before = asked
  const sent = request({
    port,
    host: '127.0.0.1',
    path,
    method,
    headers: { host: 'ottery.example', ...headers },
  }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  let body = ''
  for await (const part of answer.setEncoding('utf8')) body += String(part)
  return { status: answer.statusCode ?? 0, headers: answer.headers, body, wasKept: asked === before }
}

describe('a page that is kept', () => {
  beforeEach(() => {
    revision = (revision ?? 0) + 1
    now = worldNow
  })

  test('is the same page, with the same headers', async () => {
    const first = await ask('/')
    const second = await ask('/')
    assert.deepEqual([first.wasKept, second.wasKept], [false, true])
    assert.equal(second.body, first.body)
    assert.deepEqual(withoutDate(second.headers), withoutDate(first.headers))
  })

  test('answers HEAD without a body, and nothing to whoever holds it', async () => {
    const { headers } = await ask('/')
    const head = await ask('/', {}, 'HEAD')
    assert.deepEqual([head.wasKept, head.status, head.body], [true, 200, ''])
    assert.equal(head.headers['content-length'], headers['content-length'])
    const unchanged = await ask('/', { 'if-none-match': String(headers['etag']) })
    assert.deepEqual([unchanged.wasKept, unchanged.status, unchanged.body], [true, 304, ''])
  })

  test('is made anew once the record has moved', async () => {
    await ask('/meetings')
    await database.office
      .updateTable('meeting')
      .set({ venue: 'The Old Library' })
      .where('meeting_id', '=', world.id('seed meeting') as never)
      .execute()
    revision = (revision ?? 0) + 1
    const page = await ask('/meetings')
    assert.ok(!page.wasKept)
    assert.match(page.body, /The Old Library/)
  })

  test('is not shown again where the record moved while it was made', async () => {
    await ask('/bodies')
    revision = (revision ?? 0) + 1
    looksUntilMove = 2
    await ask('/bodies')
    assert.ok(looksUntilMove <= 0)
    await ask('/privacy') // by which the host is known again
    assert.ok(!(await ask('/bodies')).wasKept)
    assert.ok((await ask('/bodies')).wasKept)
  })

  test('is made anew when the day has ended where the council is', async () => {
    now = '2024-12-10T23:59:59.000Z' as Instant
    assert.match((await ask('/')).body, /Wed<\/span> <span class="mh-leaf__day">11/)
    now = '2024-12-12T00:00:00.000Z' as Instant
    const page = await ask('/')
    assert.ok(!page.wasKept)
    assert.doesNotMatch(page.body, /Wed<\/span> <span class="mh-leaf__day">11/)
  })

  test('is not used while the watch is broken', async () => {
    await ask('/people')
    revision = undefined
    assert.ok(!(await ask('/people')).wasKept)
    assert.ok(!(await ask('/people')).wasKept)
    revision = 1000
  })

  test('says as well that nothing is there, until the record moves', async () => {
    await ask('/')
    for (const address of [
      `/documents/${nothing}`,
      `/documents/${nothing}/file`,
      `/items/${nothing}?page=2`,
    ]) {
      const first = await ask(address)
      const second = await ask(address, { 'if-none-match': '' })
      assert.deepEqual([first.status, first.wasKept, second.wasKept], [404, false, true], address)
      assert.equal(second.body, first.body)
      assert.deepEqual(withoutDate(second.headers), withoutDate(first.headers))
      const head = await ask(address, {}, 'HEAD')
      assert.deepEqual([head.status, head.wasKept, head.body], [404, true, ''])
    }
    revision = (revision ?? 0) + 1
    await ask('/')
    assert.ok(!(await ask(`/documents/${nothing}/file`)).wasKept)
  })

  test('does not say that nothing is there where the record moved while a file was looked for', async () => {
    const address = `/documents/${nothing}/file`
    await ask('/')
    looksUntilMove = 2 // once at the door, and then as the looking begins
    await ask(address)
    assert.ok(looksUntilMove <= 0)
    await ask('/')
    assert.ok(!(await ask(address)).wasKept)
  })

  test('is not driven out by addresses at which nothing is', () => {
    const councils = { find: fail, known: () => ({ councilId: 'c', hostKey: 'c' }), knownName: fail }
    const kept = keepPages({
      councils,
      watch: watchOf(() => 1),
      clock: () => worldNow,
      pagesSizeBytes: 40_000,
      askedSizeBytes: 10_000,
    })
    const answer = { headers: [], unchangedHeaders: [], body: Buffer.from('x'), etag: '"x"', revision: 1 }
    const until = '2030-01-01T00:00:00.000Z' as Instant
    kept.keep({ hostKey: 'c', address: '/' }, { ...answer, status: 200, until })
    for (let guess = 0; guess < 100; guess += 1)
      kept.keep(
        { hostKey: 'c', address: `/items/${guess}` },
        { ...answer, status: 404, etag: undefined, until },
      )
    const statusOf = (url: string) => {
      let status: number | undefined
      const response = { writeHead: (code: number) => ((status = code), response), end: () => response }
      kept.answer({ method: 'GET', url, rawHeaders: ['Host', 'c'] } as IncomingMessage, response as never)
      return status
    }
    assert.deepEqual([statusOf('/'), statusOf('/items/99'), statusOf('/items/0')], [200, 404, undefined])
  })

  test('is one for each question, and none for what cannot be asked', async () => {
    await ask('/search?q=plan')
    assert.ok((await ask('/search?q=plan')).wasKept)
    assert.ok(!(await ask('/search?q=partnership')).wasKept)
    for (const address of ['/nothing', '/meetings?month=bad', `/search?q=${'plan+'.repeat(200)}`]) {
      await ask(address)
      assert.ok(!(await ask(address)).wasKept, address)
    }
    assert.ok(!(await ask('/', {}, 'POST')).wasKept)
  })
})

test('a request that names a whole address is neither kept nor copied into a page', async () => {
  for (const address of ['http://elsewhere.example/bodies', 'http://elsewhere.example/', '*']) {
    for (const _again of [1, 2]) {
      const { status, body, wasKept } = await ask(address)
      assert.deepEqual([status, wasKept], [200, false], address)
      assert.doesNotMatch(body, /elsewhere|rel="canonical"/)
    }
  }
})

function withoutDate({ date: _date, ...others }: Record<string, unknown>): Record<string, unknown> {
  return others
}
