import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImprovementPlan } from '../../council/improvement/improvement-plan.ts'
import { isLate, standingOf, type ActionId } from '../../council/improvement/action.ts'
import { compareVersions, type PresentedAction } from '../../council/improvement/plan-version.ts'
import { improvementActions, improvementVersions, unpublishedOfPlan } from '../../store/improvement.ts'
import { measuresOf } from '../../store/improvement-proof.ts'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerPerson } from '../member/register-person.ts'
import { openAccount } from '../council/open-account.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { actorByEmail } from '../council/actor-by-email.ts'
import { addEvidence, judgeEvidence } from './add-evidence.ts'
import { addImprovementAction, type NewAction } from './add-improvement-action.ts'
import { addMeasure, recordMeasureReading } from './add-measure.ts'
import {
  agreeImprovementAction,
  closeAction,
  considerAction,
  stopAction,
  transferAction,
} from './agree-action.ts'
import { makeImprovementPlan } from './make-improvement-plan.ts'
import { moveActionDate } from './move-action-date.ts'
import { presentImprovementPlan } from './present-improvement-plan.ts'
import { publishImprovementPlan } from './publish-improvement-plan.ts'
import { rateAction } from './rate-action.ts'
import { reportProgress } from './report-progress.ts'
import { setRatingStep } from './set-rating-step.ts'
import {
  actionOf,
  completeAction,
  evidenceFor,
  measureOf,
  planOf,
  testAction,
  testPlan,
} from './test-improvement.ts'

const database = await testDatabase()

const progress = (actionId: ActionId) => ({
  id: id('update'),
  actionId,
  asOf: day('2024-12-04'),
  known: 'Half of the calls are answered.',
  howKnown: 'From the telephone system.',
  next: 'A second rota.',
  answer: { by: 'Eastmere Health Trust', how: 'by telephone' },
})
const moved = (council: TestCouncil, actionId: ActionId, dueOn: string) => ({
  actionId,
  dueOn: day(dueOn),
  reason: 'The rota is not staffed.',
  approverOfficeId: council.mayorOfficeId,
})

testAct(database, 'make-improvement-plan', {
  prepare: (council) => (session) => makeImprovementPlan(session, planOf(council)),
})
testAct(database, 'add-improvement-action', {
  prepare: async (council) => {
    const action = actionOf(council, await testPlan(council))
    return (session) => addImprovementAction(session, action)
  },
})
testAct(database, 'agree-improvement-action', {
  prepare: async (council) => {
    const action = actionOf(council, await testPlan(council))
    accepted(await council.act((session) => addImprovementAction(session, action)))
    return (session) =>
      agreeImprovementAction(session, { actionId: action.id, on: day('2024-12-02'), authority: '' })
  },
})
testAct(database, 'move-action-date', {
  prepare: async (council) => {
    const { action } = await testAction(council)
    return (session) => moveActionDate(session, moved(council, action.id, '2025-06-30'))
  },
})
testAct(database, 'transfer-action', {
  prepare: async (council) => {
    const { action } = await testAction(council)
    const lead = { personId: council.mayorId }
    return (session) => transferAction(session, { actionId: action.id, lead, reason: 'Reorganised.' })
  },
})
testAct(database, 'stop-action', {
  prepare: async (council) => {
    const { action } = await testAction(council)
    return (session) => stopAction(session, { actionId: action.id, reason: 'Overtaken.' })
  },
})
testAct(database, 'close-action', {
  prepare: async (council) => {
    const { action } = await completeAction(council)
    return (session) => closeAction(session, { actionId: action.id, reason: 'Cabinet, minute 9.' })
  },
})
testAct(database, 'consider-action', {
  prepare: async (council) => {
    const { action } = await testAction(council)
    return (session) => considerAction(session, { actionId: action.id, reason: 'Come back in May.' })
  },
})
testAct(database, 'rate-action', {
  prepare: async (council) => {
    const { action } = await testAction(council)
    const rating = { actionId: action.id, scale: 'delivery', step: 'atRisk', reason: '' } as const
    return (session) => rateAction(session, rating)
  },
})
testAct(database, 'report-progress', {
  prepare: async (council) => {
    const { action } = await testAction(council)
    return (session) => reportProgress(session, progress(action.id))
  },
})
testAct(database, 'add-evidence', {
  prepare: async (council) => {
    const { action } = await testAction(council)
    return (session) => addEvidence(session, evidenceFor(action.id))
  },
})
testAct(database, 'judge-evidence', {
  by: 'monitor',
  prepare: async (council) => {
    const { evidence } = await completeAction(council)
    const judged = { evidenceId: evidence.id, verdict: 'verified', reason: '' } as const
    return (session) => judgeEvidence(session, judged)
  },
})
testAct(database, 'add-measure', {
  prepare: async (council) => {
    const plan = await testPlan(council)
    return (session) => addMeasure(session, measureOf(plan))
  },
})
testAct(database, 'record-measure-reading', {
  prepare: async (council) => {
    const measure = measureOf(await testPlan(council))
    accepted(await council.act((session) => addMeasure(session, measure)))
    const reading = { measureId: measure.id, readOn: day('2024-12-01'), value: 55, note: '' }
    return (session) => recordMeasureReading(session, reading)
  },
})
testAct(database, 'present-improvement-plan', {
  prepare: async (council) => {
    const { plan } = await testAction(council)
    const { bodyId } = council
    const presented = { planId: plan.id, bodyId, presentedOn: day('2024-12-04'), note: 'Item 5' }
    return (session) => presentImprovementPlan(session, presented)
  },
})
testAct(database, 'publish-improvement-plan', {
  prepare: async (council) => {
    const { plan } = await testAction(council)
    return (session) => publishImprovementPlan(session, plan.id)
  },
})
testAct(database, 'set-rating-step', {
  prepare: () => (session) => setRatingStep(session, { scale: 'delivery', step: paused }),
})

const paused = {
  key: 'paused',
  words: 'Paused',
  mark: 'changed',
  definition: 'It waits for something outside.',
  needs: 'nothing',
  setBy: ['improvement-lead', 'proper-officer'],
} as const

async function standing(council: TestCouncil, actionId: ActionId) {
  const [action] = await database.office
    .transaction()
    .execute((tx) => improvementActions(tx, { councilId: council.councilId, actionId }))
  assert.ok(action)
  return { action, ...standingOf(action, action.steps) }
}

test('a plan or an action that cannot stand is refused', async () => {
  const council = await testCouncil(database)
  const make = async (changed: Partial<ImprovementPlan>) =>
    refusedWith(
      await council.act((session) => makeImprovementPlan(session, { ...planOf(council), ...changed })),
    )
  assert.equal(await make({ title: ' ' }), 'improvement-without-words')
  assert.equal(await make({ forumBodyId: id('body') }), 'unknown-thing')
  assert.equal(await make({ directorOfficeId: id('office') }), 'unknown-thing')
  const plan = await testPlan(council)
  const add = async (changed: Partial<NewAction>) =>
    refusedWith(
      await council.act((session) => addImprovementAction(session, actionOf(council, plan, changed))),
    )
  assert.equal(await add({ theme: '' }), 'improvement-without-words')
  assert.equal(await add({ lead: { outside: ' ' } }), 'action-without-lead')
  assert.equal(await add({ lead: { personId: id('person') } }), 'unknown-thing')
  assert.equal(await add({ accountableOfficeId: id('office') }), 'unknown-thing')
  assert.equal(await add({ planId: id('improvementPlan') }), 'unknown-thing')
  const child = { id: id('person'), name: 'Zephyrine Vale', sortName: 'Vale, Zephyrine', otherNames: [] }
  accepted(await council.act((session) => registerPerson(session, { ...child, isIdentityProtected: true })))
  assert.equal(await add({ voiceNote: 'Zephyrine Vale asked for it.' }), 'names-protected-person')
  const empty = await council.act((session) => publishImprovementPlan(session, plan.id))
  assert.equal(refusedWith(empty), 'improvement-plan-empty')
})

test('a proposed action is agreed once, on a day that has come, and takes no evidence, rating or account before', async () => {
  const council = await testCouncil(database)
  const action = actionOf(council, await testPlan(council))
  accepted(await council.act((session) => addImprovementAction(session, action)))
  const actionId = action.id
  const agree = (on: string) =>
    council.act((session) => agreeImprovementAction(session, { actionId, on: day(on), authority: '' }))
  const rating = { actionId, scale: 'delivery', step: 'onTrack', reason: '' } as const
  assert.equal(
    refusedWith(await council.act((session) => addEvidence(session, evidenceFor(actionId)))),
    'action-not-agreed',
  )
  assert.equal(refusedWith(await council.act((session) => rateAction(session, rating))), 'action-not-agreed')
  assert.equal(
    refusedWith(await council.act((session) => reportProgress(session, progress(actionId)))),
    'action-not-agreed',
  )
  assert.equal(refusedWith(await agree('2024-12-05')), 'action-day-to-come')
  accepted(await agree('2024-12-04'))
  assert.equal(refusedWith(await agree('2024-12-04')), 'action-agreed-already')
})

test('a date moves with a reason and an approver, the first stays, and the second slip goes to the forum until it has spoken', async () => {
  const council = await testCouncil(database)
  const { action } = await testAction(council)
  const move = (dueOn: string, changed: object = {}) =>
    council.act((session) => moveActionDate(session, { ...moved(council, action.id, dueOn), ...changed }))
  assert.equal(refusedWith(await move('2025-06-30', { reason: ' ' })), 'date-moved-without-reason')
  assert.equal(refusedWith(await move('2025-03-31')), 'date-not-moved')
  assert.equal(
    refusedWith(await move('2025-06-30', { approverOfficeId: id('office') })),
    'approver-not-there',
  )
  const slipped = async () =>
    (await listMail(database.office, { councilId: council.councilId, limit: 20 })).filter(
      ({ kind }) => kind === 'action-slipped',
    ).length
  accepted(await move('2025-06-30'))
  accepted(await move('2025-05-31'))
  assert.equal(await slipped(), 0, 'an earlier date is no slip')
  assert.equal((await standing(council, action.id)).slips, 1)
  const panel = { name: 'Pia Panel', email: 'pia@test.example', roles: ['panel-member'] as const }
  accepted(
    await council.act((session) => openAccount(session, panel), { actor: council.actors.administrator }),
  )
  accepted(await move('2025-09-30'))
  assert.equal(await slipped(), 1)
  const now = await standing(council, action.id)
  assert.deepEqual([now.slips, now.dueOn, now.isBeforeForum], [2, '2025-09-30', true])
  assert.equal(now.action.originalDueOn, '2025-03-31')
  assert.deepEqual([isLate(now, day('2025-09-30')), isLate(now, day('2025-10-01'))], [false, true])
  accepted(
    await council.act((session) => considerAction(session, { actionId: action.id, reason: 'In May.' })),
  )
  assert.equal((await standing(council, action.id)).isBeforeForum, false)
  const mayor = { personId: council.mayorId }
  accepted(
    await council.act((session) =>
      transferAction(session, { actionId: action.id, lead: mayor, reason: 'Hers now.' }),
    ),
  )
  assert.equal(refusedWith(await move('2025-12-31')), 'approver-leads-action')
})

test('an action is completed with evidence that nobody has turned down, and embedded by verified evidence from after', async () => {
  const council = await testCouncil(database)
  const { action } = await testAction(council)
  const actionId = action.id
  const rate = (step: string, scale: 'delivery' | 'impact' = 'delivery') =>
    council.act((session) => rateAction(session, { actionId, scale, step, reason: '' }), {
      at: at('2024-12-06T12:00:00Z'),
    })
  const add = (changed: Parameters<typeof evidenceFor>[1]) => {
    const evidence = evidenceFor(actionId, changed)
    return council
      .act((session) => addEvidence(session, evidence), { at: at('2024-12-10T12:00:00Z') })
      .then((result) => ({ result, evidenceId: evidence.id }))
  }
  const judge = (evidenceId: ReturnType<typeof evidenceFor>['id'], verdict: 'verified' | 'notAccepted') =>
    council.act((session) => judgeEvidence(session, { evidenceId, verdict, reason: 'Too few calls.' }), {
      actor: council.actors.monitor,
    })
  assert.equal(refusedWith(await rate('complete')), 'rating-without-evidence')
  assert.equal(refusedWith(await rate('embedded')), 'embedded-before-complete')
  assert.equal(refusedWith(await rate('splendid')), 'rating-unknown')
  assert.equal(refusedWith((await add({ datedOn: day('2024-11-30') })).result), 'evidence-before-action')
  assert.equal(refusedWith((await add({ datedOn: day('2024-12-11') })).result), 'evidence-to-come')
  assert.equal(refusedWith((await add({ keptAt: '' })).result), 'improvement-without-words')
  const weak = await add({})
  accepted(await judge(weak.evidenceId, 'notAccepted'))
  assert.equal(refusedWith(await rate('complete')), 'rating-without-evidence')
  assert.equal(refusedWith(await judge(weak.evidenceId, 'verified')), 'evidence-judged-already')
  const first = await add({ datedOn: day('2024-12-05') })
  accepted(await rate('complete'))
  assert.equal(refusedWith(await rate('evidenced', 'impact')), 'rating-without-evidence')
  accepted(await judge(first.evidenceId, 'verified'))
  assert.equal(refusedWith(await rate('embedded')), 'embedded-without-later-evidence')
  const later = await add({ datedOn: day('2024-12-07') })
  assert.equal(refusedWith(await rate('embedded')), 'embedded-without-later-evidence', 'not verified yet')
  accepted(await judge(later.evidenceId, 'verified'))
  accepted(await rate('embedded'))
  const now = await standing(council, actionId)
  assert.deepEqual([now.state, now.doneOn], ['embedded', '2024-12-06'])
  assert.equal(now.ratings.impact, undefined)
  accepted(await council.act((session) => closeAction(session, { actionId, reason: 'Minute 12.' })))
  assert.equal(refusedWith(await rate('atRisk')), 'action-ended')
})

test('nobody verifies evidence that they added or of an action that they lead, and turning it down needs a reason', async () => {
  const council = await testCouncil(database)
  const { evidence, action } = await completeAction(council)
  const { clerk, monitor } = council.actors
  const judge = (
    actor: typeof clerk,
    verdict: 'verified' | 'notAccepted' = 'verified',
    evidenceId = evidence.id,
  ) => council.act((session) => judgeEvidence(session, { evidenceId, verdict, reason: '' }), { actor })
  assert.equal(refusedWith(await judge(clerk)), 'verifies-own-evidence')
  assert.equal(refusedWith(await judge(monitor, 'notAccepted')), 'step-without-reason')
  assert.equal(refusedWith(await judge(monitor, 'verified', id('evidence'))), 'unknown-thing')
  const monitorPerson = await personOfAccount(council, 'monitor@test.example')
  const lead = { personId: monitorPerson }
  accepted(
    await council.act((session) => transferAction(session, { actionId: action.id, lead, reason: 'Theirs.' })),
  )
  assert.equal(refusedWith(await judge(monitor)), 'verifies-own-evidence')
  accepted(await judge(council.actors.deputy))
})

async function personOfAccount(council: TestCouncil, email: string) {
  const row = await database.office
    .selectFrom('account')
    .select('person_id')
    .where('council_id', '=', council.councilId)
    .where('email', '=', email)
    .executeTakeFirst()
  assert.ok(row?.person_id)
  return row.person_id
}

test('who leads actions tells of their own alone, and of a lead without an account it is said who answered and how', async () => {
  const council = await testCouncil(database)
  const { action } = await testAction(council)
  const personId = await personOfAccount(council, 'councillor@test.example')
  const owner = {
    name: 'Ola Owner',
    email: 'ola@test.example',
    roles: ['action-owner'] as const,
    personId: id('person'),
  }
  accepted(
    await council.act((session) =>
      registerPerson(session, {
        id: owner.personId,
        name: 'Ola Owner',
        sortName: 'Owner, Ola',
        otherNames: [],
        isIdentityProtected: false,
      }),
    ),
  )
  accepted(await council.act((session) => openAccount(session, owner), { actor: council.actors.operator }))
  const actor = accepted(await actorByEmail(database.office, council.councilId, owner.email))
  const tell = (changed: object = {}, as = actor) =>
    council.act((session) => reportProgress(session, { ...progress(action.id), ...changed }), { actor: as })
  assert.equal(refusedWith(await tell()), 'action-led-by-another')
  const { clerk } = council.actors
  assert.equal(refusedWith(await tell({ answer: undefined }, clerk)), 'answer-not-named')
  assert.equal(refusedWith(await tell({ answer: { by: 'The Trust', how: ' ' } }, clerk)), 'answer-not-named')
  assert.equal(refusedWith(await tell({ howKnown: ' ' }, clerk)), 'progress-unanswered')
  assert.equal(refusedWith(await tell({ asOf: day('2024-12-05') }, clerk)), 'action-day-to-come')
  const transfer = (lead: NewAction['lead'], reason = 'Reorganised.') =>
    council.act((session) => transferAction(session, { actionId: action.id, lead, reason }))
  assert.equal(refusedWith(await transfer({ outside: '' })), 'action-without-lead')
  assert.equal(refusedWith(await transfer(action.lead)), 'action-led-already')
  assert.equal(refusedWith(await transfer({ personId }, '')), 'step-without-reason')
  accepted(await transfer({ personId: owner.personId }))
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 20 })
  assert.deepEqual(
    mails.filter(({ kind }) => kind === 'action-given').map(({ name }) => name),
    ['Ola Owner'],
  )
  accepted(await tell({ answer: undefined }))
  const embedded = { actionId: action.id, scale: 'delivery', step: 'embedded', reason: '' } as const
  assert.equal(
    refusedWith(await council.act((session) => rateAction(session, embedded), { actor })),
    'rating-not-yours',
  )
})

test('an action is stopped with a reason or closed once it is done, and nothing follows its end', async () => {
  const council = await testCouncil(database)
  const { action } = await testAction(council)
  const actionId = action.id
  const close = await council.act((session) => closeAction(session, { actionId, reason: 'Done.' }))
  assert.equal(refusedWith(close), 'action-not-done')
  const stop = (reason: string) => council.act((session) => stopAction(session, { actionId, reason }))
  assert.equal(refusedWith(await stop('')), 'step-without-reason')
  accepted(await stop('The service moves to the Trust.'))
  assert.equal(refusedWith(await stop('Again.')), 'action-ended')
  assert.equal((await standing(council, actionId)).state, 'stopped')
})

test('a measure goes from a baseline to another value, and the last reading of a day counts', async () => {
  const council = await testCouncil(database)
  const plan = await testPlan(council)
  const measure = measureOf(plan)
  const add = async (changed: object) =>
    refusedWith(await council.act((session) => addMeasure(session, { ...measure, ...changed })))
  assert.equal(await add({ source: '' }), 'improvement-without-words')
  assert.equal(await add({ target: 40 }), 'measure-without-way')
  assert.equal(await add({ targetOn: measure.baselineOn }), 'measure-target-before-baseline')
  assert.equal(await add({ actionId: id('action') }), 'unknown-thing')
  accepted(await council.act((session) => addMeasure(session, measure)))
  const read = (readOn: string, value: number) =>
    council.act((session) =>
      recordMeasureReading(session, { measureId: measure.id, readOn: day(readOn), value, note: '' }),
    )
  assert.equal(refusedWith(await read('2024-10-25', 41)), 'reading-out-of-time')
  assert.equal(refusedWith(await read('2024-12-05', 41)), 'reading-out-of-time')
  accepted(await read('2024-12-01', 500))
  accepted(await read('2024-12-01', 50.5))
  const measures = await database.office
    .transaction()
    .execute((tx) => measuresOf(tx, { councilId: council.councilId, planId: plan.id }))
  assert.deepEqual(
    measures[0]?.readings.map(({ value, version }) => [value, version]),
    [[50.5, 2]],
  )
})

test('a plan is kept as presented, by number, and compared with what it became', async () => {
  const council = await testCouncil(database)
  const { plan, action } = await testAction(council)
  const { bodyId, councilId } = council
  const present = (presentedOn: string, body = bodyId) =>
    council.act((session) =>
      presentImprovementPlan(session, {
        planId: plan.id,
        bodyId: body,
        presentedOn: day(presentedOn),
        note: '',
      }),
    )
  assert.equal(refusedWith(await present('2024-12-05')), 'action-day-to-come')
  assert.equal(refusedWith(await present('2024-12-04', id('body'))), 'unknown-thing')
  assert.equal(accepted(await present('2024-12-04')), 1)
  accepted(await council.act((session) => moveActionDate(session, moved(council, action.id, '2025-06-30'))))
  const second = actionOf(council, plan, { title: 'Visit sooner' })
  accepted(await council.act((session) => addImprovementAction(session, second)))
  assert.equal(accepted(await present('2024-12-04')), 2)
  const versions = await database.office
    .transaction()
    .execute((tx) => improvementVersions(tx, { councilId, planId: plan.id }))
  const [two, one] = versions.map(({ actions }) => actions as unknown as readonly PresentedAction[])
  assert.deepEqual(
    compareVersions(one ?? [], two ?? []).map(({ what, was, becomes }) => [what, was, becomes]),
    [
      ['dueOn', '2025-03-31', '2025-06-30'],
      ['added', '', 'Visit sooner'],
    ],
  )
  assert.deepEqual(
    compareVersions(two ?? [], one ?? []).map(({ what }) => what),
    ['dueOn', 'gone'],
  )
})

test('nothing of a plan is public before it is published, and what comes later only when it is published again', async () => {
  const council = await testCouncil(database)
  const { plan, action, evidence } = await completeAction(council)
  const seen = (words: string) => whereSeen(database, council.councilId, words)
  const inSearch = ['follow_through_text', 'searchable', 'word']
  const unpublished = () =>
    database.office
      .transaction()
      .execute((tx) => unpublishedOfPlan(tx, { councilId: council.councilId, planId: plan.id }))
  const proposed = actionOf(council, plan, { title: 'Zanzibar visits' })
  accepted(await council.act((session) => addImprovementAction(session, proposed)))
  const measure = measureOf(plan, { title: 'Zanzibar count', actionId: proposed.id })
  accepted(await council.act((session) => addMeasure(session, measure)))
  const other = measureOf(plan, { title: 'Quokka count' })
  accepted(await council.act((session) => addMeasure(session, other)))
  for (const words of ['Quagmire', 'out-of-hours telephone', 'Audit of forty', 'Quokka'])
    assert.deepEqual(await seen(words), [], words)
  assert.equal(await unpublished(), 6)
  const publish = () => council.act((session) => publishImprovementPlan(session, plan.id))
  accepted(await publish())
  assert.equal(await unpublished(), 0)
  assert.deepEqual(
    (await seen('Quagmire')).toSorted(),
    ['improvement_action', 'improvement_plan', ...inSearch].toSorted(),
  )
  assert.deepEqual(await seen('Audit of forty'), ['action_evidence', 'follow_through_text', 'searchable'])
  assert.deepEqual(await seen('Quokka'), ['improvement_measure'])
  assert.deepEqual(await seen('Zanzibar'), [], 'a proposed action and its measure stay unseen')
  assert.deepEqual(await seen('Share of the quality team'), [], 'where evidence is kept is never public')
  accepted(await council.act((session) => reportProgress(session, progress(action.id))))
  const judged = { evidenceId: evidence.id, verdict: 'verified', reason: 'Wombat' } as const
  accepted(await council.act((session) => judgeEvidence(session, judged), { actor: council.actors.monitor }))
  assert.deepEqual(await seen('Half of the calls'), [])
  assert.deepEqual(await seen('Wombat'), [])
  assert.equal(await unpublished(), 2)
  accepted(await publish())
  assert.deepEqual(await seen('Half of the calls'), ['follow_through_text', 'progress_update', 'searchable'])
  assert.deepEqual(await seen('Wombat'), ['action_evidence'])
})

test('a council sets a step of a scale, ratings keep the words they were given with, and a completion keeps its evidence', async () => {
  const council = await testCouncil(database)
  const { action } = await testAction(council)
  const set = (step: object) =>
    council.act((session) => setRatingStep(session, { scale: 'delivery', step: { ...paused, ...step } }))
  assert.equal(refusedWith(await set({ words: '' })), 'improvement-without-words')
  assert.equal(refusedWith(await set({ key: 'complete' })), 'rating-without-evidence')
  accepted(await set({}))
  const rating = { actionId: action.id, scale: 'delivery', step: 'paused', reason: '' } as const
  accepted(await council.act((session) => rateAction(session, rating)))
  accepted(await set({ words: 'On hold' }))
  const { bodyId } = council
  const presented = { planId: action.planId, bodyId, presentedOn: day('2024-12-04'), note: '' }
  accepted(await council.act((session) => presentImprovementPlan(session, presented)))
  const [version] = await database.office
    .transaction()
    .execute((tx) => improvementVersions(tx, { councilId: council.councilId, planId: action.planId }))
  assert.ok(version)
  const [kept] = version.actions as unknown as readonly PresentedAction[]
  assert.equal(kept?.delivery, 'Paused')
})
