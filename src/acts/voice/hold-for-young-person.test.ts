import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Result } from '../../foundation/result.ts'
import { testDatabase } from '../../store/test-database.ts'
import { claimCommitmentDone } from '../commitment/claim-commitment-done.ts'
import { explainRefusal } from '../explain-refusal.ts'
import { disposeFinding } from '../finding/dispose-finding.ts'
import { recordFinding } from '../finding/record-finding.ts'
import { addImprovementAction } from '../improvement/add-improvement-action.ts'
import { addMeasure } from '../improvement/add-measure.ts'
import { correctAction } from '../improvement/correct-action.ts'
import { reportProgress } from '../improvement/report-progress.ts'
import { actionOf, measureOf, testAction, testPlan } from '../improvement/test-improvement.ts'
import { addDirection } from '../intervention/add-direction.ts'
import { addExitCriterion } from '../intervention/add-exit-criterion.ts'
import { recordIntervention } from '../intervention/record-intervention.ts'
import { recordCouncilView } from '../intervention/say-of-criterion.ts'
import { criterionOf, directionOf, interventionOf, testCriterion } from '../intervention/test-intervention.ts'
import { confirmedFinding, eventWithParagraph } from '../test-assurance.ts'
import { testCommitment } from '../test-commitment.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import type { Session } from '../session.ts'

const database = await testDatabase()
const telling = 'A young ambassador, Jamie Porter, waited eleven weeks.'
type Work = (session: Session) => Promise<Result<unknown, { readonly code: string }>>

function lastEntry({ councilId }: TestCouncil) {
  return database.office
    .selectFrom('audit_entry')
    .select(['act', 'detail'])
    .where('council_id', '=', councilId)
    .orderBy('entry_no', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

const update = (actionId: Parameters<typeof reportProgress>[1]['actionId'], known: string) => ({
  id: id<'update'>('update'),
  actionId,
  asOf: day('2024-12-03'),
  known,
  howKnown: 'From the log.',
  next: 'A second rota.',
  answer: { by: 'Eastmere Health Trust', how: 'by telephone' },
})

test('words that may tell who a young person is are held with what was found, until who acts says why they may stand', async () => {
  const council = await testCouncil(database)
  const { action } = await testAction(council)
  const told = update(action.id, telling)
  const refused = await council.act((session) => reportProgress(session, told))
  assert.ok(!refused.ok && refused.refusal.code === 'young-person-pointed-at')
  assert.match(
    explainRefusal(refused.refusal).sentence,
    /“Jamie Porter” \(a name\)\. Write it so that it could be anybody/,
  )
  const silent = (session: Session) => reportProgress({ ...session, wordsStandBecause: ' ' }, told)
  assert.equal(refusedWith(await council.act(silent)), 'young-person-pointed-at')
  const because = 'The name of a charity.'
  accepted(await council.act((session) => reportProgress({ ...session, wordsStandBecause: because }, told)))
  const entry = await lastEntry(council)
  assert.equal(entry.act, 'report-progress')
  assert.equal((entry.detail as { wordsStandBecause?: string }).wordsStandBecause, because)
  const plain = update(action.id, 'A young ambassador waited eleven weeks.')
  accepted(await council.act((session) => reportProgress({ ...session, wordsStandBecause: because }, plain)))
  assert.ok(!JSON.stringify((await lastEntry(council)).detail).includes('wordsStandBecause'))
})

test('an officer of the register, a partner and a councillor are named freely', async () => {
  const council = await testCouncil(database)
  const { action } = await testAction(council)
  const known =
    'Eastmere Health Trust sees each child, and Councillor Jamie Porter has asked why one child waits.'
  accepted(await council.act((session) => reportProgress(session, update(action.id, known))))
})

test('the words of an action, a finding, what becomes of it, and a step of a promise are all held', async () => {
  const council = await testCouncil(database)
  const held = async (work: Work) =>
    assert.equal(refusedWith(await council.act(work as never)), 'young-person-pointed-at')
  const plan = await testPlan(council)
  await held((session) => addImprovementAction(session, actionOf(council, plan, { voiceNote: telling })))
  const { commitmentId } = await testCommitment(council)
  await held((session) => claimCommitmentDone(session, { commitmentId, words: telling }))
  const { findingId } = await confirmedFinding(council)
  const words = { kind: 'alreadyResolved', words: telling } as const
  await held((session) => disposeFinding(session, findingId, words))
  const { paragraphId } = await eventWithParagraph(council)
  const finding = { id: id<'finding'>('finding'), polarity: 'issue', theme: 'The boy called Jamie' } as const
  await held((session) =>
    recordFinding(session, paragraphId, { ...finding, quote: 'health could be better' }),
  )
})

test('the words of a measure, of an action put right, of an intervention, its directions and criteria are held too', async () => {
  const council = await testCouncil(database)
  const held = async (work: Work) =>
    assert.equal(refusedWith(await council.act(work as never)), 'young-person-pointed-at')
  const { plan, action } = await testAction(council)
  await held((session) => addMeasure(session, measureOf(plan, { source: telling })))
  const correction = { actionId: action.id, reason: 'Clearer.' }
  await held((session) => correctAction(session, { ...correction, words: { ...action, voiceNote: telling } }))
  await held((session) => recordIntervention(session, interventionOf({ summary: telling })))
  const made = await testCriterion(council)
  const { intervention, criterion } = made
  await held((session) => addDirection(session, { ...directionOf(intervention), words: telling }))
  await held((session) => addExitCriterion(session, { ...criterionOf(made), statement: telling }))
  const view = { criterionId: criterion.id, verdict: 'met', on: day('2024-12-02'), by: 'Director' } as const
  await held((session) => recordCouncilView(session, { ...view, document: 'Report', words: telling }))
})
