import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { sendSubmission } from '../../acts/submission/send-submission.ts'
import { testAction } from '../../acts/improvement/test-improvement.ts'
import { accepted, at, id } from '../../acts/test-council.ts'
import { laterMeeting, testMeeting } from '../../acts/test-meeting.ts'

const { council, database, visitor } = await testWorkspace()

const scheme = {
  body: council.bodyId,
  kind: 'question',
  taken: 'yes',
  'from-day': '1',
  'from-month': '1',
  'from-year': '2024',
  days: '3',
  dayKind: 'working',
  time: '12:00',
  longest: '50',
  each: '1',
  minutes: '3',
  signatures: '0',
  source: 'Rule 10',
}

function shown() {
  return database.publicReader
    .selectFrom('published.submission')
    .select(['subject', 'shown_as', 'state', 'item_title', 'answer'])
    .where('council_id', '=', council.councilId)
    .executeTakeFirst()
}

test('a clerk sets a scheme, asks for more, accepts a question, places it, and publishes its answer', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/submissions/schemes')
  assert.match((await clerk.send({ ...scheme, days: '99' })).text, /whole number from 1 to 60/)
  assert.match((await clerk.send(scheme)).text, /3 working days before, 12:00/)
  const meeting = await testMeeting(council)
  const question = {
    id: id('submission'),
    meetingId: meeting.meetingId,
    kind: 'question',
    subject: 'The okapi crossing',
    text: 'When will it open?',
    name: 'Quillon Marsh',
    ward: 'Weir',
    attribution: 'ward',
    signatures: 0,
    email: 'quillon@post.example',
    token: id('token'),
  } as const
  const early = { at: at('2024-11-01T09:00:00Z') }
  accepted(await council.act((session) => sendSubmission(session, question), early))
  assert.match((await clerk.open('/workspace')).text, /1 thing the public sent waits to be read/)
  assert.match((await clerk.open('/workspace/submissions')).text, /Question: The okapi crossing/)
  const one = await clerk.open(`/workspace/submissions/${question.id}`)
  assert.match(one.text, /A resident of Weir/)
  assert.equal((await clerk.send({}, 'Refuse it')).status, 400)
  assert.match((await clerk.send({ more: 'Which crossing?' }, 'Ask the sender')).text, /Waits for the sender/)
  assert.equal(await shown(), undefined)
  assert.match((await clerk.send({}, 'Accept and publish')).text, /Accepted/)
  assert.match((await clerk.send({ item: meeting.itemId }, 'Put it under the item')).text, /On the agenda/)
  assert.equal((await shown())?.item_title, null)
  await clerk.open(`/workspace/submissions/${question.id}`)
  await clerk.send({}, 'Record that it was put to the meeting')
  const answer = {
    how: 'written',
    by: 'The mayor',
    answer: 'In April.',
    'on-day': '2',
    'on-month': '12',
    'on-year': '2024',
  }
  await clerk.send(answer, 'Keep the answer')
  assert.equal((await shown())?.answer, null)
  assert.match((await clerk.send({}, 'Publish the answer')).text, /Answer published/)
  assert.deepEqual((await shown())?.answer, 'In April.')
  await clerk.open(`/workspace/submissions/${question.id}/links`)
  assert.match(
    (await clerk.open(`/workspace/submissions/${question.id}`)).text,
    /What is done about it Nothing yet/,
  )
  const { action } = await testAction(council)
  await clerk.open(`/workspace/submissions/${question.id}/links`)
  assert.match(
    (await clerk.send({ action: `action/${action.id}` })).text,
    /Action: Quagmire improvement plan: Answer the out-of-hours telephone \(not public yet\)/,
  )
  await clerk.open(`/workspace/submissions/${question.id}/tell`)
  const told = { medium: 'letter', reaction: 'unhappy', reactionWords: 'April is late.' }
  assert.match((await clerk.send(told)).text, /By letter Not happy April is late/)
  assert.match((await clerk.send({}, 'Forget the sender')).text, /No longer kept/)
})

test('a clerk takes in what came by letter, in time and without an address, and withdraws it for its sender', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/submissions/schemes')
  await clerk.send({ ...scheme, each: '2' })
  const startsAt = at('2025-01-22T18:30:00Z')
  const meetingId = await laterMeeting(council, { startsAt })
  const desk = await clerk.open('/workspace/submissions')
  assert.match(desk.markup, /href="\/workspace\/submissions\/letter"/)
  await clerk.open(`/workspace/submissions/letter?meeting=${meetingId}`)
  const letter = {
    kind: 'question',
    subject: 'The narwhal pond',
    text: 'Who feeds it?',
    name: 'Quillon Marsh',
    attribution: 'ward',
  }
  const future = await clerk.send({ ...letter, 'cameOn-day': '5', 'cameOn-month': '12' })
  assert.match(future.markup, /id="cameOn-error"/)
  assert.match(future.text, /It cannot have come later than now/)
  const taken = await clerk.send({ 'cameOn-day': '2', cameAt: '9am' })
  assert.match(taken.text, /Question: The narwhal pond Waits for you Came 9am on Monday 2 December 2024/)
  assert.match(taken.text, /A resident/)
  const { rows } = await sql<{ kind: string }>`
    select kind from mail where council_id = ${council.councilId} and about_id = ${meetingId}`.execute(
    database.office,
  )
  assert.deepEqual(rows, [])
  const gone = await clerk.send({}, 'Withdraw it')
  assert.match(gone.text, /The narwhal pond Withdrawn Came/)
  assert.doesNotMatch(gone.text, /Withdraw it for its sender/)
  await clerk.open('/workspace/submissions/letter')
  const none = await clerk.send({ ...letter, meeting: '' })
  assert.match(none.markup, /id="meeting-error"/)
})

test('who may not moderate finds nothing there', async () => {
  const reader = await visitor(council.actors.reader)
  assert.equal((await reader.open('/workspace/submissions')).status, 404)
  assert.equal((await reader.open('/workspace/submissions/letter')).status, 404)
  for (const form of ['links', 'tell'])
    assert.equal((await reader.open(`/workspace/submissions/${id('submission')}/${form}`)).status, 404)
})
