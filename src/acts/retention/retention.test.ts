import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SubmissionKind } from '../../council/submission/submission.ts'
import { accept } from '../../foundation/result.ts'
import { keptRecords, legalHolds } from '../../store/retention.ts'
import { submissionById } from '../../store/submission.ts'
import { testDatabase } from '../../store/test-database.ts'
import { thePublic } from '../sign-in/actors.ts'
import { forgetSubmissionSender, withdrawSubmission } from '../submission/move-submission.ts'
import { sendSubmission } from '../submission/send-submission.ts'
import { setSubmissionScheme } from '../submission/set-submission-scheme.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { laterMeeting, testMeeting } from '../test-meeting.ts'
import { forgetSenders } from './forget-senders.ts'
import { liftLegalHold, placeLegalHold } from './legal-hold.ts'
import { reviewRecord } from './review-record.ts'
import { sendersDue, sendersKept } from './senders-kept.ts'
import { setSenderPolicy } from './set-sender-policy.ts'

const database = await testDatabase()
const policy = { months: 6, source: 'Retention schedule, line 4' }
const whenDue = at('2025-07-21T09:00:00Z') // six months after 20 January 2025 end on 20 July

/** A question to a meeting of 20 January 2025, withdrawn before it. */
async function withdrawnQuestion(council: TestCouncil, meetingId: Parameters<typeof newQuestion>[0]) {
  const question = newQuestion(meetingId)
  const when = at('2024-12-04T12:00:00Z')
  accepted(
    await council.act((session) => sendSubmission(session, question), {
      actor: thePublic(day('2024-12-04')),
      at: when,
    }),
  )
  accepted(await council.act((session) => withdrawSubmission(session, question.id)))
  return question.id
}

function newQuestion(meetingId: Awaited<ReturnType<typeof ground>>) {
  return {
    id: id('submission'),
    meetingId,
    kind: 'question' as SubmissionKind,
    subject: 'The okapi crossing',
    text: 'When will it open?',
    name: 'Quillon Marsh',
    ward: 'Weir',
    email: 'quillon@test.example',
    attribution: 'name' as const,
    signatures: 0,
    token: id('submission'),
  }
}

async function ground(council: TestCouncil) {
  const scheme = {
    bodyId: council.bodyId,
    kind: 'question' as SubmissionKind,
    fromOn: day('2024-01-01'),
    isTaken: true,
    source: 'Rule 10',
    deadlineDays: 3,
    dayKind: 'working' as const,
    deadlineTime: '12:00',
    longestWords: 100,
    mostPerPerson: 9,
    minutesToSpeak: 3,
    signaturesForDebate: 0,
  }
  accepted(await council.act((session) => setSubmissionScheme(session, scheme)))
  return laterMeeting(council, { bodyId: council.bodyId, startsAt: at('2025-01-20T18:30:00Z') })
}

async function dueSenders(council: TestCouncil) {
  const meetingId = await ground(council)
  accepted(await council.act((session) => setSenderPolicy(session, policy)))
  const ids = [await withdrawnQuestion(council, meetingId), await withdrawnQuestion(council, meetingId)]
  return { meetingId, ids }
}

const nameOf = async (council: TestCouncil, submissionId: ReturnType<typeof newQuestion>['id']) =>
  (await submissionById(database.office, council.councilId, submissionId))?.name

testAct(database, 'place-legal-hold', {
  prepare: async (council) => {
    const { meetingId } = await testMeeting(council)
    const thing = { kind: 'meeting', id: meetingId } as const
    return (session) => placeLegalHold(session, { thing, reason: 'A claim.' })
  },
})
testAct(database, 'lift-legal-hold', {
  prepare: async (council) => {
    const { meetingId } = await testMeeting(council)
    const thing = { kind: 'meeting', id: meetingId } as const
    const holdId = accepted(
      await council.act((session) => placeLegalHold(session, { thing, reason: 'A claim.' })),
    )
    return (session) => liftLegalHold(session, { holdId, reason: 'It was settled.' })
  },
})
testAct(database, 'set-sender-policy', { prepare: () => (session) => setSenderPolicy(session, policy) })
testAct(database, 'forget-senders', {
  at: whenDue,
  prepare: async (council) => {
    const { ids } = await dueSenders(council)
    return (session) => forgetSenders(session, ids)
  },
})
testAct(database, 'review-record', {
  prepare: async (council) => {
    const { meetingId } = await testMeeting(council)
    const review = {
      kind: 'meeting',
      id: meetingId,
      keepUntil: day('2034-12-04'),
      reason: 'For history.',
    } as const
    return (session) => reviewRecord(session, review)
  },
})

test('those whose time is over are forgotten together, in one entry, and what was sent stays', async () => {
  const council = await testCouncil(database)
  const { ids } = await dueSenders(council)
  const forget = (chosen = ids, when = whenDue) =>
    council.act((session) => forgetSenders(session, chosen), { at: when })
  assert.equal(refusedWith(await forget([])), 'senders-not-chosen')
  assert.equal(refusedWith(await forget([...ids, id('submission')])), 'unknown-thing')
  assert.equal(refusedWith(await forget(ids, at('2025-07-20T12:00:00Z'))), 'sender-not-due')
  for (const [when, count] of [
    [at('2025-07-20T12:00:00Z'), 0],
    [whenDue, 2],
  ] as const) {
    const due = accepted(
      await council.act(async (session) => accept(await sendersDue(session)), { at: when }),
    )
    assert.equal(due.length, count)
  }
  assert.equal(await nameOf(council, ids[0]!), 'Quillon Marsh')
  assert.equal(accepted(await forget()), 2)
  for (const each of ids) {
    const row = await submissionById(database.office, council.councilId, each)
    assert.deepEqual(
      [row?.name, row?.ward, row?.email, row?.subject],
      [null, null, null, 'The okapi crossing'],
    )
  }
  const entries = await database.office
    .selectFrom('audit_entry')
    .select('detail')
    .where('council_id', '=', council.councilId)
    .where('act', '=', 'forget-senders')
    .execute()
  assert.deepEqual(entries, [{ detail: { months: 6, submissions: ids } }])
  assert.equal(refusedWith(await forget()), 'unknown-thing')
})

test('nobody is forgotten where the council has not said how long it keeps them', async () => {
  const council = await testCouncil(database)
  const meetingId = await ground(council)
  const submissionId = await withdrawnQuestion(council, meetingId)
  const refused = await council.act((session) => forgetSenders(session, [submissionId]), { at: whenDue })
  assert.equal(refusedWith(refused), 'sender-policy-not-set')
})

test('a hold on a submission or its meeting refuses the forgetting of all, one by one too, until it is lifted', async () => {
  const council = await testCouncil(database)
  const { meetingId, ids } = await dueSenders(council)
  const things = [
    { kind: 'submission', id: ids[1]! },
    { kind: 'meeting', id: meetingId },
  ] as const
  for (const thing of things) {
    const holdId = accepted(
      await council.act((session) => placeLegalHold(session, { thing, reason: 'A claim.' })),
    )
    const many = await council.act((session) => forgetSenders(session, ids), { at: whenDue })
    assert.equal(refusedWith(many), 'hold-stands')
    const one = await council.act((session) => forgetSubmissionSender(session, ids[1]!), { at: whenDue })
    assert.equal(refusedWith(one), 'hold-stands')
    assert.equal(await nameOf(council, ids[0]!), 'Quillon Marsh')
    accepted(await council.act((session) => liftLegalHold(session, { holdId, reason: 'Settled.' })))
  }
  accepted(await council.act((session) => forgetSenders(session, ids), { at: whenDue }))
})

test('a hold says who placed it and who lifted it and why, is lifted once, and is on a thing that there is', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await testMeeting(council)
  const thing = { kind: 'meeting', id: meetingId } as const
  const place = (on: typeof thing, reason: string) =>
    council.act((session) => placeLegalHold(session, { thing: on, reason }))
  assert.equal(refusedWith(await place({ kind: 'meeting', id: id('meeting') }, 'A claim.')), 'unknown-thing')
  assert.equal(refusedWith(await place(thing, ' ')), 'hold-without-reason')
  const holdId = accepted(await place(thing, 'A claim.'))
  const lift = (reason: string, which = holdId) =>
    council.act((session) => liftLegalHold(session, { holdId: which, reason }), {
      actor: council.actors.monitor,
    })
  assert.equal(refusedWith(await lift('')), 'hold-without-reason')
  assert.equal(refusedWith(await lift('Over.', id('hold'))), 'unknown-thing')
  accepted(await lift('Over.'))
  assert.equal(refusedWith(await lift('Over.')), 'hold-lifted-already')
  const [hold] = await legalHolds(database.office, council.councilId)
  assert.deepEqual(
    [hold?.placed_by, hold?.reason, hold?.lifted_by, hold?.lift_reason],
    ['clerk', 'A claim.', 'monitor', 'Over.'],
  )
})

test('a record is kept on to a day ahead, with the reason, and then comes after those to look at', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await testMeeting(council)
  const when = at('2031-06-01T09:00:00Z')
  const review = (keepUntil: string, reason = 'For history.', which: string = meetingId) =>
    council.act(
      (session) => reviewRecord(session, { kind: 'meeting', id: which, keepUntil: day(keepUntil), reason }),
      { at: when },
    )
  assert.equal(refusedWith(await review('2031-05-31')), 'review-not-ahead')
  assert.equal(refusedWith(await review('2036-01-01', ' ')), 'review-without-reason')
  assert.equal(refusedWith(await review('2036-01-01', 'For history.', id('meeting'))), 'unknown-thing')
  accepted(await review('2036-01-01'))
  const { councilId } = council
  const asked = { councilId, of: 'meetings', today: day('2031-06-01'), limit: 10 } as const
  const [row] = await keptRecords(database.office, asked)
  assert.deepEqual(
    [row?.thing_id, row?.keep_until, row?.review_reason],
    [meetingId, '2036-01-01', 'For history.'],
  )
  for (const kind of ['decisions', 'backgroundPapers'] as const)
    assert.deepEqual(await keptRecords(database.office, { ...asked, of: kind }), [])
})

test('a submission that is not over has no time yet', async () => {
  const council = await testCouncil(database)
  const meetingId = await ground(council)
  accepted(await council.act((session) => setSenderPolicy(session, policy)))
  const question = newQuestion(meetingId)
  accepted(
    await council.act((session) => sendSubmission(session, question), {
      actor: thePublic(day('2024-12-04')),
    }),
  )
  const { senders } = accepted(
    await council.act(async (session) => accept(await sendersKept(session)), { at: whenDue }),
  )
  assert.deepEqual(
    senders.map(({ overOn, keptUntil, isDue }) => [overOn, keptUntil, isDue]),
    [[undefined, undefined, false]],
  )
  const refused = await council.act((session) => forgetSenders(session, [question.id]), { at: whenDue })
  assert.equal(refusedWith(refused), 'sender-not-due')
})
