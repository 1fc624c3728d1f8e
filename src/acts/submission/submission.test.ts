import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SubmissionKind } from '../../council/submission/submission.ts'
import { dateAt } from '../../foundation/instant.ts'
import { submissionById } from '../../store/submission.ts'
import { submissionsLeadingTo } from '../../store/public/submission.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accept } from '../../foundation/result.ts'
import { publishImprovementPlan } from '../improvement/publish-improvement-plan.ts'
import { testAction } from '../improvement/test-improvement.ts'
import { thePublic } from '../sign-in/actors.ts'
import { testAct } from '../test-act.ts'
import { confirmedFinding, publishKept } from '../test-assurance.ts'
import { testCommitment } from '../test-commitment.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { laterMeeting, testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { linkSubmission, tellSubmissionSender } from './follow-submission.ts'
import {
  answerSubmission,
  forgetSubmissionSender,
  moderateSubmission,
  placeSubmission,
  publishSubmissionAnswer,
  supplementSubmission,
  withdrawSubmission,
} from './move-submission.ts'
import { sendSubmission, type NewSubmission } from './send-submission.ts'
import { setSubmissionScheme } from './set-submission-scheme.ts'

const database = await testDatabase()
const inTime = at('2024-12-02T09:00:00Z')
const scheme = {
  kind: 'question' as SubmissionKind,
  fromOn: day('2024-01-01'),
  isTaken: true,
  source: 'Rule 10',
  deadlineDays: 3,
  dayKind: 'working',
  deadlineTime: '12:00',
  longestWords: 12,
  mostPerPerson: 1,
  minutesToSpeak: 3,
  signaturesForDebate: 0,
} as const

async function ground(council: TestCouncil) {
  accepted(
    await council.act((session) => setSubmissionScheme(session, { ...scheme, bodyId: council.bodyId })),
  )
  const startsAt = at('2024-12-20T18:30:00Z')
  return laterMeeting(council, { bodyId: council.bodyId, startsAt })
}

function newQuestion(
  meetingId: NewSubmission['meetingId'],
  also: Partial<NewSubmission> = {},
): NewSubmission {
  return {
    id: id('submission'),
    meetingId,
    kind: 'question',
    subject: 'The okapi crossing',
    text: 'When will the zanzibar crossing open?',
    name: 'Quillon Marsh',
    ward: 'Weir',
    attribution: 'ward',
    signatures: 0,
    email: 'quillon@post.example',
    token: id('token'),
    ...also,
  }
}

async function sent(council: TestCouncil, also: Partial<NewSubmission> = {}) {
  const question = newQuestion(await ground(council), also)
  accepted(await council.act((session) => sendSubmission(session, question), { at: inTime }))
  return question
}

const accepting = { to: 'accepted', subject: 'The okapi crossing', text: 'When will it open?' } as const

async function acceptedQuestion(council: TestCouncil, also: Partial<NewSubmission> = {}) {
  const question = await sent(council, also)
  accepted(await council.act((session) => moderateSubmission(session, { id: question.id, ...accepting })))
  return question
}

const answer = { words: 'In April.', isOral: false, answeredBy: 'The mayor', answeredOn: day('2024-12-20') }

const after = at('2024-12-23T09:00:00Z')
const telling = {
  toldOn: day('2024-12-20'),
  medium: 'letter',
  reaction: 'partly',
  reactionWords: 'A quagmirereaction.',
} as const

async function answered(council: TestCouncil) {
  const question = await acceptedQuestion(council)
  accepted(await council.act((session) => answerSubmission(session, { id: question.id, ...answer })))
  return question
}

testAct(database, 'set-submission-scheme', {
  prepare: (council) => (session) => setSubmissionScheme(session, { ...scheme, bodyId: council.bodyId }),
})
testAct(database, 'send-submission', {
  prepare: async (council) => {
    const question = newQuestion(await ground(council))
    return (session) => sendSubmission({ ...session, at: inTime }, question)
  },
})
testAct(database, 'supplement-submission', {
  prepare: async (council) => {
    const question = await sent(council)
    const more = { id: question.id, to: 'moreAsked', words: 'Which crossing?' } as const
    accepted(await council.act((session) => moderateSubmission(session, more)))
    return (session) => supplementSubmission(session, { id: question.id, words: 'The north one.' })
  },
})
testAct(database, 'withdraw-submission', {
  prepare: async (council) => {
    const question = await sent(council)
    return (session) => withdrawSubmission(session, question.id)
  },
})
testAct(database, 'moderate-submission', {
  prepare: async (council) => {
    const question = await sent(council)
    return (session) => moderateSubmission(session, { id: question.id, ...accepting })
  },
})
testAct(database, 'link-submission', {
  prepare: async (council) => {
    const { id: questionId } = await acceptedQuestion(council)
    const { action } = await testAction(council)
    const chosen = [{ kind: 'action', id: action.id } as const]
    return (session) => linkSubmission(session, { id: questionId, chosen })
  },
})
testAct(database, 'tell-submission-sender', {
  prepare: async (council) => {
    const { id: questionId } = await answered(council)
    return (session) => tellSubmissionSender({ ...session, at: after }, { ...telling, id: questionId })
  },
})
testAct(database, 'answer-submission', {
  prepare: async (council) => {
    const question = await acceptedQuestion(council)
    return (session) => answerSubmission(session, { id: question.id, ...answer })
  },
})
testAct(database, 'publish-submission-answer', {
  prepare: async (council) => {
    const question = await answered(council)
    return (session) => publishSubmissionAnswer(session, question.id)
  },
})
testAct(database, 'forget-submission-sender', {
  prepare: async (council) => {
    const question = await sent(council)
    accepted(await council.act((session) => withdrawSubmission(session, question.id)))
    return (session) => forgetSubmissionSender(session, question.id)
  },
})

/** A question accepted for the meeting of {@link testMeeting}, with an item of its agenda. */
async function onMeeting(council: TestCouncil) {
  accepted(
    await council.act((session) => setSubmissionScheme(session, { ...scheme, bodyId: council.bodyId })),
  )
  const { meetingId, itemId } = await testMeeting(council)
  const question = newQuestion(meetingId)
  const early = { at: at('2024-11-01T09:00:00Z') }
  accepted(await council.act((session) => sendSubmission(session, question), early))
  accepted(await council.act((session) => moderateSubmission(session, { id: question.id, ...accepting })))
  return { question, itemId }
}

testAct(database, 'place-submission', {
  prepare: async (council) => {
    const { question, itemId } = await onMeeting(council)
    return (session) => placeSubmission(session, { id: question.id, itemId })
  },
})

test('a question is seen nowhere before it is accepted, and its sender never', async () => {
  const council = await testCouncil(database)
  const question = await sent(council)
  const secrets = ['zanzibar', 'okapi', 'Quillon', 'quillon@post.example', question.id, question.token]
  for (const secret of secrets)
    assert.deepEqual(await whereSeen(database, council.councilId, secret), [], secret)
  accepted(await council.act((session) => moderateSubmission(session, { id: question.id, ...accepting })))
  assert.notDeepEqual(await whereSeen(database, council.councilId, 'okapi'), [])
  assert.notDeepEqual(await whereSeen(database, council.councilId, 'A resident of Weir'), [])
  for (const secret of ['zanzibar', 'Quillon', 'quillon@post.example', question.token])
    assert.deepEqual(await whereSeen(database, council.councilId, secret), [], secret)
})

test('a young person is named by their role alone, and who agreed to a name by that name', async () => {
  for (const [attribution, shown] of [
    ['young', 'A young person'],
    ['name', 'Quillon Marsh'],
  ] as const) {
    const council = await testCouncil(database)
    await acceptedQuestion(council, { attribution })
    const row = await database.publicReader
      .selectFrom('published.submission')
      .select(['shown_as', 'state'])
      .where('council_id', '=', council.councilId)
      .executeTakeFirst()
    assert.deepEqual(row, { shown_as: shown, state: 'accepted' })
  }
})

test('what came by letter is judged by the day on which it came, and one person is told by their name', async () => {
  const council = await testCouncil(database)
  const meetingId = await ground(council)
  const late = at('2024-12-19T09:00:00Z')
  const letter = (also: Partial<NewSubmission>) => {
    const question = newQuestion(meetingId, { email: '', byLetterAt: inTime, ...also })
    return council.act((session) => sendSubmission(session, question), { at: late })
  }
  assert.equal(refusedWith(await letter({ byLetterAt: late })), 'submission-too-late')
  assert.equal(
    refusedWith(await letter({ byLetterAt: at('2024-12-19T09:01:00Z') })),
    'submission-of-the-future',
  )
  assert.equal(refusedWith(await letter({ byLetterAt: undefined })), 'submission-too-late')
  const kept = accepted(await letter({}))
  assert.equal(refusedWith(await letter({ name: ' quillon marsh' })), 'submission-too-many')
  accepted(await letter({ name: 'Ada Fen' }))
  const row = await database.office
    .selectFrom('submission')
    .select('received_at')
    .where('council_id', '=', council.councilId)
    .where('submission_id', '=', kept as never)
    .executeTakeFirstOrThrow()
  assert.equal(row.received_at, inTime)
  const unreachable = newQuestion(meetingId, { email: ' ' })
  assert.equal(
    refusedWith(await council.act((session) => sendSubmission(session, unreachable), { at: inTime })),
    'submission-empty',
  )
})

test('somebody who has not signed in may send and withdraw, and do nothing else with it', async () => {
  const council = await testCouncil(database)
  const question = newQuestion(await ground(council))
  const asPublic = { actor: thePublic(dateAt(inTime, 'Europe/London')), at: inTime }
  accepted(await council.act((session) => sendSubmission(session, question), asPublic))
  const moderated = { id: question.id, ...accepting }
  const refused = await council.act((session) => moderateSubmission(session, moderated), asPublic)
  assert.equal(refusedWith(refused), 'no-power')
  accepted(await council.act((session) => withdrawSubmission(session, question.id), asPublic))
})

test('what is withdrawn after it was accepted says so, and its words are gone', async () => {
  const council = await testCouncil(database)
  const question = await acceptedQuestion(council)
  accepted(await council.act((session) => withdrawSubmission(session, question.id)))
  const row = await database.publicReader
    .selectFrom('published.submission')
    .select(['state', 'subject', 'text', 'shown_as'])
    .where('council_id', '=', council.councilId)
    .executeTakeFirst()
  assert.deepEqual(row, { state: 'withdrawn', subject: 'The okapi crossing', text: null, shown_as: null })
})

test('an answer is seen once it is published', async () => {
  const council = await testCouncil(database)
  const question = await answered(council)
  assert.deepEqual(await whereSeen(database, council.councilId, 'In April.'), [])
  accepted(await council.act((session) => publishSubmissionAnswer(session, question.id)))
  assert.notDeepEqual(await whereSeen(database, council.councilId, 'In April.'), [])
})

test('a question under an item of a draft agenda names no item to the public', async () => {
  const council = await testCouncil(database)
  const { question, itemId } = await onMeeting(council)
  accepted(await council.act((session) => placeSubmission(session, { id: question.id, itemId })))
  assert.deepEqual(await whereSeen(database, council.councilId, itemId), [])
  const elsewhere = { id: question.id, itemId: id('item') }
  const refused = await council.act((session) => placeSubmission(session, elsewhere))
  assert.equal(refusedWith(refused), 'submission-item-elsewhere')
})

test('who sent it is forgotten only when it is over, and then by nobody to be found', async () => {
  const council = await testCouncil(database)
  const question = await sent(council)
  const forget = () => council.act((session) => forgetSubmissionSender(session, question.id))
  assert.equal(refusedWith(await forget()), 'submission-cannot-move')
  accepted(await council.act((session) => withdrawSubmission(session, question.id)))
  accepted(await forget())
  const row = accepted(
    await council.act(async ({ tx, councilId }) => accept(await submissionById(tx, councilId, question.id))),
  )
  assert.deepEqual([row?.name, row?.email, row?.ward], [null, null, null])
})

test('what is late, too long, empty, too many or of a kind not taken is refused', async () => {
  const council = await testCouncil(database)
  const question = await sent(council)
  const send = (also: Partial<NewSubmission>, when = inTime) =>
    council.act((session) => sendSubmission(session, newQuestion(question.meetingId, also)), { at: when })
  const other = { email: 'other@post.example' }
  const refused = [
    await send({}),
    await send(other, at('2024-12-17T12:00:01Z')),
    await send({ ...other, text: 'a '.repeat(13) }),
    await send({ ...other, subject: ' ' }),
    await send({ ...other, kind: 'petition' }),
    await send({ ...other, meetingId: id('meeting') }),
  ]
  assert.deepEqual(refused.map(refusedWith), [
    'submission-too-many',
    'submission-too-late',
    'submission-too-long',
    'submission-empty',
    'submission-not-taken',
    'unknown-thing',
  ])
  accepted(await send(other, at('2024-12-17T12:00:00Z')))
})

test('a scheme lacks nothing, a step has its words and its turn, and what is not there is unknown', async () => {
  const council = await testCouncil(database)
  const question = await sent(council)
  const moderate = (to: 'refused' | 'moreAsked', words: string) =>
    council.act((session) => moderateSubmission(session, { id: question.id, to, words }))
  const set = (also: object) =>
    council.act((session) => setSubmissionScheme(session, { ...scheme, bodyId: council.bodyId, ...also }))
  const none = id('submission')
  const refused = [
    await set({ deadlineDays: 0 }),
    await set({ deadlineTime: '25:00' }),
    await set({ source: ' ' }),
    await set({ bodyId: id('body') }),
    await moderate('refused', ' '),
    await council.act((session) => publishSubmissionAnswer(session, question.id)),
    await council.act((session) => supplementSubmission(session, { id: question.id, words: ' ' })),
    await council.act((session) =>
      moderateSubmission(session, { id: question.id, ...accepting, subject: '' }),
    ),
    await council.act((session) => withdrawSubmission(session, none)),
    await council.act((session) => forgetSubmissionSender(session, none)),
  ]
  assert.deepEqual(refused.map(refusedWith), [
    'submission-scheme-incomplete',
    'submission-scheme-incomplete',
    'submission-scheme-incomplete',
    'unknown-thing',
    'submission-without-words',
    'submission-cannot-move',
    'submission-empty',
    'submission-empty',
    'unknown-thing',
    'unknown-thing',
  ])
})

test('a child who is named in a question or its answer is caught, until the clerk says why the words may stand', async () => {
  const council = await testCouncil(database)
  const { id: questionId } = await sent(council)
  const naming = { id: questionId, ...accepting, text: 'My son, a boy called Jamie Porter, asks when.' }
  const held = await council.act((session) => moderateSubmission(session, naming))
  assert.equal(refusedWith(held), 'young-person-pointed-at')
  assert.deepEqual(await whereSeen(database, council.councilId, 'Jamie Porter'), [])
  const because = { wordsStandBecause: 'A boy of a song.' }
  accepted(await council.act((session) => moderateSubmission({ ...session, ...because }, naming)))
  const words = { ...answer, id: questionId, words: 'The pupil, Robin Marsh, is right.' }
  const answering = await council.act((session) => answerSubmission(session, words))
  assert.equal(refusedWith(answering), 'young-person-pointed-at')
})

test('a question stands with its answer on the pages of what it leads to, until its sender withdraws it', async () => {
  const council = await testCouncil(database)
  const { id: questionId } = await acceptedQuestion(council)
  const { eventId, findingId } = await confirmedFinding(council)
  const { plan, action } = await testAction(council)
  const { commitmentId } = await testCommitment(council)
  const chosen = [
    { kind: 'finding', id: findingId },
    { kind: 'action', id: action.id },
    { kind: 'commitment', id: commitmentId },
  ] as const
  accepted(await council.act((session) => linkSubmission(session, { id: questionId, chosen })))
  const record = { reader: database.publicReader, councilId: council.councilId }
  const asked = async () =>
    (
      await Promise.all([
        submissionsLeadingTo(record, { findingId }),
        submissionsLeadingTo(record, { actionId: action.id }),
        submissionsLeadingTo(record, { commitmentId }),
      ])
    ).map((rows) => rows.length)
  assert.deepEqual(await asked(), [0, 0, 1], 'what is not public shows nothing')
  assert.deepEqual(await whereSeen(database, council.councilId, [findingId, action.id]), [])
  await publishKept(council, eventId)
  accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  assert.deepEqual(await asked(), [1, 1, 1])
  accepted(await council.act((session) => withdrawSubmission(session, questionId)))
  assert.deepEqual(await asked(), [0, 0, 0])
  const again = await council.act((session) => linkSubmission(session, { id: questionId, chosen: [] }))
  assert.equal(refusedWith(again), 'submission-not-followed')
})

test('the public learns that a sender was told once the answer is public: the month and the way, and not what they made of it', async () => {
  const council = await testCouncil(database)
  const waiting = await sent(council)
  const tell = (questionId: typeof waiting.id, changed = {}) =>
    council.act((session) => tellSubmissionSender(session, { ...telling, ...changed, id: questionId }), {
      at: after,
    })
  assert.equal(refusedWith(await tell(waiting.id)), 'submission-not-followed')
  assert.equal(refusedWith(await tell(id('submission'))), 'unknown-thing')
  accepted(await council.act((session) => moderateSubmission(session, { id: waiting.id, ...accepting })))
  assert.equal(refusedWith(await tell(waiting.id)), 'told-back-of-nothing')
  accepted(await council.act((session) => answerSubmission(session, { id: waiting.id, ...answer })))
  assert.equal(refusedWith(await tell(waiting.id, { toldOn: day('2024-12-19') })), 'told-back-before-answer')
  assert.equal(refusedWith(await tell(waiting.id, { toldOn: day('2034-12-19') })), 'told-back-of-the-future')
  accepted(await tell(waiting.id))
  assert.deepEqual(await whereSeen(database, council.councilId, ['letter']), [])
  accepted(await council.act((session) => publishSubmissionAnswer(session, waiting.id)))
  assert.deepEqual(await whereSeen(database, council.councilId, ['letter']), ['submission_told'])
  assert.deepEqual(await whereSeen(database, council.councilId, ['quagmirereaction', 'partly']), [])
})
