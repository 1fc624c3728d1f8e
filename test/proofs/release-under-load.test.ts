import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startSession } from '../../src/acts/sign-in/start-session.ts'
import { accepted, testCouncil } from '../../src/acts/test-council.ts'
import { instantFromMs } from '../../src/foundation/instant.ts'
import { accept } from '../../src/foundation/result.ts'
import { keptFiles } from '../../src/store/files/file-store.ts'
import { openFiles } from '../../src/store/files/open-files.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import type { TestDatabase } from '../../src/store/test-database.ts'
import { makeFolder, removeFolder, startMoothall } from '../journeys/moothall-process.ts'
import { armedReport } from './armed-report.ts'

// So many clients, downloads by all of them together, and megabytes of the report. `npm run prove` asks for more of each.
const [clients = 0, downloads = 0, megabytes = 0] = (process.env['MOOTHALL_PROVE_LOAD'] ?? '500,2000,2')
  .split(',')
  .map(Number)

/** How long a client that was told “not there” waits before it asks again; they do not ask in step. */
const retryMs = { least: 500, most: 1_500 }

const folder = await makeFolder()
const dataFolder = join(folder, 'data')
const site = await startMoothall({ MOOTHALL_DATA: dataFolder, MOOTHALL_EXAMPLE: '0' })
const database = await openDatabase({ dataFolder })
after(async () => {
  await database.close()
  await site.stop()
  await removeFolder(folder)
})

const council = await testCouncil(database as unknown as TestDatabase, 'load')
const host = 'load.example'
const content = randomBytes(megabytes * 1_000_000)
const place = await openFiles({ dataFolder, fileKey: undefined, onNotice: assert.fail })
const report = { title: 'Inspection report', content, keep: keptFiles(place).keep }
const document = await armedReport(council, report)
const paths = { page: `/documents/${document.id}`, file: `/documents/${document.id}/file` }

type Got = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Whether the body is the report, byte for byte. */
  readonly isReport: boolean
  /** The body of a page. */
  readonly text: string
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
after(() => agent.destroy())

type Sending = { readonly cookie?: string; readonly form?: URLSearchParams }

function ask(path: string, { cookie, form }: Sending = {}): Promise<Got> {
  const { hostname, port } = new URL(site.address)
  const headers = {
    host,
    ...(cookie !== undefined && { cookie }),
    ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
  }
  return new Promise((done, failed) => {
    const asking = request(
      { agent, hostname, port, path, headers, method: form === undefined ? 'GET' : 'POST' },
      (response) => {
        const isFile = response.headers['content-type'] === 'application/pdf'
        let [text, sizeBytes, isRight] = ['', 0, true]
        response.on('data', (part: Buffer) => {
          if (isFile) isRight &&= part.equals(content.subarray(sizeBytes, sizeBytes + part.length))
          else text += part.toString('latin1')
          sizeBytes += part.length
        })
        response.on('error', failed)
        response.on('end', () => {
          const { statusCode: status = 0, headers: answered, complete } = response
          const isReport = isFile && isRight && sizeBytes === content.length
          if (complete) done({ status, headers: answered, isReport, text })
          else failed(new Error(`${path} was cut after ${sizeBytes} bytes`))
        })
      },
    )
    asking.on('error', failed)
    asking.end(form?.toString())
  })
}

const released = { clickedAt: Infinity, answeredAt: Infinity }
const took: number[] = []
const firstSuccesses: number[] = []
const load = { asksBefore: 0, left: downloads }

/** One of the public, who asks for the report until it is there and then loads it again and again. */
async function client(nothing: Got): Promise<void> {
  while (load.left > 0) {
    const beganAt = performance.now()
    const got = await ask(paths.file)
    if (got.status === 404) {
      assert.ok(beganAt < released.answeredAt, 'a download that began after the release was told “not there”')
      assert.equal(got.text, nothing.text)
      assert.deepEqual(undated(got), undated(nothing))
      load.asksBefore += 1
      await pause(retryMs.least + Math.random() * (retryMs.most - retryMs.least))
      continue
    }
    assert.equal(got.status, 200, `a download was answered ${got.status}: ${got.text.slice(-600)}`)
    assert.ok(performance.now() > released.clickedAt, 'a file was given before anybody clicked')
    assert.ok(got.isReport, 'the file was not, byte for byte, the report')
    if (firstSuccesses.length < clients) firstSuccesses.push(performance.now() - released.clickedAt)
    if (beganAt > released.answeredAt) took.push(performance.now() - beganAt)
    load.left -= 1
  }
}

function undated({ headers: { date: _date, ...headers } }: Got): IncomingHttpHeaders {
  return headers
}

/** Whether the public sees the report, asked again and again from the click on: the time until they do. */
async function untilSeen(): Promise<number> {
  for (;;) {
    const page = await ask(paths.page)
    if (page.status === 200) return performance.now() - released.clickedAt
    assert.equal(page.status, 404)
  }
}

/** Presses the button that confirms the condition and, since the release is armed, releases. */
async function click(): Promise<number> {
  const token = accepted(
    await council.act(
      async (session) =>
        accept(await startSession(session, { method: 'password', device: 'test', hasSecondFactor: true })),
      { actor: council.actors.monitor, at: instantFromMs(Date.now()) },
    ),
  )
  const address = `/workspace/withheld/${document.id}/confirm`
  const page = await ask(address, { cookie: `moothall=${token}` })
  assert.equal(page.status, 200, page.text)
  const cookies = (page.headers['set-cookie'] ?? []).map((line) => line.split(';')[0])
  const form = new URLSearchParams({ seen: 'It is out', where: 'Their website' })
  for (const [field] of page.text
    .slice(page.text.indexOf('<main'))
    .matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [, name = ''] = /name="([^"]*)"/.exec(field) ?? []
    const [, value = ''] = /value="([^"]*)"/.exec(field) ?? []
    form.append(name, value)
  }
  assert.equal(form.get('now'), 'yes', 'the page did not say that the button releases')
  released.clickedAt = performance.now()
  const seen = untilSeen()
  const clicked = await ask(address, { cookie: [`moothall=${token}`, ...cookies].join('; '), form })
  released.answeredAt = performance.now()
  assert.equal(clicked.status, 303, clicked.text)
  return seen
}

/** The time that pages of the public took, asked one after the other until the last file is there. */
async function pagesMeanwhile(): Promise<number[]> {
  const times: number[] = []
  while (load.left > 0) {
    for (const path of ['/', '/meetings', '/documents', '/search?q=inspection']) {
      const beganAt = performance.now()
      assert.equal((await ask(path)).status, 200, path)
      times.push(performance.now() - beganAt)
    }
    await pause(50)
  }
  return times
}

function at100(times: readonly number[], hundredth: number): string {
  const sorted = times.toSorted((one, other) => one - other)
  return `${(sorted[Math.floor(((sorted.length - 1) * hundredth) / 100)] ?? 0).toFixed(0)} ms`
}

test('a report that hundreds are waiting for comes out at once, whole, to all of them, and to nobody before', async (context) => {
  const nothing = await ask('/documents/0000-0000-0000-0000/file')
  assert.equal(nothing.status, 404)
  const [shownMs, pageTimes] = await Promise.all([
    pause(2_000).then(click),
    pagesMeanwhile(),
    ...Array.from({ length: clients }, () => client(nothing)),
  ]).catch((fault: unknown) => {
    load.left = 0 // whoever is still asking may stop
    throw fault
  })
  assert.ok(load.asksBefore >= clients, 'not everybody had asked before the release')
  assert.ok(pageTimes.length > 10, 'pages were asked meanwhile')
  const seconds = (performance.now() - released.clickedAt) / 1000
  for (const line of [
    `${clients} clients, ${downloads} downloads of ${megabytes} MB, ${load.asksBefore} asked in vain before: ` +
      `${seconds.toFixed(1)} s, ${((downloads * megabytes) / seconds).toFixed(0)} MB/s`,
    `the click was answered after ${(released.answeredAt - released.clickedAt).toFixed(0)} ms, the public page was there after ${shownMs.toFixed(0)} ms`,
    `first success: first ${at100(firstSuccesses, 0)}, p50 ${at100(firstSuccesses, 50)}, p99 ${at100(firstSuccesses, 99)} after the click`,
    `a download: p50 ${at100(took, 50)}, p99 ${at100(took, 99)}`,
    `a page meanwhile (${pageTimes.length}): p50 ${at100(pageTimes, 50)}, p99 ${at100(pageTimes, 99)}`,
  ])
    context.diagnostic(line)
})
