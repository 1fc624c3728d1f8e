import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { addItem } from '../../acts/agenda/add-item.ts'
import { placePlanEntry } from '../../acts/plan/place-plan-entry.ts'
import { accepted, day, id } from '../../acts/test-council.ts'
import { testMeeting } from '../../acts/test-meeting.ts'
import { declared, noticedItem, publicEntry } from '../../acts/test-plan.ts'

const { council, visitor } = await testWorkspace()
const window = { fromOn: day('2024-12-01'), toOn: day('2024-12-31') }

const publishing = async ({ meetingId }: { readonly meetingId: string }) => {
  const clerk = await visitor(council.actors.clerk)
  return clerk.open(`/workspace/meetings/${meetingId}/agenda/publish`)
}

test('a key decision whose notice was not given is named before its agenda goes out, with the ways on', async () => {
  const meeting = await testMeeting(council)
  const { id: planEntryId } = await publicEntry(council, { title: 'Weir bridge', key: declared.key, window })
  accepted(await council.act((session) => placePlanEntry(session, { planEntryId, itemId: meeting.itemId })))
  const page = await publishing(meeting)
  assert.match(
    page.text,
    /Decisions that lack a notice .*Item 1: Inspection outcome “Inspection outcome” may not be decided on 11 December 2024\./,
  )
  assert.ok(page.markup.includes(`href="/workspace/forward-plan/${planEntryId}/notices/specialUrgency"`))
})

test('a key decision with its notice, and an item that is in no forward plan, are not named', async () => {
  const noticed = await testMeeting(council)
  await noticedItem(council, noticed)
  assert.doesNotMatch((await publishing(noticed)).text, /Decisions that lack a notice/)
  assert.doesNotMatch((await publishing(await testMeeting(council))).text, /Decisions that lack a notice/)
})

test('a private decision of the executive without an entry is named, and its entry can be proposed', async () => {
  const meeting = await testMeeting(council)
  const itemId = id('item')
  const item = { part: 'private', title: 'A tender', publicTitle: 'A contract' } as const
  const added = { ...item, id: itemId, meetingId: meeting.meetingId, position: 2, number: '2' }
  accepted(await council.act((session) => addItem(session, added)))
  const page = await publishing(meeting)
  assert.match(page.text, /Decisions that lack a notice .*Item 2: A tender/)
  assert.ok(page.markup.includes(`href="/workspace/forward-plan/new?item=${itemId}"`))
})
