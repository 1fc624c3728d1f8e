import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { testCommitment } from '../test-commitment.ts'
import { accepted, day, id, refusedWith, testCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { publishImprovementPlan } from './publish-improvement-plan.ts'
import { reportProgress } from './report-progress.ts'
import { testAction } from './test-improvement.ts'
import { trackAction, type TrackedAction } from './track-action.ts'

const database = await testDatabase()

testAct(database, 'track-action', {
  prepare: async (council) => {
    const { commitmentId } = await testCommitment(council)
    const { action } = await testAction(council)
    const tracked = { actionId: action.id, tracker: { commitmentId }, link: 'on', reason: '' } as const
    return (session) => trackAction(session, tracked)
  },
})

test('what follows an action is another thing than it, once, not in a circle, and is taken away with a reason', async () => {
  const council = await testCouncil(database)
  const first = (await testAction(council)).action.id
  const second = (await testAction(council)).action.id
  const { commitmentId } = await testCommitment(council)
  const track = (
    actionId: typeof first,
    tracker: TrackedAction['tracker'],
    also: Partial<TrackedAction> = {},
  ) => council.act((session) => trackAction(session, { actionId, tracker, link: 'on', reason: '', ...also }))
  assert.equal(refusedWith(await track(first, { actionId: first })), 'action-tracks-itself')
  assert.equal(refusedWith(await track(first, { actionId: second }, { link: 'off' })), 'action-tracked-so')
  accepted(await track(first, { actionId: second }))
  assert.equal(refusedWith(await track(first, { actionId: second })), 'action-tracked-so')
  assert.equal(refusedWith(await track(second, { actionId: first })), 'action-tracked-in-a-circle')
  assert.equal(refusedWith(await track(first, { actionId: second }, { link: 'off' })), 'step-without-reason')
  accepted(await track(first, { actionId: second }, { link: 'off', reason: 'Two things.' }))
  accepted(await track(second, { actionId: first }))
  accepted(await track(first, { commitmentId }))
  assert.equal(refusedWith(await track(first, { commitmentId: id('commitment') })), 'unknown-thing')
  assert.equal(refusedWith(await track(first, { actionId: id('action') })), 'unknown-thing')
  assert.equal(refusedWith(await track(id('action'), { commitmentId })), 'unknown-thing')
})

test('one account of an action is public where it is followed once the plan is published again, as one record', async () => {
  const council = await testCouncil(database)
  const { commitmentId } = await testCommitment(council)
  const { plan, action } = await testAction(council)
  const seen = (words: string) => whereSeen(database, council.councilId, words)
  const tracked = { actionId: action.id, tracker: { commitmentId }, link: 'on', reason: '' } as const
  const publish = async () =>
    accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  await publish()
  accepted(await council.act((session) => trackAction(session, tracked)))
  assert.ok(!(await seen('zanzibar scheme')).includes('action_tracker'))
  await publish()
  assert.ok((await seen('zanzibar scheme')).includes('action_tracker'))
  const update = {
    id: id('update'),
    actionId: action.id,
    asOf: day('2024-12-03'),
    known: 'Half the quaggas are answered.',
    howKnown: 'From the log.',
    next: 'The other half.',
    answer: { by: 'The trust', how: 'by telephone' },
  }
  accepted(await council.act((session) => reportProgress(session, update)))
  await publish()
  const shown = (await seen('quaggas')).filter(
    (view) => view.startsWith('progress') || view.startsWith('action'),
  )
  assert.deepEqual(shown, ['progress_update'], 'told once, and kept once')
  const away = { ...tracked, link: 'off', reason: 'It is another.' } as const
  accepted(await council.act((session) => trackAction(session, away)))
  await publish()
  assert.ok(!(await seen('zanzibar scheme')).includes('action_tracker'))
  assert.deepEqual(await seen('It is another'), [])
})
