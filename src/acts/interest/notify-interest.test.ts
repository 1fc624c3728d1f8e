import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { InterestNotificationId } from '../../council/interest/interest-notification.ts'
import type { InterestId } from '../../council/interest/interest.ts'
import { accountByEmail } from '../../store/account.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { seatAtCabinet } from '../test-seat.ts'
import { askBackNotification, enterNotification } from './answer-notification.ts'
import { notifyInterest, type OwnNotification } from './notify-interest.ts'
import { readRegistrationsDue } from './read-registrations-due.ts'

const database = await testDatabase()

async function seated(council: TestCouncil): Promise<void> {
  const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
  assert.ok(account?.person_id)
  await seatAtCabinet(council, account.person_id)
}

function land(also: object = {}): OwnNotification {
  const entry = { kind: 'land', holder: 'member', words: 'Quagmire Cottage', ...also } as const
  return { id: id('notification'), change: 'new', entry }
}

async function told(council: TestCouncil, own: OwnNotification = land()): Promise<InterestNotificationId> {
  const as = { actor: council.actors.councillor }
  return accepted(await council.act((session) => notifyInterest(session, own), as))
}

testAct(database, 'notify-interest', {
  by: 'councillor',
  prepare: async (council) => {
    await seated(council)
    return (session) => notifyInterest(session, land())
  },
})

testAct(database, 'enter-notification', {
  by: 'monitor',
  prepare: async (council) => {
    await seated(council)
    const notification = { id: await told(council) }
    return (session) => enterNotification(session, notification)
  },
})

testAct(database, 'ask-back-notification', {
  by: 'monitor',
  prepare: async (council) => {
    await seated(council)
    const asked = { id: await told(council), question: 'Which road?' }
    return (session) => askBackNotification(session, asked)
  },
})

const monitor = (council: TestCouncil) => ({ actor: council.actors.monitor, at: at('2024-12-05T09:00:00Z') })

test('what a member tells is nowhere public until it is entered, and is then told on the day on which they sent it', async () => {
  const council = await testCouncil(database)
  await seated(council)
  const notificationId = await told(council)
  assert.deepEqual(await whereSeen(database, council.councilId, 'Quagmire Cottage'), [])
  const enter = () =>
    council.act((session) => enterNotification(session, { id: notificationId }), monitor(council))
  accepted(await enter())
  assert.equal(refusedWith(await enter()), 'notification-answered')
  const shown = await database.publicReader
    .selectFrom('published.interest')
    .select(['interest_id', 'words', 'notified_on'])
    .where('council_id', '=', council.councilId)
    .executeTakeFirst()
  assert.deepEqual([shown?.words, shown?.notified_on], ['Quagmire Cottage', '2024-12-04'])
  const interestId = shown?.interest_id as InterestId
  const end = (endedOn: string, of = interestId): OwnNotification => ({
    id: id('notification'),
    change: 'end',
    interestId: of,
    endedOn: day(endedOn),
  })
  const tell = (own: OwnNotification) =>
    council.act((session) => notifyInterest(session, own), { actor: council.actors.councillor })
  assert.equal(refusedWith(await tell(end('2024-12-05'))), 'interest-of-the-future')
  assert.equal(refusedWith(await tell(end('2024-12-01', id('interest')))), 'unknown-thing')
  assert.equal(refusedWith(await tell({ id: id('notification'), change: 'none' })), 'interests-not-none')
  assert.equal(refusedWith(await tell(land({ words: ' ' }))), 'interest-entry-without-words')
  const ended = await told(council, end('2024-12-01'))
  accepted(await council.act((session) => enterNotification(session, { id: ended }), monitor(council)))
  const none = await told(council, { id: id('notification'), change: 'none' })
  accepted(await council.act((session) => enterNotification(session, { id: none }), monitor(council)))
})

test('a sensitive interest is public in no word, before it is entered and after', async () => {
  const council = await testCouncil(database)
  await seated(council)
  const own = {
    ...land({ words: 'Hidden Grange' }),
    sensitiveBecause: 'Threats were made.',
  } as OwnNotification
  const notificationId = await told(council, own)
  const entered = { id: notificationId, withheldBecause: 'Threats were made.' }
  accepted(await council.act((session) => enterNotification(session, entered), monitor(council)))
  assert.deepEqual(await whereSeen(database, council.councilId, ['Hidden Grange', 'Threats']), [])
})

test('a member who has told is waited for no longer, though nothing is entered yet; who sits nowhere tells nothing', async () => {
  const council = await testCouncil(database)
  const early = await council.act((session) => notifyInterest(session, land()), {
    actor: council.actors.councillor,
  })
  assert.equal(refusedWith(early), 'interest-of-no-member')
  await seated(council)
  await told(council)
  const asked = accepted(
    await council.act(async (session) => ({ ok: true, value: await readRegistrationsDue(session) }) as const),
  )
  const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
  assert.ok(accepted(asked).every(({ personId }) => personId !== account?.person_id))
  const unasked = { id: id<'notification'>('notification'), question: ' ' }
  assert.equal(
    refusedWith(await council.act((session) => askBackNotification(session, unasked), monitor(council))),
    'notification-without-question',
  )
})
