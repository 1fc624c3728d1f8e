import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, beforeEach, describe, test } from 'node:test'
import { quietWatch, worldSite } from '../../../test/publish/world-site.ts'
import type { Instant } from '../../foundation/instant.ts'
import { worldNow } from '../../store/test-world.ts'

let now: Instant = worldNow
let revision: number | undefined = 1
let asked = 0
let looksUntilMove = 0
const watch = { ...quietWatch, revisionOf: () => revision, newest: () => revision }
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

  test('is one for each question, and none for what is not there or cannot be asked', async () => {
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
