import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActionWords } from '../../council/improvement/correct-action.ts'
import { correctionsOfAction } from '../../store/corrections.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, id, refusedWith, testCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { correctAction } from './correct-action.ts'
import { publishImprovementPlan } from './publish-improvement-plan.ts'
import { testAction } from './test-improvement.ts'

const database = await testDatabase()

testAct(database, 'correct-action', {
  prepare: async (council) => {
    const { action } = await testAction(council)
    const words = { ...action, title: 'Answer every call' }
    return (session) => correctAction(session, { actionId: action.id, words, reason: 'Misread.' })
  },
})

test('words of an action are put right with a reason, and of a public one the public sees at once what it said', async () => {
  const council = await testCouncil(database)
  const { plan, action } = await testAction(council, { title: 'Answer the okapi telephone' })
  const correct = (words: Partial<ActionWords>, reason: string) =>
    council.act((session) =>
      correctAction(session, { actionId: action.id, words: { ...action, ...words }, reason }),
    )
  const seen = (words: string) => whereSeen(database, council.councilId, words)
  assert.equal(refusedWith(await correct({}, 'Misread.')), 'action-words-unchanged')
  assert.equal(refusedWith(await correct({ title: 'Other' }, ' ')), 'step-without-reason')
  accepted(await correct({ title: 'Answer the quagga telephone' }, 'It is another telephone.'))
  accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  assert.deepEqual(await seen('okapi'), [], 'what was put right before it was public was never public')
  assert.deepEqual(await seen('another telephone'), [])
  const again = { title: 'Answer the tapir telephone', partners: [] }
  accepted(await correct(again, 'A tapir has none either.'))
  assert.ok((await seen('tapir telephone')).includes('improvement_action'))
  assert.deepEqual(await seen('quagga telephone'), ['action_correction'])
  assert.deepEqual(await seen('none either'), ['action_correction'])
  const kept = await correctionsOfAction(database.office, {
    council_id: council.councilId,
    action_id: action.id,
  })
  assert.deepEqual(
    kept.map(({ sequence, field, was }) => [sequence, field, was]),
    [
      [2, 'partners', 'Eastmere Health Trust'],
      [2, 'title', 'Answer the quagga telephone'],
      [1, 'title', 'Answer the okapi telephone'],
    ],
  )
  const nowhere = { actionId: id('action'), words: action, reason: 'x' }
  assert.equal(refusedWith(await council.act((session) => correctAction(session, nowhere))), 'unknown-thing')
})
