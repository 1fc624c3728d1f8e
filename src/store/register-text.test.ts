import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registerInterest } from '../acts/interest/register-interest.ts'
import { withholdInterest } from '../acts/interest/withhold-interest.ts'
import { correctPerson } from '../acts/member/correct-person.ts'
import { appointToOutsideBody } from '../acts/outside/appoint-to-outside-body.ts'
import { registerOutsideBody } from '../acts/outside/register-outside-body.ts'
import { accepted, day, id, testCouncil, type TestCouncil } from '../acts/test-council.ts'
import { search } from './public/search.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()

async function found({ councilId }: TestCouncil, text: string) {
  const record = { reader: database.publicReader, councilId }
  const { hits } = await search(record, { text, page: 1 })
  return hits.map(({ kind, title, place_id }) => [kind, title, place_id])
}

function interestOf({ mayorId }: TestCouncil, words: string) {
  const land = { kind: 'land', holder: 'member', notifiedOn: day('2024-01-20') } as const
  return { ...land, id: id('interest'), personId: mayorId, words }
}

test('an interest is found by its words and by its member, and leads to the member', async () => {
  const council = await testCouncil(database)
  const interest = interestOf(council, 'Okapi Cottage')
  accepted(
    await council.act((session) => registerInterest(session, interest), { actor: council.actors.monitor }),
  )
  const hit = ['interest', 'Okapi Cottage', council.mayorId]
  assert.deepEqual(await found(council, 'okapi'), [hit])
  assert.deepEqual(await found(council, 'Rosalind Thorne cottage'), [hit])
  const withheld = { interestId: interest.id, reason: 'Threats were made.' }
  accepted(
    await council.act((session) => withholdInterest(session, withheld), { actor: council.actors.monitor }),
  )
  assert.deepEqual(await found(council, 'okapi'), [])
})

test('the words of a long interest stand whole in its text, and shortened in its title', async () => {
  const council = await testCouncil(database)
  const interest = interestOf(council, `${'Land in many fields. '.repeat(12)}And a zebra.`)
  accepted(
    await council.act((session) => registerInterest(session, interest), { actor: council.actors.monitor }),
  )
  const [hit] = await found(council, 'zebra')
  assert.equal(hit?.[1]?.length, 161)
})

test('who is on an outside body is found by their name of today, after it was put right', async () => {
  const council = await testCouncil(database)
  const body = { id: id('outsideBody'), name: 'Quagmire Trust', purpose: 'Keeps the marsh.' }
  accepted(await council.act((session) => registerOutsideBody(session, body)))
  const appointment = {
    id: id('outsideAppointment'),
    outsideBodyId: body.id,
    personId: council.mayorId,
    capacity: 'Trustee',
    fromOn: day('2024-05-20'),
    authority: '',
  }
  accepted(await council.act((session) => appointToOutsideBody(session, appointment)))
  const hit = ['outsideBody', 'Quagmire Trust', null]
  assert.deepEqual(await found(council, 'Thorne trustee'), [hit])
  const renamed = { id: council.mayorId, name: 'Rosalind Zanzibar', sortName: 'Zanzibar, Rosalind' }
  accepted(await council.act((session) => correctPerson(session, renamed)))
  assert.deepEqual(await found(council, 'Zanzibar trustee'), [hit])
  assert.deepEqual(await found(council, 'Thorne trustee'), [])
})
