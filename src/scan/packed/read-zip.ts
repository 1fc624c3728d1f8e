import { inflateRawSync } from 'node:zlib'
import { refuseFile } from '../refused-file.ts'

/** What a packed file may hold: more than any office document, less than would harm a machine. */
const zipLimits = {
  parts: 20_000,
  unpackedBytes: 1_000_000_000,
  partBytes: 150_000_000,
  /** How many times larger a part of some size may be than what it is packed in; deflate cannot do more than about 1,030. */
  ratio: 400,
  ratioFromBytes: 20_000_000,
} as const

/** One file inside a packed file. */
export type ZipPart = { readonly name: string; readonly sizeBytes: number; readonly read: () => Buffer }

const marks = { end: 0x06_05_4b_50, entry: 0x02_01_4b_50, local: 0x04_03_4b_50 } as const
const longestComment = 65_535

/**
 * The files in a packed file, by their names, unpacked only when they are read. Refuses what is broken, locked, or would
 * unpack to far more than a document holds, before anything is unpacked.
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(content)
  const count = content.readUInt16LE(end + 10)
  if (count > zipLimits.parts) refuseFile({ code: 'upload-with-too-many-parts' })
  const entries = entriesFrom(content, { at: content.readUInt32LE(end + 16), count, end })
  checkSizes(entries, content.length)
  // of two parts with one name each program would open another one
  if (new Set(entries.map(({ name }) => name)).size < entries.length) refuseFile({ code: 'upload-broken' })
  return new Map(
    entries.map((entry) => [
      entry.name,
      { name: entry.name, sizeBytes: entry.sizeBytes, read: () => unpacked(content, entry) },
    ]),
  )
}

/** Whether bytes begin as a packed file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > 4 && Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004'
}

type Entry = {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly sizeBytes: number
  readonly start: number
}

function endOf(content: Buffer): number {
  const first = Math.max(0, content.length - 22 - longestComment)
  for (let at = content.length - 22; at >= first; at -= 1)
    if (content.readUInt32LE(at) === marks.end) return at
  return refuseFile({ code: 'upload-broken' })
}

function entriesFrom(
  content: Buffer,
  { at: first, count, end }: { readonly at: number; readonly count: number; readonly end: number },
): Entry[] {
  const entries: Entry[] = []
  let at = first
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || content.readUInt32LE(at) !== marks.entry) refuseFile({ code: 'upload-broken' })
    if ((content.readUInt16LE(at + 8) & 1) === 1) refuseFile({ code: 'upload-locked' })
    const nameBytes = content.readUInt16LE(at + 28)
    entries.push({
      name: content.toString('utf8', at + 46, at + 46 + nameBytes),
      method: content.readUInt16LE(at + 10),
      packedBytes: content.readUInt32LE(at + 20),
      sizeBytes: content.readUInt32LE(at + 24),
      start: content.readUInt32LE(at + 42),
    })
    at += 46 + nameBytes + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32)
  }
  return entries
}

/** Refuses parts that unpack to too much, lie over one another, or stand outside the file. */
function checkSizes(entries: readonly Entry[], fileBytes: number): void {
  let total = 0
  let before = 0
  for (const { start, packedBytes, sizeBytes } of entries.toSorted((one, other) => one.start - other.start)) {
    total += sizeBytes
    const isTooPacked = sizeBytes > zipLimits.ratioFromBytes && sizeBytes > packedBytes * zipLimits.ratio
    if (isTooPacked || sizeBytes > zipLimits.partBytes || total > zipLimits.unpackedBytes)
      refuseFile({ code: 'upload-unpacks-too-large' })
    if (start < before || start + 30 + packedBytes > fileBytes) refuseFile({ code: 'upload-broken' })
    before = start + 30 + packedBytes
  }
}

function unpacked(content: Buffer, { start, method, packedBytes, sizeBytes }: Entry): Buffer {
  if (content.readUInt32LE(start) !== marks.local) refuseFile({ code: 'upload-broken' })
  const from = start + 30 + content.readUInt16LE(start + 26) + content.readUInt16LE(start + 28)
  const packed = content.subarray(from, from + packedBytes)
  if (method === 0) return packed
  if (method !== 8) refuseFile({ code: 'upload-broken' })
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) })
  } catch (fault) {
    const isLarger = (fault as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return refuseFile({ code: isLarger ? 'upload-unpacks-too-large' : 'upload-broken' })
  }
}
