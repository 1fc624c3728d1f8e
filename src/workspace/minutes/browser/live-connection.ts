import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import {
  messageYjsSyncStep1,
  messageYjsSyncStep2,
  readSyncMessage,
  writeSyncStep1,
  writeUpdate,
} from 'y-protocols/sync'
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, length, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import * as Y from 'yjs'

/** How the words on this page stand to those that are kept. */
export type SavedState = 'saved' | 'saving' | 'offline' | 'sessionOver' | 'published'

const kinds = { sync: 0, awareness: 1, saved: 2 } as const
const endings: Readonly<Record<number, SavedState>> = { 4401: 'sessionOver', 4409: 'published' }
const firstWaitMs = 400
const longestWaitMs = 8_000

/** The connection of this page to the minutes as others write them. It comes back by itself, and then sends what was written meanwhile. */
export class LiveConnection {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly #address: string
  readonly #tell: (state: SavedState) => void
  #socket: WebSocket | undefined
  #waitMs = firstWaitMs
  #state: SavedState = 'saving'
  #kept = new Map<number, number>()
  #isSynced = false
  #isAnswered = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(doc: Y.Doc, address: string, tell: (state: SavedState) => void) {
    this.doc = doc
    this.#address = address
    this.#tell = tell
    this.awareness = new Awareness(doc)
    doc.on('update', (update: Uint8Array, origin: unknown) => this.#written(update, origin))
    this.awareness.on(
      'update',
      (change: Record<'added' | 'updated' | 'removed', number[]>, origin: unknown) => {
        if (origin !== this) this.#sendAwareness([...change.added, ...change.updated, ...change.removed])
      },
    )
    addEventListener('online', () => this.#open())
    addEventListener('offline', () => this.#socket?.close())
    addEventListener('beforeunload', (event) => {
      if (!this.isSaved()) event.preventDefault()
    })
    this.#open()
  }

  get isSynced(): boolean {
    return this.#isSynced
  }

  /** Whether everything written on this page is kept. */
  isSaved(): boolean {
    const own = Y.decodeStateVector(Y.encodeStateVector(this.doc)).get(this.doc.clientID) ?? 0
    return (this.#kept.get(this.doc.clientID) ?? 0) >= own
  }

  #open(): void {
    clearTimeout(this.#timer)
    if (this.#state === 'published' || (this.#socket !== undefined && this.#socket.readyState <= 1)) return
    const socket = new WebSocket(this.#address)
    this.#socket = socket
    socket.binaryType = 'arraybuffer'
    socket.addEventListener('open', () => {
      const encoder = begun(kinds.sync)
      writeSyncStep1(encoder, this.doc)
      socket.send(toUint8Array(encoder))
      this.#sendAwareness([this.doc.clientID])
    })
    socket.addEventListener('message', ({ data }) => this.#receive(new Uint8Array(data as ArrayBuffer)))
    socket.addEventListener('close', ({ code }) => this.#closed(socket, code))
  }

  #closed(socket: WebSocket, code: number): void {
    if (socket !== this.#socket) return
    this.#socket = undefined
    this.#isAnswered = false
    this.#show(endings[code] ?? 'offline')
    if (this.#state === 'published') return
    this.#timer = setTimeout(() => this.#open(), this.#waitMs)
    this.#waitMs = Math.min(this.#waitMs * 2, longestWaitMs)
  }

  #receive(message: Uint8Array): void {
    const decoder = createDecoder(message)
    const kind = readVarUint(decoder)
    if (kind === kinds.awareness) applyAwarenessUpdate(this.awareness, readVarUint8Array(decoder), this)
    else if (kind === kinds.saved) this.#kept = Y.decodeStateVector(readVarUint8Array(decoder))
    else {
      const encoder = begun(kinds.sync)
      const step = readSyncMessage(decoder, encoder, this.doc, this)
      if (length(encoder) > 1) this.#socket?.send(toUint8Array(encoder))
      if (step === messageYjsSyncStep1) this.#isAnswered = true // from here on every change is sent as it is made
      if (step === messageYjsSyncStep2) this.#isSynced = true
      this.#waitMs = firstWaitMs
    }
    this.#show(this.isSaved() ? 'saved' : 'saving')
  }

  #written(update: Uint8Array, origin: unknown): void {
    if (origin === this) return
    const encoder = begun(kinds.sync)
    writeUpdate(encoder, update)
    if (this.#isAnswered && this.#socket?.readyState === WebSocket.OPEN) {
      this.#socket.send(toUint8Array(encoder))
      this.#show('saving')
    }
  }

  #sendAwareness(clients: number[]): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return
    const encoder = begun(kinds.awareness)
    writeVarUint8Array(encoder, encodeAwarenessUpdate(this.awareness, clients))
    this.#socket.send(toUint8Array(encoder))
  }

  #show(state: SavedState): void {
    if (state === this.#state) return
    this.#state = state
    this.#tell(state)
  }
}

function begun(kind: number) {
  const encoder = createEncoder()
  writeVarUint(encoder, kind)
  return encoder
}
