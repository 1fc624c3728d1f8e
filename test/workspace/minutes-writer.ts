import { once } from 'node:events'
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, length, toUint8Array, writeVarUint } from 'lib0/encoding'
import { WebSocket } from 'ws'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'

/** Somebody at an editor of minutes without a page: what the browser's connection does, for tests and measurements. */
export type MinutesWriter = {
  readonly doc: Y.Doc
  readonly socket: WebSocket
  /** Resolves when everything written so far is kept. */
  readonly saved: () => Promise<void>
  /** Resolves when the words of the others are here. */
  readonly synced: Promise<void>
  /** The number with which the connection ended. */
  readonly ended: Promise<number>
}

/** Opens an editor of minutes at an address, with a session's cookie, on words that are there already or on none. */
export function minutesWriter(
  address: string,
  headers: Readonly<Record<string, string>>,
  doc = new Y.Doc(),
): MinutesWriter {
  const socket = new WebSocket(address, { headers })
  socket.binaryType = 'arraybuffer'
  const waiting = new Set<() => void>()
  let kept = new Map<number, number>()
  const { promise: synced, resolve: tellSynced } = Promise.withResolvers<void>()
  const send = (encoder: ReturnType<typeof createEncoder>): void => socket.send(toUint8Array(encoder))
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === socket || socket.readyState !== WebSocket.OPEN) return
    const encoder = begun()
    writeUpdate(encoder, update)
    send(encoder)
  })
  socket.on('open', () => {
    const encoder = begun()
    writeSyncStep1(encoder, doc)
    send(encoder)
  })
  socket.on('message', (data: ArrayBuffer) => {
    const decoder = createDecoder(new Uint8Array(data))
    const kind = readVarUint(decoder)
    if (kind === 2) kept = Y.decodeStateVector(readVarUint8Array(decoder))
    if (kind === 0) {
      const encoder = begun()
      if (readSyncMessage(decoder, encoder, doc, socket) === 1) tellSynced()
      if (length(encoder) > 1) send(encoder)
    }
    for (const look of waiting) look()
  })
  socket.on('error', () => undefined)
  const ended = once(socket, 'close').then(([code]) => code as number)
  const saved = (): Promise<void> =>
    new Promise((resolve) => {
      const own = Y.decodeStateVector(Y.encodeStateVector(doc)).get(doc.clientID) ?? 0
      const look = (): void => {
        if ((kept.get(doc.clientID) ?? 0) < own) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return { doc, socket, saved, synced, ended }
}

function begun() {
  const encoder = createEncoder()
  writeVarUint(encoder, 0)
  return encoder
}
