import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil } from '../test-council.ts'
import {
  delegatedDecision,
  recordedDelegated,
  testDelegation,
  testScheme,
  wholeRecord,
} from '../test-decision.ts'
import { noticedEntry } from '../test-plan.ts'
import { whereSeen } from '../test-record.ts'
import { checkRedaction, publishDelegatedDecision } from './publish-delegated-decision.ts'
import { changeDelegatedDecision, recordDelegatedDecision } from './record-delegated-decision.ts'
import { endDelegation, recordDelegation } from './record-delegation.ts'

const database = await testDatabase()

testAct(database, 'record-delegation', {
  prepare: async (council) => {
    const delegation = await testDelegation(council)
    return (session) => recordDelegation(session, { ...delegation, id: id('delegation'), reference: '3.4.3' })
  },
})
testAct(database, 'end-delegation', {
  prepare: async (council) => {
    const { id: delegationId } = await testDelegation(council)
    return (session) => endDelegation(session, { delegationId, toOn: day('2024-12-31') })
  },
})
testAct(database, 'record-delegated-decision', {
  prepare: async (council) => {
    const recorded = delegatedDecision(await testDelegation(council))
    return (session) => recordDelegatedDecision(session, recorded)
  },
})
testAct(database, 'change-delegated-decision', {
  prepare: async (council) => {
    const recorded = delegatedDecision(await testDelegation(council))
    await recordedDelegated(council, recorded)
    return (session) => changeDelegatedDecision(session, recorded)
  },
})
testAct(database, 'check-redaction', {
  by: 'monitor',
  prepare: async (council) => {
    const decisionId = await recordedDelegated(council, delegatedDecision(await testDelegation(council)))
    return (session) => checkRedaction(session, { decisionId, note: 'Nothing to take out.' })
  },
})
testAct(database, 'publish-delegated-decision', {
  prepare: async (council) => {
    const decisionId = await recordedDelegated(council, delegatedDecision(await testDelegation(council)))
    return (session) => publishDelegatedDecision(session, decisionId)
  },
})

test('an officer’s decision is the office’s until it is published, then a decision like any other', async () => {
  const council = await testCouncil(database)
  await testScheme(council)
  const { id: planEntryId } = await noticedEntry(council)
  const recorded = { ...delegatedDecision(await testDelegation(council)), planEntryId }
  const decisionId = await recordedDelegated(council, recorded)
  for (const word of ['narwhal', 'Placements framework', 'Market survey'])
    assert.deepEqual(await whereSeen(database, council.councilId, word), [], word)
  accepted(
    await council.act((session) => publishDelegatedDecision(session, decisionId), {
      at: at('2024-12-12T10:00:00Z'),
    }),
  )
  assert.deepEqual(await whereSeen(database, council.councilId, 'narwhal'), ['limb', 'searchable', 'word'])
  assert.deepEqual(await whereSeen(database, council.councilId, 'Market survey'), [
    'delegated_decision_paper',
  ])
  const row = await database.publicReader
    .selectFrom('published.resolution as r')
    .innerJoin('published.decision_effect as e', 'e.resolution_id', 'r.resolution_id')
    .select(['r.title', 'r.decision_maker', 'r.maker', 'r.body_name', 'e.basis', 'e.effective_on'])
    .where('r.council_id', '=', council.councilId)
    .executeTakeFirst()
  assert.deepEqual(row, {
    title: 'Placements framework',
    decision_maker: 'Director of Placements',
    maker: 'officer',
    body_name: 'Cabinet',
    basis: 'callInWindow',
    effective_on: '2024-12-20',
  })
})

test('personal data goes out only after somebody other than the author has checked those very words (invariant 5)', async () => {
  const council = await testCouncil(database)
  const recorded = delegatedDecision(await testDelegation(council), { hasPersonalData: true })
  const decisionId = await recordedDelegated(council, recorded)
  const publish = () => council.act((session) => publishDelegatedDecision(session, decisionId))
  const check = (actor = council.actors.monitor) =>
    council.act((session) => checkRedaction(session, { decisionId, note: 'Names taken out.' }), { actor })
  assert.equal(refusedWith(await publish()), 'redaction-unchecked')
  assert.equal(refusedWith(await check(council.actors.clerk)), 'checker-is-author')
  accepted(await check())
  const decided = {
    ...recorded.decided,
    limbs: [{ id: id('limb'), number: '1', verb: 'approve' as const, text: 'Approve other words.' }],
  }
  accepted(await council.act((session) => changeDelegatedDecision(session, { ...recorded, decided })))
  assert.equal(refusedWith(await publish()), 'redaction-check-outdated')
  accepted(await check())
  accepted(await publish())
  assert.equal(refusedWith(await check()), 'delegated-decision-published')
})

test('words that look like personal data are stopped though the author saw none', async () => {
  const council = await testCouncil(database)
  const text = 'Approve the placement of J at 4 Mill Lane, AS1 4QP.'
  const recorded = delegatedDecision(await testDelegation(council), {}, text)
  const decisionId = await recordedDelegated(council, recorded)
  const published = await council.act((session) => publishDelegatedDecision(session, decisionId))
  assert.equal(refusedWith(published), 'redaction-unchecked')
})

test('a decision is within the delegation that it cites', async () => {
  const council = await testCouncil(database)
  const delegation = await testDelegation(council)
  const record = (changed: Parameters<typeof delegatedDecision>[1], also = {}) =>
    council.act((session) =>
      recordDelegatedDecision(session, { ...delegatedDecision(delegation, changed), ...also }),
    )
  const code = async (changed: Parameters<typeof delegatedDecision>[1], also = {}) =>
    refusedWith(await record(changed, also))
  assert.equal(await code({ title: ' ' }), 'delegated-decision-without-title')
  assert.equal(await code({ delegationId: id('delegation') }), 'unknown-thing')
  assert.equal(await code({ officeId: council.mayorOfficeId }), 'delegation-of-another-office')
  assert.equal(await code({ pounds: 250_001 }), 'beyond-delegation')
  assert.equal(await code({ ground: 'rights' }), 'ground-of-another-regime')
  const { decided } = delegatedDecision(delegation)
  assert.equal(
    await code({}, { decided: { ...decided, takenOn: day('2023-12-31') } }),
    'delegation-not-in-force',
  )
  assert.equal(await code({}, { decided: { ...decided, limbs: [] } }), 'resolution-without-limbs')
  assert.equal(
    await code({}, { record: { ...wholeRecord, alternatives: 'Doing nothing.' } }),
    'record-says-none-and-words',
  )
})

test('an expressly authorised decision says by whom, and needs no answer on whether it is key', async () => {
  const council = await testCouncil(database)
  const delegation = await testDelegation(council, { isExecutive: false })
  const ground = 'expressAuthorisation' as const
  const record = (expressAuthority: string) => {
    const recorded = delegatedDecision(delegation, { ground, expressAuthority })
    return council.act((session) =>
      recordDelegatedDecision(session, { ...recorded, record: { ...wholeRecord, isKey: undefined } }),
    )
  }
  assert.equal(refusedWith(await record('')), 'express-authority-missing')
  const decisionId = accepted(await record('Planning Committee, 3 December 2024.'))
  accepted(await council.act((session) => publishDelegatedDecision(session, decisionId)))
})

test('a decision taken alone states its whole record before it is public, and is then changed no more', async () => {
  const council = await testCouncil(database)
  const recorded = { ...delegatedDecision(await testDelegation(council)), record: { isKey: false } }
  const decisionId = await recordedDelegated(council, recorded)
  const publish = () => council.act((session) => publishDelegatedDecision(session, decisionId))
  assert.equal(refusedWith(await publish()), 'decision-record-incomplete')
  const change = () =>
    council.act((session) =>
      changeDelegatedDecision(session, { ...recorded, record: { ...wholeRecord, isKey: false } }),
    )
  accepted(await change())
  accepted(await publish())
  assert.equal(refusedWith(await change()), 'delegated-decision-published')
  assert.equal(refusedWith(await publish()), 'delegated-decision-published')
  const unknown = { ...recorded, decision: { ...recorded.decision, id: id('delegatedDecision') } }
  assert.equal(
    refusedWith(await council.act((session) => changeDelegatedDecision(session, unknown))),
    'unknown-thing',
  )
})

test('a delegation has words, a source and days that can be', async () => {
  const council = await testCouncil(database)
  const delegation = await testDelegation(council)
  const record = (changed: Partial<typeof delegation>) =>
    council.act((session) => recordDelegation(session, { ...delegation, id: id('delegation'), ...changed }))
  assert.equal(refusedWith(await record({ words: ' ' })), 'delegation-without-words')
  assert.equal(refusedWith(await record({ toOn: day('2023-01-01') })), 'delegation-ends-before-it-begins')
  assert.equal(refusedWith(await record({ toOfficeId: id('office') })), 'unknown-thing')
  assert.equal(refusedWith(await record({ fromBodyId: id('body') })), 'unknown-thing')
  const end = (toOn: string, delegationId = delegation.id) =>
    council.act((session) => endDelegation(session, { delegationId, toOn: day(toOn) }))
  assert.equal(refusedWith(await end('2023-12-31')), 'delegation-ends-before-it-begins')
  assert.equal(refusedWith(await end('2024-12-31', id('delegation'))), 'unknown-thing')
  accepted(await end('2024-12-31'))
})
