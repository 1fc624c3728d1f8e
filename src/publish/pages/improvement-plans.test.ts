import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KyselyPlugin } from 'kysely'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world, database } = await worldSite()
const action = `/actions/${world.id('weir action')}`

test('the page of a plan gives the first promised date beside the one now, says late, and draws progress with its table', async () => {
  assert.match((await visit('/improvement-plans')).text, /Weir Lane improvement plan/)
  const { text, markup } = await visit(`/improvement-plans/${world.id('weir plan')}`)
  assert.match(text, /Watched over by Overview Board/)
  assert.match(text, /Answer calls at night Late 1 Sep 2024 30 Nov 2024 Deborah Joneson/)
  assert.match(markup, /<svg[^>]*role="img"[^>]*aria-label="[^"]*Late 1/s)
  assert.match(text, /To do, not yet due 0 Late 1 Stopped 0/)
  assert.match(
    text,
    /From 40% to 95% by 1 June 2025.*1 Jun 2024 40% Baseline 1 Sep 2024 50.5% Before the second rota/,
  )
  assert.doesNotMatch(text, /Mistyped/)
})

test('the page of an action says how late it is, every date with its reason, and how they know', async () => {
  const { text } = await visit(action)
  assert.match(text, /Late by 10 days/)
  assert.match(text, /It was promised for 1 September 2024 at first and is not done/)
  assert.match(text, /moved to a later day 2 times/)
  assert.match(text, /This has gone to Overview Board, which has not yet considered it/)
  assert.match(text, /Promised at first 1 September 2024 Now due 30 November 2024/)
  assert.match(text, /Moved to 31 October 2024\. The rota is not staffed\. Approved by the Executive Mayor/)
  assert.match(text, /Delivery Paused It waits for something outside/)
  assert.match(text, /How do we know\? From the telephone system\..*Answered by Weir Trust, by telephone/)
  assert.match(
    text,
    /Corrected on 2 November 2024 because: A word was too many\. .* Answer calls in the night Answer calls at night/,
  )
  assert.match(text, /Audit of forty calls Audit 1 Nov 2024 That it was done Verified on 2 Nov 2024/)
})

test('an action that is not published, and one of a plan that is not, answer like nothing', async () => {
  const nothing = await visit('/nothing')
  for (const name of ['hidden action of public plan', 'hidden action of hidden plan'])
    assert.equal((await visit(`/actions/${world.id(name)}`)).markup, nothing.markup)
  const hidden = await visit(`/improvement-plans/${world.id('hidden improvement plan')}`)
  assert.equal(hidden.markup, nothing.markup)
})

test('plans and actions that are public stand in the site map', async () => {
  const map = (await visit('/sitemap.xml')).markup
  assert.ok(map.includes(`${action}<`))
  assert.ok(map.includes(`/improvement-plans/${world.id('weir plan')}<`))
  assert.ok(!map.includes(world.id('hidden action of public plan')))
})

test('a plan shows the signed statement of its coverage, and an action the finding it answers; nothing that is not released', async () => {
  const { text } = await visit(`/improvement-plans/${world.id('weir plan')}`)
  assert.match(
    text,
    /Inspection of services for children By the Corporate Director for Children on 6 December 2024 2 1 1 0 0 Does not yet address all issues raised/,
  )
  const { text: told } = await visit(action)
  assert.match(
    told,
    /Answers in part this finding of Inspection of services for children: Children wait too long/,
  )
  assert.doesNotMatch(told, /Early help comes late/)
})

test('an action leads to what else follows it, and that shows what was told last; what is not public is on neither', async () => {
  const promise = `/commitments/${world.id('plans promise')}`
  const { text, markup } = await visit(action)
  assert.match(text, /Where else this is followed .*“improvement plans will be reviewed/)
  assert.match(markup, new RegExp(`href="${promise}"`))
  for (const name of ['thanks promise', 'panel request', 'hidden promise', 'hidden action of public plan'])
    assert.ok(!markup.includes(world.id(name)), name)
  const followed = await visit(promise)
  assert.match(
    followed.text,
    /The action that this follows Answer calls at night In: Weir Lane improvement plan As at 1 November 2024: Half of the calls are answered\. What comes next: A second rota\./,
  )
  assert.doesNotMatch(
    (await visit(`/commitments/${world.id('thanks promise')}`)).text,
    /Answer calls at night/,
  )
})

test('a plan and an action say which body hears of them next and by when, or that none is promised it', async () => {
  const next =
    /Next report Cabinet was to hear of it by 8 December 2024\. It is offered for the next agenda of that body\. “improvement plans will be reviewed/
  for (const page of [action, `/improvement-plans/${world.id('weir plan')}`]) {
    const { text, markup } = await visit(page)
    assert.match(text, next)
    for (const name of ['panel request', 'hidden promise']) assert.ok(!markup.includes(world.id(name)), name)
  }
})

test('a promise, the plan that answers it and the inspection lead to each other; what is not released is on none', async () => {
  const [plan, promise, inspection] = [
    `/improvement-plans/${world.id('weir plan')}`,
    `/commitments/${world.id('plans promise')}`,
    `/inspections/${world.id('public inspection')}`,
  ]
  const answered = await visit(plan)
  assert.match(
    answered.text,
    /What was promised, and this plan answers .*improvement plans will be reviewed.* 5 Dec 2024 8 Dec 2024, moved once/,
  )
  assert.ok(answered.markup.includes(`href="${promise}"`) && answered.markup.includes(`href="${inspection}"`))
  const told =
    /Weir Lane improvement plan 1 action agreed: 0 done, 1 late\. Inspection of services for children: Does not yet address all issues raised\. Signed by the Corporate Director for Children on 6 December 2024\. Findings that ask for something: 2\. Covered: 1, in part: 1/
  const promised = await visit(promise)
  assert.match(promised.text, new RegExp(`The plan that answers this ${told.source}`))
  assert.ok(promised.markup.includes(`href="${plan}"`) && promised.markup.includes(`href="${inspection}"`))
  const inspected = await visit(inspection)
  assert.match(inspected.text, new RegExp(`What the council does about it ${told.source}`))
  assert.ok(inspected.markup.includes(`href="${plan}"`) && inspected.markup.includes(`href="${promise}"`))
  for (const name of ['thanks promise', 'panel request', 'hidden promise'])
    for (const { markup } of [answered, inspected]) assert.ok(!markup.includes(world.id(name)), name)
  for (const name of ['thanks promise', 'panel request'])
    assert.doesNotMatch((await visit(`/commitments/${world.id(name)}`)).text, /The plan that answers this/)
})

test('the page of a matter leads to the inspection on it', async () => {
  const { text, markup } = await visit(`/matters/${world.id('inspection')}`)
  assert.match(
    text,
    /Inspections and other reports on it Inspection of services for children, Ofsted, 3 December 2024/,
  )
  assert.ok(markup.includes(`href="/inspections/${world.id('public inspection')}"`))
  assert.ok(!markup.includes(world.id('hidden inspection')))
})

test('the pages of a plan and of a report ask for what happened to the actions once', async () => {
  const asked: string[] = []
  const noting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked.push(JSON.stringify(node))
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  const noted = await worldSite({ reader: database.publicReader.withPlugin(noting) })
  for (const page of [
    `/improvement-plans/${world.id('weir plan')}`,
    `/inspections/${world.id('public inspection')}`,
  ]) {
    asked.length = 0
    assert.equal((await noted.visit(page)).status, 200)
    assert.equal(asked.filter((each) => each.includes('"action_step"')).length, 1, page)
  }
})
