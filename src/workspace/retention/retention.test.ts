import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { sendSubmission } from '../../acts/submission/send-submission.ts'
import { withdrawSubmission } from '../../acts/submission/move-submission.ts'
import { setSubmissionScheme } from '../../acts/submission/set-submission-scheme.ts'
import { thePublic } from '../../acts/sign-in/actors.ts'
import { accepted, at, day, id } from '../../acts/test-council.ts'
import { laterMeeting, testMeeting } from '../../acts/test-meeting.ts'
import { submissionById } from '../../store/submission.ts'

const { council, database, moveTo, visitor } = await testWorkspace()
const { meetingId } = await testMeeting(council)
const later = await laterMeeting(council, { bodyId: council.bodyId, startsAt: at('2025-01-20T18:30:00Z') })

async function sentAndWithdrawn(subject: string) {
  const scheme = {
    bodyId: council.bodyId,
    kind: 'question',
    fromOn: day('2024-01-01'),
    isTaken: true,
    source: 'Rule 10',
    deadlineDays: 3,
    dayKind: 'working',
    deadlineTime: '12:00',
    longestWords: 100,
    mostPerPerson: 9,
    minutesToSpeak: 3,
    signaturesForDebate: 0,
  } as const
  const sent = {
    id: id('submission'),
    meetingId: later,
    kind: 'question',
    subject,
    text: 'When will it open?',
    name: 'Quillon Marsh',
    ward: 'Weir',
    email: 'quillon@test.example',
    attribution: 'name',
    signatures: 0,
    token: id('submission'),
  } as const
  accepted(await council.act((session) => setSubmissionScheme(session, scheme)))
  accepted(
    await council.act((session) => sendSubmission(session, sent), { actor: thePublic(day('2024-12-04')) }),
  )
  accepted(await council.act((session) => withdrawSubmission(session, sent.id)))
  return sent.id
}

const weir = await sentAndWithdrawn('The weir')
const bridge = await sentAndWithdrawn('The bridge')
const nameOf = async (submissionId: typeof weir) =>
  (await submissionById(database.office, council.councilId, submissionId))?.name

test('the screen says that no time is set for senders, and a monitoring officer sets one', async () => {
  const monitor = await visitor(council.actors.monitor)
  const page = await monitor.open('/workspace/retention')
  assert.match(page.text, /has not said yet how long/)
  assert.match(page.text, /2 names are kept, of which 0 are to be forgotten now/)
  await monitor.open('/workspace/retention/senders/policy')
  const wrong = await monitor.send({ months: '0', source: 'Schedule, line 4' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /value="Schedule, line 4"/)
  const set = await monitor.send({ months: '6' })
  assert.match(set.text, /kept for 6 months .*\(Schedule, line 4\)/)
  assert.match(set.text, /Question: The weir Quillon Marsh 4 December 2024 20 July 2025 Kept/i)
  assert.doesNotMatch(set.markup, /workspace\/submissions/) // it is the clerks who may open it
})

test('a clerk holds a submission by its address, and the rest that is due is forgotten in one act', async () => {
  moveTo(at('2025-07-21T09:00:00Z'))
  const clerk = await visitor(council.actors.clerk)
  const one = await clerk.open(`/workspace/submissions/${weir}`)
  const [, place = ''] = /href="(\/workspace\/retention\/holds\/new\?thing=[^"]+)"/.exec(one.markup) ?? []
  await clerk.open(place)
  assert.equal((await clerk.send({ reason: '' })).status, 400)
  const held = await clerk.send({ reason: 'A claim about the weir.' })
  assert.match(held.text, /Sent to a meeting: The weir A claim about the weir\. By clerk/)
  const again = await clerk.open(`/workspace/submissions/${weir}`)
  assert.match(again.text, /A legal hold stands over this: A claim about the weir\./)
  assert.match((await clerk.send({}, 'Forget the sender')).text, /A legal hold stands over this/)
  const screen = await clerk.open('/workspace/retention')
  assert.match(screen.text, /Legal holds \(1 stands now\)/)
  assert.match(screen.text, /2 names are kept, of which 1 is to be forgotten now/)
  assert.match((await clerk.open('/workspace')).text, /1 sender is due to be forgotten/)
  const form = await clerk.open('/workspace/retention/senders/forget')
  assert.match(form.text, /The bridge, from Quillon Marsh/)
  assert.doesNotMatch(form.text, /The weir/)
  assert.equal((await clerk.send({ senders: weir })).status, 400)
  assert.equal((await clerk.send({ senders: [] })).status, 400)
  await clerk.open('/workspace/retention/senders/forget')
  assert.match((await clerk.send({})).markup, /1 sender is forgotten/)
  assert.doesNotMatch((await clerk.open('/workspace')).text, /to be forgotten/)
  assert.deepEqual([await nameOf(weir), await nameOf(bridge)], ['Quillon Marsh', null])
  assert.match((await clerk.open('/workspace/retention/senders/forget')).text, /Nothing is due/)
})

test('a hold is lifted with its reason, and both stay to be read', async () => {
  const clerk = await visitor(council.actors.clerk)
  const seen = await (await visitor(council.actors.monitor)).open('/workspace/retention/holds')
  assert.match(seen.text, /The weir/)
  assert.doesNotMatch(seen.markup, /workspace\/submissions/)
  const page = await clerk.open('/workspace/retention/holds')
  const [, lift = ''] = /href="(\/workspace\/retention\/holds\/[^"]+\/lift)"/.exec(page.markup) ?? []
  await clerk.open(lift)
  assert.equal((await clerk.send({ reason: ' ' })).status, 400)
  const lifted = await clerk.send({ reason: 'It was settled.' })
  assert.match(lifted.text, /Lifted .*A claim about the weir\. .*It was settled\./)
  assert.equal((await clerk.open(lift)).status, 404)
  await clerk.open('/workspace/retention/holds/new')
  const unknown = await clerk.send({ thing: `/meetings/${id('meeting')}`, reason: 'A claim.' })
  assert.equal(unknown.status, 400)
  assert.match(unknown.text, /not the address of a meeting/)
})

test('a meeting whose six years are over is due for review, says how that was counted, and is kept on', async () => {
  moveTo(at('2030-12-11T09:00:00Z'))
  const clerk = await visitor(council.actors.clerk)
  const before = await clerk.open('/workspace/retention')
  assert.match(before.text, /11 December 2024 10 December 2030 Due for review/)
  assert.match(before.text, /How “regulation 21\(6\)” is counted/)
  assert.match(before.text, /20 January 2025 19 January 2031 Kept/)
  await clerk.open(`/workspace/retention/review/meeting/${meetingId}`)
  const until = { 'until-day': '1', 'until-month': '1', 'until-year': '2020' }
  assert.equal((await clerk.send({ ...until, reason: 'For history.' })).status, 400)
  const kept = await clerk.send({ 'until-year': '2040' })
  assert.match(kept.text, /Kept on until 1 January 2040: For history\./)
  assert.equal((await clerk.open(`/workspace/retention/review/meeting/${id('meeting')}`)).status, 404)
})

test('a legal hold on a meeting is said on its page and on the screen', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`/workspace/retention/holds/new?thing=/workspace/meetings/${later}`)
  await clerk.send({ reason: 'An inquiry.' })
  assert.match(
    (await clerk.open(`/workspace/meetings/${later}`)).text,
    /legal hold stands over this: An inquiry/,
  )
  assert.match((await clerk.open('/workspace/retention')).text, /20 January 2025 19 January 2031 Legal hold/)
})

test('the screens are not there for those who may do none of it', async () => {
  const reader = await visitor(council.actors.reader)
  for (const page of ['', '/holds', '/holds/new', '/senders/policy', '/senders/forget'])
    assert.equal((await reader.open(`/workspace/retention${page}`)).status, 404, page)
})
