import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { accepted, at, day } from '../../acts/test-council.ts'
import { testEmbargo, testWithheldPaper } from '../../acts/test-withheld.ts'
import type { AccessClass } from '../../council/access/access-class.ts'

const { council, moveTo, visitor } = await testWorkspace()
const address = '/workspace/withheld/rule'
const exempt: AccessClass = {
  class: 'exempt',
  paragraphs: ['3'],
  publicInterestTest: 'Bidders would know the price.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2025-06-02'),
}

test('a rule is set by one, agreed to by another, and from the next day one person releases what it names', async () => {
  moveTo(at('2024-12-04T12:00:00Z'))
  const { documentId, step } = await testWithheldPaper(council, exempt)
  accepted(await step(council.actors.clerk, 'condition'))
  const paper = `/workspace/withheld/${documentId}`
  const monitor = await visitor(council.actors.monitor)
  assert.match((await monitor.open('/workspace/withheld')).markup, /href="\/workspace\/withheld\/rule"/)
  assert.match((await monitor.open(paper)).text, /It takes two different people/)
  const first = await monitor.open(address)
  assert.match(first.text, /Exempt papers Two people The usual rule: the council has set none/)
  assert.match(first.text, /The council has set no rule of its own/)
  const unsaid = await monitor.send({ onePersonFor: 'exempt', reason: '' })
  assert.equal(unsaid.status, 400)
  assert.match(unsaid.text, /Say why the rule changes/)
  assert.match(unsaid.markup, /value="exempt"\s+checked/)
  await monitor.open(address)
  const set = await monitor.send({ onePersonFor: 'exempt', reason: 'Minute 14.' })
  assert.match(set.markup, /waits for a second person/)
  assert.match(set.text, /You set it yourself, so somebody else must agree to it/)
  assert.equal(set.markup.includes('Agree to this rule'), false)

  const clerk = await visitor(council.actors.clerk)
  const waiting = await clerk.open(address)
  assert.match(waiting.text, /One person is enough for exempt papers. Set by monitor.*“Minute 14.”/)
  assert.equal(waiting.markup.includes('Set this rule'), false)
  const agreed = await clerk.send({}, 'Agree to this rule')
  assert.match(agreed.text, /One person is enough for exempt papers, from .*5 December 2024/)
  assert.match(agreed.text, /Exempt papers Two people/)
  const history = /One person is enough for exempt papers monitor \(monitoring officer\) Minute 14. clerk, /
  assert.match(agreed.text, history)
  assert.match((await monitor.open(paper)).text, /It takes two different people/)

  moveTo(at('2024-12-05T09:00:00Z'))
  const later = await visitor(council.actors.monitor)
  assert.match((await later.open(address)).text, /Exempt papers One person/)
  assert.match((await later.open(paper)).text, /one person is enough here, who is not its author/)
  assert.match((await (await visitor(council.actors.clerk)).open(paper)).text, /so somebody else must agree/)
  const agree = await later.open(`${paper}/agree`)
  assert.match(
    agree.text,
    /one person is enough here, and everything else is there: the paper becomes public at once/,
  )
  assert.match((await later.send({})).markup, /The paper is public/)
})

test('who has agreed takes it back with a reason, and the page keeps both', async () => {
  moveTo(at('2024-12-06T12:00:00Z'))
  const { documentId, step } = await testWithheldPaper(council, testEmbargo)
  const paper = `/workspace/withheld/${documentId}`
  const monitor = await visitor(council.actors.monitor)
  assert.equal((await monitor.open(`${paper}/take-back`)).status, 404)
  accepted(await step(council.actors.monitor, 'release'))
  accepted(await step(council.actors.deputy, 'release'))
  const armed = await monitor.open(paper)
  assert.match(armed.text, /Two people agree: waits for its condition/)
  assert.equal(armed.markup.split(`${paper}/take-back`).length, 2)
  await monitor.open(`${paper}/take-back`)
  assert.match((await monitor.send({ reason: '' })).text, /Say why you take it back/)
  await monitor.open(`${paper}/take-back`)
  const taken = await monitor.send({ reason: 'I read the old version.' })
  assert.match(taken.markup, /You no longer agree to the release/)
  assert.match(taken.text, /Agreements that were taken back .*monitor I read the old version\./)
  assert.match(taken.text, /Waits for its condition/)
  assert.match((await (await visitor(council.actors.deputy)).open(paper)).text, /deputy, [^T]*Take it back/)
})

test('who releases no papers finds neither the rule nor a way to agree to it', async () => {
  moveTo(at('2024-12-06T12:00:00Z'))
  const councillor = await visitor(council.actors.councillor)
  assert.equal((await councillor.open(address)).status, 404)
})
