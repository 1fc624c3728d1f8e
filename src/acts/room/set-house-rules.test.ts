import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, id, refusedWith, testCouncil } from '../test-council.ts'
import { testRoom } from '../test-room.ts'
import { readRoom } from './read-room.ts'
import { setHouseRules } from './set-house-rules.ts'

const database = await testDatabase()
const rules = {
  guillotineMinutes: 180,
  isSeconderNeeded: false,
  recordedVoteDemandedBy: 3,
  substitutes: 'named' as const,
  exclusionWords: 'Close the doors for {items} ({paragraphs}).',
}

testAct(database, 'set-house-rules', {
  prepare:
    ({ bodyId }) =>
    (session) =>
      setHouseRules(session, { bodyId, rules }),
})

test('the room of a body is judged by the last of its house rules', async () => {
  const council = await testCouncil(database)
  const { bodyId, meetingId } = await testRoom(council)
  accepted(
    await council.act((session) =>
      setHouseRules(session, { bodyId, rules: { ...rules, guillotineMinutes: undefined } }),
    ),
  )
  accepted(await council.act((session) => setHouseRules(session, { bodyId, rules })))
  const kept = await database.office
    .transaction()
    .execute((tx) => readRoom(tx, { councilId: council.councilId, meetingId, zone: 'Europe/London' }))
  assert.deepEqual(kept?.facts.rules, rules)
  const nowhere = await council.act((session) => setHouseRules(session, { bodyId: id('body'), rules }))
  assert.equal(refusedWith(nowhere), 'unknown-thing')
})
