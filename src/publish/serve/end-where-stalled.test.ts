import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { mock, test } from 'node:test'
import { endWhereStalled } from './end-where-stalled.ts'

mock.timers.enable({ apis: ['setInterval'] })

/** A file on its way, over a connection that has taken some bytes of it. */
function sending() {
  const state = { socket: { bytesWritten: 0 }, isEnded: false }
  const raw = Object.assign(new EventEmitter(), {
    socket: state.socket,
    destroy: () => {
      state.isEnded = true
      raw.emit('close')
    },
  })
  return { state, raw: raw as unknown as ServerResponse & EventEmitter }
}

test('a file whose reader takes nothing is ended once others wait for its place, and not before', () => {
  const { state, raw } = sending()
  let others = false
  endWhereStalled(raw, () => others)
  mock.timers.tick(90_000)
  assert.equal(state.isEnded, false)
  others = true
  mock.timers.tick(30_000)
  assert.equal(state.isEnded, true)
})

test('a file whose reader goes on taking it is sent to its end, however long that is', () => {
  const { state, raw } = sending()
  endWhereStalled(raw, () => true)
  for (let round = 0; round < 20; round++) {
    state.socket.bytesWritten += 500_000
    mock.timers.tick(30_000)
  }
  assert.equal(state.isEnded, false)
  raw.emit('close')
  mock.timers.tick(90_000)
  assert.equal(state.isEnded, false)
})
