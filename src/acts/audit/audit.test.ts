import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { Client } from 'pg'
import { listMail } from '../../store/mail.ts'
import { listTrail } from '../../store/audit-trail.ts'
import { allCouncils } from '../../store/council.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accountIdOf } from '../mail/test-mail-act.ts'
import { enter } from '../session.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { brokenEntries } from '../test-record.ts'
import { enterReads, noteRead, type Read } from './note-read.ts'
import { followTrail, verifyTrail } from './verify-trail.ts'

const database = await testDatabase()
const noon = at('2024-12-04T12:00:00Z')

const audit = { kind: 'audit entry', id: '1' }
testAct(database, 'read-trail', {
  by: 'monitor',
  prepare: () => (session) => Promise.resolve(enter(session, 'read-trail', audit)),
})
testAct(database, 'read-unreleased', {
  prepare: () => (session) => Promise.resolve(enter(session, 'read-unreleased', audit)),
})
testAct(database, 'report-broken-trail', {
  by: 'operator',
  prepare: (council) => {
    Object.assign(council.actors, {
      operator: {
        accountId: null,
        name: 'the operator',
        grants: [{ role: 'operator', fromOn: '2024-01-01' }],
      },
    })
    return (session) => Promise.resolve(enter(session, 'report-broken-trail', audit))
  },
})

/** What somebody with every right over the server does behind Moothall's back. */
async function tamper(council: TestCouncil, statement: string): Promise<void> {
  const address = Object.assign(new URL(database.superuserAddress), {
    pathname: new URL(database.addresses.office).pathname,
  })
  const superuser = new Client({ connectionString: address.href })
  await superuser.connect()
  try {
    const { rowCount } = await superuser.query(
      `${statement} where council_id = '${council.councilId}' and entry_no ${statement.startsWith('delete from audit_entry /* end */') ? '> 5' : '= 4'}`,
    )
    assert.ok((rowCount ?? 0) > 0)
  } finally {
    await superuser.end()
  }
}

async function followed(council: TestCouncil) {
  const { broken } = await followTrail(database.office, council.councilId)
  return broken
}

test('a trail that nobody touched holds together to its last entry', async () => {
  const council = await testCouncil(database)
  const state = await followTrail(database.office, council.councilId)
  const [last] = await listTrail(database.office, { councilId: council.councilId, limit: 1 })
  assert.deepEqual(state, { entries: last?.entry_no, lastHash: last?.hash })
})

for (const [what, statement, expected] of [
  [
    'the name of who acted was changed',
    `update audit_entry set actor = 'Somebody Else'`,
    { entryNo: 4, fault: 'changed' },
  ],
  [
    'the time was moved',
    `update audit_entry set at = at + interval '1 second'`,
    { entryNo: 4, fault: 'changed' },
  ],
  ['a detail was added', `update audit_entry set detail = '{"x": 1}'`, { entryNo: 4, fault: 'changed' }],
  ['its hash was changed', `update audit_entry set hash = repeat('0', 64)`, { entryNo: 4, fault: 'changed' }],
  [
    'it was unlinked',
    `update audit_entry set previous_hash = repeat('0', 64)`,
    { entryNo: 4, fault: 'not-linked' },
  ],
  ['it was taken out', `delete from audit_entry`, { entryNo: 4, fault: 'missing' }],
] as const) {
  test(`the first entry that is broken is named where ${what}`, async () => {
    const council = await testCouncil(database)
    await tamper(council, statement)
    assert.deepEqual(await followed(council), expected)
  })
}

test('a trail that was cut off at its end is seen the next time it is followed', async () => {
  const council = await testCouncil(database)
  const row = (await allCouncils(database.office)).find((each) => each.council_id === council.councilId)!
  await verifyTrail(database.office, row, noon)
  await tamper(council, 'delete from audit_entry /* end */')
  assert.deepEqual(await followed(council), { entryNo: 6, fault: 'cut-off' })
})

test('a break is told once to the monitoring officers and the administrator, and entered', async () => {
  const council = await testCouncil(database)
  const row = (await allCouncils(database.office)).find((each) => each.council_id === council.councilId)!
  await tamper(council, `update audit_entry set actor = 'Somebody Else'`)
  await verifyTrail(database.office, row, noon)
  await verifyTrail(database.office, row, at('2024-12-05T02:17:00Z'))
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 10 })
  assert.deepEqual(
    mails.map(({ address }) => address).toSorted((one, other) => one.localeCompare(other)),
    ['ann@test.example', 'deputy@test.example', 'monitor@test.example'],
  )
  const [last] = await listTrail(database.office, { councilId: council.councilId, limit: 1 })
  assert.deepEqual([last?.act, last?.subject_id], ['report-broken-trail', '4'])
})

test('a trail is searched by person, act, thing and time, a page at a time', async () => {
  const council = await testCouncil(database)
  const itemId = id('item')
  for (const when of ['2024-12-04T10:00:00Z', '2024-12-05T10:00:00Z'])
    await council.act(
      (session) => Promise.resolve(enter(session, 'add-item', { kind: 'item', id: itemId })),
      { at: at(when) },
    )
  const found = async (asked: object) =>
    (await listTrail(database.office, { councilId: council.councilId, limit: 50, ...asked })).length
  const accountId = accountIdOf(council, 'clerk')
  assert.equal(await found({ thing: itemId }), 2)
  assert.equal(await found({ act: 'add-item', from: at('2024-12-05T00:00:00Z') }), 1)
  assert.equal(await found({ act: 'add-item', until: at('2024-12-05T00:00:00Z'), accountId }), 1)
  assert.equal(await found({ act: 'add-item', accountId: accountIdOf(council, 'monitor') }), 0)
  const [first] = await listTrail(database.office, { councilId: council.councilId, limit: 1 })
  const [second] = await listTrail(database.office, {
    councilId: council.councilId,
    limit: 1,
    before: first!.entry_no,
  })
  assert.equal(second!.entry_no, first!.entry_no - 1)
})

test('who reads what is not public is entered with the version and the time, and the chain holds', async () => {
  const council = await testCouncil(database)
  const read = (reader: Read['reader']): Read => ({
    office: database.office,
    councilId: council.councilId,
    zone: 'Europe/London',
    at: noon,
    random: randomBytes,
    reader,
  })
  const thing = { kind: 'document', id: id('document'), version: 2, bodyId: council.bodyId }
  const as = (name: 'monitor' | 'administrator') => council.actors[name] as Read['reader']
  assert.equal(refusedWith(await noteRead(read(as('administrator')), thing)), 'no-power')
  accepted(await noteRead(read(as('monitor')), thing))
  await enterReads(database.office, () => at('2024-12-04T12:01:00Z'))
  await enterReads(database.office, () => at('2024-12-04T12:02:00Z'))
  const entries = await listTrail(database.office, {
    councilId: council.councilId,
    thing: thing.id,
    limit: 5,
  })
  assert.deepEqual(
    entries.map(({ act, actor, power, at: when, detail }) => ({ act, actor, power, when, detail })),
    [
      {
        act: 'read-unreleased',
        actor: 'monitor',
        power: 'monitoring-officer',
        when: noon,
        detail: { version: 2 },
      },
    ],
  )
  assert.deepEqual(await brokenEntries(database, council.councilId), [])
})
