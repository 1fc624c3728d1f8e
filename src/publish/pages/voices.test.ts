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
    /We did Locks are fitted in every house\. Director of Children’s Services, 20 November 2024 What is being done .* We told them In November 2024, face to face\. They were pleased with the answer\./,
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

test('a voice says what is being done, and stands on the pages of its public finding and action and on no other', async () => {
  const { text } = await visit('/you-said-we-did')
  assert.match(
    text,
    /What is being done Found: finding 1 of Inspection of services for children, Early help Action: Answer calls at night Late/,
  )
  for (const address of [`/findings/${world.id('public finding')}`, `/actions/${world.id('weir action')}`]) {
    const { text: told, markup } = await visit(address)
    assert.match(
      told,
      /What young people told us Housing Ambassador, November 2024 They want a lock on the bathroom door\. In their own words: Everybody just walks in\. What the council did about it/,
      address,
    )
    assert.equal(told.match(/What the council did about it/g)?.length, 1)
    for (const name of ['taken back voice', 'lapsed voice', 'hidden voice'])
      assert.ok(!markup.includes(world.id(name)), name)
  }
  assert.doesNotMatch(
    (await visit(`/findings/${world.id('second finding')}`)).text,
    /What young people told us/,
  )
})

test('a question from the public stands with its answer and what is being done, there and on the page of each', async () => {
  const meeting = await visit(`/meetings/${world.id('seed meeting')}`)
  assert.match(
    meeting.text,
    /In the spring\. What is being done Found: finding 1 of .* Action: Answer calls at night Late Promise: “improvement plans will be reviewed .* Who sent it was told what came of it in December 2024, by letter\./,
  )
  for (const address of [
    `/findings/${world.id('public finding')}`,
    `/actions/${world.id('weir action')}`,
    `/commitments/${world.id('plans promise')}`,
  ]) {
    const { text, markup } = await visit(address)
    assert.match(text, /What the public asked The footpath .* In the spring\..*Sent to Cabinet/, address)
    assert.ok(!markup.includes(world.id('dropped question')))
  }
})
