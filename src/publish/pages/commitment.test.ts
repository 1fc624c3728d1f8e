import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()
const address = (name: string) => `/commitments/${world.id(name)}`

test('a late promise says so, with the first promised day beside the current one and why it moved', async () => {
  const { text, status } = await visit(address('plans promise'))
  assert.equal(status, 200)
  assert.match(
    text,
    /“improvement plans will be reviewed to address all the issues raised” Late Not kept yet/,
  )
  assert.match(text, /It was due on 8 December 2024, 2 days ago, and has not been accepted/)
  assert.match(
    text,
    /First promised for Thursday 5 December 2024 Promised for now Sunday 8 December 2024, moved once/,
  )
  assert.match(
    text,
    /From 5 December 2024 to 8 December 2024\. The data came late\. Approved by Executive Mayor\./,
  )
  assert.doesNotMatch(text, /Accepted as kept|Put on an agenda/)
})

test('an accepted promise names the meeting and the decision that accepted it', async () => {
  const { text, markup } = await visit(address('thanks promise'))
  assert.match(text, /Accepted as kept.*Nothing: it has come to its end.*A letter went to everybody/)
  assert.match(markup, new RegExp(`href="/decisions/${world.id('budget resolution')}"`))
})

test('the list does not call the day of an answer the first promised day', async () => {
  const { text } = await visit('/commitments')
  assert.match(text, /Recommend the budget to Council\. \S.*? To be answered by \d+ \w+ \d{4} /)
})

test('a recommendation of scrutiny shows its answer, the reason and the plan', async () => {
  const { text } = await visit(address('budget advice'))
  assert.match(text, /A recommendation of scrutiny “Recommend the budget to Council\.”/)
  assert.match(text, /There is no money for the baths\. What will be done: The rest goes into the budget\./)
})

test('the promise of a withdrawn decision keeps its address without its words, and one that is not public has none', async () => {
  const gone = await visit(address('withdrawn promise'))
  assert.equal(gone.status, 410)
  assert.match(gone.text, /The decision was withdrawn/)
  assert.equal((await visit(address('hidden promise'))).status, 404)
})

test('the list shows what is not kept, the longest overdue first, and what else is asked for', async () => {
  const { text } = await visit('/commitments')
  assert.match(
    text,
    /improvement plans will be reviewed.*Recommend the budget.*Asked when the plan would come back/,
  )
  assert.doesNotMatch(text, /thanks will be sent/)
  assert.match((await visit('/commitments?show=ended')).text, /thanks will be sent.*Accepted as kept/)
  assert.doesNotMatch((await visit('/commitments?show=late')).text, /Recommend the budget to Council\./)
  assert.match((await visit('/commitments?show=open&body=cabinet')).text, /improvement plans will be/)
  assert.equal((await visit('/commitments?body=nobody')).status, 404)
  assert.equal((await visit(`/commitments?after=${world.id('hidden promise')}`)).status, 404)
  const next = await visit(`/commitments?after=${world.id('plans promise')}`)
  assert.match(next.text, /Recommend the budget.*Asked when/)
  assert.doesNotMatch(next.text, /improvement plans will/)
})

test('the decision, the item, the body and the forward plan show what was promised there or is to be heard', async () => {
  const decision = await visit(`/decisions/${world.id('seed resolution')}`)
  assert.match(decision.text, /What was promised here improvement plans will be reviewed/)
  assert.match(
    (await visit(`/items/${world.id('seed item')}`)).text,
    /What was promised here.*Asked when the plan/,
  )
  assert.match(
    (await visit('/bodies/cabinet')).text,
    /What is to be reported to this body.*improvement plans/,
  )
  assert.match((await visit('/forward-plan')).text, /Reports to come on what was promised.*improvement plans/)
})

test('every promise is there as values parted by commas and as JSON, with both days', async () => {
  const csv = await visit('/commitments.csv')
  assert.match(String(csv.headers['content-type']), /^text\/csv/)
  assert.match(
    csv.markup,
    /improvement plans will be reviewed[^\n]*2024-12-05,report,2024-12-08,,1,Cabinet,open,yes/,
  )
  const plan = `https://ottery.example/improvement-plans/${world.id('weir plan')}`
  assert.ok(csv.markup.includes(`yes,,,${plan},https:`), 'with the plan that answers it')
  const json = await visit('/commitments.json')
  const told = JSON.parse(json.markup) as {
    commitments: {
      quote: string
      nature: string
      firstDueOn: string
      firstDueFor: string
      isLate: boolean
      answeredByPlans: string[]
    }[]
  }
  assert.equal(told.commitments.length, 4)
  const late = told.commitments.find(({ quote }) => quote.startsWith('improvement plans'))
  assert.equal(late?.firstDueOn, '2024-12-05')
  assert.equal(late.isLate, true)
  assert.deepEqual(
    told.commitments.map(({ answeredByPlans }) => answeredByPlans).flat(),
    [plan],
    'no plan that is hidden, and none that no longer answers',
  )
  const advice = told.commitments.find(({ nature }) => nature === 'recommendation')
  assert.equal(advice?.firstDueFor, 'answer')
})

test('the feed is Atom, with an entry for each step under an id that stays', async () => {
  const feed = await visit('/commitments.atom')
  assert.match(String(feed.headers['content-type']), /^application\/atom\+xml/)
  assert.match(
    feed.markup,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
  )
  const ids = [...feed.markup.matchAll(/<id>([^<]+)<\/id\s*>/g)].map(([, id]) => id)
  assert.equal(ids.length, new Set(ids).size)
  assert.ok(ids.includes(`https://ottery.example${address('plans promise')}#step-1`))
  assert.ok(ids.includes(`https://ottery.example${address('plans promise')}#step-0`))
  const entries = feed.markup.split('<entry').slice(1)
  assert.equal(entries.length, 8)
  assert.ok(entries.every((entry) => /<updated\s*>[^<]+Z/.test(entry) && entry.includes('<title')))
  assert.match((await visit('/commitments')).markup, /rel="alternate"\s+type="application\/atom\+xml"/)
})
