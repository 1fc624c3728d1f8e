import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { addCouncil } from '../acts/council/add-council.ts'
import { accepted, at, id, testAuthority } from '../acts/test-council.ts'
import { allCouncils } from './council.ts'
import { mayLookAsPublic, oneConnection } from './one-connection.ts'
import { asPublicReader } from './public-eyes.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()
const one = oneConnection(database.officePool)

function add(slug: string) {
  const administrator = { name: 'Ann', email: 'ann@test.example', roles: ['administrator'] as const }
  const authority = testAuthority(id('council'), slug)
  return addCouncil(one.office, {
    authority,
    administrator,
    at: at('2024-01-08T09:00:00Z'),
    random: randomBytes,
  })
}

const whoAsks = sql<{ role: string }>`select current_user as role`
const roleOf = async (asker: Parameters<typeof whoAsks.execute>[0]) =>
  (await whoAsks.execute(asker)).rows[0]?.role

test('what the office does on the one connection, the public’s role sees there and nobody sees anywhere else', async () => {
  assert.equal(await mayLookAsPublic(database.officePool), true)
  await one.takenBack(async () => {
    accepted(await add('oak'))
    assert.equal((await allCouncils(one.office)).length, 1)
    const { rows } = await sql<{ slug: string }>`select name from published.council`.execute(one.publicReader)
    assert.equal(rows.length, 1)
    assert.equal((await allCouncils(database.office)).length, 0)
    assert.deepEqual(
      await Promise.all([roleOf(one.publicReader), roleOf(one.office), roleOf(one.publicReader)]),
      ['moothall_public', 'moothall_office', 'moothall_public'],
    )
  })
  assert.equal((await allCouncils(database.office)).length, 0)
})

test('a part is taken back alone, with a fault in it too, and a transaction can stand in another', async () => {
  await one.takenBack(async () => {
    accepted(await add('oak'))
    await one.partTakenBack(async () => {
      const both = await one.office.transaction().execute(async () => [await add('ash'), await add('elm')])
      assert.deepEqual(
        both.map(({ ok }) => ok),
        [true, true],
      )
      assert.equal((await allCouncils(one.office)).length, 3)
      await assert.rejects(sql`select no_such_thing`.execute(one.office))
    })
    assert.equal((await allCouncils(one.office)).length, 1)
  })
})

test('a preview inside it looks with the public’s eyes until it ends', async () => {
  await one.takenBack(async () => {
    accepted(await add('oak'))
    await one.office
      .transaction()
      .execute(async (tx) => {
        const reader = await asPublicReader(tx)
        assert.ok(reader)
        assert.equal(await roleOf(reader), 'moothall_public')
        throw new Error('enough')
      })
      .catch(() => undefined)
    assert.equal(await roleOf(one.office), 'moothall_office')
  })
})

test('its connection is given back', async () => {
  await assert.rejects(
    one.takenBack(() => Promise.reject(new Error('no'))),
    /no/,
  )
  await assert.rejects(allCouncils(one.office), /given back/)
  assert.equal(database.officePool.idleCount, database.officePool.totalCount)
})
