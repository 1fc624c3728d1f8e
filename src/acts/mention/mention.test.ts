import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listMail } from '../../store/mail.ts'
import { openMentions } from '../../store/mention.ts'
import { testDatabase } from '../../store/test-database.ts'
import { askForComments, commentOnMinutes } from '../minutes/comment-on-minutes.ts'
import { draftMinutes } from '../minutes/draft-minutes.ts'
import { commentOnReport } from '../report/comment-on-report.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting } from '../test-meeting.ts'
import { accountOf, writtenReport } from '../test-report.ts'
import { settleMention } from './settle-mention.ts'

const database = await testDatabase()

testAct(database, 'settle-mention', {
  by: 'holder',
  prepare: async (council) => {
    const mentionId = await clerkMentioned(council)
    return (session) => settleMention(session, mentionId)
  },
})

const waiting = (council: TestCouncil, actor: TestCouncil['actors']['clerk']) =>
  openMentions(database.office, { councilId: council.councilId, accountId: accountOf(actor) })

/** A mention of the clerk by a deputy, in a comment on a report. */
async function clerkMentioned(council: TestCouncil) {
  const reportId = await writtenReport(council)
  const mentioned = [accountOf(council.actors.clerk)]
  const comment = { id: id('comment'), reportId, text: 'Quagga?', mentioned }
  accepted(
    await council.act((session) => commentOnReport(session, comment), { actor: council.actors.deputy }),
  )
  const [mention] = await waiting(council, council.actors.clerk)
  assert.ok(mention)
  return mention.mention_id
}

test('who is named in a comment on a report is told by mail, and finds it until they put it off, once', async () => {
  const council = await testCouncil(database)
  const mentionId = await clerkMentioned(council)
  const [mention] = await waiting(council, council.actors.clerk)
  assert.equal(mention?.by_name, 'deputy')
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 9 })
  const [mail] = mails.filter(({ kind }) => kind === 'mention')
  assert.equal(mail?.name, 'clerk')
  assert.equal(mail?.title, null, 'nothing of a report goes into a mail')
  const settle = (actor: TestCouncil['actors']['clerk']) =>
    council.act((session) => settleMention(session, mentionId), { actor })
  const { holder, ordinary } = council.actors
  assert.equal(refusedWith(await settle(ordinary)), 'unknown-thing', 'it is another’s')
  accepted(await settle(holder))
  assert.deepEqual(await waiting(council, council.actors.clerk), [])
  assert.equal(refusedWith(await settle(holder)), 'mention-settled-already')
})

test('a comment on draft minutes names who writes them or was asked, and nobody else', async () => {
  const council = await testCouncil(database)
  const { clerk, monitor, deputy } = council.actors
  const { meetingId, itemId } = await heldMeeting(council)
  accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
  const say = (mentioned: readonly (typeof clerk)[]) =>
    council.act((session) =>
      commentOnMinutes(session, {
        id: id('comment'),
        blockId: undefined,
        text: 'Say when.',
        quoted: '',
        meetingId,
        itemId,
        mentioned: mentioned.map(accountOf),
      }),
    )
  assert.equal(refusedWith(await say([monitor])), 'mentioned-cannot-read')
  const request = {
    id: id('request'),
    meetingId,
    askedAccountId: accountOf(monitor),
    dueOn: day('2024-12-20'),
    message: '',
  }
  accepted(await council.act((session) => askForComments(session, request)))
  assert.equal(refusedWith(await say([monitor, deputy])), 'mentioned-cannot-read')
  assert.deepEqual(await waiting(council, monitor), [], 'a refused comment tells nobody')
  accepted(await say([monitor, monitor]))
  const told = await waiting(council, monitor)
  assert.deepEqual(
    told.map((one) => one.meeting_id),
    [meetingId],
  )
})
