import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exitStandingOf, type ExitTest } from '../../council/intervention/exit-criterion.ts'
import { exitCriteria } from '../../store/exit-criterion.ts'
import { unpublishedOfIntervention } from '../../store/intervention.ts'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil } from '../test-council.ts'
import { testMember } from '../test-decision.ts'
import { whereSeen } from '../test-record.ts'
import { addDirection, withdrawDirection } from './add-direction.ts'
import { publishIntervention } from './publish-intervention.ts'
import { lapseExitCriterion, recordExitDecision, withdrawExitCriterion } from './say-of-criterion.ts'
import { claimFor, directionOf, saidOf, testCriterion, testIntervention } from './test-intervention.ts'

const database = await testDatabase()

testAct(database, 'withdraw-exit-criterion', {
  prepare: async (council) => {
    const { criterion } = await testCriterion(council)
    return (session) => withdrawExitCriterion(session, { criterionId: criterion.id, reason: 'Typed twice.' })
  },
})
testAct(database, 'withdraw-direction', {
  prepare: async (council) => {
    const { intervention } = await testIntervention(council)
    const direction = directionOf(intervention)
    accepted(await council.act((session) => addDirection(session, direction)))
    return (session) => withdrawDirection(session, { ...direction, reason: 'Typed twice.' })
  },
})

test('a criterion that is withdrawn needs its reason, once; nothing more is said of it, though it lapsed before', async () => {
  const council = await testCouncil(database)
  const { criterion } = await testCriterion(council)
  const criterionId = criterion.id
  const withdraw = (reason: string) =>
    council.act((session) => withdrawExitCriterion(session, { criterionId, reason }))
  const lapse = { criterionId, on: day('2024-12-01'), by: '', document: '', words: 'Counted elsewhere.' }
  accepted(await council.act((session) => lapseExitCriterion(session, lapse)))
  assert.equal(refusedWith(await withdraw(' ')), 'exit-withdrawal-without-reason')
  accepted(await withdraw('It is of another council.'))
  assert.equal(refusedWith(await withdraw('Again.')), 'criterion-withdrawn')
  assert.equal(refusedWith(await claimFor(council, criterion)), 'criterion-withdrawn')
  assert.equal(
    refusedWith(await council.act((session) => lapseExitCriterion(session, lapse))),
    'criterion-withdrawn',
  )
  const [kept] = await database.office
    .transaction()
    .execute((tx) => exitCriteria(tx, council.councilId, { criterionId }))
  assert.equal(exitStandingOf(kept!.steps).state, 'withdrawn')
  assert.equal(exitStandingOf(kept!.steps).lapse?.words, 'Counted elsewhere.')
})

test('a direction is withdrawn with its reason, once, and not one that is not there', async () => {
  const council = await testCouncil(database)
  const { intervention } = await testIntervention(council)
  const direction = directionOf(intervention)
  accepted(await council.act((session) => addDirection(session, direction)))
  const withdraw = (reason: string, which = direction.id) =>
    council.act((session) => withdrawDirection(session, { ...direction, id: which, reason }))
  assert.equal(refusedWith(await withdraw('', direction.id)), 'exit-withdrawal-without-reason')
  assert.equal(refusedWith(await withdraw('x', id('direction'))), 'unknown-thing')
  accepted(await withdraw('It was for another council.'))
  assert.equal(refusedWith(await withdraw('Again.')), 'direction-withdrawn')
})

test('what was withdrawn before it was public never becomes so, and what was public stays and says why', async () => {
  const council = await testCouncil(database)
  const made = await testCriterion(council)
  const { intervention, criterion } = made
  const direction = directionOf(intervention)
  const publish = () => council.act((session) => publishIntervention(session, intervention.id))
  const seen = (words: string) => whereSeen(database, council.councilId, words)
  accepted(await council.act((session) => addDirection(session, direction)))
  accepted(await publish())
  const mistaken = { ...directionOf(intervention), words: 'Show the numbat road.' }
  accepted(await council.act((session) => addDirection(session, mistaken)))
  for (const one of [direction, mistaken])
    accepted(await council.act((session) => withdrawDirection(session, { ...one, reason: 'A bilby slip.' })))
  accepted(
    await council.act((session) =>
      withdrawExitCriterion(session, { criterionId: criterion.id, reason: 'A potoroo slip.' }),
    ),
  )
  assert.deepEqual(await seen('bilby slip'), [])
  accepted(await publish())
  assert.ok((await seen('bilby slip')).includes('direction'))
  assert.deepEqual(await seen('potoroo slip'), ['exit_step'])
  assert.ok((await seen('quokka plan')).includes('direction'), 'what was public stays')
  assert.ok(!(await seen('quokka plan')).includes('intervention_text'), 'and is not searched any more')
  assert.deepEqual(await seen('numbat road'), [], 'what was not public never becomes so')
  const of = { councilId: council.councilId, interventionId: intervention.id }
  assert.equal(await database.office.transaction().execute((tx) => unpublishedOfIntervention(tx, of)), 0)
})

test('a behaviour that must hold for months is met only once they have passed, counted from the day that is named', async () => {
  const council = await testCouncil(database)
  const half = { kind: 'behaviourSustained', count: 6, unit: 'months', fromOn: day('2024-06-01') } as const
  const { criterion } = await testCriterion(council, half satisfies ExitTest)
  const period = (fromOn: string, toOn: string) =>
    claimFor(council, criterion, {
      kind: 'behaviourSustained',
      title: 'Log of visits',
      fromOn: day(fromOn),
      toOn: day(toOn),
      keptAt: 'Case system',
    })
  const decide = (on: string) =>
    council.act((session) =>
      recordExitDecision(session, { ...saidOf(criterion), on: day(on), decider: 'decisionMaker' }),
    )
  assert.equal(refusedWith(await period('2024-05-01', '2024-11-30')), 'period-before-its-day')
  assert.equal(refusedWith(await period('2024-06-01', '2024-11-29')), 'period-too-short')
  accepted(await period('2024-06-01', '2024-11-30'))
  assert.equal(refusedWith(await decide('2024-11-30')), 'period-not-passed')
  accepted(await decide('2024-12-01'))
})

test('who leads improvement is told of a decision on a criterion, and not who recorded it', async () => {
  const council = await testCouncil(database)
  const lead = await testMember(database, council, ['improvement-lead'])
  const { criterion } = await testCriterion(council)
  accepted(await claimFor(council, criterion))
  accepted(
    await council.act((session) =>
      recordExitDecision(session, { ...saidOf(criterion), decider: 'decisionMaker' }),
    ),
  )
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 30 })
  const told = mails.filter(({ kind }) => kind === 'exit-decided')
  assert.equal(told.length, 1)
  assert.ok(JSON.stringify(told).includes(lead.name))
})
