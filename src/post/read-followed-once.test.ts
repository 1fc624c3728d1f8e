import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Topic } from '../council/follower/topic.ts'
import type { Id } from '../foundation/identifier.ts'
import { readFollowedOnce } from './read-followed-once.ts'

const topic = (id: string): Topic => ({ kind: 'inspection', id })

test('what many follow is read once, and anew for another council and once the public record has moved', async () => {
  const asked: string[] = []
  const read = readFollowedOnce((councilId, { id }) => {
    asked.push(`${councilId} ${id}`)
    return Promise.resolve({ title: `${id} ${asked.length}`, path: '/', news: [] })
  })
  const [here, there] = ['here', 'there'] as Id<'council'>[]
  assert.ok(here && there)
  await read(here, topic('a'), 1)
  await read(here, topic('b'), 1)
  assert.equal((await read(here, topic('a'), 1))?.title, 'a 1')
  assert.equal((await read(here, topic('a'), 2))?.title, 'a 3')
  await read(there, topic('a'), 2)
  assert.deepEqual(asked, ['here a', 'here b', 'here a', 'there a'])
})
