import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../session.ts'
import { callInsInHand } from '../../store/decision-desk.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { publishedDecision, testCallIn, testMember, testScheme } from '../test-decision.ts'
import { laterMeeting } from '../test-meeting.ts'
import { addItem } from '../agenda/add-item.ts'
import { setEffectiveDate } from '../resolution/set-effective-date.ts'
import { whereSeen } from '../test-record.ts'
import { moveCallIn, type CallInMove } from './move-call-in.ts'
import { joinCallIn, requestCallIn, type CallInRequest } from './request-call-in.ts'
import { ruleOnCallIn, withdrawCallIn } from './rule-on-call-in.ts'
import { setCallInScheme } from './set-call-in-scheme.ts'

const database = await testDatabase()
const monday = at('2024-12-16T09:00:00Z')

type Ruling = readonly [is: 'valid' | 'invalid', reasons?: string]
type Ground = Awaited<ReturnType<typeof called>>

/** A cabinet decision that one member has asked to call in and another has joined. */
async function called(council: TestCouncil) {
  const { scrutinyBodyId, scheme } = await testScheme(council)
  const decision = await publishedDecision(council)
  const first = await testMember(database, council)
  const second = await testMember(database, council)
  const callInId = await testCallIn(council, decision.resolutionId, first)
  accepted(await council.act((session) => joinCallIn(session, callInId), { actor: second, at: monday }))
  return { ...decision, scheme, scrutinyBodyId, first, second, callInId }
}

const rule = (council: TestCouncil, { callInId }: Ground, [is, reasons = 'Two asked.']: Ruling) =>
  council.act((session) => ruleOnCallIn(session, { callInId, is, reasons }), { at: monday })

async function scrutinyItem(council: TestCouncil, { scrutinyBodyId }: Ground) {
  const meetingId = await laterMeeting(council, {
    bodyId: scrutinyBodyId,
    startsAt: at('2024-12-20T18:30:00Z'),
  })
  const item = {
    id: id('item'),
    meetingId,
    position: 0,
    number: '1',
    part: 'public',
    title: 'Call-in',
  } as const
  accepted(await council.act((session) => addItem(session, item)))
  return item.id
}

type Moved = Omit<CallInMove, 'callInId' | 'reason'> & { reason?: string; when?: typeof monday }

const move = (council: TestCouncil, ground: Ground, { when, ...changed }: Moved) =>
  council.act((session) => moveCallIn(session, { callInId: ground.callInId, reason: 'Heard.', ...changed }), {
    at: when ?? at('2024-12-20T21:00:00Z'),
  })

async function effect(council: TestCouncil, resolutionId: string) {
  return database.publicReader
    .selectFrom('published.decision_effect')
    .select(['basis', 'effective_on'])
    .where('council_id', '=', council.councilId)
    .where('resolution_id', '=', resolutionId as never)
    .executeTakeFirst()
}

testAct(database, 'set-call-in-scheme', {
  prepare: async (council) => {
    const { scheme } = await testScheme(council)
    return (session) => setCallInScheme(session, { ...scheme, id: id('scheme'), fromOn: day('2024-06-01') })
  },
})
test('a request that waits for its ruling is in hand with the last day of its window, and no longer once it is ruled on', async () => {
  const council = await testCouncil(database)
  const ground = await called(council)
  const inHand = async () => {
    const [row] = await callInsInHand(database.office, council.councilId)
    return [row?.state, row?.window_closes_on]
  }
  const { closes_on: closesOn } = await database.office
    .selectFrom('decision_effect')
    .select('closes_on')
    .where('council_id', '=', council.councilId)
    .where('resolution_id', '=', ground.resolutionId)
    .executeTakeFirstOrThrow()
  assert.ok(closesOn)
  assert.deepEqual(await inHand(), ['requested', closesOn])
  accepted(await rule(council, ground, ['valid']))
  assert.deepEqual(await inHand(), ['valid', null])
})

testAct(database, 'request-call-in', {
  by: 'councillor',
  prepare: async (council) => {
    await testScheme(council)
    const { resolutionId } = await publishedDecision(council, at('2024-12-03T10:00:00Z'))
    const request = {
      id: id('callIn'),
      resolutionId,
      grounds: ['No consultation'],
      reasons: 'Nobody was asked.',
    }
    return (session) => requestCallIn(session, { ...request, asksFor: '' })
  },
})
test('a councillor whose power names one body calls in what the executive decided', async () => {
  const council = await testCouncil(database)
  await testScheme(council)
  const { resolutionId } = await publishedDecision(council)
  const { councillor } = council.actors
  const ofPlanning = {
    ...councillor,
    grants: councillor.grants.map((held) => ({ ...held, bodyId: id('body') })),
  }
  await testCallIn(council, resolutionId, ofPlanning)
})
testAct(database, 'join-call-in', {
  by: 'councillor',
  prepare: async (council) => {
    const { callInId } = await calledEarly(council)
    return (session) => joinCallIn(session, callInId)
  },
})
testAct(database, 'withdraw-call-in', {
  by: 'councillor',
  prepare: async (council) => {
    const { callInId } = await calledEarly(council, council.actors.councillor)
    return (session) => withdrawCallIn(session, { callInId, reason: 'The answer satisfied us.' })
  },
})
testAct(database, 'rule-on-call-in', {
  prepare: async (council) => {
    const { callInId } = await called(council)
    return (session) => ruleOnCallIn(session, { callInId, is: 'valid', reasons: 'Two asked.' })
  },
})
testAct(database, 'move-call-in', {
  prepare: async (council) => {
    const ground = await called(council)
    accepted(await rule(council, ground, ['valid']))
    const itemId = await scrutinyItem(council, ground)
    return (session) => moveCallIn(session, { callInId: ground.callInId, to: 'onAgenda', reason: '', itemId })
  },
})

async function calledEarly(council: TestCouncil, by?: Actor) {
  await testScheme(council)
  const decision = await publishedDecision(council, at('2024-12-03T10:00:00Z'))
  const actor = by ?? (await testMember(database, council))
  const request: CallInRequest = {
    id: id('callIn'),
    resolutionId: decision.resolutionId,
    grounds: ['No consultation'],
    reasons: 'Nobody was asked.',
    asksFor: '',
  }
  accepted(await council.act((session) => requestCallIn(session, request), { actor }))
  return { ...decision, callInId: request.id }
}

test('a request is the office’s until it is ruled valid, and then it holds the decision back in public', async () => {
  const council = await testCouncil(database)
  const ground = await called(council)
  assert.deepEqual(await whereSeen(database, council.councilId, 'axolotl'), [])
  accepted(await rule(council, ground, ['valid']))
  assert.deepEqual(await whereSeen(database, council.councilId, 'axolotl'), ['call_in'])
  assert.deepEqual(await effect(council, ground.resolutionId), {
    basis: 'callInOutcome',
    effective_on: null,
  })
  const due = await database.publicReader
    .selectFrom('published.call_in_state')
    .select(['state', 'due_on'])
    .where('council_id', '=', council.councilId)
    .orderBy('sequence')
    .execute()
  // Ten working days after Monday 16 December 2024: 17, 18, 19, 20, 23, 24, 27, 30, 31 December and 2 January.
  assert.deepEqual(due, [
    { state: 'requested', due_on: null },
    { state: 'valid', due_on: '2025-01-02' },
  ])
})

test('an invalid request stays the office’s, and the decision takes effect as it was counted', async () => {
  const council = await testCouncil(database)
  const ground = await called(council)
  assert.equal(refusedWith(await rule(council, ground, ['invalid', ' '])), 'call-in-step-without-reason')
  accepted(await rule(council, ground, ['invalid', 'The ground is not made out.']))
  assert.deepEqual(await whereSeen(database, council.councilId, 'axolotl'), [])
  assert.equal((await effect(council, ground.resolutionId))?.basis, 'callInWindow')
  assert.equal(refusedWith(await rule(council, ground, ['valid'])), 'call-in-cannot-move')
})

test('scrutiny sends a decision back, and the decision-maker confirms it', async () => {
  const council = await testCouncil(database)
  const ground = await called(council)
  accepted(await rule(council, ground, ['valid']))
  const itemId = await scrutinyItem(council, ground)
  assert.equal(refusedWith(await move(council, ground, { to: 'onAgenda' })), 'call-in-needs-item')
  assert.equal(
    refusedWith(await move(council, ground, { to: 'onAgenda', itemId: ground.itemId })),
    'call-in-item-of-another-body',
  )
  assert.equal(
    refusedWith(await move(council, ground, { to: 'onAgenda', itemId: id('item') })),
    'unknown-thing',
  )
  accepted(await move(council, ground, { to: 'onAgenda', itemId }))
  accepted(await move(council, ground, { to: 'backToDecisionMaker', itemId }))
  assert.equal((await effect(council, ground.resolutionId))?.effective_on, null)
  assert.equal(
    refusedWith(await move(council, ground, { to: 'confirmed', reason: '' })),
    'call-in-step-without-reason',
  )
  accepted(await move(council, ground, { to: 'confirmed', when: at('2025-01-08T20:00:00Z') }))
  assert.deepEqual(await effect(council, ground.resolutionId), {
    basis: 'callInOutcome',
    effective_on: '2025-01-08',
  })
})

test('an amended decision takes the place of the one that was called in, at once', async () => {
  const council = await testCouncil(database)
  const ground = await called(council)
  accepted(await rule(council, ground, ['valid']))
  const itemId = await scrutinyItem(council, ground)
  accepted(await move(council, ground, { to: 'onAgenda', itemId }))
  accepted(await move(council, ground, { to: 'backToDecisionMaker' }))
  const amended = (byResolutionId?: typeof ground.resolutionId) =>
    move(council, ground, { to: 'amended', byResolutionId, when: at('2025-01-09T20:00:00Z') })
  assert.equal(refusedWith(await amended()), 'call-in-needs-amended-decision')
  assert.equal(refusedWith(await amended(ground.resolutionId)), 'superseded-by-itself')
  const later = await publishedDecision(council, at('2025-01-09T19:00:00Z'))
  accepted(await amended(later.resolutionId))
  assert.deepEqual(await effect(council, later.resolutionId), {
    basis: 'callInOutcome',
    effective_on: '2025-01-09',
  })
  const end = await database.publicReader
    .selectFrom('published.resolution_end')
    .select(['resolution_id', 'by_resolution_id'])
    .where('council_id', '=', council.councilId)
    .execute()
  assert.deepEqual(end, [{ resolution_id: ground.resolutionId, by_resolution_id: later.resolutionId }])
})

test('a call-in lapses when its time is up, and not before', async () => {
  const council = await testCouncil(database)
  const ground = await called(council)
  accepted(await rule(council, ground, ['valid']))
  assert.equal(
    refusedWith(await move(council, ground, { to: 'lapsed', when: at('2025-01-02T12:00:00Z') })),
    'call-in-not-lapsed',
  )
  accepted(await move(council, ground, { to: 'lapsed', when: at('2025-01-03T09:00:00Z') }))
  assert.equal((await effect(council, ground.resolutionId))?.effective_on, '2025-01-03')
})

test('a call-in that is withdrawn lets the decision take effect; only who asked can withdraw it', async () => {
  const council = await testCouncil(database)
  const ground = await called(council)
  const withdraw = (actor: Actor, reason = 'Satisfied.') =>
    council.act((session) => withdrawCallIn(session, { callInId: ground.callInId, reason }), {
      actor,
      at: monday,
    })
  assert.equal(refusedWith(await withdraw(await testMember(database, council))), 'not-a-caller-in')
  assert.equal(refusedWith(await withdraw(ground.first, '')), 'call-in-step-without-reason')
  accepted(await withdraw(ground.first))
  assert.equal((await effect(council, ground.resolutionId))?.basis, 'callInWindow')
})

test('a decision is called in by enough members, on a ground of the scheme, while its window is open', async () => {
  const council = await testCouncil(database)
  await testScheme(council, { whoMayAsk: 'anyCouncillor' })
  const { resolutionId } = await publishedDecision(council)
  const member = await testMember(database, council)
  const ask = async (changed: Partial<CallInRequest> = {}, as: { actor?: Actor; at?: typeof monday } = {}) =>
    council.act(
      (session) =>
        requestCallIn(session, {
          id: id('callIn'),
          resolutionId,
          grounds: ['No consultation'],
          reasons: 'Nobody was asked.',
          asksFor: '',
          ...changed,
        }),
      { actor: member, at: monday, ...as },
    )
  assert.equal(refusedWith(await ask({ grounds: [] })), 'call-in-ground-unknown')
  assert.equal(refusedWith(await ask({ grounds: ['I dislike it'] })), 'call-in-ground-unknown')
  assert.equal(refusedWith(await ask({ reasons: ' ' })), 'call-in-without-reasons')
  assert.equal(refusedWith(await ask({ resolutionId: id('resolution') })), 'unknown-thing')
  assert.equal(refusedWith(await ask({}, { at: at('2024-12-21T00:00:00Z') })), 'call-in-window-closed')
  const executive = await testMember(database, council, ['councillor', 'executive-member'])
  assert.equal(refusedWith(await ask({}, { actor: executive })), 'not-entitled-to-call-in')
  const callInId = accepted(await ask())
  assert.equal(refusedWith(await ask()), 'already-called-in')
  const join = (actor: Actor, when = monday) =>
    council.act((session) => joinCallIn(session, callInId), { actor, at: when })
  assert.equal(refusedWith(await join(member)), 'joined-already')
  const valid = () =>
    council.act((session) => ruleOnCallIn(session, { callInId, is: 'valid', reasons: 'Enough.' }))
  assert.equal(refusedWith(await valid()), 'call-in-short-of-members')
  const second = await testMember(database, council)
  assert.equal(refusedWith(await join(second, at('2024-12-21T00:00:00Z'))), 'call-in-window-closed')
  accepted(await join(second))
  accepted(await valid())
  assert.equal(refusedWith(await join(await testMember(database, council))), 'call-in-closed-to-names')
})

test('what the scheme does not cover, or was set by hand, is not called in; nor is anything without a scheme', async () => {
  const council = await testCouncil(database)
  const before = await publishedDecision(council)
  const member = await testMember(database, council)
  const ask = (resolutionId: typeof before.resolutionId) =>
    council.act(
      (session) =>
        requestCallIn(session, {
          id: id('callIn'),
          resolutionId,
          grounds: ['No consultation'],
          reasons: 'Nobody was asked.',
          asksFor: '',
        }),
      { actor: member, at: monday },
    )
  assert.equal(refusedWith(await ask(before.resolutionId)), 'no-call-in-scheme')
  await testScheme(council)
  assert.equal(refusedWith(await ask(before.resolutionId)), 'not-subject-to-call-in')
  const { resolutionId } = await publishedDecision(council)
  accepted(
    await council.act((session) =>
      setEffectiveDate(session, { resolutionId, effectiveOn: day('2024-12-14'), reason: 'Ordered.' }),
    ),
  )
  assert.equal(refusedWith(await ask(resolutionId)), 'not-subject-to-call-in')
})

test('a scheme of call-in is whole, and the one before it ends the day before', async () => {
  const council = await testCouncil(database)
  const { scheme } = await testScheme(council)
  const set = (changed: Partial<typeof scheme>) =>
    council.act((session) => setCallInScheme(session, { ...scheme, id: id('scheme'), ...changed }))
  assert.equal(refusedWith(await set({ windowDays: 0 })), 'call-in-scheme-incomplete')
  assert.equal(refusedWith(await set({ grounds: [] })), 'call-in-scheme-incomplete')
  assert.equal(refusedWith(await set({ source: ' ' })), 'call-in-scheme-incomplete')
  assert.equal(refusedWith(await set({ scrutinyBodyId: id('body') })), 'unknown-thing')
  assert.equal(refusedWith(await set({ urgencyConsentOfficeId: id('office') })), 'unknown-thing')
  accepted(await set({ fromOn: day('2024-09-01') }))
  const rows = await database.publicReader
    .selectFrom('published.call_in_scheme')
    .select(['from_on', 'to_on'])
    .where('council_id', '=', council.councilId)
    .orderBy('from_on')
    .execute()
  assert.deepEqual(rows, [
    { from_on: '2024-01-01', to_on: '2024-08-31' },
    { from_on: '2024-09-01', to_on: null },
  ])
})

test('nobody whose account is tied to no person calls anything in', async () => {
  const council = await testCouncil(database)
  await testScheme(council)
  const { resolutionId } = await publishedDecision(council)
  const nobody: Actor = { ...council.actors.councillor, accountId: id('account') }
  const asked = await council.act(
    (session) =>
      requestCallIn(session, { id: id('callIn'), resolutionId, grounds: [], reasons: '', asksFor: '' }),
    { actor: nobody, at: monday },
  )
  assert.equal(refusedWith(asked), 'without-a-person')
})
