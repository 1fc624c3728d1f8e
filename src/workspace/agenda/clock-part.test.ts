import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { addItem } from '../../acts/agenda/add-item.ts'
import { registerBody } from '../../acts/body/register-body.ts'
import { accepted, at, day, id } from '../../acts/test-council.ts'
import { laterMeeting, testMeeting } from '../../acts/test-meeting.ts'

const { council, moveTo, visitor } = await testWorkspace()

/** A cabinet on Wednesday 11 December 2024, called on Wednesday 4: a day after its papers were due. */
const { meetingId } = await testMeeting(council)

test('a clerk is told before publishing that a meeting called late is in time from its call', async () => {
  const clerk = await visitor(council.actors.clerk)
  const page = await clerk.open(`/workspace/meetings/${meetingId}/agenda/publish`)
  assert.match(page.text, /The clock .*in time: the meeting was called at short notice/)
  assert.match(page.text, /The last day in time is Tuesday 3 December 2024\./)
  assert.match(page.text, /Saturday 7 December 2024 not counted: a Saturday/)
})

test('what is late for the executive is said to be so, and nobody’s urgency is offered', async () => {
  moveTo(at('2024-12-09T09:00:00Z'))
  const clerk = await visitor(council.actors.clerk)
  const page = await clerk.open(`/workspace/meetings/${meetingId}/agenda/publish`)
  assert.match(
    page.text,
    /Warning Published today, it is late: it is open for one clear day\. What is late may not be considered/,
  )
  assert.match(page.text, /Move it to a later day \(regulation 6\)/)
  assert.doesNotMatch(page.markup, /urgency"/)
  assert.ok(page.markup.includes(`href="/workspace/meetings/${meetingId}/move?on=2024-12-17"`))
  const move = await clerk.open(`/workspace/meetings/${meetingId}/move?on=2024-12-17`)
  assert.match(move.markup, /value="17"/)
  assert.ok(page.markup.includes(`/workspace/meetings/new?body=${council.bodyId}&amp;on=2024-12-11`))
})

test('what is late for a committee offers the chair’s urgency, with its form', async () => {
  const bodyId = id('body')
  const itemId = id('item')
  const later = await council.act(async (session) => {
    const registered = await registerBody(session, {
      id: bodyId,
      name: 'Planning',
      slug: 'planning',
      kind: 'committee',
      regime: 'lga1972',
      aliases: [],
      fromOn: day('2024-01-01'),
    })
    return registered
  })
  accepted(later)
  const committeeId = await laterMeeting(council, { bodyId, startsAt: at('2024-12-12T18:30:00Z') })
  accepted(
    await council.act((session) =>
      addItem(session, {
        id: itemId,
        meetingId: committeeId,
        position: 0,
        number: '1',
        part: 'public',
        title: 'Roads',
        purpose: '',
      }),
    ),
  )
  const clerk = await visitor(council.actors.clerk)
  const page = await clerk.open(`/workspace/meetings/${committeeId}/agenda/publish`)
  assert.match(
    page.text,
    /late: it is open for 2 clear days\. What is late may be considered only if the chair takes it as urgent/,
  )
  const form = `/workspace/meetings/${committeeId}/agenda/items/${itemId}/urgency`
  assert.ok(page.markup.includes(`href="${form}"`))
  assert.equal((await clerk.open(form)).status, 200)
  await clerk.open(`/workspace/meetings/${committeeId}/agenda/publish`)
  const refused = await clerk.send({})
  assert.equal(refused.status, 400)
  assert.match(
    refused.text,
    /“Roads” would be open for 2 clear days before the meeting, and the law wants 5\./,
  )
  assert.match(refused.text, /Record that the chair takes it as urgent, and why, or move the meeting to/)
  assert.ok(refused.markup.includes(`href="${form}"`))

  await clerk.open(`/workspace/meetings/${committeeId}/agenda/urgency`)
  const urgency = { reason: 'The road has fallen into the river.', agreedBy: 'Ada Vale, Chair of Planning' }
  const recorded = await clerk.send(urgency)
  assert.match(
    recorded.text,
    /Taken as urgent Item 1: Roads. The road has fallen into the river. \(agreed by Ada Vale, Chair of Planning\)/,
  )
  assert.match(recorded.text, /Everything late is taken as urgent, so it may be published\./)
  await clerk.open(`/workspace/meetings/${committeeId}/agenda/publish`)
  assert.match((await clerk.send({})).text, /1 Roads Published Urgent/)
  const none = await clerk.open(`/workspace/meetings/${committeeId}/agenda/urgency`)
  assert.equal(none.status, 404)
})
