import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { followerLimits } from '../../council/follower/follower.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, refusedWith, testCouncil } from '../test-council.ts'
import { askToFollow } from './ask-to-follow.ts'
import { confirmFollowing } from './confirm-following.ts'
import { forgetFollowers } from './forget-followers.ts'
import { stopFollowing } from './stop-following.ts'
import { tellFollowers } from './tell-followers.ts'
import { linkOf, testFollower, testTopic } from './test-follower.ts'

const database = await testDatabase()
const address = 'una@post.example'

testAct(database, 'ask-to-follow', {
  by: 'public',
  prepare: () => (session) => askToFollow(session, { address, topic: testTopic() }),
})
testAct(database, 'confirm-following', {
  by: 'public',
  prepare: async (council) => {
    const asked = { address, topic: testTopic() }
    accepted(await council.act((session) => askToFollow(session, asked), { actor: council.actors.public }))
    const token = (await linkOf(database, council)).split('/').at(-1) ?? ''
    return (session) => confirmFollowing(session, { token, keys: [key(0)] })
  },
})
testAct(database, 'stop-following', {
  by: 'public',
  prepare: async (council) => {
    const stopKey = await testFollower(database, council)
    return (session) => stopFollowing(session, { stopKey })
  },
})
testAct(database, 'tell-followers', {
  by: 'operator',
  at: at('2024-12-05T06:00:00Z'),
  prepare: async (council) => {
    const topic = testTopic()
    await testFollower(database, council, { topic })
    return (session) => tellFollowers(session, [{ topic, keys: [key(1)] }])
  },
})
testAct(database, 'forget-followers', {
  by: 'operator',
  at: at('2024-12-08T12:00:01Z'),
  prepare: async (council) => {
    const asked = { address, topic: testTopic() }
    accepted(await council.act((session) => askToFollow(session, asked), { actor: council.actors.public }))
    return forgetFollowers
  },
})

function key(number: number): string {
  return `/commitments/1#step-${number}`
}

/** Everything that is kept of followers and of mail to anybody, as one text. */
async function keptOf(councilId: Awaited<ReturnType<typeof testCouncil>>['councilId']): Promise<string> {
  const tables = [
    'follower',
    'followed_topic',
    'followed_news',
    'mail',
    'mail_waiting',
    'mail_delivery',
  ] as const
  const rows = await Promise.all(
    tables.map((table) =>
      database.office.selectFrom(table).selectAll().where('council_id', '=', councilId).execute(),
    ),
  )
  const entries = await database.office
    .selectFrom('audit_entry')
    .selectAll()
    .where('council_id', '=', councilId)
    .execute()
  return JSON.stringify([rows, entries])
}

test('an address stands in one place, so that nothing is left of it once its reader stops', async () => {
  const council = await testCouncil(database)
  const topic = testTopic()
  const stopKey = await testFollower(database, council, { topic })
  const seen = [{ topic, keys: [key(1)] }]
  const told = await council.act((session) => tellFollowers(session, seen), {
    actor: council.actors.operator,
    at: at('2024-12-05T06:00:00Z'),
  })
  assert.equal(accepted(told), 1)
  const before = await keptOf(council.councilId)
  assert.equal(before.split(address).length, 2, 'the address stands once')
  const stop = () =>
    council.act((session) => stopFollowing(session, { stopKey }), { actor: council.actors.public })
  assert.deepEqual(accepted(await stop()), { isForgotten: true })
  const after = await keptOf(council.councilId)
  for (const gone of [address, stopKey]) assert.ok(!after.includes(gone), gone)
  const waiting = await database.office
    .selectFrom('mail_waiting')
    .innerJoin('mail', 'mail.mail_id', 'mail_waiting.mail_id')
    .select('mail.kind')
    .where('mail.council_id', '=', council.councilId)
    .where('mail.about_kind', '=', 'follower')
    .execute()
  assert.deepEqual(waiting, [], 'the mail that waited is gone')
  assert.equal(refusedWith(await stop()), 'unknown-thing')
})

test('each news is told once, only to who followed before it, and of two topics one may be stopped', async () => {
  const council = await testCouncil(database)
  const [topic, other] = [testTopic(), testTopic()]
  const early = await testFollower(database, council, { topic, keys: [key(0)] })
  await testFollower(database, council, { topic: other, when: at('2024-12-04T12:01:00Z') })
  const tell = async (keys: readonly string[], when: string) =>
    accepted(
      await council.act((session) => tellFollowers(session, [{ topic, keys }]), {
        actor: council.actors.operator,
        at: at(when),
      }),
    )
  assert.equal(await tell([key(0)], '2024-12-05T05:00:00Z'), 0, 'what was public before is no news')
  await testFollower(database, council, {
    topic,
    address: 'bo@post.example',
    when: at('2024-12-05T05:30:00Z'),
    keys: [key(1), key(0)],
  })
  assert.equal(
    await tell([key(1), key(0)], '2024-12-05T06:00:00Z'),
    1,
    'it is news to the earlier follower alone',
  )
  assert.equal(await tell([key(1), key(0)], '2024-12-05T07:00:00Z'), 0, 'one mail waits, and tells it')
  const one = await council.act((session) => stopFollowing(session, { stopKey: early, topic }), {
    actor: council.actors.public,
  })
  assert.deepEqual(accepted(one), { isForgotten: false })
})

test('more follow than one statement of the database can write to', async () => {
  const council = await testCouncil(database)
  const { councilId } = council
  const topic = testTopic()
  await testFollower(database, council, { topic })
  const many = 4_400
  await sql`
    insert into follower (council_id, follower_id, address, stop_key, told_to)
    select ${councilId}, 'many-' || n, n || '@post.example', 'key-' || n, '2024-12-04' from generate_series(1, ${many}) n
  `.execute(database.office)
  await sql`
    insert into followed_topic (council_id, follower_id, kind, thing_id, asked_at, asks, confirmed_at)
    select ${councilId}, 'many-' || n, ${topic.kind}, ${topic.id}, '2024-12-04', 1, '2024-12-04' from generate_series(1, ${many}) n
  `.execute(database.office)
  const told = await council.act((session) => tellFollowers(session, [{ topic, keys: [key(1)] }]), {
    actor: council.actors.operator,
    at: at('2024-12-05T06:00:00Z'),
  })
  assert.equal(accepted(told), many + 1)
})

test('an address that does not answer is written to so often and no more, and is then forgotten', async () => {
  const council = await testCouncil(database)
  const as = { actor: council.actors.public }
  const written = async () => {
    const rows = await database.office
      .selectFrom('mail')
      .select('mail_id')
      .where('council_id', '=', council.councilId)
      .where('about_kind', '=', 'follower')
      .execute()
    return rows.length
  }
  const { asksOfOneTopic, topicsWaiting } = followerLimits
  const topics = Array.from({ length: topicsWaiting + 2 }, testTopic)
  for (const topic of topics)
    for (let asked = 0; asked < asksOfOneTopic + 2; asked += 1)
      accepted(await council.act((session) => askToFollow(session, { address, topic }), as))
  assert.equal(await written(), asksOfOneTopic * topicsWaiting)
  const token = (await linkOf(database, council)).split('/').at(-1) ?? ''
  const late = { actor: council.actors.public, at: at('2024-12-07T12:00:01Z') }
  const confirmed = await council.act((session) => confirmFollowing(session, { token, keys: [] }), late)
  assert.equal(refusedWith(confirmed), 'unknown-thing')
  const forget = () =>
    council.act(forgetFollowers, { actor: council.actors.operator, at: at('2024-12-07T12:00:01Z') })
  assert.equal(accepted(await forget()), 1)
  assert.ok(!(await keptOf(council.councilId)).includes(address))
  assert.equal(accepted(await forget()), 0)
})
