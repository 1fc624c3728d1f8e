import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'

const { council, visitor } = await testWorkspace()
const list = '/workspace/registers/outside-bodies'

test('a clerk registers an outside body, renames it, appoints to it and ends the appointment', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(list)).text, /No outside body is registered yet/)
  await clerk.open(`${list}/new`)
  const typed = { name: 'Quagmire Trust', purpose: 'Keeps the marsh.' }
  assert.match((await clerk.send({ ...typed, name: '' })).markup, /id="name-error"/)
  const made = await clerk.send(typed)
  assert.match(made.text, /Quagmire Trust Keeps the marsh\. Nobody/)
  const change =
    /href="(\/workspace\/registers\/outside-bodies\/[^"/]+)\/change"/.exec(made.markup)?.[1] ?? ''
  await clerk.open(`${change}/change`)
  const renamed = await clerk.send({ ...typed, name: 'Marsh Society' })
  assert.match(renamed.text, /Marsh Society Keeps the marsh\. Formerly Quagmire Trust/)
  await clerk.open(`${change}/appoint`)
  const first = { 'fromOn-day': '20', 'fromOn-month': '5', 'fromOn-year': '2024' }
  const answers = { person: council.mayorId, capacity: 'Trustee', authority: 'Minute 14', ...first }
  const appointed = await clerk.send(answers)
  assert.match(appointed.text, /Rosalind Thorne, Trustee, from 20 May 2024/)
  await clerk.open(`${change}/appoint`)
  assert.match((await clerk.send(answers)).text, /They are on this body already/)
  const correct = /href="([^"]+appointments\/[^"]+\/correct)"/.exec(appointed.markup)?.[1] ?? ''
  await clerk.open(correct)
  const silent = await clerk.send({ capacity: 'Observer' })
  assert.match(silent.markup, /id="reason-error"/)
  const same = await clerk.send({ capacity: 'Trustee', reason: 'It was misread.' })
  assert.match(same.text, /This is what the register says already/)
  const right = await clerk.send({ capacity: 'Observer' })
  assert.match(right.text, /Rosalind Thorne, Observer, from 20 May 2024/)
  const end = /href="([^"]+appointments\/[^"]+\/end)"/.exec(appointed.markup)?.[1] ?? ''
  await clerk.open(end)
  const ended = await clerk.send({ 'toOn-day': '1', 'toOn-month': '12', 'toOn-year': '2024' })
  assert.match(ended.text, /Rosalind Thorne, Observer, 20 May 2024 to 1 Dec 2024/)
  assert.equal((await clerk.open(end)).status, 404)
})

test('who keeps no registers finds none of the screens of outside bodies', async () => {
  const councillor = await visitor(council.actors.councillor)
  for (const path of [list, `${list}/new`]) assert.equal((await councillor.open(path)).status, 404, path)
})
