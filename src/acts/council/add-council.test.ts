import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Authority } from '../../council/authority.ts'
import { councilAtHost } from '../../store/public/council.ts'
import { watchPublications } from '../../store/public/publication-watch.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accepted, at, id, refusedWith, testAuthority, testCouncil } from '../test-council.ts'
import { everyTable } from '../test-record.ts'
import { actorByEmail } from './actor-by-email.ts'
import { addCouncil } from './add-council.ts'
import { grantPower, openAccount } from './open-account.ts'

const database = await testDatabase()

function add(authority: Authority) {
  const administrator = { name: 'Ann', email: 'Ann@Test.example', roles: ['administrator'] as const }
  return addCouncil(database.office, {
    authority,
    administrator,
    at: at('2024-01-08T09:00:00Z'),
    random: randomBytes,
  })
}

const hostOf = async (host: string) => (await councilAtHost(database.publicReader, host))?.council.council_id

test('a council is made with its first administrator, and its host name chooses it among others', async () => {
  const [one, other] = [testAuthority(id('council'), 'elmbridge'), testAuthority(id('council'), 'oakham')]
  accepted(await add(one))
  assert.equal(await hostOf('any.example'), one.id, 'the only council answers everywhere')
  accepted(await add(other))
  assert.equal(await hostOf('elmbridge.example'), one.id)
  assert.equal(await hostOf('oakham.example'), other.id)
  assert.equal(await hostOf('any.example'), undefined)
  const ann = accepted(await actorByEmail(database.office, one.id, 'ann@test.example'))
  assert.deepEqual(
    ann.grants.map(({ role }) => role),
    ['administrator'],
  )
})

test('a new council is told to the site that is running', async () => {
  const watch = watchPublications(database.addresses.publicReader)
  try {
    const moved = async (since: number | undefined) => {
      while (watch.newest() === since) await new Promise((resolve) => setImmediate(resolve))
      return watch.newest()
    }
    const before = await moved(undefined)
    const council = testAuthority(id('council'), 'yewbridge')
    const atFirst = watch.revisionOf(council.id)
    accepted(await add(council))
    await moved(before)
    assert.notEqual(watch.revisionOf(council.id), atFirst)
  } finally {
    await watch.close()
  }
})

test('a short name or a host that a council has already is refused, and keeps nothing', async () => {
  accepted(await add(testAuthority(id('council'), 'ashby')))
  const before = await everyTable(database)
  assert.equal(refusedWith(await add(testAuthority(id('council'), 'ashby'))), 'council-exists')
  const sameHost = { ...testAuthority(id('council'), 'ashford'), hosts: ['new.example', 'ashby.example'] }
  assert.equal(refusedWith(await add(sameHost)), 'host-taken')
  assert.deepEqual(await everyTable(database), before)
})

test('of councils made at the same time only one gets a host name', async () => {
  const count = 4
  const adding = await database.office.transaction().execute(async (tx) => {
    await sql`lock table council in share mode`.execute(tx) // each reads the list, and waits where it would write
    const each = Array.from({ length: count }, (_, index) =>
      add({ ...testAuthority(id('council'), `hamlet-${index}`), hosts: ['shared.example'] }),
    )
    while ((await waiting()) < count);
    return { each }
  })
  const answers = await Promise.all(adding.each)
  assert.equal(answers.filter(({ ok }) => ok).length, 1)
})

async function waiting(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(database.office)
  return rows[0]!.count
}

test('an e-mail address has one account in a council, however it is written', async () => {
  const council = await testCouncil(database)
  const as = { actor: council.actors.administrator }
  const again = { name: 'Ann', email: 'ANN@test.example', roles: [] }
  assert.equal(refusedWith(await council.act((session) => openAccount(session, again), as)), 'account-exists')
})

test('a granted role gives its power, from today and no earlier', async () => {
  const council = await testCouncil(database)
  const grant = (email: string) =>
    council.act((session) => grantPower(session, { email, role: 'proper-officer' }), {
      actor: council.actors.administrator,
    })
  assert.equal(refusedWith(await grant('nobody@test.example')), 'unknown-thing')
  accepted(await grant('reader@test.example'))
  const reader = accepted(await actorByEmail(database.office, council.councilId, 'reader@test.example'))
  const open = (when: string) =>
    council.act((session) => openAccount(session, { name: 'Cy', email: 'cy@test.example', roles: [] }), {
      actor: {
        ...reader,
        grants: reader.grants.map((held) => ({ ...held, role: 'administrator' as const })),
      },
      at: at(when),
    })
  assert.equal(refusedWith(await open('2023-12-31T12:00:00Z')), 'no-power')
  accepted(await open('2024-12-04T12:00:00Z'))
})
