import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()

test('the page of what young people said shows each by role or as a young person, with the answer and what they made of it', async () => {
  const { text, markup } = await visit('/you-said-we-did')
  assert.match(
    text,
    /Where we live: housing ambassador You said Housing Ambassador, November 2024 We asked: How is it where you live\? They want a lock on the bathroom door\. In their own words: Everybody just walks in\. Said at: Cabinet/,
  )
  assert.match(
    text,
    /We did Locks are fitted in every house\. Director of Children’s Services, 20 November 2024 We told them In November 2024, face to face\. They were pleased with the answer\./,
  )
  assert.match(text, /School and learning: a young person You said A young person, October 2024/)
  assert.match(markup, new RegExp(`href="/you-said-we-did/${world.id('open voice')}"`))
})

test('a voice has an address of its own, and the short page has the same in short sentences', async () => {
  const own = await visit(`/you-said-we-did/${world.id('open voice')}`)
  assert.match(own.text, /They want a lock on the bathroom door/)
  assert.doesNotMatch(own.text, /Lessons should not be missed/)
  const short = await visit('/you-said-we-did/in-short')
  assert.match(
    short.text,
    /Housing Ambassador said: They want a lock on the bathroom door\. We said: Locks are fitted/,
  )
  assert.match(
    short.text,
    /A young person said: Lessons should not be missed for meetings\. We have not answered yet/,
  )
})

test('of a voice taken back, and of one whose consent has run out, its address tells the same nothing', async () => {
  const [back, lapsed] = await Promise.all(
    ['taken back voice', 'lapsed voice'].map((name) => visit(`/you-said-we-did/${world.id(name)}`)),
  )
  assert.match(back!.text, /Something that a young person said stood here\. It is not shared any more\./)
  assert.equal(back!.text, lapsed!.text)
  assert.match(back!.markup, /noindex/)
})

test('no voice that is taken back stands in the site map or the search, and one never published has no address', async () => {
  const { markup } = await visit('/sitemap.xml')
  assert.match(markup, new RegExp(world.id('open voice')))
  for (const name of ['taken back voice', 'lapsed voice'])
    assert.doesNotMatch(markup, new RegExp(world.id(name)), name)
  assert.match((await visit('/search?q=bathroom&kind=voice')).text, /What a young person said/)
  assert.equal((await visit(`/you-said-we-did/${world.id('hidden voice')}`)).status, 404)
})
