import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingId } from '../../council/finding/finding.ts'
import { coverageStatements } from '../../store/coverage.ts'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { enterParagraph } from '../assurance/enter-paragraph.ts'
import { moveAssuranceEvent } from '../assurance/move-assurance-event.ts'
import { confirmMarks, markParagraph } from '../finding/mark-paragraph.ts'
import { disposeFinding, reopenFinding } from '../finding/dispose-finding.ts'
import { withdrawFinding } from '../finding/record-finding.ts'
import { confirmedFinding, publishKept } from '../test-assurance.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { addImprovementAction } from './add-improvement-action.ts'
import { stopAction } from './agree-action.ts'
import { drawCoverageStatement, signCoverageStatement } from './coverage-statement.ts'
import { answerEvent, linkFinding } from './link-finding.ts'
import { makeImprovementPlan } from './make-improvement-plan.ts'
import { publishImprovementPlan } from './publish-improvement-plan.ts'
import { coverageGround, signedCoverage, withDirector } from './test-coverage.ts'
import { moveActionDate } from './move-action-date.ts'
import { actionOf, planOf, testAction } from './test-improvement.ts'
import { agreeImprovementAction } from './agree-action.ts'

const database = await testDatabase()

/** As {@link coverageGround}, with the holder as the accountable director, and a statement that claims all. */
async function statementToSign(council: TestCouncil) {
  const made = await coverageGround(council)
  accepted(await made.link('full'))
  const { statementId, result } = await made.draw(true)
  accepted(result)
  return { ...made, statementId }
}

testAct(database, 'answer-event', {
  prepare: async (council) => {
    const { eventId } = await confirmedFinding(council)
    const plan = planOf(council)
    accepted(await council.act((session) => makeImprovementPlan(session, plan)))
    return (session) => answerEvent(session, { planId: plan.id, eventId })
  },
})
testAct(database, 'link-finding', {
  prepare: async (council) => {
    const { action, findingId } = await coverageGround(council)
    const link = { actionId: action.id, findingId, contribution: 'full', reason: '' } as const
    return (session) => linkFinding(session, link)
  },
})
testAct(database, 'draw-coverage-statement', {
  prepare: async (council) => {
    const { plan, eventId } = await coverageGround(council)
    const drawn = { id: id('statement'), planId: plan.id, eventId, claimsAll: false }
    return (session) => drawCoverageStatement(session, drawn)
  },
})
testAct(database, 'sign-coverage-statement', {
  by: 'holder',
  prepare: async (council) => {
    const { statementId } = await statementToSign(await withDirector(database, council))
    return (session) => signCoverageStatement(session, statementId)
  },
})

test('that all is addressed cannot be claimed while a finding is open or answered in part', async () => {
  const council = await testCouncil(database)
  const { link, draw, plan } = await coverageGround(council)
  const first = await draw(true)
  assert.ok(!first.result.ok)
  assert.deepEqual(first.result.refusal, { code: 'coverage-still-open', numbers: [1] })
  accepted(await link('part'))
  assert.equal(refusedWith((await draw(true)).result), 'coverage-still-open')
  accepted((await draw(false)).result)
  accepted(await link('full', 'It does all of it now.'))
  accepted((await draw(true)).result)
  const statements = await database.office
    .transaction()
    .execute((tx) => coverageStatements(tx, council.councilId, { planId: plan.id }))
  assert.deepEqual(
    statements.map((row) => [row.claims_all, row.covered, row.in_part, row.findings[0]?.quote]),
    [
      ['yes', 1, 0, 'health could be better for quaggas'],
      ['no', 0, 1, 'health could be better for quaggas'],
    ],
  )
  const event = await confirmedFinding(council)
  const other = { id: id('statement'), planId: plan.id, eventId: event.eventId, claimsAll: false }
  assert.equal(
    refusedWith(await council.act((session) => drawCoverageStatement(session, other))),
    'finding-not-of-plan',
  )
})

test('a link that cannot stand is refused: to a withdrawn finding, twice, weakened without a reason, or of another report', async () => {
  const council = await testCouncil(database)
  const { link, plan, eventId, action, findingId } = await coverageGround(council)
  const again = await council.act((session) => answerEvent(session, { planId: plan.id, eventId }))
  assert.equal(refusedWith(again), 'plan-answers-already')
  const nowhere = await council.act((session) =>
    answerEvent(session, { planId: plan.id, eventId: id('assuranceEvent') }),
  )
  assert.equal(refusedWith(nowhere), 'unknown-thing')
  assert.equal(refusedWith(await link('none', 'No.')), 'finding-linked-so')
  accepted(await link('full'))
  assert.equal(refusedWith(await link('full')), 'finding-linked-so')
  assert.equal(refusedWith(await link('part')), 'step-without-reason')
  const other = await confirmedFinding(council)
  const foreign = {
    actionId: action.id,
    findingId: other.findingId,
    contribution: 'full',
    reason: '',
  } as const
  assert.equal(
    refusedWith(await council.act((session) => linkFinding(session, foreign))),
    'finding-not-of-plan',
  )
  const second = actionOf(council, plan)
  accepted(await council.act((session) => addImprovementAction(session, second)))
  accepted(await council.act((session) => stopAction(session, { actionId: second.id, reason: 'No.' })))
  assert.equal(refusedWith(await link('full', '', second.id)), 'action-ended')
  accepted(await council.act((session) => withdrawFinding(session, findingId, 'Misread.')))
  assert.equal(refusedWith(await link('part', 'Less.')), 'finding-withdrawn')
  accepted(await link('none', 'The finding is withdrawn.'))
})

test('that all is addressed cannot be claimed or signed while a paragraph of the report is not read', async () => {
  const council = await withDirector(database, await testCouncil(database))
  const { link, draw, eventId } = await coverageGround(council)
  accepted(await link('full'))
  const drawn = await draw(true)
  accepted(drawn.result)
  const paragraph = {
    kind: 'paragraph',
    number: 2,
    section: 'Leaders',
    text: 'Quaggas wait.',
    page: 2,
  } as const
  const paragraphId = accepted(await council.act((session) => enterParagraph(session, eventId, paragraph)))
  const { holder, monitor } = council.actors
  const sign = () =>
    council.act((session) => signCoverageStatement(session, drawn.statementId), { actor: holder })
  assert.equal(refusedWith((await draw(true)).result), 'register-not-read')
  assert.equal(refusedWith(await sign()), 'register-not-read')
  accepted((await draw(false)).result)
  accepted(await council.act((session) => markParagraph(session, paragraphId, 'nothing')))
  assert.equal(refusedWith(await sign()), 'register-not-read')
  accepted(await council.act((session) => confirmMarks(session, eventId, [paragraphId]), { actor: monitor }))
  accepted(await sign())
})

test('the accountable director alone signs, once, and only what still holds', async () => {
  const council = await withDirector(database, await testCouncil(database))
  const { statementId, link, draw } = await statementToSign(council)
  const { holder, ordinary } = council.actors
  const sign = (statement = statementId, actor = holder) =>
    council.act((session) => signCoverageStatement(session, statement), { actor })
  assert.equal(refusedWith(await sign(statementId, ordinary)), 'director-signs-alone')
  assert.equal(refusedWith(await sign(id('statement'))), 'unknown-thing')
  accepted(await link('part', 'Less.'))
  assert.equal(refusedWith(await sign()), 'coverage-changed-since')
  accepted(await link('full', 'All again.'))
  accepted(await sign())
  assert.equal(refusedWith(await sign()), 'statement-signed-already')
  accepted((await draw(true)).result)
})

test('stopping or weakening the only action of a finding opens it again and tells who signed', async () => {
  const council = await withDirector(database, await testCouncil(database))
  const { statementId, link, plan, action, eventId } = await statementToSign(council)
  accepted(
    await council.act((session) => signCoverageStatement(session, statementId), {
      actor: council.actors.holder,
    }),
  )
  const told = async () =>
    (await listMail(database.office, { councilId: council.councilId, limit: 30 })).filter(
      ({ kind }) => kind === 'coverage-lost',
    ).length
  const { monitor } = council.actors
  const second = actionOf(council, plan)
  accepted(await council.act((session) => addImprovementAction(session, second)))
  const agreed = { actionId: second.id, on: day('2024-12-02'), authority: '' }
  accepted(await council.act((session) => agreeImprovementAction(session, agreed)))
  accepted(await link('full', '', second.id))
  const keeper = { ...monitor, grants: council.actors.clerk.grants }
  const as = { actor: keeper }
  accepted(await council.act((session) => stopAction(session, { actionId: second.id, reason: 'No.' }), as))
  assert.equal(await told(), 0, 'another action answers it still')
  accepted(await council.act((session) => stopAction(session, { actionId: action.id, reason: 'No.' }), as))
  assert.equal(await told(), 1)
  const claim = { id: id('statement'), planId: plan.id, eventId, claimsAll: true }
  assert.equal(
    refusedWith(await council.act((session) => drawCoverageStatement(session, claim))),
    'coverage-still-open',
  )
})

test('opening again what a partner had taken on tells who signed, once and by mail', async () => {
  const { council, keeper, add, dispose, sign, told } = await signedCoverage(database)
  const partners = await add('health could be better')
  await dispose(partners, { kind: 'partnerOwned', partner: 'The hospital', words: 'They agreed.' })
  await sign()
  const reopen = () => council.act((session) => reopenFinding(session, partners, 'They left.'), keeper)
  accepted(await reopen())
  const [mail, ...others] = await told()
  assert.deepEqual([mail?.address, others.length], ['clerk@test.example', 0])
  const unapproved = { kind: 'alreadyResolved', words: 'The clinic opened.' } as const
  accepted(await council.act((session) => disposeFinding(session, partners, unapproved)))
  accepted(await reopen())
  assert.equal((await told()).length, 1, 'what nobody had approved covered nothing')
})

test('withdrawing a finding tells who signed for it and for those that were merged into it', async () => {
  const { council, keeper, add, dispose, sign, told, findingId } = await signedCoverage(database)
  const other = await add('health could be better')
  await dispose(other, { kind: 'merged', into: findingId, words: 'The same wait.' })
  await sign()
  const elsewhere = await confirmedFinding(council)
  const withdraw = (withdrawn: FindingId) =>
    council.act((session) => withdrawFinding(session, withdrawn, 'Misread.'), keeper)
  accepted(await withdraw(elsewhere.findingId))
  assert.equal((await told()).length, 0, 'nobody signed for the other report')
  accepted(await withdraw(findingId))
  assert.equal((await told()).length, 1)
  accepted(await withdraw(other))
  assert.equal((await told()).length, 1, 'it was open by then')
})

test('links and statements are public once signed, published, and about what is public itself', async () => {
  const council = await withDirector(database, await testCouncil(database))
  const plan = planOf(council)
  accepted(await council.act((session) => makeImprovementPlan(session, plan)))
  const action = actionOf(council, plan)
  accepted(await council.act((session) => addImprovementAction(session, action)))
  const agreed = { actionId: action.id, on: day('2024-11-20'), authority: '' }
  accepted(await council.act((session) => agreeImprovementAction(session, agreed)))
  const seen = (words: string) => whereSeen(database, council.councilId, words)
  const publish = () => council.act((session) => publishImprovementPlan(session, plan.id))
  accepted(await publish())
  const { eventId, findingId } = await confirmedFinding(council)
  const answered = { planId: plan.id, eventId }
  accepted(await council.act((session) => answerEvent(session, answered)))
  const link = { actionId: action.id, findingId, contribution: 'full', reason: '' } as const
  accepted(await council.act((session) => linkFinding(session, link)))
  const statementId = id('statement')
  const drawn = { id: statementId, ...answered, claimsAll: true }
  accepted(await council.act((session) => drawCoverageStatement(session, drawn)))
  assert.deepEqual(await seen('quaggas'), [])
  accepted(
    await council.act((session) => signCoverageStatement(session, statementId), {
      actor: council.actors.holder,
    }),
  )
  accepted(await publish())
  assert.deepEqual(await seen(statementId), [], 'the event is under embargo')
  await publishKept(council, eventId)
  assert.deepEqual(await seen(statementId), [])
  accepted(await publish())
  assert.deepEqual(await seen(statementId), ['coverage_statement'])
  assert.ok((await seen('quaggas')).includes('action_finding'))
})

test('a public plan that answers a report under embargo is published again without the new actions that would tell of it', async () => {
  const council = await testCouncil(database)
  const { plan, action } = await testAction(council)
  const seen = (words: string) => whereSeen(database, council.councilId, words)
  const publish = async () =>
    accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  const agreed = async (title: string) => {
    const added = { ...actionOf(council, plan), title }
    accepted(await council.act((session) => addImprovementAction(session, added)))
    const how = { actionId: added.id, on: day('2024-11-20'), authority: '' }
    accepted(await council.act((session) => agreeImprovementAction(session, how)))
    return added.id
  }
  const answer = async (
    actionId: typeof action.id,
    { eventId, findingId }: Awaited<ReturnType<typeof confirmedFinding>>,
  ) => {
    await council.act((session) => answerEvent(session, { planId: plan.id, eventId }))
    const link = { actionId, findingId, contribution: 'full', reason: '' } as const
    accepted(await council.act((session) => linkFinding(session, link)))
  }
  await publish()
  const known = await confirmedFinding(council)
  await publishKept(council, known.eventId)
  await answer(await agreed('Mend the weir'), known)
  const secret = await confirmedFinding(council)
  await answer(await agreed('Answer the quagga report'), secret)
  await agreed('Answer nothing in public')
  const moved = {
    actionId: action.id,
    reason: 'The axolotl data came late.',
    approverOfficeId: council.mayorOfficeId,
  }
  accepted(await council.act((session) => moveActionDate(session, { ...moved, dueOn: day('2025-06-30') })))
  await publish()
  assert.ok((await seen('Mend the weir')).includes('improvement_action'))
  assert.ok((await seen('axolotl')).includes('action_step'), 'what happens to a public action is told')
  assert.deepEqual(await seen('quagga report'), [])
  assert.deepEqual(await seen('Answer nothing in public'), [])
  await publishKept(council, secret.eventId)
  await publish()
  assert.ok((await seen('quagga report')).includes('improvement_action'))
  assert.ok((await seen('Answer nothing in public')).includes('improvement_action'))
})

test('a plan that answers a report under embargo is not published for a first time until its source has published it', async () => {
  const council = await testCouncil(database)
  const { plan, eventId } = await coverageGround(council)
  const publish = () => council.act((session) => publishImprovementPlan(session, plan.id))
  const refused = await publish()
  assert.ok(!refused.ok)
  assert.deepEqual(refused.refusal, { code: 'plan-not-to-be-public-yet', known: ['Zanzibar inspection'] })
  assert.deepEqual(await whereSeen(database, council.councilId, plan.title), [])
  const there = { to: 'published', on: day('2024-12-03'), note: 'On their website.' } as const
  accepted(await council.act((session) => moveAssuranceEvent(session, eventId, there)))
  accepted(await publish())
  assert.ok((await whereSeen(database, council.councilId, plan.title)).includes('improvement_plan'))
})
