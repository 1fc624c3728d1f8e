import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declared, publicEntry } from '../../acts/test-plan.ts'
import { accountOf, askedReport, testReport } from '../../acts/test-report.ts'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { changeExpectedDocument } from '../../acts/agenda/change-expected-document.ts'
import { accepted, at, day } from '../../acts/test-council.ts'
import { laterMeeting, testMeeting } from '../../acts/test-meeting.ts'

const { council, moveTo, visitor } = await testWorkspace()

// A cabinet on Wednesday 11 December 2024. Back from it: 10, 9, 6, 5, 4 December; so its papers are due on Tuesday 3, but it
// was called on Wednesday 4, and they are due from then.
const meeting = await testMeeting(council)

test('a clerk sees what is due today, for the agenda and for each paper, with the workings', async () => {
  const clerk = await visitor(council.actors.clerk)
  const board = await clerk.open('/workspace/board')
  assert.equal(board.status, 200)
  assert.match(board.text, /Nothing is late\./)
  assert.match(board.text, /Today 2 .*Publish the agenda: Cabinet, 11 December 2024/)
  assert.match(board.text, /Publish a paper: /)
  assert.match(board.text, /Due Wednesday 4 December 2024/)
  assert.match(board.text, /By the democratic services officer or the proper officer/)
  for (const words of [
    /called on 4 December 2024, after 3 December 2024/,
    /There is no urgency limb\./,
    /Saturday 7 December 2024 not counted: a Saturday/,
    /Monday 9 December 2024 day 4/,
    /Not verified: written from notes/,
  ])
    assert.match(board.text, words)
  for (const [, address = ''] of board.markup.matchAll(/<h3[^>]*>\s*<a class="govuk-link" href="([^"]+)"/g))
    assert.equal((await clerk.open(address)).status, 200, address)
  assert.match(board.markup, /\/agenda\/publish"[\s\S]*\/agenda\/papers\//)
  assert.match(board.markup, /href="https:\/\/www\.legislation\.gov\.uk\/uksi\/2012\/2089"/)
})

test('a deadline that has passed is late, by so many days, with the lawful ways on', async () => {
  moveTo(at('2024-12-06T09:00:00Z'))
  const clerk = await visitor(council.actors.clerk)
  const board = await clerk.open('/workspace/board')
  assert.match(board.text, /Late 2 .*Was due Wednesday 4 December 2024, 2 days ago/)
  assert.match(
    board.text,
    /Move it to a later day \(regulation 6\)\. If published today, the earliest day is Monday 16 December 2024\./,
  )
  assert.doesNotMatch(board.text, /The chair may take it as urgent/)
  const home = await clerk.open('/workspace')
  assert.match(home.text, /Deadlines .*Publish the agenda: Cabinet, 11 December 2024/)
})

test('an agenda that went out from its call is done, and its paper to follow keeps its own clock', async () => {
  accepted(
    await council.act(
      async (session) => {
        accepted(
          await changeExpectedDocument(session, {
            expectedDocumentId: meeting.paperId,
            to: {
              state: 'toFollow',
              reason: 'Awaiting the figures.',
              ownerOfficeId: council.mayorOfficeId,
              expectedOn: day('2024-12-09'),
            },
          }),
        )
        return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
      },
      { at: at('2024-12-04T13:00:00Z') },
    ),
  )
  const clerk = await visitor(council.actors.clerk)
  const board = await clerk.open('/workspace/board')
  assert.match(board.text, /Late 1 Publish a paper: /)
  assert.match(
    board.text,
    /Done in the last fortnight 1 Publish the agenda: Cabinet, 11 December 2024 In time Done Wednesday 4 December 2024/,
  )
})

test('after the meeting its decisions, its minutes and their signing wait, the last for a meeting to sign at', async () => {
  moveTo(at('2024-12-12T09:00:00Z'))
  const clerk = await visitor(council.actors.clerk)
  const before = await clerk.open('/workspace/board')
  assert.match(
    before.text,
    /Publish the decisions: Cabinet, 11 December 2024 Soon Due Friday 13 December 2024/,
  )
  assert.match(
    before.text,
    /Publish the draft minutes: Cabinet, 11 December 2024 Later Due Friday 27 December 2024/,
  )
  assert.match(before.text, /Waiting for a meeting 1 Approve and sign the minutes/)
  await laterMeeting(council)
  const after = await clerk.open('/workspace/board')
  assert.match(
    after.text,
    /Approve and sign the minutes: Cabinet, 11 December 2024 Later Due Wednesday 15 January 2025/,
  )
  assert.doesNotMatch(after.text, /Waiting for a meeting/)
})

test('notices and reports are on the board, and a missed notice leads to the form of each lawful way on', async () => {
  const window = { fromOn: day('2025-01-08'), toOn: day('2025-01-31') }
  const entry = await publicEntry(council, { key: declared.key, window })
  const reportId = await testReport(council, { dueOn: day('2024-12-20'), title: 'Report on the bridge' })
  const asked = await askedReport(council, {
    title: 'Report on the weir',
    authorAccountId: accountOf(council.actors.deputy),
  })
  const clerk = await visitor(council.actors.clerk)
  const board = await clerk.open('/workspace/board')
  assert.match(board.text, /Publish a notice: Zanzibar bridge Late Notice of a key decision/)
  const ways = ['notices/key28', 'notices/generalException', 'notices/specialUrgency', 'move\\?from=2025-']
  for (const way of ways)
    assert.match(board.markup, new RegExp(`/workspace/forward-plan/${entry.id}/${way}`), way)
  assert.match(board.text, /Submit a report: Report on the bridge Later Due Friday 20 December 2024/)
  assert.match(board.markup, new RegExp(`/workspace/reports/${reportId}`))
  const moved = await clerk.open(`/workspace/forward-plan/${entry.id}/move?from=2025-01-20`)
  assert.match(moved.markup, /name="from-day"[^>]*value="20"|value="20"[^>]*name="from-day"/)
  const monitor = await visitor(council.actors.monitor)
  const own = await monitor.open('/workspace/board')
  assert.match(own.text, /Clear a report: Report on the weir/)
  assert.match(own.markup, new RegExp(`/workspace/reports/${asked}/clear/finance`))
})

test('the board is not there for those who may do none of it', async () => {
  const reader = await visitor(council.actors.reader)
  assert.equal((await reader.open('/workspace/board')).status, 404)
  const home = await reader.open('/workspace')
  assert.doesNotMatch(home.markup, /workspace\/board/)
})

test('the page of a meeting says what is due for it, to whoever may do it', async () => {
  const page = await (await visitor(council.actors.clerk)).open(`/workspace/meetings/${meeting.meetingId}`)
  assert.match(page.text, /What is due for this meeting Publish a paper: The report/)
  const other = await laterMeeting(council, { startsAt: at('2025-01-29T18:30:00Z') })
  const elsewhere = await (await visitor(council.actors.clerk)).open(`/workspace/meetings/${other}`)
  assert.doesNotMatch(elsewhere.text, /Cabinet, 11 December 2024/)
})
