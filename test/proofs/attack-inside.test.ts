import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { registerBody } from '../../src/acts/body/register-body.ts'
import { actorByEmail } from '../../src/acts/council/actor-by-email.ts'
import { grantPower, openAccount } from '../../src/acts/council/open-account.ts'
import { stepTowardsRelease } from '../../src/acts/report/step-towards-release.ts'
import { withdrawDocument } from '../../src/acts/report/withdraw-document.ts'
import type { Actor } from '../../src/acts/session.ts'
import { startSession } from '../../src/acts/sign-in/start-session.ts'
import { accepted, at, day, id, testCouncil, type TestCouncil } from '../../src/acts/test-council.ts'
import { accept } from '../../src/foundation/result.ts'
import { newId } from '../../src/foundation/identifier.ts'
import { readReport } from '../../src/import/inspection/read-report.ts'
import { pageAt } from '../../src/publish/preview.ts'
import { hostCouncils } from '../../src/publish/serve/host-councils.ts'
import { publicSite } from '../../src/publish/site.ts'
import { keptFiles } from '../../src/store/files/file-store.ts'
import { testFiles } from '../../src/store/files/test-files.ts'
import { watchPublications } from '../../src/store/public/publication-watch.ts'
import { testDatabase } from '../../src/store/test-database.ts'
import { workspace } from '../../src/workspace/workspace.ts'
import { armedReport } from './armed-report.ts'

// Two councils on one installation, as it runs: pages are kept, and the watch on publications is the real one.
const database = await testDatabase()
const [own, other] = [await testCouncil(database, 'own'), await testCouncil(database, 'other')]
const hosts = { own: 'own.example', other: 'other.example' }
const planningId = id('body')
const now = at('2024-12-05T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'moothall-attack-'))
const files = keptFiles(testFiles(folder))
const watch = watchPublications(database.addresses.publicReader)
const shared = {
  clock: () => now,
  random: randomBytes,
  baseUrl: 'http://own.example',
  files,
  log: assert.fail,
}
const site = publicSite({ ...shared, reader: database.publicReader, watch })
await site.register(
  workspace({
    ...shared,
    office: database.office,
    signIn: { takesExampleLogins: false },
    findCouncil: hostCouncils(database.publicReader, watch).find,
    makePublicPage: pageAt,
    readReport,
  }),
  { prefix: '/workspace' },
)
after(async () => {
  await site.close()
  await watch.close()
  rmSync(folder, { recursive: true, force: true })
})

type Asked = {
  readonly host?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly cookie?: string
  readonly form?: Readonly<Record<string, string>>
}

async function ask(url: string, { host = hosts.own, headers = {}, cookie, form }: Asked = {}) {
  const answer = await site.inject({
    method: form === undefined ? 'GET' : 'POST',
    url,
    headers: {
      host,
      ...(cookie !== undefined && { cookie }),
      ...(form !== undefined && {
        'content-type': 'application/x-www-form-urlencoded',
        origin: `http://${host}`,
      }),
      ...headers,
    },
    ...(form !== undefined && { payload: new URLSearchParams(form).toString() }),
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.body }
}

/** What may not differ between two answers: all but the date, the address asked for, and what is drawn anew each time. */
function comparable({ status, headers, body }: Awaited<ReturnType<typeof ask>>, name: string): string {
  const { date: _date, 'set-cookie': _cookie, ...kept } = headers
  return JSON.stringify([
    status,
    kept,
    body.replaceAll(/name="_(?:csrf|form)" value="[^"]*"/g, ''),
  ]).replaceAll(name, 'NAME')
}

async function reportOf(council: TestCouncil, word: string) {
  const content = Buffer.from(`${word} in the file`)
  return { ...(await armedReport(council, { title: `${word} report`, content, keep: files.keep })), word }
}

async function release(
  council: TestCouncil,
  documentId: Awaited<ReturnType<typeof reportOf>>['id'],
): Promise<void> {
  const step = { documentId, kind: 'condition' as const, seen: 'It is out', seenWhere: 'There' }
  const as = { actor: council.actors.monitor, at: now }
  const before = watch.newest()
  assert.equal(accepted(await council.act((session) => stepTowardsRelease(session, step), as)), 'released')
  await moved(before)
}

/** Waits until the watch has heard what was just published. */
async function moved(before: number | undefined): Promise<void> {
  for (let round = 0; watch.newest() === before && round < 500; round++)
    await new Promise((done) => setTimeout(done, 10))
  assert.notEqual(watch.newest(), before)
}

async function cookieOf(council: TestCouncil, actor: Actor): Promise<string> {
  const started = { method: 'password', device: 'test', hasSecondFactor: true }
  const begin = async (session: Parameters<typeof startSession>[0]) =>
    accept(await startSession(session, started))
  return `moothall=${accepted(await council.act(begin, { actor, at: now }))}`
}

const inside = (name: string) => [
  ...['', '/file', '/confirm', '/agree', '/early', '/extend', '/breach', '/readers'].map(
    (path) => `/workspace/withheld/${name}${path}`,
  ),
  `/workspace/readings/${name}`,
]
const outside = (name: string) => ['', '/file', '/versions/1/file'].map((path) => `/documents/${name}${path}`)
const unknown = newId(() => new Uint8Array(16).fill(17))

/** That somebody is told of a paper, at every address, what they are told of one that never was. */
async function isNothingTo(addresses: (name: string) => string[], name: string, as: Asked): Promise<void> {
  const ofNothing = addresses(unknown)
  for (const [index, url] of addresses(name).entries())
    assert.equal(
      comparable(await ask(url, as), name),
      comparable(await ask(ofNothing[index] ?? '', as), unknown),
      `${url} ${JSON.stringify(as)}`,
    )
}

test('an officer of another council is told nothing, at that council’s host, at ours, or with ours in a header', async () => {
  const { id: name, word } = await reportOf(own, 'zqquagga')
  const stranger = await cookieOf(other, other.actors.monitor)
  await isNothingTo(inside, name, { host: hosts.other, cookie: stranger })
  for (const headers of [
    { 'x-forwarded-host': hosts.own },
    { forwarded: `host=${hosts.own}` },
    { 'x-host': hosts.own },
  ])
    await isNothingTo(inside, name, { host: hosts.other, cookie: stranger, headers })
  for (const url of inside(name)) {
    const asked = await ask(url, { host: hosts.own, cookie: stranger })
    assert.equal(
      comparable(asked, name),
      comparable(await ask(url), name),
      `${url}: as nobody who is signed in`,
    )
    assert.ok(!asked.body.includes(word))
  }
  const ours = await ask(`/workspace/withheld/${name}`, { cookie: await cookieOf(own, own.actors.monitor) })
  assert.ok(ours.body.includes(word), 'who may see it does')
})

test('an officer of another body of the council is told nothing of a paper, and can do nothing to it', async () => {
  const { id: name } = await reportOf(own, 'zqtapir')
  const email = 'planner@test.example'
  const planning = { slug: 'planning', name: 'Planning', kind: 'committee', regime: 'lga1972' } as const
  const body = { ...planning, id: planningId, aliases: [], fromOn: day('2024-01-01') }
  accepted(await own.act((session) => registerBody(session, body)))
  accepted(
    await own.act(
      async (session) => {
        accepted(await openAccount(session, { name: 'Pat Planner', email, roles: ['registered-reader'] }))
        return grantPower(session, { email, role: 'democratic-services-officer', bodyId: planningId })
      },
      { actor: own.actors.administrator },
    ),
  )
  const planner = accepted(await actorByEmail(database.office, own.councilId, email))
  const cookie = await cookieOf(own, planner)
  assert.equal((await ask('/workspace/withheld', { cookie })).status, 200, 'they have papers of their own')
  assert.ok(!(await ask('/workspace/withheld', { cookie })).body.includes('zqtapir'))
  await isNothingTo(inside, name, { cookie })
  await isNothingTo(outside, name, { cookie })
  const home = await ask('/workspace', { cookie })
  const csrfCookie = String(home.headers['set-cookie']).split(';')[0] ?? ''
  const [, token = ''] = /name="_csrf" value="([^"]*)"/.exec(home.body) ?? []
  assert.notEqual(token, '')
  const form = { _csrf: token, seen: 'It is out', where: 'There', now: 'yes', reason: 'None' }
  const signedIn = { cookie: `${cookie}; ${csrfCookie}`, form }
  for (const step of [
    'confirm',
    'early',
    'agree',
    'take-back',
    'release',
    'extend',
    'breach',
    'findings',
    'withdraw',
  ])
    assert.equal((await ask(`/workspace/withheld/${name}/${step}`, signedIn)).status, 404, step)
})

test('a paper of one council stands at no address of another, kept pages and forged headers or not', async () => {
  const { id: name, word } = await reportOf(own, 'zqokapi')
  for (const host of Object.values(hosts)) await isNothingTo(outside, name, { host })
  await release(own, name)
  for (const headers of [{}, { 'x-forwarded-host': hosts.own }, { 'x-original-host': hosts.own }])
    for (let round = 0; round < 2; round++) {
      const page = await ask(`/documents/${name}`, {
        headers: { 'x-forwarded-host': 'evil.example', ...headers },
      })
      assert.equal(page.status, 200, 'what was told of nothing is not kept after the release')
      assert.ok(page.body.includes(word) && !page.body.includes('evil'))
      assert.equal((await ask(`/documents/${name}/file`)).body, `${word} in the file`)
      await isNothingTo(outside, name, { host: hosts.other, headers })
      for (const url of ['/', '/documents', `/search?q=${word}`, '/sitemap.xml'])
        assert.ok(!(await ask(url, { host: hosts.other, headers })).body.includes(name), url)
    }
  const absolute = await ask(`http://evil.example/documents/${name}`)
  assert.ok(!absolute.body.includes('evil'))
  assert.ok(!(await ask(`/documents/${name}`)).body.includes('evil'))
})

test('no old address gives a paper that was withdrawn, in whole, in part or as what one holds already', async () => {
  const { id: name, word, itemId } = await reportOf(own, 'zqgnu')
  await release(own, name)
  const addresses = [
    ...outside(name),
    '/documents',
    `/items/${itemId}`,
    `/search?q=${word}`,
    '/sitemap.xml',
    '/',
  ]
  const held = new Map<string, string>()
  for (const url of addresses) held.set(url, (await ask(url)).headers['etag'] ?? '')
  const before = watch.newest()
  accepted(
    await own.act(
      (session) => withdrawDocument(session, { documentId: name, reason: 'It named a resident.' }),
      { at: now },
    ),
  )
  await moved(before)
  for (const url of addresses)
    for (const headers of [
      {},
      { 'if-none-match': held.get(url) ?? '' },
      { range: 'bytes=0-3' },
      { 'if-match': '*' },
    ]) {
      const answer = await ask(url, { headers })
      assert.notEqual(answer.status, 304, url)
      assert.notEqual(answer.status, 206, url)
      assert.ok(
        !answer.body.replaceAll(`q=${word}`, '').replaceAll(`value="${word}"`, '').includes('in the file'),
        url,
      )
    }
  for (const url of outside(name)) assert.match((await ask(url)).body, /It named a resident/)
  assert.ok(!(await ask('/sitemap.xml')).body.includes(`${name}/file`))
})

test('a cookie that was signed out, cut, changed or made up opens nothing', async () => {
  const { id: name } = await reportOf(own, 'zqdodo')
  const cookie = await cookieOf(own, own.actors.monitor)
  const address = `/workspace/withheld/${name}`
  const page = await ask(address, { cookie })
  assert.equal(page.status, 200)
  const csrfCookie = String(page.headers['set-cookie']).split(';')[0] ?? ''
  const [, token = ''] = /name="_csrf" value="([^"]*)"/.exec(page.body) ?? []
  const out = await ask('/workspace/sign-out', { cookie: `${cookie}; ${csrfCookie}`, form: { _csrf: token } })
  assert.equal(out.status, 303)
  const asNobody = comparable(await ask(address), name)
  for (const tried of [
    cookie,
    cookie.slice(0, -1),
    `${cookie}A`,
    'moothall=',
    `moothall=${'A'.repeat(43)}`,
    `moothall=${name}`,
  ])
    for (const url of inside(name)) {
      const answer = await ask(url, { cookie: tried })
      assert.equal(comparable(answer, name), comparable(await ask(url), name), `${url} ${tried}`)
    }
  assert.ok(asNobody.includes('sign-in'))
})

test('a form that another site, or another person’s page, sends in an officer’s name releases nothing', async () => {
  const { id: name } = await reportOf(own, 'zqkudu')
  const cookie = await cookieOf(own, own.actors.monitor)
  const deputy = await cookieOf(own, own.actors.deputy)
  const address = `/workspace/withheld/${name}/confirm`
  const theirs = await ask(address, { cookie: deputy })
  const [, theirToken = ''] = /name="_csrf" value="([^"]*)"/.exec(theirs.body) ?? []
  assert.notEqual(theirToken, '')
  const filled = { seen: 'It is out', where: 'There', now: 'yes' }
  const evil = { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }
  const confirmations = async () =>
    (
      await database.officePool.query(
        "select from release_step where document_id = $1 and kind = 'condition'",
        [name],
      )
    ).rowCount
  for (const [form, headers] of [
    [filled, evil],
    [{ ...filled, _csrf: theirToken }, evil],
    [{ ...filled, _csrf: theirToken }, {}],
    [{ ...filled, _csrf: '' }, { 'x-csrf-token': theirToken }],
    [filled, { 'content-type': 'text/plain', ...evil }],
  ] as const) {
    const answer = await ask(address, { cookie, form, headers })
    assert.ok(answer.status >= 400, `${answer.status}`)
    assert.equal(await confirmations(), 0)
  }
  assert.equal((await ask(`${address}?seen=It+is+out&where=There&now=yes`, { cookie })).status, 200)
  assert.equal(await confirmations(), 0)
  await isNothingTo(outside, name, {})
})
