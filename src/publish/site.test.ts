import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { worldSite } from '../../test/publish/world-site.ts'
import { connect } from '../store/connection.ts'
import type { TestDatabase } from '../store/test-database.ts'

const { site, visit, world, logged } = await worldSite()
const { id } = world

describe('an address without a public page', () => {
  const never = 'zzzz-zzzz-zzzz-zzzz'
  const nowhere = [
    '/nothing',
    '/meetings/nothing',
    `/meetings/${never}`,
    `/meetings/${id('hidden planned meeting')}`,
    `/items/${id('hidden item')}`,
    `/items/${id('hidden planned item')}`,
    `/decisions/${id('hidden resolution')}`,
    `/documents/${never}`,
    `/documents/${id('hidden embargoed')}`,
    `/documents/${id('hidden confidential')}`,
    `/documents/${id('hidden draft')}`,
    `/documents/${id('hidden embargoed')}/file`,
    `/documents/${id('hidden embargoed')}/versions/1/file`,
    `/documents/${id('exempt')}/file`,
    `/documents/${id('exempt')}/versions/1/file`,
    `/documents/${id('open')}/versions/3/file`,
    `/documents/${id('open')}/versions/02/file`,
    `/documents/${id('withdrawn')}/versions/9/file`.replace(id('withdrawn'), never),
    `/people/${id('hidden person')}`,
    `/matters/${id('hidden matter')}`,
    `/bodies/nobody`,
    `/bodies/${world.canaries.find((canary) => canary.includes('bodyslug'))}`,
    '/bodies/CABINET',
    '/bodies/%F0%9F%92%A9',
    `/meetings/${'x'.repeat(3000)}`,
    `/decisions?after=${id('hidden resolution')}`,
    `/documents?after=${id('hidden embargoed')}`,
    '/decisions?body=nobody',
    '/decisions?body=%00',
    '/decisions?after=%00',
    '/documents?after=%00',
    '/bodies/cabinet?after=%00',
    '/meetings/%00',
    '/bodies/%00',
    '/documents/%00/file',
    `/documents/${id('open')}/versions/%00/file`,
    '/site-maps/%00',
    '/documents/%2e%2e/file',
    '/%zz',
    '/assets/../../etc/passwd',
    '/assets/theme.000000000000.css',
    '/site-maps/meeting-9.xml',
    '/.env',
  ]

  test('answers byte for byte the same, headers too, whatever it would have been', async () => {
    const expected = await answerOf('/there-was-never-such-a-page')
    assert.equal(expected.status, 404)
    for (const address of nowhere) assert.deepEqual(await answerOf(address), expected, address)
  })

  test('helps on, and does not repeat the address', async () => {
    const page = await visit('/nothing-here')
    assert.match(page.text, /Page not found/)
    assert.match(page.text, /The calendar of meetings/)
    assert.doesNotMatch(page.markup, /nothing-here/)
  })
})

describe('an address that can be written in other ways', () => {
  test('is the same with a slash at its end, or with two of them', async () => {
    const plain = await visit(`/items/${id('seed item')}`)
    for (const other of [`/items/${id('seed item')}/`, `//items//${id('seed item')}`]) {
      const page = await visit(other)
      assert.equal(page.status, 200)
      assert.equal(page.text, plain.text)
    }
  })

  test('names its one permanent address', async () => {
    const page = await visit(`/items/${id('seed item')}/`)
    assert.ok(
      page.markup.includes(`<link rel="canonical" href="https://ottery.example/items/${id('seed item')}"`),
    )
    assert.ok(
      page.markup.includes(`This page is at https://ottery.example/items/${id('seed item')}`),
      'on paper',
    )
  })

  test('answers HEAD with the headers of GET and no body', async () => {
    const [get, head] = await Promise.all([
      site.inject({ url: '/', headers: { host: 'ottery.example' } }),
      site.inject({ url: '/', method: 'HEAD', headers: { host: 'ottery.example' } }),
    ])
    assert.equal(head.statusCode, 200)
    assert.equal(head.body, '')
    assert.equal(head.headers['content-length'], get.headers['content-length'])
    assert.equal(head.headers['etag'], get.headers['etag'])
  })

  test('says that a page is unchanged to whoever holds it', async () => {
    const first = await visit('/')
    const again = await visit('/', { 'if-none-match': String(first.headers['etag']) })
    assert.equal(again.status, 304)
    assert.equal(again.markup, '')
  })
})

test('a question asked twice over is answered with a sentence', async () => {
  const page = await visit('/meetings?month=2024-12&month=2024-11')
  assert.equal(page.status, 400)
  assert.match(page.text, /That cannot be shown/)
})

test('a question that no page asks is never a fault', async () => {
  const lists = { '/meetings': ['month'], '/decisions': ['body', 'after'], '/documents': ['after'] }
  const others = {
    '/bodies/cabinet': ['on', 'after'],
    '/search?q=plan': ['q', 'kind', 'body', 'from', 'to', 'page'],
  }
  const odd = [
    '%00',
    '%ff',
    '%ED%A0%80',
    "'",
    '9999-12',
    '0000-00-00',
    '999999-01-01',
    '-1',
    '1e9',
    '%F0%9F%92%A9',
  ]
  for (const [address, names] of Object.entries({ ...lists, ...others })) {
    for (const question of names.flatMap((name) => odd.map((value) => `${name}=${value}`))) {
      const asked = `${address}${address.includes('?') ? '&' : '?'}${question}`
      assert.ok((await visit(asked)).status < 500, asked)
    }
  }
})

test('a posted form finds nothing', async () => {
  const answer = await site.inject({
    method: 'POST',
    url: '/',
    headers: { host: 'ottery.example' },
    payload: { x: 1 },
  })
  assert.equal(answer.statusCode, 404)
})

test('every answer carries the security headers, and none may be framed', async () => {
  for (const address of [
    '/',
    '/nothing',
    '/health',
    '/robots.txt',
    '/sitemap.xml',
    `/documents/${id('open')}/file`,
  ]) {
    const { headers } = await visit(address)
    assert.match(
      String(headers['content-security-policy']),
      /default-src 'none';.* frame-ancestors 'none'$/,
      address,
    )
    assert.equal(headers['x-content-type-options'], 'nosniff', address)
  }
})

describe('the file of a document', () => {
  const file = `/documents/${id('open')}/file`

  test('is the newest version, in its own type', async () => {
    const answer = await visit(file)
    assert.equal(answer.status, 200)
    assert.equal(answer.markup, 'The second edition of the plan.')
    assert.equal(answer.headers['content-type'], 'application/pdf')
    assert.match(String(answer.headers['content-disposition']), /^inline; filename="improvement-plan.pdf"/)
  })

  test('of an earlier version keeps its address', async () => {
    const answer = await visit(`/documents/${id('open')}/versions/1/file`)
    assert.equal(answer.markup, 'The first edition of the plan.')
  })

  test('is sent in the part that is asked for', async () => {
    const parts = {
      'bytes=4-9': 'second',
      'bytes=-5': 'plan.',
      'bytes=26-': 'plan.',
      'bytes=26-9999': 'plan.',
    }
    for (const [range, part] of Object.entries(parts)) {
      const answer = await visit(file, { range })
      assert.equal(answer.status, 206, range)
      assert.equal(answer.markup, part, range)
      assert.match(String(answer.headers['content-range']), /^bytes \d+-\d+\/31$/)
    }
    assert.equal((await visit(file, { range: 'bytes=31-' })).status, 416)
    assert.equal((await visit(file, { range: 'bytes=-0' })).status, 416)
    for (const range of ['bytes=9-4', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-'])
      assert.equal((await visit(file, { range })).status, 200, range)
  })

  test('is sent whole where the part was meant for another version', async () => {
    assert.equal((await visit(file, { range: 'bytes=4-9', 'if-range': '"another"' })).status, 200)
  })

  test('is not sent again to whoever holds it', async () => {
    const { headers } = await visit(file)
    assert.equal((await visit(file, { 'if-none-match': String(headers['etag']) })).status, 304)
  })

  test('has its size in answer to HEAD', async () => {
    const answer = await site.inject({ method: 'HEAD', url: file, headers: { host: 'ottery.example' } })
    assert.equal(answer.headers['content-length'], '31')
    assert.equal(answer.body, '')
  })

  test('that could run in the window is kept as a file instead', async () => {
    const { headers } = await visit(`/documents/${id('notice')}/file`)
    assert.equal(
      headers['content-disposition'],
      `attachment; filename="notice one.html"; filename*=UTF-8''notice%20%E2%80%9Cone%E2%80%9D.html`,
    )
  })

  test('that was withdrawn says so, at the address it had', async () => {
    const answer = await visit(`/documents/${id('withdrawn')}/file`)
    assert.equal(answer.status, 410)
    assert.match(answer.text, /The figures were for another year/)
  })
})

describe('a host name', () => {
  test('that nobody listed is answered by the only council', async () => {
    assert.equal((await visit('/', { host: '127.0.0.1:4000' })).status, 200)
  })

  test('chooses among several councils, and one that none of them lists serves none', async () => {
    const { visit: ask, database: own } = await worldSite()
    await addSecond(own)
    assert.match((await ask('/', { host: 'OTTERY.example:8080' })).markup, /Ottery Borough Council/)
    const second = await ask('/', { host: 'second.example' })
    assert.match(second.markup, /Second Council/)
    assert.match(second.text, /No meeting to come has been announced/)
    assert.equal((await ask(`/items/${id('seed item')}`, { host: 'second.example' })).status, 404)
    const none = await ask('/', { host: 'third.example' })
    assert.equal(none.status, 404)
    assert.match(none.text, /This address serves no council/)
    assert.doesNotMatch(none.markup, /Ottery|Second Council|third\.example/)
  })

  test('of a council that is added while the site runs never answers with another’s record, not even at once', async () => {
    const { visit: ask, database: own } = await worldSite()
    for (const host of ['ottery.example', 'second.example', 'third.example'])
      assert.match((await ask('/', { host })).markup, /Ottery Borough Council/)
    await addSecond(own) // and the watch has heard nothing of it yet
    assert.match((await ask('/', { host: 'second.example' })).markup, /Second Council/)
    assert.equal((await ask('/', { host: 'third.example' })).status, 404)
  })

  test('is written in links as the council lists it, whatever stood in the request', async () => {
    const { visit: ask, database: own } = await worldSite({ baseUrl: 'https://ottery.example:8443/' })
    await addSecond(own)
    const canonical = /<link rel="canonical" href="([^"]*)"/
    for (const host of ['second.example:666', 'SECOND.example', 'second.example']) {
      assert.equal(
        canonical.exec((await ask('/bodies', { host })).markup)?.[1],
        'https://second.example:8443/bodies',
      )
      assert.match((await ask('/robots.txt', { host })).markup, /https:\/\/second\.example:8443\/sitemap/)
      assert.doesNotMatch((await ask('/sitemap.xml', { host })).markup, /666|SECOND/)
    }
    const slashes = await ask('//bodies//', { host: 'second.example' })
    assert.equal(canonical.exec(slashes.markup)?.[1], 'https://second.example:8443/bodies')
  })
})

async function addSecond(database: TestDatabase): Promise<void> {
  const councilId = 'second' as never
  await database.office
    .insertInto('council')
    .values({
      council_id: councilId,
      slug: 'second',
      name: 'Second Council',
      zone: 'Europe/London',
      executive_model: 'leader',
    })
    .execute()
  await database.office
    .insertInto('council_host')
    .values({ council_id: councilId, host: 'second.example' })
    .execute()
}

describe('what is no page', () => {
  test('the state of the site is told', async () => {
    const { status, markup } = await visit('/health')
    assert.deepEqual({ status, markup }, { status: 200, markup: '{"status":"ok"}' })
  })

  test('the site map lists every public page and file, and each is there', async () => {
    const { markup } = await visit('/sitemap.xml')
    const addresses = [...markup.matchAll(/<loc>https:\/\/ottery\.example([^<]+)<\/loc>/g)].map(
      ([, address]) => address ?? '',
    )
    assert.ok(addresses.length > 40)
    assert.ok(addresses.includes(`/documents/${id('open')}/versions/1/file`))
    for (const address of addresses) assert.equal((await visit(address)).status, 200, address)
  })

  test('robots are led to the site map and away from the search', async () => {
    const { markup } = await visit('/robots.txt')
    assert.match(markup, /Disallow: \/search\nSitemap: https:\/\/ottery\.example\/sitemap\.xml/)
  })

  test('style sheets are there, and may be kept for ever', async () => {
    const { markup } = await visit('/')
    const sheets = [...markup.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, address]) => address ?? '',
    )
    assert.equal(sheets.length, 2)
    for (const address of sheets) {
      const sheet = await visit(address)
      assert.equal(sheet.status, 200)
      assert.match(String(sheet.headers['content-type']), /^text\/css/)
      assert.match(String(sheet.headers['cache-control']), /immutable/)
    }
  })
})

describe('a fault', () => {
  test('shows a reference and nothing else, and stands once in the log with its whole chain', async () => {
    const broken = { sizeOf: () => Promise.reject(new Error('cannot look', { cause: new Error('no disk') })) }
    const { visit: ask, logged: lines } = await worldSite({ files: { read: () => assert.fail(), ...broken } })
    const page = await ask(`/documents/${id('open')}/file`)
    assert.equal(page.status, 500)
    assert.match(page.text, /Something went wrong/)
    const reference = /[0-9a-z]{4}-[0-9a-z]{4}/.exec(page.text)?.[0] ?? 'none'
    assert.doesNotMatch(page.markup, /disk|cannot look|at file|node_modules/)
    assert.deepEqual(lines, [`fault ${reference} at /documents/:id/file: cannot look: no disk`])
  })

  test('of the database is told by the state of the site', async () => {
    const nobody = 'postgres://nobody@127.0.0.1:1/nothing'
    const unreachable = connect({ office: nobody, publicReader: nobody })
    const { visit: ask } = await worldSite({ reader: unreachable.publicReader })
    assert.equal((await ask('/')).status, 500)
    assert.equal((await ask('/health')).status, 503)
    await unreachable.close()
  })
})

test('nothing above was a fault', () => {
  assert.deepEqual(logged, [])
})

async function answerOf(address: string) {
  const { status, headers, markup } = await visit(address)
  const { date: _date, ...others } = headers
  return { status, headers: others, markup }
}
