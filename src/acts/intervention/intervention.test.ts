import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  exitStandingOf,
  type ExitCriterion,
  type ExitTest,
} from '../../council/intervention/exit-criterion.ts'
import { exitCriteria, exitEvidenceOf } from '../../store/exit-criterion.ts'
import { unpublishedOfIntervention } from '../../store/intervention.ts'
import { testDatabase } from '../../store/test-database.ts'
import { recordJudgement } from '../assurance/record-judgement.ts'
import { judgeEvidence } from '../improvement/add-evidence.ts'
import { addMeasure, recordMeasureReading } from '../improvement/add-measure.ts'
import { publishImprovementPlan } from '../improvement/publish-improvement-plan.ts'
import { completeAction, measureOf, testAction, testPlan } from '../improvement/test-improvement.ts'
import { registerPerson } from '../member/register-person.ts'
import { testAct } from '../test-act.ts'
import { keptEvent, publishKept } from '../test-assurance.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { addDirection, addExitTheme } from './add-direction.ts'
import { addExitCriterion } from './add-exit-criterion.ts'
import { takeExitEvidence } from './add-exit-evidence.ts'
import { exitOffers } from './exit-offers.ts'
import { publishIntervention } from './publish-intervention.ts'
import { endIntervention, recordIntervention } from './record-intervention.ts'
import {
  lapseExitCriterion,
  recordCouncilView,
  recordExitDecision,
  recordPanelView,
} from './say-of-criterion.ts'
import {
  claimFor,
  criterionOf,
  directionOf,
  interventionOf,
  product,
  saidOf,
  testCriterion,
  testIntervention,
  waitsForGood,
} from './test-intervention.ts'

const database = await testDatabase()

const ended = {
  endedOn: day('2024-12-01'),
  document: 'Letter of 1 December 2024',
  words: 'The panel stands down.',
}
const lapsed = { on: day('2024-12-01'), by: '', document: '', words: 'It is counted elsewhere now.' }

testAct(database, 'record-intervention', {
  prepare: () => (session) => recordIntervention(session, interventionOf()),
})
testAct(database, 'end-intervention', {
  prepare: async (council) => {
    const { intervention } = await testIntervention(council)
    return (session) => endIntervention(session, intervention.id, ended)
  },
})
testAct(database, 'add-direction', {
  prepare: async (council) => {
    const { intervention } = await testIntervention(council)
    return (session) => addDirection(session, directionOf(intervention))
  },
})
testAct(database, 'add-exit-theme', {
  prepare: async (council) => {
    const { theme } = await testIntervention(council)
    return (session) => addExitTheme(session, { ...theme, id: id('theme') })
  },
})
testAct(database, 'add-exit-criterion', {
  prepare: async (council) => {
    const made = await testIntervention(council)
    return (session) => addExitCriterion(session, criterionOf(made))
  },
})
testAct(database, 'add-exit-evidence', {
  prepare: async (council) => {
    const { criterion } = await testCriterion(council)
    const evidence = { id: id('proof'), criterionId: criterion.id, claim: product }
    return (session) => takeExitEvidence(session, evidence)
  },
})
testAct(database, 'record-council-view', {
  prepare: async (council) => {
    const { criterion } = await testCriterion(council)
    return (session) => recordCouncilView(session, saidOf(criterion, 'Corporate Director'))
  },
})
testAct(database, 'record-panel-view', {
  prepare: async (council) => {
    const { criterion } = await testCriterion(council)
    return (session) => recordPanelView(session, saidOf(criterion, 'Elena Brasil'))
  },
})
testAct(database, 'record-exit-decision', {
  prepare: async (council) => {
    const { criterion } = await testCriterion(council)
    accepted(await claimFor(council, criterion))
    return (session) => recordExitDecision(session, { ...saidOf(criterion), decider: 'decisionMaker' })
  },
})
testAct(database, 'lapse-exit-criterion', {
  prepare: async (council) => {
    const { criterion } = await testCriterion(council)
    return (session) => lapseExitCriterion(session, { criterionId: criterion.id, ...lapsed })
  },
})
testAct(database, 'publish-intervention', {
  prepare: async (council) => {
    const { intervention } = await testIntervention(council)
    return (session) => publishIntervention(session, intervention.id)
  },
})

async function stateOf({ councilId }: TestCouncil, { id: criterionId }: ExitCriterion) {
  const [criterion] = await database.office
    .transaction()
    .execute((tx) => exitCriteria(tx, councilId, { criterionId }))
  assert.ok(criterion)
  return exitStandingOf(criterion.steps).state
}

const decide = (
  council: TestCouncil,
  criterion: ExitCriterion,
  changed: Partial<Parameters<typeof recordExitDecision>[1]> = {},
) =>
  council.act((session) =>
    recordExitDecision(session, { ...saidOf(criterion), decider: 'decisionMaker', ...changed }),
  )

const offersTo = async (council: TestCouncil, who: 'clerk' | 'councillor' = 'clerk') =>
  accepted(
    await council.act(async (session) => ({
      ok: true,
      value: await exitOffers({ ...session, reader: council.actors[who] }),
    })),
  )

test('a criterion is met when the decision-maker outside accepts it, and never by the word of the council or the panel', async () => {
  const council = await testCouncil(database)
  const { criterion } = await testCriterion(council)
  accepted(
    await council.act((session) => recordCouncilView(session, saidOf(criterion, 'Corporate Director'))),
  )
  assert.equal(await stateOf(council, criterion), 'selfAssessed')
  accepted(await council.act((session) => recordPanelView(session, saidOf(criterion, 'Elena Brasil'))))
  assert.equal(await stateOf(council, criterion), 'panelAgreed')
  assert.equal(refusedWith(await decide(council, criterion)), 'exit-decision-without-evidence')
  accepted(await claimFor(council, criterion))
  for (const by of [
    'Test Council',
    'the Council',
    'The Cabinet',
    'Executive Mayor',
    'Rosalind Thorne, Executive Mayor',
  ])
    assert.equal(refusedWith(await decide(council, criterion, { by })), 'own-word-not-exit', by)
  assert.equal(refusedWith(await decide(council, criterion, { decider: 'panel' })), 'panel-does-not-decide')
  assert.equal(
    refusedWith(await decide(council, criterion, { document: ' ' })),
    'exit-decision-without-paper',
  )
  assert.equal(
    refusedWith(await decide(council, criterion, { on: day('2024-12-05') })),
    'intervention-day-to-come',
  )
  assert.equal(await stateOf(council, criterion), 'panelAgreed')
  accepted(await decide(council, criterion))
  assert.equal(await stateOf(council, criterion), 'met')
  accepted(await decide(council, criterion, { verdict: 'notYet' }))
  assert.equal(await stateOf(council, criterion), 'panelAgreed')
})

test('where nobody outside decides the panel does, and its view alone still decides nothing', async () => {
  const council = await testCouncil(database)
  const { criterion } = await testCriterion(council, undefined, { decisionMaker: undefined })
  accepted(await claimFor(council, criterion))
  accepted(await council.act((session) => recordPanelView(session, saidOf(criterion, 'Elena Brasil'))))
  assert.equal(await stateOf(council, criterion), 'panelAgreed')
  assert.equal(refusedWith(await decide(council, criterion)), 'decision-maker-not-named')
  assert.equal(
    refusedWith(await decide(council, criterion, { decider: 'panel', by: 'Cabinet' })),
    'own-word-not-exit',
  )
  accepted(await decide(council, criterion, { decider: 'panel', by: 'Elena Brasil', verdict: 'fragile' }))
  assert.equal(await stateOf(council, criterion), 'fragile')
})

test('a lapse needs its reason and ends what can be said of a criterion, of which the rest is kept', async () => {
  const council = await testCouncil(database)
  const { criterion } = await testCriterion(council)
  accepted(await claimFor(council, criterion))
  accepted(await decide(council, criterion))
  const lapse = (words: string) =>
    council.act((session) => lapseExitCriterion(session, { criterionId: criterion.id, ...lapsed, words }))
  assert.equal(refusedWith(await lapse(' ')), 'lapse-without-reason')
  accepted(await lapse('No longer asked.'))
  assert.equal(await stateOf(council, criterion), 'lapsed')
  assert.equal(refusedWith(await lapse('Again.')), 'criterion-lapsed')
  assert.equal(refusedWith(await decide(council, criterion)), 'criterion-lapsed')
  assert.equal(refusedWith(await claimFor(council, criterion)), 'criterion-lapsed')
  for (const say of [recordCouncilView, recordPanelView])
    assert.equal(
      refusedWith(await council.act((session) => say(session, saidOf(criterion, 'Elena Brasil')))),
      'criterion-lapsed',
    )
})

test('a view without its words, its name or its paper is refused', async () => {
  const council = await testCouncil(database)
  const { criterion } = await testCriterion(council)
  const said = saidOf(criterion, 'Elena Brasil')
  const future = { ...said, on: day('2024-12-05') }
  const view = async (
    what: typeof recordPanelView,
    changed: Partial<Parameters<typeof recordPanelView>[1]>,
  ) => refusedWith(await council.act((session) => what(session, { ...said, ...changed })))
  assert.equal(await view(recordCouncilView, { words: '' }), 'intervention-without-words')
  assert.equal(await view(recordCouncilView, future), 'intervention-day-to-come')
  assert.equal(await view(recordCouncilView, { criterionId: id('criterion') }), 'unknown-thing')
  assert.equal(await view(recordPanelView, { document: '' }), 'panel-view-without-paper')
  assert.equal(await view(recordPanelView, { by: ' ' }), 'panel-view-without-paper')
  assert.equal(await view(recordPanelView, future), 'intervention-day-to-come')
})

test('an action is evidence once it is complete and verified by another, and offers itself then', async () => {
  const council = await testCouncil(database)
  const { action, evidence } = await completeAction(council)
  const { action: other } = await testAction(council)
  const { criterion } = await testCriterion(council, { kind: 'actionDone', actionId: action.id })
  const claim = { kind: 'actionDone', actionId: action.id } as const
  assert.deepEqual(await offersTo(council), [])
  assert.equal(refusedWith(await claimFor(council, criterion, claim)), 'exit-action-not-verified')
  assert.equal(
    refusedWith(await claimFor(council, criterion, { kind: 'actionDone', actionId: other.id })),
    'exit-evidence-of-another-kind',
  )
  assert.equal(
    refusedWith(await claimFor(council, criterion, { kind: 'actionDone', actionId: id('action') })),
    'unknown-thing',
  )
  const judged = { evidenceId: evidence.id, verdict: 'verified', reason: '' } as const
  accepted(await council.act((session) => judgeEvidence(session, judged), { actor: council.actors.monitor }))
  const [offer] = await offersTo(council)
  assert.equal(offer?.criterionId, criterion.id)
  assert.equal(await stateOf(council, criterion), 'open')
  accepted(await claimFor(council, criterion, offer.claim))
  assert.deepEqual(await offersTo(council), [])
  assert.equal(refusedWith(await claimFor(council, criterion, claim)), 'exit-evidence-taken')
  assert.equal(await stateOf(council, criterion), 'open')
})

test('a level is shown by a reading that reaches it', async () => {
  const council = await testCouncil(database)
  const measure = measureOf(await testPlan(council))
  accepted(await council.act((session) => addMeasure(session, measure)))
  const level = { kind: 'outcomeLevel', measureId: measure.id, comparison: 'atLeast', threshold: 60 } as const
  const { criterion } = await testCriterion(council, level)
  const readOn = [day('2024-11-01'), day('2024-12-01')] as const
  for (const [index, value] of [55, 61].entries()) {
    const reading = { measureId: measure.id, readOn: readOn[index] ?? readOn[0], value, note: '' }
    accepted(await council.act((session) => recordMeasureReading(session, reading)))
  }
  const claimOf = (on: (typeof readOn)[number]) =>
    ({ kind: 'outcomeLevel', measureId: measure.id, readOn: on }) as const
  assert.equal(
    refusedWith(await claimFor(council, criterion, claimOf(readOn[0]))),
    'reading-misses-threshold',
  )
  assert.equal(refusedWith(await claimFor(council, criterion, claimOf(day('2024-11-02')))), 'unknown-thing')
  const offers = await offersTo(council)
  assert.deepEqual(
    offers.map(({ on, reading }) => [on, reading?.value]),
    [[readOn[1], 61]],
  )
  accepted(await claimFor(council, criterion, claimOf(readOn[1])))
  assert.deepEqual(await offersTo(council), [])
  assert.equal(refusedWith(await claimFor(council, criterion, claimOf(readOn[1]))), 'exit-evidence-taken')
  const most = { ...level, comparison: 'atMost', threshold: 40 } as const
  const { criterion: low } = await testCriterion(council, most)
  assert.equal(refusedWith(await claimFor(council, low, claimOf(readOn[1]))), 'reading-misses-threshold')
})

test('a judgement offers itself to the criteria that wait for it, and is taken by a person once it is public', async () => {
  const council = await testCouncil(database)
  const { criterion, intervention } = await testCriterion(council, waitsForGood)
  await testCriterion(council, { ...waitsForGood, grade: 'Outstanding' })
  await testCriterion(council, { ...waitsForGood, areaKey: 'leaders' })
  await testCriterion(council, waitsForGood, { fromOn: day('2024-12-04') })
  const eventId = await keptEvent(council)
  const good = { areaKey: 'overall', grade: 'Good' } as const
  accepted(await council.act((session) => recordJudgement(session, eventId, good)))
  const claim = { kind: 'externalJudgement', eventId, areaKey: 'overall' } as const
  const early = await offersTo(council)
  assert.deepEqual(
    early.filter(({ interventionId }) => interventionId === intervention.id).map(({ isReady }) => isReady),
    [false],
  )
  assert.deepEqual(await offersTo(council, 'councillor'), [])
  assert.equal(refusedWith(await claimFor(council, criterion, claim)), 'judgement-not-public')
  await publishKept(council, eventId)
  const offers = await offersTo(council)
  assert.deepEqual(
    offers.map(({ criterionId, isReady, title }) => [criterionId, isReady, title]),
    [[criterion.id, true, 'Overall effectiveness: Good']],
  )
  const kept = (of: typeof intervention) =>
    database.office
      .transaction()
      .execute((tx) => exitEvidenceOf(tx, { councilId: council.councilId, interventionId: of.id }))
  assert.deepEqual(await kept(intervention), [])
  accepted(await claimFor(council, criterion, claim))
  assert.deepEqual(
    (await kept(intervention)).map(({ grade, dated_on }) => [grade, dated_on]),
    [['Good', '2024-12-03']],
  )
  assert.equal(await stateOf(council, criterion), 'open')
  assert.deepEqual(await offersTo(council), [])
})

test('a judgement of another area, of a lower grade or of before the intervention is refused, and a report under embargo is nothing', async () => {
  const council = await testCouncil(database)
  const eventId = await keptEvent(council)
  const lower = { areaKey: 'overall', grade: 'Requires improvement to be good' } as const
  accepted(await council.act((session) => recordJudgement(session, eventId, lower)))
  const claim = { kind: 'externalJudgement', eventId, areaKey: 'overall' } as const
  const { criterion } = await testCriterion(council, waitsForGood)
  const taken = (of: ExitCriterion, by: 'clerk' | 'leader' = 'clerk') =>
    council.act(
      (session) => takeExitEvidence(session, { id: id('proof'), criterionId: of.id, claim }),
      by === 'clerk'
        ? {}
        : {
            actor: {
              ...council.actors.councillor,
              grants: [{ role: 'improvement-lead', fromOn: day('2024-01-01') }],
            },
          },
    )
  assert.equal(refusedWith(await taken(criterion)), 'judgement-below-grade')
  assert.equal(refusedWith(await taken(criterion, 'leader')), 'unknown-thing')
  await publishKept(council, eventId)
  const { criterion: area } = await testCriterion(council, { ...waitsForGood, areaKey: 'leaders' })
  assert.equal(refusedWith(await taken(area)), 'judgement-not-awaited')
  const requires = { ...waitsForGood, grade: lower.grade }
  const { criterion: late } = await testCriterion(council, requires, { fromOn: day('2024-12-04') })
  assert.equal(refusedWith(await taken(late)), 'exit-evidence-too-early')
})

test('what was sustained is shown over a period that is long enough and has passed', async () => {
  const council = await testCouncil(database)
  const { criterion } = await testCriterion(council, {
    kind: 'behaviourSustained',
    count: 30,
    unit: 'days',
  })
  const period = async (fromOn: string, toOn: string) =>
    claimFor(council, criterion, {
      kind: 'behaviourSustained',
      title: 'Log of visits',
      fromOn: day(fromOn),
      toOn: day(toOn),
      keptAt: 'Case system',
    })
  assert.equal(refusedWith(await period('2024-10-02', '2024-10-01')), 'period-backwards')
  assert.equal(refusedWith(await period('2024-11-05', '2024-12-05')), 'exit-evidence-to-come')
  assert.equal(refusedWith(await period('2024-01-31', '2024-03-31')), 'exit-evidence-too-early')
  assert.equal(refusedWith(await period('2024-10-01', '2024-10-29')), 'period-too-short')
  accepted(await period('2024-10-01', '2024-10-30'))
  assert.equal(refusedWith(await claimFor(council, criterion)), 'exit-evidence-of-another-kind')
})

test('a product needs its name, its place and a day that has come', async () => {
  const council = await testCouncil(database)
  const { criterion } = await testCriterion(council)
  const claimed = async (changed: Partial<typeof product>) =>
    refusedWith(await claimFor(council, criterion, { ...product, ...changed }))
  assert.equal(await claimed({ title: '' } as object), 'intervention-without-words')
  assert.equal(await claimed({ keptAt: '' } as object), 'intervention-without-words')
  assert.equal(await claimed({ datedOn: day('2024-12-05') }), 'exit-evidence-to-come')
})

test('an intervention, a direction, a theme or a criterion that cannot stand is refused', async () => {
  const council = await testCouncil(database)
  const made = await testIntervention(council)
  const { intervention, theme } = made
  const record = async (changed: object) =>
    refusedWith(
      await council.act((session) => recordIntervention(session, { ...interventionOf(), ...changed })),
    )
  assert.equal(await record({ panel: ' ' }), 'intervention-without-words')
  assert.equal(await record({ fromOn: day('2024-12-05') }), 'intervention-day-to-come')
  assert.equal(await record({ expectedEndOn: day('2024-02-01') }), 'intervention-ends-first')
  const direct = async (changed: object) =>
    refusedWith(
      await council.act((session) => addDirection(session, { ...directionOf(intervention), ...changed })),
    )
  assert.equal(await direct({ document: '' }), 'intervention-without-words')
  assert.equal(await direct({ givenOn: day('2024-12-05') }), 'intervention-day-to-come')
  assert.equal(await direct({ interventionId: id('intervention') }), 'unknown-thing')
  const untitled = { ...theme, id: id('theme'), title: ' ' }
  assert.equal(
    refusedWith(await council.act((session) => addExitTheme(session, untitled))),
    'intervention-without-words',
  )
  const ask = async (changed: object, by?: ExitTest) =>
    refusedWith(
      await council.act((session) => addExitCriterion(session, { ...criterionOf(made, by), ...changed })),
    )
  assert.equal(await ask({ statement: '' }), 'intervention-without-words')
  assert.equal(await ask({ agreedOn: day('2024-12-05') }), 'intervention-day-to-come')
  assert.equal(await ask({ themeId: id('theme') }), 'unknown-thing')
  assert.equal(await ask({}, { kind: 'actionDone', actionId: id('action') }), 'unknown-thing')
  const level = {
    kind: 'outcomeLevel',
    measureId: id('measure'),
    comparison: 'atMost',
    threshold: 1,
  } as const
  assert.equal(await ask({}, level), 'unknown-thing')
  assert.equal(await ask({}, { ...waitsForGood, grade: 'Splendid' }), 'grade-not-awaited')
  assert.equal(await ask({}, { ...waitsForGood, areaKey: 'roads' }), 'grade-not-awaited')
  assert.equal(await ask({}, { kind: 'behaviourSustained', count: 0, unit: 'days' }), 'period-not-asked')
})

test('an intervention ends with its paper, and nothing is added to it then', async () => {
  const council = await testCouncil(database)
  const { intervention, criterion } = await testCriterion(council)
  const end = (changed: Partial<typeof ended>) =>
    council.act((session) => endIntervention(session, intervention.id, { ...ended, ...changed }))
  assert.equal(refusedWith(await end({ document: '' })), 'intervention-without-words')
  assert.equal(refusedWith(await end({ endedOn: day('2024-01-31') })), 'intervention-ends-first')
  assert.equal(refusedWith(await end({ endedOn: day('2024-12-05') })), 'intervention-day-to-come')
  accepted(await end({}))
  assert.equal(refusedWith(await end({})), 'intervention-ended')
  assert.equal(
    refusedWith(await council.act((session) => addDirection(session, directionOf(intervention)))),
    'intervention-ended',
  )
  assert.equal(refusedWith(await claimFor(council, criterion)), 'intervention-ended')
})

test('nothing of an intervention is public before it is published, and what is new waits to be published again', async () => {
  const council = await testCouncil(database)
  const { councilId } = council
  const { intervention, criterion } = await testCriterion(council)
  accepted(await claimFor(council, criterion))
  const words = ['Wombat', 'Marmot', 'Numbat', 'Bilby', 'quokka', 'It is so.']
  assert.deepEqual(await whereSeen(database, councilId, words), [])
  const publish = () => council.act((session) => publishIntervention(session, intervention.id))
  accepted(await publish())
  assert.equal(refusedWith(await publish()), 'intervention-public-already')
  assert.deepEqual(await whereSeen(database, councilId, words), [
    'exit_criterion',
    'exit_evidence',
    'intervention',
    'intervention_text',
    'searchable',
    'word',
  ])
  accepted(await council.act((session) => addDirection(session, directionOf(intervention))))
  accepted(await decide(council, criterion))
  assert.deepEqual(await whereSeen(database, councilId, ['quokka', 'It is so.']), [])
  const waiting = await database.office
    .transaction()
    .execute((tx) => unpublishedOfIntervention(tx, { councilId, interventionId: intervention.id }))
  assert.equal(waiting, 2)
  accepted(await publish())
  assert.deepEqual(await whereSeen(database, councilId, ['quokka', 'It is so.']), [
    'direction',
    'exit_step',
    'intervention_text',
    'searchable',
    'word',
  ])
  assert.deepEqual(await whereSeen(database, councilId, 'Share of the quality team'), [])
  const unknown = id('intervention')
  assert.equal(
    refusedWith(await council.act((session) => publishIntervention(session, unknown))),
    'unknown-thing',
  )
})

test('evidence that rests on an action that is not public stays unseen until both are published', async () => {
  const council = await testCouncil(database)
  const { councilId } = council
  const { action, evidence, plan } = await completeAction(council)
  const judged = { evidenceId: evidence.id, verdict: 'verified', reason: '' } as const
  accepted(await council.act((session) => judgeEvidence(session, judged), { actor: council.actors.monitor }))
  const claim = { kind: 'actionDone', actionId: action.id } as const
  const { criterion, intervention } = await testCriterion(council, claim)
  accepted(await claimFor(council, criterion, claim))
  accepted(await council.act((session) => publishIntervention(session, intervention.id)))
  const seen = () => whereSeen(database, councilId, action.title)
  assert.deepEqual(await seen(), [])
  const again = () => council.act((session) => publishIntervention(session, intervention.id))
  assert.equal(refusedWith(await again()), 'intervention-public-already')
  accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  assert.ok(!(await seen()).includes('exit_evidence'))
  accepted(await again())
  assert.deepEqual(
    (await seen()).filter((view) => view.startsWith('exit')),
    ['exit_criterion', 'exit_evidence'],
  )
})

test('words that name somebody whose identity is protected are kept out of an intervention', async () => {
  const council = await testCouncil(database)
  const { intervention, criterion, theme } = await testCriterion(council)
  accepted(await claimFor(council, criterion))
  const protectedPerson = {
    id: id('person'),
    name: 'Peregrine Quillfeather',
    sortName: 'Quillfeather, Peregrine',
    otherNames: [],
    isIdentityProtected: true,
  }
  accepted(
    await council.act((session) => registerPerson(session, protectedPerson), {
      at: at('2024-12-04T11:00:00Z'),
    }),
  )
  const named = 'Peregrine Quillfeather said so.'
  const said = { ...saidOf(criterion), words: named }
  const acts: readonly Parameters<TestCouncil['act']>[0][] = [
    (session) => recordIntervention(session, interventionOf({ summary: named })),
    (session) => endIntervention(session, intervention.id, { ...ended, words: named }),
    (session) => addDirection(session, { ...directionOf(intervention), words: named }),
    (session) => addExitTheme(session, { ...theme, id: id('theme'), title: named }),
    (session) => addExitCriterion(session, { ...criterionOf({ intervention, theme }), statement: named }),
    (session) =>
      takeExitEvidence(session, {
        id: id('proof'),
        criterionId: criterion.id,
        claim: { ...product, title: named },
      }),
    (session) => recordCouncilView(session, said),
    (session) => recordPanelView(session, said),
    (session) => recordExitDecision(session, { ...said, decider: 'decisionMaker' }),
    (session) => lapseExitCriterion(session, { criterionId: criterion.id, ...lapsed, words: named }),
  ]
  for (const act of acts)
    assert.equal(refusedWith((await council.act(act)) as never), 'names-protected-person')
})
