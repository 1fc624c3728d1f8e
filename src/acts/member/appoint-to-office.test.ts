import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { OfficeKind } from '../../council/member/office.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { appointToOffice } from './appoint-to-office.ts'
import { registerOffice } from './register-office.ts'
import { registerPerson, type RegisteredPerson } from './register-person.ts'

const database = await testDatabase()

function register(council: TestCouncil, also: Partial<RegisteredPerson> = {}) {
  const person = { id: id('person'), name: 'Bo Zanzibar', sortName: 'Zanzibar, Bo', otherNames: [] }
  return council.act((session) => registerPerson(session, { ...person, isIdentityProtected: false, ...also }))
}

async function office(council: TestCouncil, kind: OfficeKind) {
  const added = { id: id('office'), title: `The ${kind}`, kind, bodyId: council.bodyId }
  return accepted(await council.act((session) => registerOffice(session, added)))
}

type Term = Partial<Parameters<typeof appointToOffice>[1]['holding']>

function appoint(council: TestCouncil, term: Term) {
  const { mayorId: personId, mayorOfficeId: officeId } = council
  const holding = { id: id('holding'), personId, officeId, fromOn: day('2024-05-01'), ...term }
  return council.act((session) => appointToOffice(session, { holding }))
}

test('a registered person, their office and their words are public at once', async () => {
  const council = await testCouncil(database)
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
  const personId = accepted(await register(council))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), ['person', 'searchable', 'word'])
  accepted(await appoint(council, { personId, officeId: await office(council, 'chair') }))
  assert.ok((await whereSeen(database, council.councilId, 'zanzibar')).includes('office_holding'))
})

test('a person whose identity is protected shows nowhere, in office or out of it', async () => {
  const council = await testCouncil(database)
  const personId = accepted(
    await register(council, {
      isIdentityProtected: true,
      biography: 'Quagga keeper',
      otherNames: [{ name: 'Bo Okapi' }],
    }),
  )
  accepted(await appoint(council, { personId, officeId: await office(council, 'panelMember') }))
  for (const text of ['zanzibar', 'quagga', 'okapi', personId])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
  for (const table of ['person', 'office_holding']) {
    const { rows } = await sql`select from ${sql.table(table)} where person_id = ${personId}`.execute(
      database.publicReader,
    )
    assert.equal(rows.length, 0, `the public's login reads the row in ${table}`)
  }
})

test('an office for one is held by one at a time, an office for several by several', async () => {
  const council = await testCouncil(database)
  const personId = accepted(await register(council))
  assert.equal(refusedWith(await appoint(council, { personId })), 'office-already-held')
  const officeId = await office(council, 'member')
  accepted(await appoint(council, { officeId }))
  accepted(await appoint(council, { officeId, personId }))
  assert.equal(refusedWith(await appoint(council, { officeId, personId })), 'office-already-held')
})

test('who or what is in no register, or a term that ends before it begins, is refused', async () => {
  const council = await testCouncil(database)
  assert.equal(refusedWith(await appoint(council, { personId: id('person') })), 'person-unknown')
  assert.equal(refusedWith(await appoint(council, { officeId: id('office') })), 'office-unknown')
  assert.equal(
    refusedWith(await appoint(council, { toOn: day('2024-04-30') })),
    'holding-ends-before-it-begins',
  )
})
