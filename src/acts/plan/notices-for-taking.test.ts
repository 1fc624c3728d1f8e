import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualClockPolicy } from '../../council/rules/clock-policy.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerBody } from '../body/register-body.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testMeeting } from '../test-meeting.ts'
import { declared, publicEntry } from '../test-plan.ts'
import { noticesForTaking, type Taking } from './notices-for-taking.ts'
import { placePlanEntry } from './place-plan-entry.ts'
import { publishNotice } from './publish-notice.ts'

const database = await testDatabase()
const takenOn = day('2024-12-11')

function ask(council: TestCouncil, on: Taking['on'], isKey = true) {
  return council.act((session) => noticesForTaking(session, { on, isKey, takenOn, policy: usualClockPolicy }))
}

/** An entry with a key notice given on 1 November for December. */
async function noticed(council: TestCouncil) {
  const window = { fromOn: day('2024-12-01'), toOn: day('2024-12-31') }
  const { id: planEntryId } = await publicEntry(council, { ...declared, window })
  const notice = { id: id('notice'), planEntryId, kind: 'key28' } as const
  accepted(await council.act((session) => publishNotice(session, notice), { at: at('2024-11-01T09:00:00Z') }))
  return planEntryId
}

test('a key item of the executive needs an entry with its notice, and then is taken on it', async () => {
  const council = await testCouncil(database)
  const { itemId } = await testMeeting(council)
  const planEntryId = await noticed(council)
  assert.equal(refusedWith(await ask(council, { itemId })), 'decision-without-notice')
  accepted(await council.act((session) => placePlanEntry(session, { planEntryId, itemId })))
  assert.deepEqual(
    accepted(await ask(council, { itemId })).map(({ kind }) => kind),
    ['key28'],
  )
})

test('a private item is refused on a key notice alone, with both private notices named', async () => {
  const council = await testCouncil(database)
  const hidden = { part: 'private' as const, publicTitle: 'A contract' }
  const { itemId } = await testMeeting(council, hidden)
  const planEntryId = await noticed(council)
  accepted(await council.act((session) => placePlanEntry(session, { planEntryId, itemId })))
  const answer = await ask(council, { itemId })
  assert.equal(refusedWith(answer), 'decision-without-notice')
  assert.deepEqual(
    !answer.ok && 'shortfalls' in answer.refusal && answer.refusal.shortfalls.map(({ kind }) => kind),
    ['private28', 'private5'],
  )
})

test('the business of a committee under the Act of 1972 needs none of these notices', async () => {
  const council = await testCouncil(database)
  const bodyId = id('body')
  const body = {
    id: bodyId,
    slug: 'planning',
    name: 'Planning',
    kind: 'committee',
    regime: 'lga1972',
  } as const
  accepted(
    await council.act((session) =>
      registerBody(session, { ...body, aliases: [], fromOn: day('2024-01-01') }),
    ),
  )
  const { itemId } = await testMeeting({ ...council, bodyId })
  assert.deepEqual(accepted(await ask(council, { itemId })), [])
})

test('one person’s key decision is taken on its entry, and an unknown item on nothing', async () => {
  const council = await testCouncil(database)
  const planEntryId = await noticed(council)
  assert.equal(accepted(await ask(council, { planEntryId, isPrivate: false })).length, 1)
  const none = { planEntryId: undefined, isPrivate: false }
  assert.equal(refusedWith(await ask(council, none)), 'decision-without-notice')
  assert.deepEqual(accepted(await ask(council, none, false)), [])
  assert.equal(refusedWith(await ask(council, { itemId: id('item') })), 'unknown-thing')
})
