import {
  Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding'
import {
  createEncoder,
  length,
  toUint8Array,
  writeVarUint,
  writeVarUint8Array,
  type Encoder,
} from 'lib0/encoding'
import * as Y from 'yjs'
import { inOneTransaction, type Actor } from '../../../acts/session.ts'
import { keepMinutesVersion, type WrittenItems } from '../../../acts/minutes/keep-minutes-version.ts'
import { canonicalMinutes, type MinuteBlock } from '../../../council/minutes/minute-block.ts'
import type { TakenIn } from '../../../council/proceedings/changed-proceedings.ts'
import type { ToldProceeding } from '../../../council/proceedings/proceeding.ts'
import { newId, type Id, type RandomBytes } from '../../../foundation/identifier.ts'
import type { Instant, ZoneName } from '../../../foundation/instant.ts'
import { addMinuteUpdates, minuteVersionOf, writtenMinutes } from '../../../store/minutes-written.ts'
import type { Office } from '../../../store/transaction.ts'
import type { FirstMinutes } from './first-blocks.ts'
import { blocksIn, writeBlocks } from './shared-blocks.ts'
import { toldIn, writeTold } from './told-in-minutes.ts'

/** What the first number of a message says that it is. */
const messageKinds = { sync: 0, awareness: 1, saved: 2 } as const

/** Which minutes are written together, and on what ground. */
export type SharedGround = {
  readonly office: Office
  readonly councilId: Id<'council'>
  readonly meetingId: Id<'meeting'>
  readonly zone: ZoneName
  readonly itemIds: readonly Id<'item'>[]
  readonly clock: () => Instant
  readonly random: RandomBytes
  readonly log: (line: string) => void
  /** How long somebody must have stopped writing before a version is kept in their name. */
  readonly quietMs: number
}

/** Whoever writes: under which account and power. */
export type Writer = Actor & { readonly accountId: Id<'account'> }

/** Somebody at an open editor. */
export type Member = {
  readonly writer: Writer
  readonly send: (message: Uint8Array) => void
  /** Ends their editing, with a number and words that the editor understands. */
  readonly end: (code: number, reason: string) => void
}

type Waiting = { readonly content: Uint8Array; readonly writer: Writer }

/** Why an editor's connection is ended by us. */
export const endings = { sessionOver: 4401, noLongerDraft: 4409, fault: 1011 } as const

/**
 * The minutes of one meeting as several people write them at once. A change is sent on at once to the others, and
 * acknowledged to its writer when it is kept; a version follows when its writer has been quiet for a while.
 */
export class SharedMinutes {
  readonly doc = new Y.Doc()
  readonly awareness = new Awareness(this.doc)
  readonly ground: SharedGround
  readonly #members = new Set<Member>()
  readonly #clientsOf = new Map<Member, Set<number>>()
  readonly #quiet = new Map<string, NodeJS.Timeout>()
  #waiting: Waiting[] = []
  #writing: Promise<void> | undefined
  #versioning: Promise<unknown> = Promise.resolve()
  #sequence: number
  /** The last version as one text; none before the first. */
  #lastVersion: string | undefined
  #hasEnded = false

  private constructor(
    ground: SharedGround,
    kept: { readonly sequence: number; readonly version: string | undefined },
  ) {
    this.ground = ground
    this.#sequence = kept.sequence
    this.#lastVersion = kept.version
    this.awareness.setLocalState(null)
  }

  /** Opens the minutes as they were last kept. Where no editor has had them yet, they begin with `first`. */
  static async open(ground: SharedGround, first: FirstMinutes, opener: Writer): Promise<SharedMinutes> {
    const where = { councilId: ground.councilId, meetingId: ground.meetingId }
    const written = await writtenMinutes(ground.office, where)
    const last = await minuteVersionOf(ground.office, where)
    const items = last?.items as unknown as WrittenItems | undefined
    const version = items && canonicalMinutes(items) // the database gives back its parts in an order of its own
    const shared = new SharedMinutes(ground, { sequence: written.sequence, version })
    if (written.state !== undefined) Y.applyUpdate(shared.doc, written.state)
    for (const { content } of written.updates) Y.applyUpdate(shared.doc, content)
    await shared.#begin(items === undefined ? first : { items, told: [] }, opener)
    shared.doc.on('update', (content: Uint8Array, origin: unknown) => shared.#changed(content, origin))
    shared.awareness.on('update', (change: AwarenessChange, origin: unknown) =>
      shared.#noticed(change, origin),
    )
    return shared
  }

  get hasEnded(): boolean {
    return this.#hasEnded
  }

  get isEmpty(): boolean {
    return this.#members.size === 0
  }

  /** The blocks of every item, as they stand. */
  items(): WrittenItems {
    return Object.fromEntries(
      this.ground.itemIds.map((itemId) => [itemId, blocksIn(this.doc.getXmlFragment(itemId))]),
    )
  }

  /** What the minutes have taken in of the room's record. */
  told(): readonly ToldProceeding[] {
    return toldIn(this.doc)
  }

  /** Lets somebody in: they get what is there, and are asked for what they wrote while they were away. */
  join(member: Member): void {
    this.#members.add(member)
    const encoder = begun(messageKinds.sync)
    writeSyncStep1(encoder, this.doc)
    member.send(toUint8Array(encoder))
    const present = [...this.awareness.getStates().keys()]
    if (present.length > 0) member.send(awarenessMessage(this.awareness, present))
  }

  /** Takes a message from an editor. Throws for what is no message. */
  receive(member: Member, message: Uint8Array): void {
    const decoder = createDecoder(message)
    const kind = readVarUint(decoder)
    if (kind === messageKinds.awareness)
      return applyAwarenessUpdate(this.awareness, readVarUint8Array(decoder), member)
    if (kind !== messageKinds.sync) throw new Error(`an editor sent a message of the unknown kind ${kind}`)
    const encoder = begun(messageKinds.sync)
    readSyncMessage(decoder, encoder, this.doc, member)
    if (length(encoder) > 1) member.send(toUint8Array(encoder))
    return undefined
  }

  /** Lets somebody go. What they wrote is kept as a version in their name. */
  async leave(member: Member): Promise<void> {
    if (!this.#members.delete(member)) return
    removeAwarenessStates(this.awareness, [...(this.#clientsOf.get(member) ?? [])], member)
    this.#clientsOf.delete(member)
    if (this.#quiet.has(member.writer.accountId)) await this.keepVersion(member.writer)
  }

  /** Writes the minute of an item from outside an editor, and keeps a version of it. */
  async write(writer: Writer, written: WrittenItems, restoredVersion?: number) {
    this.doc.transact(() => {
      for (const [itemId, blocks] of Object.entries(written)) this.#fill(itemId, blocks)
    }, writer)
    return this.keepVersion(writer, restoredVersion)
  }

  /** Writes what was taken in of the room's record, in one change with the note of it, and keeps a version. */
  async takeIn(writer: Writer, { written, told }: TakenIn) {
    this.doc.transact(() => {
      for (const [itemId, blocks] of Object.entries(written)) this.#fill(itemId, blocks)
      writeTold(this.doc, told)
    }, writer)
    return this.keepVersion(writer)
  }

  /** Keeps the minutes as they stand as a version, where they differ from the last one. */
  keepVersion(writer: Writer, restoredVersion?: number) {
    clearTimeout(this.#quiet.get(writer.accountId))
    this.#quiet.delete(writer.accountId)
    const kept = this.#versioning.then(() => this.#version(writer, restoredVersion))
    this.#versioning = kept.catch(() => undefined)
    return kept
  }

  /** Waits until all that was sent is kept. */
  async settled(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing
    await this.#versioning
  }

  /** Ends the editing of everybody. */
  end(code: number, reason: string): void {
    this.#hasEnded = true
    for (const member of this.#members) member.end(code, reason)
    this.#members.clear()
    for (const timer of this.#quiet.values()) clearTimeout(timer)
    this.awareness.destroy()
    this.doc.destroy()
  }

  /** The first words are kept before anybody can write after them; an item without any has a paragraph to write in. */
  async #begin({ items, told }: FirstMinutes, opener: Writer): Promise<void> {
    const { office, councilId, meetingId, itemIds, clock } = this.ground
    const before = Y.encodeStateVector(this.doc)
    const isNew = itemIds.every((itemId) => this.doc.getXmlFragment(itemId).length === 0)
    const wordless = itemIds.filter((itemId) => this.doc.getXmlFragment(itemId).length === 0)
    if (wordless.length === 0) return
    for (const itemId of wordless) this.#fill(itemId, isNew ? (items[itemId] ?? []) : [])
    if (isNew) writeTold(this.doc, told)
    this.#sequence += 1
    const content = Y.encodeStateAsUpdate(this.doc, before)
    const first = { sequence: this.#sequence, content, accountId: opener.accountId, at: clock() }
    await addMinuteUpdates(office, { councilId, meetingId }, [first])
  }

  /** Two who begin an item at once begin in one paragraph: an editor without any would make one for each of them. */
  #fill(itemId: string, blocks: readonly MinuteBlock[]): void {
    const toWriteIn: MinuteBlock = { kind: 'paragraph', id: newId(this.ground.random), text: '' }
    writeBlocks(this.doc.getXmlFragment(itemId), blocks.length === 0 ? [toWriteIn] : blocks)
  }

  #changed(content: Uint8Array, origin: unknown): void {
    const from = isMember(origin) ? origin : undefined
    const writer = from?.writer ?? (origin as Writer)
    const encoder = begun(messageKinds.sync)
    writeUpdate(encoder, content)
    const message = toUint8Array(encoder)
    for (const member of this.#members) if (member !== from) member.send(message)
    this.#waiting.push({ content, writer })
    this.#writing ??= this.#write()
    this.#waitForQuiet(writer)
  }

  async #write(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        const batch = this.#waiting
        this.#waiting = []
        const state = Y.encodeStateVector(this.doc)
        const { office, councilId, meetingId, clock } = this.ground
        const updates = byWriter(batch).map(({ content, writer }, at) => ({
          sequence: this.#sequence + at + 1,
          content,
          accountId: writer.accountId,
          at: clock(),
        }))
        await addMinuteUpdates(office, { councilId, meetingId }, updates)
        this.#sequence += updates.length
        const saved = begun(messageKinds.saved)
        writeVarUint8Array(saved, state)
        const message = toUint8Array(saved)
        for (const member of this.#members) member.send(message)
      }
    } catch (fault) {
      // What is not kept is not acknowledged: each editor still has it, comes back and sends it again.
      this.ground.log(
        `cannot keep what was written in the minutes ${this.ground.meetingId}: ${String(fault)}`,
      )
      this.end(endings.fault, 'not kept')
    } finally {
      this.#writing = undefined
    }
  }

  #waitForQuiet(writer: Writer): void {
    clearTimeout(this.#quiet.get(writer.accountId))
    const timer = setTimeout(() => {
      this.keepVersion(writer).catch((fault: unknown) => this.ground.log(String(fault)))
    }, this.ground.quietMs)
    timer.unref()
    this.#quiet.set(writer.accountId, timer)
  }

  async #version(writer: Writer, restoredVersion: number | undefined) {
    while (this.#writing !== undefined) await this.#writing
    const { office, councilId, meetingId, zone, clock, random } = this.ground
    const items = this.items()
    const written = canonicalMinutes(items)
    if (this.#hasEnded || (written === this.#lastVersion && restoredVersion === undefined)) return undefined
    const kept = {
      meetingId,
      items,
      content: Y.encodeStateAsUpdate(this.doc),
      upToSequence: this.#sequence,
      restoredVersion,
    }
    const opening = { councilId, zone, actor: writer, at: clock(), random }
    const answer = await inOneTransaction(office, opening, (session) => keepMinutesVersion(session, kept))
    if (answer.ok) this.#lastVersion = written
    else this.end(endings.noLongerDraft, answer.refusal.code)
    return answer
  }

  #noticed({ added, updated, removed }: AwarenessChange, origin: unknown): void {
    if (isMember(origin)) {
      const clients = this.#clientsOf.get(origin) ?? new Set()
      for (const client of [...added, ...updated]) clients.add(client)
      this.#clientsOf.set(origin, clients)
    }
    const message = awarenessMessage(this.awareness, [...added, ...updated, ...removed])
    for (const member of this.#members) if (member !== origin) member.send(message)
  }
}

type AwarenessChange = {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

function begun(kind: number): Encoder {
  const encoder = createEncoder()
  writeVarUint(encoder, kind)
  return encoder
}

function awarenessMessage(awareness: Awareness, clients: readonly number[]): Uint8Array {
  const encoder = begun(messageKinds.awareness)
  writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [...clients]))
  return toUint8Array(encoder)
}

function isMember(origin: unknown): origin is Member {
  return typeof origin === 'object' && origin !== null && 'writer' in origin
}

/** One change for each run of changes by the same writer. */
function byWriter(waiting: readonly Waiting[]): readonly Waiting[] {
  const runs: { writer: Writer; contents: Uint8Array[] }[] = []
  for (const { content, writer } of waiting) {
    const last = runs.at(-1)
    if (last?.writer.accountId === writer.accountId) last.contents.push(content)
    else runs.push({ writer, contents: [content] })
  }
  return runs.map(({ writer, contents }) => ({
    writer,
    content: contents.length === 1 ? (contents[0] as Uint8Array) : Y.mergeUpdates(contents),
  }))
}
