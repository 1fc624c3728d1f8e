import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Body } from '../../council/body/body.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { recordSuccession } from './record-succession.ts'
import { registerBody } from './register-body.ts'

const database = await testDatabase()

function register(council: TestCouncil, also: Partial<Body> = {}) {
  const body = {
    id: id('body'),
    slug: 'zoo',
    name: 'Zanzibar Panel',
    aliases: ['The Okapi'],
    fromOn: day('2024-01-01'),
  }
  return council.act((session) =>
    registerBody(session, { ...body, kind: 'committee', regime: 'lga1972', ...also }),
  )
}

function succeed(council: TestCouncil, also: Partial<Parameters<typeof recordSuccession>[1]>) {
  const { bodyId } = council
  return council.act((session) =>
    recordSuccession(session, { bodyId, successorId: bodyId, lastDayOn: day('2024-11-30'), ...also }),
  )
}

test('a registered body is public at once by its name, and its aliases are the office’s', async () => {
  const council = await testCouncil(database)
  accepted(await register(council))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), ['body', 'searchable', 'word'])
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), [])
})

test('a body under a law that is not for its kind, or that ends before it begins, is refused', async () => {
  const council = await testCouncil(database)
  const wrong = { kind: 'council', regime: 'exec2012' } as const
  assert.equal(refusedWith(await register(council, wrong)), 'body-under-wrong-regime')
  assert.equal(
    refusedWith(await register(council, { toOn: day('2023-01-01') })),
    'body-ends-before-it-begins',
  )
})

test('a body whose address another has, and a second end of one, are refused; one may cease without a successor', async () => {
  const council = await testCouncil(database)
  assert.equal(refusedWith(await register(council, { slug: 'cabinet' })), 'body-address-taken')
  accepted(await succeed(council, { successorId: undefined }))
  assert.equal(refusedWith(await succeed(council, {})), 'body-ended-already')
})

test('a body that ceased keeps its page, which names its last day and who took over', async () => {
  const council = await testCouncil(database)
  const successorId = accepted(await register(council))
  accepted(await succeed(council, { successorId }))
  const row = await database.publicReader
    .selectFrom('published.body')
    .select(['slug', 'valid_to', 'successor_slug', 'successor_name'])
    .where('body_id', '=', council.bodyId)
    .executeTakeFirst()
  assert.deepEqual(row, {
    slug: 'cabinet',
    valid_to: '2024-11-30',
    successor_slug: 'zoo',
    successor_name: 'Zanzibar Panel',
  })
})

test('a succession of or by a body that the register has not is refused, and so is an end before the beginning', async () => {
  const council = await testCouncil(database)
  assert.equal(refusedWith(await succeed(council, { bodyId: id('body') })), 'unknown-thing')
  assert.equal(refusedWith(await succeed(council, { successorId: id('body') })), 'unknown-thing')
  assert.equal(
    refusedWith(await succeed(council, { lastDayOn: day('2023-12-31') })),
    'body-ends-before-it-begins',
  )
})
