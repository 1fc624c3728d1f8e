import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { whereSeen } from '../../acts/test-record.ts'

const { council, database, visitor } = await testWorkspace()
const list = '/workspace/registers/dispensations'

function on(field: string, date: string) {
  const [day = '', month = '', year = '2024'] = date.split(' ')
  return { [`${field}-day`]: day, [`${field}-month`]: month, [`${field}-year`]: year }
}

const typed = {
  person: council.mayorId,
  subject: 'Quagmire drainage rates',
  extent: 'speak',
  ground: 'c',
  reasons: 'Every resident pays them.',
  grantedBy: `body ${council.bodyId}`,
  ...on('requestedOn', '1 10'),
  ...on('grantedOn', '16 10'),
  ...on('fromOn', '16 10'),
  ...on('toOn', '10 5 2025'),
}

test('a clerk records a dispensation, is told when it is too long, and ends it early', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(list)).text, /No dispensation is recorded/)
  await clerk.open(`${list}/new`)
  const long = await clerk.send({ ...typed, ...on('toOn', '16 10 2028') })
  assert.match(long.markup, /id="toOn-error"/)
  assert.match(long.text, /the last day of this one can be 15 October 2028/)
  assert.match(long.markup, /Every resident pays them/)
  const made = await clerk.send(typed)
  assert.match(
    made.text,
    /Rosalind Thorne Quagmire drainage rates May speak\. Section 33\(2\)\(c\)\. Every resident/,
  )
  assert.deepEqual(await whereSeen(database, council.councilId, 'Quagmire drainage'), [
    'dispensation',
    'register_text',
    'searchable',
  ])
  const end = /href="(\/workspace\/registers\/dispensations\/[^"]+\/end)"/.exec(made.markup)?.[1] ?? ''
  await clerk.open(end)
  assert.equal((await clerk.send({ ...on('endedOn', '4 12'), reason: '' })).status, 400)
  const ended = await clerk.send({ ...on('endedOn', '4 12'), reason: 'The house was sold.' })
  assert.match(ended.text, /Ended on 4 Dec 2024: The house was sold\./)
  assert.equal((await clerk.open(end)).status, 404)
})

test('who records no dispensations finds none of their screens', async () => {
  const councillor = await visitor(council.actors.councillor)
  for (const path of [list, `${list}/new`]) assert.equal((await councillor.open(path)).status, 404, path)
})
