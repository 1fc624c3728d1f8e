import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()
const notice = `/decision-notices/${world.id('notice')}`

test('the public finds a decision notice in the list of all, by its body and by the day of its publication', async () => {
  const all = await visit('/decision-notices')
  assert.equal(all.status, 200)
  assert.ok(all.markup.includes(`href="${notice}"`))
  assert.match(all.text, /Cabinet, Wednesday 4 December 2024 6 December 2024/)
  const found = async (query: string) => (await visit(`/decision-notices?${query}`)).markup.includes(notice)
  assert.ok(await found('body=cabinet'))
  assert.ok(!(await found('body=overview')))
  assert.ok(await found('from=2024-12-06&to=2024-12-06'))
  assert.ok(!(await found('from=2024-12-07')))
  assert.ok(!(await found('to=2024-12-05')))
  assert.match(
    (await visit('/decision-notices?to=2024-12-05')).text,
    /No decision notice of that body was published in those days/,
  )
  assert.ok((await visit('/decisions')).markup.includes('href="/decision-notices"'))
})

test('days that make no sense are told, and what was asked is kept', async () => {
  for (const [query, sentence] of [
    ['from=yesterday', /Write each date as a year/],
    ['from=2024-12-05&to=2024-12-01', /The first date comes after the last one/],
  ] as const) {
    const page = await visit(`/decision-notices?${query}`)
    assert.equal(page.status, 400, query)
    assert.match(page.text, sentence)
  }
  assert.match((await visit('/decision-notices?from=yesterday')).markup, /value="yesterday"/)
  assert.equal((await visit('/decision-notices?body=nobody')).status, 404)
  assert.equal((await visit('/decision-notices?after=%00')).status, 404)
})

test('the list can be followed as a feed that holds no notice before its release', async () => {
  const feed = await visit('/decision-notices.atom')
  assert.match(String(feed.headers['content-type']), /^application\/atom\+xml/)
  assert.match(feed.markup, new RegExp(`<id>https://ottery.example${notice}</id\\s*>`))
  assert.match(feed.markup, /<updated>2024-12-06T10:00:00.000Z<\/updated\s*>/)
  assert.equal(feed.markup.split('<entry').length, 2)
  assert.match((await visit('/decision-notices')).markup, /rel="alternate"\s+type="application\/atom\+xml"/)
})
