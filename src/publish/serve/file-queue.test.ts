import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as soon } from 'node:timers/promises'
import * as fc from 'fast-check'
import { FileQueue, type FilePlace } from './file-queue.ts'

/** A queue whose turns are noted by name as they come. */
function notedQueue(limits: { active: number; waiting: number }) {
  const queue = new FileQueue(limits)
  const came: string[] = []
  const left: string[] = []
  const take = (address: string, name = address): FilePlace => {
    const place = queue.take(address)
    assert.ok(place, `${name} was turned away`)
    void place.turn.then((isTurn) => (isTurn ? came : left).push(name))
    return place
  }
  return { queue, came, left, take }
}

test('FileQueue lets as many through at once as it may, and the next when one is done', async () => {
  const { queue, came, take } = notedQueue({ active: 2, waiting: 5 })
  const [a] = [take('a'), take('b'), take('c'), take('d')]
  await soon()
  assert.deepEqual(came, ['a', 'b'])
  assert.deepEqual(queue.counts, { active: 2, waiting: 2 })
  a.giveBack()
  a.giveBack()
  await soon()
  assert.deepEqual(came, ['a', 'b', 'c'])
  assert.deepEqual(queue.counts, { active: 2, waiting: 1 })
})

test('FileQueue turns away who comes when too many wait, and takes them again once one has gone', () => {
  const { queue, take } = notedQueue({ active: 1, waiting: 1 })
  take('a')
  const waiting = take('b')
  assert.equal(queue.take('c'), undefined)
  waiting.giveBack()
  assert.ok(queue.take('c'))
})

test('a reader who leaves the queue is never sent to, and whoever stood behind moves up', async () => {
  const { queue, came, left, take } = notedQueue({ active: 1, waiting: 5 })
  const [a, b] = [take('a'), take('b'), take('c')]
  b.giveBack()
  a.giveBack()
  b.giveBack()
  await soon()
  assert.deepEqual([came, left], [['a', 'c'], ['b']])
  assert.deepEqual(queue.counts, { active: 1, waiting: 0 })
})

test('who asks for many files at one address does not stand before who asks for one', async () => {
  const { came, take } = notedQueue({ active: 1, waiting: 20 })
  const first = take('first')
  const many = ['many 1', 'many 2', 'many 3'].map((name) => take('many', name))
  const others = [take('one'), take('two')]
  const order = [first, many[0], others[0], others[1], many[1], many[2]]
  for (const place of order) {
    place?.giveBack()
    await soon()
  }
  assert.deepEqual(came, ['first', 'many 1', 'one', 'two', 'many 2', 'many 3'])
})

test('FileQueue never sends more than it may nor forgets anybody, in whatever order readers come and go', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ comes: fc.boolean(), who: fc.nat(40) }), { maxLength: 80 }),
      async (steps) => {
        const limits = { active: 3, waiting: 6 }
        const queue = new FileQueue(limits)
        const places: FilePlace[] = []
        for (const { comes, who } of steps) {
          if (comes) {
            const place = queue.take(`address ${who % 4}`)
            if (place === undefined) assert.deepEqual(queue.counts, limits)
            else places.push(place)
          } else places.splice(who % (places.length + 1), 1)[0]?.giveBack()
          const { active, waiting } = queue.counts
          assert.equal(active, Math.min(places.length, limits.active))
          assert.equal(active + waiting, places.length)
        }
        const sent = places.map(async ({ turn, giveBack }) => {
          assert.equal(await turn, true)
          giveBack()
        })
        await Promise.all(sent)
        assert.deepEqual(queue.counts, { active: 0, waiting: 0 })
      },
    ),
  )
})
