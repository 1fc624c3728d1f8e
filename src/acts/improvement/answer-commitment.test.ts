import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanCommitment } from '../../council/improvement/plan-commitment.ts'
import type { ReportText } from '../../council/report/report-text.ts'
import { testDatabase } from '../../store/test-database.ts'
import { draftReportBack } from '../commitment/draft-report-back.ts'
import { publishKept } from '../test-assurance.ts'
import { testAct } from '../test-act.ts'
import { testCommitment } from '../test-commitment.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { answerCommitment } from './answer-commitment.ts'
import { publishImprovementPlan } from './publish-improvement-plan.ts'
import { signedCoverage } from './test-coverage.ts'
import { testAction, testPlan } from './test-improvement.ts'

const database = await testDatabase()

testAct(database, 'answer-commitment', {
  prepare: async (council) => {
    const { commitmentId } = await testCommitment(council)
    const { id: planId } = await testPlan(council)
    return (session) => answerCommitment(session, { planId, commitmentId, link: 'on', reason: '' })
  },
})

test('a plan answers a promise once, and no more only with a reason', async () => {
  const council = await testCouncil(database)
  const { commitmentId } = await testCommitment(council)
  const { id: planId } = await testPlan(council)
  const answer = (also: Partial<PlanCommitment> = {}) =>
    council.act((session) =>
      answerCommitment(session, { planId, commitmentId, link: 'on', reason: '', ...also }),
    )
  assert.equal(refusedWith(await answer({ planId: id('improvementPlan') })), 'unknown-thing')
  assert.equal(refusedWith(await answer({ commitmentId: id('commitment') })), 'unknown-thing')
  assert.equal(refusedWith(await answer({ link: 'off', reason: 'No.' })), 'plan-answers-so')
  accepted(await answer())
  assert.equal(refusedWith(await answer()), 'plan-answers-so')
  assert.equal(refusedWith(await answer({ link: 'off' })), 'step-without-reason')
  accepted(await answer({ link: 'off', reason: 'Another plan does.' }))
  accepted(await answer())
})

test('that a plan answers a promise is public once the plan is published again, and its reason never', async () => {
  const council = await testCouncil(database)
  const { commitmentId } = await testCommitment(council)
  const { plan } = await testAction(council)
  const isSeen = async () =>
    (await whereSeen(database, council.councilId, 'zanzibar scheme')).includes('plan_commitment')
  const change = { planId: plan.id, commitmentId, link: 'on', reason: '' } as const
  const publish = async () =>
    accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  await publish()
  accepted(await council.act((session) => answerCommitment(session, change)))
  assert.equal(await isSeen(), false)
  await publish()
  assert.equal(await isSeen(), true)
  const away = { ...change, link: 'off', reason: 'The okapi plan does.' } as const
  accepted(await council.act((session) => answerCommitment(session, away)))
  await publish()
  assert.equal(await isSeen(), false)
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi plan'), [])
})

/** The background of the draft report on a commitment, as it is begun now. */
async function backgroundOf(council: TestCouncil, commitmentId: ReturnType<typeof id<'commitment'>>) {
  const draft = { commitmentId, authorAccountId: council.actors.clerk.accountId!, dueOn: day('2025-02-14') }
  const reportId = accepted(await council.act((session) => draftReportBack(session, draft)))
  const { text } = await database.office
    .selectFrom('report_draft')
    .select('text')
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow()
  return (text as unknown as ReportText).sections['background'] ?? ''
}

test('the draft of a report-back tells of the public plan that answers it, and of the coverage of public reports', async () => {
  const { council, plan, eventId, sign, link } = await signedCoverage(database)
  const { commitmentId } = await testCommitment(council)
  await sign()
  const change = { planId: plan.id, commitmentId, link: 'on', reason: '' } as const
  accepted(await council.act((session) => answerCommitment(session, change)))
  const background = () => backgroundOf(council, commitmentId)
  await publishKept(council, eventId)
  assert.doesNotMatch(await background(), /Quagmire/, 'a plan that is not public is not told of')
  accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  const signed = await background()
  assert.match(signed, /Quagmire improvement plan\. Its actions: 1 in all, 0 done, 0 late\./)
  assert.match(signed, /1 in all, 1 covered, 0 in part, 0 disposed of without an action, 0 open\./)
  assert.match(signed, /signed that the plan addresses all issues raised on 4 December 2024\.$/)
  accepted(await link('part', 'Only the first half.'))
  assert.match(await background(), /0 covered, 1 in part.*What the plan covers has changed since\.$/)
})
