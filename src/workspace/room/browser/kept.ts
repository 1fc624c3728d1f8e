import type { RoomEntry } from '../../../council/room/entry.ts'
import type { RoomFacts } from '../../../council/room/room-facts.ts'
import type { Typed } from '../../../web/form/field.ts'
import type { RoomChoice } from '../view/room-view.ts'

/** Entries that one form made and that the server has not taken yet. `typed` is what the form held, so that it can be mended. */
export type WaitingGroup = {
  readonly id: string
  readonly order: number
  readonly entries: readonly RoomEntry[]
  readonly typed: Typed
  readonly choice: RoomChoice
  /** Why the server refused it, where it did. */
  readonly sentence?: string | undefined
}

/** The room as the server last told it. */
export type Snapshot = {
  readonly facts: RoomFacts
  readonly entries: readonly RoomEntry[]
  readonly recordedBy: Readonly<Record<string, string>>
}

type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer }

const databaseName = 'moothall-room'

/** Opens what the device keeps. Everything in it that says anything of a meeting is encrypted. */
export async function openKept(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(databaseName, 1)
    asked.addEventListener('upgradeneeded', () => {
      asked.result.createObjectStore('sealed')
      asked.result.createObjectStore('plain')
    })
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('the device keeps nothing')))
  })
}

/** Erases everything that the device keeps, with the shell of the screen. */
export async function eraseKept(database: IDBDatabase | undefined): Promise<void> {
  database?.close()
  await new Promise<void>((resolve) => {
    const asked = indexedDB.deleteDatabase(databaseName)
    for (const done of ['success', 'error', 'blocked']) asked.addEventListener(done, () => resolve())
  })
  for (const name of await caches.keys()) if (name.startsWith('moothall-room')) await caches.delete(name)
  sessionStorage.clear()
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
}

/** The key as the server gives it, ready to encrypt with. It cannot be taken out again. */
export function importKey(secret: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** What one meeting keeps on the device, under the key of who is signed in. */
export class Kept {
  readonly #database: IDBDatabase
  readonly #key: CryptoKey
  readonly #meeting: string

  constructor(database: IDBDatabase, key: CryptoKey, meeting: string) {
    this.#database = database
    this.#key = key
    this.#meeting = meeting
  }

  async putGroup(group: WaitingGroup): Promise<void> {
    await this.#put(`${this.#meeting} group ${group.id}`, group)
    await this.#count()
  }

  async dropGroup(id: string): Promise<void> {
    await request(this.#store('readwrite').delete(`${this.#meeting} group ${id}`))
    await this.#count()
  }

  async putSnapshot(snapshot: Snapshot): Promise<void> {
    await this.#put(`${this.#meeting} snapshot`, snapshot)
  }

  async snapshot(): Promise<Snapshot | undefined> {
    const sealed = await request(this.#store('readonly').get(`${this.#meeting} snapshot`))
    return sealed === undefined ? undefined : this.#open<Snapshot>(sealed as Sealed)
  }

  /** The groups that wait, in the order in which they were made. What another account kept stays closed. */
  async groups(): Promise<readonly WaitingGroup[]> {
    const sealed = await request(this.#store('readonly').getAll(range(this.#meeting)))
    const opened = await Promise.all((sealed as Sealed[]).map((one) => this.#open<WaitingGroup>(one)))
    return opened.filter((group) => group !== undefined).toSorted((one, other) => one.order - other.order)
  }

  async #put(name: string, value: unknown): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const bytes = new TextEncoder().encode(JSON.stringify(value))
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, bytes)
    await request(this.#store('readwrite').put({ iv, sealed }, name))
  }

  async #open<Value>({ iv, sealed }: Sealed): Promise<Value | undefined> {
    try {
      const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, this.#key, sealed)
      return JSON.parse(new TextDecoder().decode(bytes)) as Value
    } catch {
      return undefined // sealed by another account, whose key this is not
    }
  }

  /** Keeps in the clear how many wait, so that this can be said before the key is there. */
  async #count(): Promise<void> {
    const keys = await request(this.#store('readonly').getAllKeys(range(this.#meeting)))
    await putPlain(this.#database, `${this.#meeting} waiting`, keys.length)
  }

  #store(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction('sealed', mode).objectStore('sealed')
  }
}

/** How many entries wait on the device, by the meeting: those that another account kept among them. */
export async function waitingByMeeting(database: IDBDatabase): Promise<ReadonlyMap<string, number>> {
  const keys = await request(database.transaction('sealed', 'readonly').objectStore('sealed').getAllKeys())
  const waiting = new Map<string, number>()
  for (const key of keys as string[]) {
    const [meeting = '', kind] = key.split(' ')
    if (kind === 'group') waiting.set(meeting, (waiting.get(meeting) ?? 0) + 1)
  }
  return waiting
}

/** A value that says nothing of a meeting. */
export async function plainOf<Value>(database: IDBDatabase, name: string): Promise<Value | undefined> {
  return (await request(database.transaction('plain', 'readonly').objectStore('plain').get(name))) as
    | Value
    | undefined
}

/** Keeps a value that says nothing of a meeting. */
export async function putPlain(database: IDBDatabase, name: string, value: unknown): Promise<void> {
  await request(database.transaction('plain', 'readwrite').objectStore('plain').put(value, name))
}

function range(meeting: string): IDBKeyRange {
  return IDBKeyRange.bound(`${meeting} group `, `${meeting} group ~`)
}

function request<Value>(asked: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('the device could not keep it')))
  })
}
