import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { readHouseRules } from '../../acts/room/read-room.ts'
import { testRoom } from '../../acts/test-room.ts'
import { unrecordedHouseRules } from '../../council/room/house-rules.ts'

const { council, database, visitor } = await testWorkspace()
const { bodyId, meetingId, open } = await testRoom(council)
const address = `/workspace/house-rules/${bodyId}`
const rules = () => readHouseRules(database.office, council.councilId, bodyId)
const usual = {
  guillotine: '',
  seconder: 'yes',
  demandedBy: '1',
  substitutes: 'anyCouncillor',
  exclusion: '',
}

test('whoever may set them comes from the room or the board to the rules of a body, and saves them', async () => {
  const clerk = await visitor(council.actors.clerk)
  const room = await clerk.open(`/workspace/meetings/${meetingId}/room`)
  assert.ok(room.markup.includes(`href="${address}"`))
  assert.match((await clerk.open('/workspace/board')).markup, /href="\/workspace\/house-rules"/)
  const list = await clerk.open('/workspace/house-rules')
  assert.match(list.text, /Planning Committee None recorded: the usual ones hold/)
  assert.ok(list.markup.includes(`href="${address}"`))
  assert.deepEqual(await rules(), unrecordedHouseRules)
  await clerk.open(address)
  const sent = { guillotine: '180', seconder: 'no', demandedBy: '5', substitutes: 'named' }
  const exclusion = 'Close the doors for {items} ({paragraphs}).'
  const saved = await clerk.send({ ...sent, exclusion })
  assert.match(saved.text, /Planning Committee Recorded/)
  assert.match(saved.markup, /rules of meetings of Planning Committee were saved/)
  assert.deepEqual(await rules(), {
    guillotineMinutes: 180,
    isSeconderNeeded: false,
    recordedVoteDemandedBy: 5,
    substitutes: 'named',
    exclusionWords: exclusion,
  })
  const again = await clerk.open(address)
  assert.match(again.markup, /value="180"/)
  assert.match(again.markup, /Close the doors for \{items\}/)
  await open()
  const ending = await clerk.open(`/workspace/meetings/${meetingId}/room`)
  assert.match(ending.text, /Must end by 9:31pm/)
})

test('words for excluding the public that name no items are refused beside the field, and nothing is lost', async () => {
  const clerk = await visitor(council.actors.clerk)
  const before = await rules()
  const wrong = [
    { given: { ...usual, exclusion: 'Close the doors {paragraphs}' }, says: /must say where \{items\} are/ },
    { given: { ...usual, exclusion: 'Close the doors {items}' }, says: /must say where \{paragraphs\} are/ },
    { given: { ...usual, demandedBy: '0' }, says: /demand/ },
    { given: { ...usual, guillotine: '0' }, says: /Minutes after which a meeting ends/ },
    { given: { ...usual, demandedBy: '' }, says: /Enter how many members may demand/ },
  ]
  for (const { given, says } of wrong) {
    await clerk.open(address)
    const refused = await clerk.send(given)
    assert.equal(refused.status, 400)
    assert.match(refused.text, says)
    if (given.exclusion !== '') assert.ok(refused.markup.includes(given.exclusion))
  }
  assert.deepEqual(await rules(), before)
})

test('neither page is there for who may not set them, nor is a way to them, nor a body that is none', async () => {
  const reader = await visitor(council.actors.reader)
  assert.equal((await reader.open('/workspace/house-rules')).status, 404)
  assert.equal((await reader.open(address)).status, 404)
  const clerk = await visitor(council.actors.clerk)
  assert.equal((await clerk.open(`/workspace/house-rules/${meetingId}`)).status, 404)
})
