import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DecisionCorrection } from './correct-decision.ts'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { publishedDecision, testMember, testResolution, testScheme, wholeRecord } from '../test-decision.ts'
import { heldMeeting, testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { changeResolution } from './change-resolution.ts'
import { correctDecision } from './correct-decision.ts'
import { supersedeDecision, withdrawDecision } from './end-decision.ts'
import { exemptFromCallIn } from './exempt-from-call-in.ts'
import { publishDecisions } from './publish-decisions.ts'
import { setEffectiveDate } from './set-effective-date.ts'

const database = await testDatabase()

type Published = Awaited<ReturnType<typeof publishedDecision>>

function correction({ resolution }: Published, text = 'Approve the walrus scheme.'): DecisionCorrection {
  const [first, second] = resolution.limbs
  assert.ok(first && second)
  return {
    resolutionId: resolution.id,
    words: { reasons: 'Okapi reasons.', limbs: [{ ...first, text }, second] },
    reason: 'The name was wrong.',
    mustWordsGo: false,
  }
}

async function effect(council: TestCouncil, resolutionId: string) {
  return database.publicReader
    .selectFrom('published.decision_effect')
    .select(['basis', 'closes_on', 'effective_on'])
    .where('council_id', '=', council.councilId)
    .where('resolution_id', '=', resolutionId as never)
    .executeTakeFirst()
}

testAct(database, 'change-resolution', {
  prepare: async (council) => {
    const decided = await testResolution(council, await testMeeting(council))
    return (session) => changeResolution(session, { decided, record: wholeRecord })
  },
})
testAct(database, 'correct-decision', {
  prepare: async (council) => {
    const published = await publishedDecision(council)
    return (session) => correctDecision(session, correction(published))
  },
})
testAct(database, 'withdraw-decision', {
  prepare: async (council) => {
    const { resolutionId } = await publishedDecision(council)
    return (session) => withdrawDecision(session, { resolutionId, reason: 'It named a child.' })
  },
})
testAct(database, 'supersede-decision', {
  prepare: async (council) => {
    const [one, other] = [await publishedDecision(council), await publishedDecision(council)]
    return (session) =>
      supersedeDecision(session, {
        resolutionId: one.resolutionId,
        byResolutionId: other.resolutionId,
        reason: 'Taken again.',
      })
  },
})
testAct(database, 'exempt-from-call-in', {
  prepare: async (council) => {
    const { chairId } = await testScheme(council)
    const { id: resolutionId } = await testResolution(council, await testMeeting(council))
    return (session) =>
      exemptFromCallIn(session, {
        resolutionId,
        reason: 'The grant lapses on Friday.',
        consentByPersonId: chairId,
        consentedOn: day('2024-12-10'),
      })
  },
})
testAct(database, 'set-effective-date', {
  prepare: async (council) => {
    const { resolutionId } = await publishedDecision(council)
    const set = { resolutionId, effectiveOn: day('2025-01-06'), reason: 'The order is made that day.' }
    return (session) => setEffectiveDate(session, set)
  },
})

test('an executive decision goes out with its whole record, where none is said aloud, or not at all (invariant 10)', async () => {
  const council = await testCouncil(database)
  const meeting = await heldMeeting(council)
  const resolution = await testResolution(council, meeting, { reasons: 'Okapi.' })
  const publish = () => council.act((session) => publishDecisions(session, meeting.meetingId))
  assert.equal(refusedWith(await publish()), 'decision-record-incomplete')
  const change = (record: typeof wholeRecord) =>
    council.act((session) => changeResolution(session, { decided: resolution, record }))
  accepted(await change({ ...wholeRecord, isKey: undefined }))
  assert.equal(refusedWith(await publish()), 'decision-record-incomplete')
  assert.equal(refusedWith(await change({ ...wholeRecord, conflicts: 'Some' })), 'record-says-none-and-words')
  accepted(await change({ ...wholeRecord, isKey: false }))
  accepted(await publish())
  const row = await database.publicReader
    .selectFrom('published.resolution')
    .select(['has_no_conflicts', 'conflicts'])
    .where('council_id', '=', council.councilId)
    .executeTakeFirst()
  assert.deepEqual(row, { has_no_conflicts: true, conflicts: null })
})

test('a decision takes effect when its window for call-in has closed, counted over a bank holiday (T5)', async () => {
  const council = await testCouncil(database)
  await testScheme(council)
  const { resolutionId } = await publishedDecision(council, at('2024-12-20T10:00:00Z'))
  assert.deepEqual(await effect(council, resolutionId), {
    basis: 'callInWindow',
    closes_on: '2024-12-31',
    effective_on: '2025-01-01',
  })
})

test('members hear of a decision notice and of the last day to call in, and the executive does not', async () => {
  const council = await testCouncil(database)
  await testScheme(council)
  await testMember(database, council)
  await testMember(database, council, ['councillor', 'executive-member'])
  await publishedDecision(council)
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 20 })
  const told = mails.filter(({ kind }) => kind !== 'agenda-published')
  const heard = new Set(told.map(({ kind, address }) => `${kind} ${address.replace(/-.*@/, '@')}`))
  assert.equal(told.length, 2)
  assert.deepEqual(
    heard,
    new Set(['decision-notice councillor@test.example', 'decision-notice member@test.example']),
  )
  const { due_on: dueOn, path } = await database.office
    .selectFrom('mail')
    .select(['due_on', 'path'])
    .where('council_id', '=', council.councilId)
    .where('kind', '=', 'decision-notice')
    .executeTakeFirstOrThrow()
  assert.equal(dueOn, '2024-12-20')
  assert.match(path ?? '', /^\/decision-notices\//)
})

test('an urgent decision is in effect at once, with the consent of who held the office of the scheme', async () => {
  const council = await testCouncil(database)
  const { chairId } = await testScheme(council)
  const meeting = await heldMeeting(council)
  const { id: resolutionId } = await testResolution(council, meeting)
  const exempt = (changed: Partial<Parameters<typeof exemptFromCallIn>[1]>) =>
    council.act((session) =>
      exemptFromCallIn(session, {
        resolutionId,
        reason: 'The grant lapses.',
        consentByPersonId: chairId,
        consentedOn: day('2024-12-10'),
        ...changed,
      }),
    )
  assert.equal(refusedWith(await exempt({ resolutionId: id('resolution') })), 'unknown-thing')
  assert.equal(refusedWith(await exempt({ reason: ' ' })), 'call-in-exemption-without-reason')
  assert.equal(refusedWith(await exempt({ consentedOn: day('2023-12-10') })), 'no-call-in-scheme')
  assert.equal(
    refusedWith(await exempt({ consentByPersonId: council.mayorId })),
    'urgency-consent-not-in-office',
  )
  accepted(await exempt({}))
  assert.deepEqual(await whereSeen(database, council.councilId, 'grant lapses'), [])
  accepted(await council.act((session) => publishDecisions(session, meeting.meetingId)))
  assert.equal((await effect(council, resolutionId))?.basis, 'urgent')
  assert.deepEqual(await whereSeen(database, council.councilId, 'grant lapses'), [
    'call_in_exemption',
    'decision_effect',
  ])
  assert.equal(refusedWith(await exempt({})), 'call-in-exemption-too-late')
})

test('a date set by hand needs its reason, and stands in place of the counted one (invariant 6)', async () => {
  const council = await testCouncil(database)
  await testScheme(council)
  const { resolutionId } = await publishedDecision(council)
  const set = (reason: string, of = resolutionId) =>
    council.act((session) =>
      setEffectiveDate(session, { resolutionId: of, effectiveOn: day('2025-02-01'), reason }),
    )
  assert.equal(refusedWith(await set('')), 'effective-date-without-reason')
  assert.equal(refusedWith(await set('Why.', id('resolution'))), 'unknown-thing')
  accepted(await set('The order is made that day.'))
  assert.deepEqual(await effect(council, resolutionId), {
    basis: 'override',
    closes_on: null,
    effective_on: '2025-02-01',
  })
})

test('a correction is a new version that shows what it changed, wherever the decision is (invariant 11)', async () => {
  const council = await testCouncil(database)
  const published = await publishedDecision(council)
  const correct = (changed: Partial<DecisionCorrection>) =>
    council.act((session) => correctDecision(session, { ...correction(published), ...changed }))
  assert.equal(accepted(await correct({})), 2)
  assert.deepEqual(await whereSeen(database, council.councilId, 'walrus'), [
    'limb',
    'resolution_correction',
    'searchable',
    'word',
  ])
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), ['resolution_correction'])
  const again = correction(published, 'Approve the gecko scheme.')
  assert.equal(accepted(await correct({ ...again, mustWordsGo: true })), 3)
  assert.deepEqual(await whereSeen(database, council.councilId, 'walrus'), ['resolution_correction'])
  const rows = await database.publicReader
    .selectFrom('published.resolution_correction')
    .select(['version', 'place', 'was'])
    .where('council_id', '=', council.councilId)
    .orderBy('version')
    .execute()
  assert.deepEqual(rows, [
    { version: 2, place: 'limb 2.1', was: 'Approve the zanzibar scheme.' },
    { version: 3, place: 'limb 2.1', was: null },
  ])
  assert.equal(refusedWith(await correct({ ...again })), 'decision-correction-empty')
  assert.equal(refusedWith(await correct({ reason: '' })), 'decision-correction-without-reason')
  assert.equal(
    refusedWith(await correct({ words: { ...again.words, limbs: [] } })),
    'correction-changes-limbs',
  )
  assert.equal(refusedWith(await correct({ resolutionId: id('resolution') })), 'unknown-thing')
})

test('a withdrawn decision keeps its address and loses its words', async () => {
  const council = await testCouncil(database)
  const { resolutionId } = await publishedDecision(council)
  const withdraw = (reason: string) =>
    council.act((session) => withdrawDecision(session, { resolutionId, reason }))
  assert.equal(refusedWith(await withdraw(' ')), 'decision-end-without-reason')
  accepted(await withdraw('It named a child.'))
  for (const word of ['zanzibar', 'okapi', 'quagga'])
    assert.deepEqual(await whereSeen(database, council.councilId, word), [], word)
  assert.deepEqual(await whereSeen(database, council.councilId, 'named a child'), ['resolution_end'])
  assert.equal(refusedWith(await withdraw('Again.')), 'decision-ended-already')
  const kept = await database.office
    .selectFrom('resolution_withdrawn_words')
    .select('words')
    .where('resolution_id', '=', resolutionId)
    .executeTakeFirst()
  assert.match(JSON.stringify(kept), /zanzibar/)
})

test('a decision is superseded by another that is public, and never by itself', async () => {
  const council = await testCouncil(database)
  const [one, other] = [await publishedDecision(council), await publishedDecision(council)]
  const draft = await testResolution(council, await testMeeting(council))
  const supersede = (byResolutionId: typeof one.resolutionId) =>
    council.act((session) =>
      supersedeDecision(session, { resolutionId: one.resolutionId, byResolutionId, reason: 'Taken again.' }),
    )
  assert.equal(refusedWith(await supersede(one.resolutionId)), 'superseded-by-itself')
  assert.equal(refusedWith(await supersede(id('resolution'))), 'unknown-thing')
  assert.equal(refusedWith(await supersede(draft.id)), 'decision-not-public')
  accepted(await supersede(other.resolutionId))
  assert.equal(refusedWith(await supersede(other.resolutionId)), 'decision-ended-already')
})

test('what is public is corrected and what is not is changed', async () => {
  const council = await testCouncil(database)
  const published = await publishedDecision(council)
  const change = (decided: typeof published.resolution) =>
    council.act((session) => changeResolution(session, { decided, record: wholeRecord }))
  assert.equal(refusedWith(await change(published.resolution)), 'decision-public')
  assert.equal(refusedWith(await change({ ...published.resolution, id: id('resolution') })), 'unknown-thing')
  const draft = await testResolution(council, await testMeeting(council))
  assert.equal(
    refusedWith(
      await council.act((session) =>
        correctDecision(session, { ...correction(published), resolutionId: draft.id }),
      ),
    ),
    'decision-not-public',
  )
  const [first] = draft.limbs
  assert.ok(first)
  accepted(await change({ ...draft, limbs: [{ ...first, text: 'Approve the ibex scheme.' }] }))
  const limbs = await database.office
    .selectFrom('limb')
    .select(['limb_id', 'text'])
    .where('resolution_id', '=', draft.id)
    .execute()
  assert.deepEqual(limbs, [{ limb_id: first.id, text: 'Approve the ibex scheme.' }])
})
