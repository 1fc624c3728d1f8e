import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { KyselyPlugin, RootOperationNode } from 'kysely'
import { newId } from '../../src/foundation/identifier.ts'
import { addressOf, namesOne, publicRoutes } from '../publish/public-routes.ts'
import { worldSite } from '../publish/world-site.ts'

const asked: RootOperationNode[] = []
const noting: KyselyPlugin = {
  transformQuery: ({ node }) => {
    asked.push(node)
    return node
  },
  transformResult: ({ result }) => Promise.resolve(result),
}

const { urls, onRoute } = publicRoutes()
const { site, world, database, visit } = await worldSite({ onRoute })
const noted = await worldSite({ reader: database.publicReader.withPlugin(noting) })
const host = 'ottery.example'
const guesses = Number(process.env['MOOTHALL_PROVE_GUESSES'] ?? 20_000)
const named = urls.filter(namesOne)
const hidden = world.hiddenIds.filter((name) => /^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/.test(name))
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

type Answer = { readonly status: number; readonly headers: string; readonly body: string }

async function ask(url: string, also: { method?: 'GET' | 'HEAD'; headers?: Record<string, string> } = {}) {
  const { method = 'GET', headers = {} } = also
  const answer = await site.inject({ method, url, headers: { host, ...headers } })
  const { date: _date, ...kept } = answer.headers
  return { status: answer.statusCode, headers: JSON.stringify(kept), body: answer.body } satisfies Answer
}

const nothing = await ask(`/documents/${newId(() => new Uint8Array(16).fill(9))}`)

/** The address of a neighbour of a name: one letter of it is another. */
function neighbour(name: string, place: number, step: number): string {
  const at = place % name.length
  const letter = letters.indexOf(name[at] ?? '')
  if (letter < 0) return name
  return name.slice(0, at) + letters[(letter + 1 + (step % 31)) % letters.length] + name.slice(at + 1)
}

test('the names of what is not released answer, on every route, as names of nothing', async () => {
  assert.equal(nothing.status, 404)
  assert.ok(hidden.length >= 20)
  for (const url of named)
    for (const name of hidden) assert.deepEqual(await ask(addressOf(url, name)), nothing, `${url} ${name}`)
})

test('guessed addresses and the neighbours of known ones find nothing that is not public', async () => {
  let left = guesses
  for (let step = 0; left > 0; step++) {
    const name = hidden[step % hidden.length] ?? ''
    const url = named[step % named.length] ?? ''
    const address = addressOf(url, neighbour(name, Math.floor(step / 7), step))
    const answer = await ask(address)
    left--
    if (answer.status !== 404) assert.doesNotMatch(answer.body, /zqcanary/, address)
    else assert.deepEqual(answer, nothing, address)
  }
})

/** The ways of writing the address of a document and of its file. */
const forms = (of: string) => [
  `/documents/${of}`,
  `/documents/${of}/`,
  `//documents//${of}`,
  `/documents/${of.toUpperCase()}`,
  `/documents/${encodeURIComponent(of)}%20`,
  `/documents/%2e%2e/documents/${of}`,
  `/documents/${of}?version=1&download=1`,
  `/documents/${of}/file`,
  `/documents/${of}/versions/1/file`,
  `/documents/${of}/versions/0/file`,
  `/documents/${of}.pdf`,
  `/documents/${of}%00`,
]

test('an unreleased thing is not told by another method, range, condition, encoding or header', async () => {
  const [name = ''] = hidden
  const unknown = newId(() => new Uint8Array(16).fill(11))
  const ways = [
    {},
    { method: 'HEAD' as const },
    { headers: { range: 'bytes=0-9' } },
    { headers: { 'if-none-match': '*' } },
    { headers: { 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' } },
    { headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '127.0.0.1' } },
    { headers: { 'x-original-url': `/documents/${name}`, 'x-rewrite-url': `/documents/${name}/file` } },
    { headers: { cookie: 'moothall=1', authorization: 'Basic eDp5' } },
    { headers: { accept: 'application/json', 'accept-encoding': 'br' } },
  ]
  for (const way of ways)
    for (const [index, address] of forms(name).entries()) {
      const own = await ask(address, way)
      const others = await ask(forms(unknown)[index] ?? '', way)
      assert.deepEqual(own, others, `${address} ${JSON.stringify(way)}`)
      assert.doesNotMatch(own.body + own.headers, new RegExp(name), address)
    }
})

test('no forged host comes back in a page that others could be shown', async () => {
  const [open = ''] = /\/documents\/[0-9a-z-]+/.exec((await visit('/documents')).markup) ?? []
  assert.notEqual(open, '')
  const honest = await ask(open)
  assert.equal(honest.status, 200)
  for (const headers of [
    { 'x-forwarded-host': 'evil.example' },
    { 'x-host': 'evil.example', forwarded: 'host=evil.example;proto=http' },
    { 'x-forwarded-proto': 'evil', 'x-forwarded-port': '666', 'x-forwarded-prefix': '/evil' },
  ])
    assert.deepEqual(await ask(open, { headers }), honest, JSON.stringify(headers))
  for (const forged of ['evil.example', `${host}.evil.example`])
    for (const address of [open, '/', '/sitemap.xml', '/robots.txt'])
      assert.doesNotMatch(JSON.stringify(await ask(address, { headers: { host: forged } })), /evil/, address)
})

test('whatever is typed into the search or a filter, no word that is not released comes back', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      'zqcanary',
      '-plan',
      '"',
      'OR',
      '*',
      ':',
      '(',
      '&',
      '|',
      '!',
      '<->',
      '%',
      '_',
      '\\',
      'report',
    ),
    fc.constantFrom(...world.canaries),
    fc.string({ maxLength: 12 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
      const query = parts.join(' ')
      for (const address of ['/search?q=', '/documents?q=', '/meetings?body=', '/decisions?from=']) {
        const answer = await ask(`${address}${encodeURIComponent(query)}`)
        assert.ok(answer.status < 500, address + query)
        const typed = [...query.matchAll(/\w+/g)].reduce(
          (rest, [word]) => rest.replaceAll(word, ''),
          answer.body,
        )
        for (const canary of world.canaries)
          assert.ok(!typed.includes(canary), `${address}${query}: ${canary}`)
      }
    }),
    { numRuns: 150, endOnFailure: true },
  )
})

/** The statements that the site runs to answer for a name on a route. */
const statementsFor = async (address: string, name: string) => {
  asked.length = 0
  await noted.site.inject({ url: address.replace(':id', name), headers: { host } })
  return JSON.stringify(asked).replaceAll(name, 'NAME')
}

test('the same statements run for an unreleased thing as for none', async () => {
  const unknown = newId(() => new Uint8Array(16).fill(13))
  await statementsFor('/documents/:id', unknown) // the council of the host is asked for once
  for (const url of named) {
    const ofNothing = await statementsFor(url, unknown)
    for (const name of hidden) assert.equal(await statementsFor(url, name), ofNothing, `${url} ${name}`)
  }
})
