import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../test/publish/world-site.ts'

const { visit, world, logged } = await worldSite()
const secrets = [...world.canaries, ...world.hiddenIds]

test('nobody who follows every link, the site map and the search sees a word that is not released', async () => {
  const asked = new Set<string>()
  const waiting = ['/', '/sitemap.xml', '/robots.txt', '/health']
  const words = [
    'plan',
    'zqcanary',
    '"zqcanaryfile"',
    'embargoed',
    'Gatfordd',
    'the',
    '-plan',
    'report OR zqcanary',
    "O'Foster",
  ]
  waiting.push(...words.map((word) => `/search?q=${encodeURIComponent(word)}`))
  waiting.push(...world.canaries.map((canary) => `/search?q=${canary}`))
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (asked.has(address)) continue
    asked.add(address)
    const { status, headers, markup } = await visit(address)
    assert.ok(status < 500, address)
    if (!address.startsWith('/search')) assert.equal(status, 200, address)
    // What was asked for is shown in the box, so it is taken out before looking for what must not be there.
    const own = new URL(address, 'https://ottery.example').searchParams.get('q') ?? ''
    const shown = [...own.matchAll(/\w+/g)].reduce((rest, [word]) => rest.replaceAll(word, ''), markup)
    const seen = shown + JSON.stringify(headers)
    const leaked = secrets.filter((secret) => seen.includes(secret))
    assert.deepEqual(leaked, [], address)
    for (const [, found = ''] of markup.matchAll(/(?:href="|<loc>https:\/\/ottery\.example)(\/[^"<#]*)/g))
      if (found !== '/workspace') waiting.push(found.replaceAll('&amp;', '&')) // asks everybody to sign in
  }
  assert.ok(asked.size > 100)
  for (const kind of ['meetings', 'items', 'decisions', 'documents', 'bodies', 'people', 'matters'])
    assert.ok(
      [...asked].some((address) => address.startsWith(`/${kind}/`)),
      kind,
    )
  assert.deepEqual(logged, [])
})

test('a search for a word that is not released finds nothing and offers nothing near it', async () => {
  for (const canary of world.canaries) {
    const page = await visit(`/search?q=${canary}`)
    assert.match(page.text, /Nothing found for/, canary)
    assert.doesNotMatch(page.text, /Did you mean/, canary)
  }
})
