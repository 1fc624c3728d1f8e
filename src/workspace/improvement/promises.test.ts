import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishImprovementPlan } from '../../acts/improvement/publish-improvement-plan.ts'
import { testAction } from '../../acts/improvement/test-improvement.ts'
import { testMember } from '../../acts/test-decision.ts'
import { testCommitment } from '../../acts/test-commitment.ts'
import { accepted } from '../../acts/test-council.ts'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'

const { council, database, visitor } = await testWorkspace()
const plans = '/workspace/improvement/plans'

test('a keeper names the promise that a plan answers, and each page leads to the other', async () => {
  const { plan } = await testAction(council)
  const clerk = await visitor(council.actors.clerk)
  const path = `${plans}/${plan.id}/promises`
  assert.match((await clerk.open(`${plans}/${plan.id}`)).text, /None is named yet/)
  assert.match((await clerk.open(path)).text, /No promise is followed/)
  const { commitmentId } = await testCommitment(council)
  assert.match((await clerk.open(path)).text, /To Cabinet: “the zanzibar scheme”/)
  assert.match((await clerk.send({ link: 'on', reason: '' })).text, /Choose the promise/)
  const linked = await clerk.send({ promise: commitmentId, link: 'on', reason: '' })
  assert.match(linked.text, /The promises that this plan answers.*the zanzibar scheme.*31 Jan 2025/)
  await clerk.open(path)
  const again = await clerk.send({ promise: commitmentId, link: 'on', reason: '' })
  assert.match(again.text, /That is so already/)
  const followed = await clerk.open(`/workspace/commitments/${commitmentId}`)
  assert.match(
    followed.text,
    /The plan that answers this Quagmire improvement plan 1 action agreed: 0 done, 0 late\. The plan is not public/,
  )
  await clerk.open(path)
  assert.match(
    (await clerk.send({ promise: commitmentId, link: 'off', reason: '' })).text,
    /Say why, or what was said/,
  )
  const away = await clerk.send({ promise: commitmentId, link: 'off', reason: 'Another does.' })
  assert.match(away.text, /None is named yet/)
  const reader = await visitor(council.actors.councillor)
  assert.equal((await reader.open(path)).status, 404)
})

test('who owes a promise and may not see its plan is led to what is public of it, and to nothing before', async () => {
  const owner = await testMember(database, council, ['action-owner'])
  const { person_id: personId } = await database.office
    .selectFrom('account')
    .select('person_id')
    .where('account_id', '=', owner.accountId!)
    .executeTakeFirstOrThrow()
  const { commitmentId } = await testCommitment(council, { owner: { kind: 'person', personId: personId! } })
  const { plan } = await testAction(council, { title: 'Count the okapis' })
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`${plans}/${plan.id}/promises`)
  await clerk.send({ promise: commitmentId, link: 'on', reason: '' })
  const seen = await visitor(owner)
  const page = `/workspace/commitments/${commitmentId}`
  assert.doesNotMatch((await seen.open(page)).text, /The plan that answers this/)
  accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  assert.match((await seen.open(page)).markup, new RegExp(`/improvement-plans/${plan.id}`))
})
