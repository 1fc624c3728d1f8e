import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { FileKey } from './file-key.ts'

// The form of a sealed file. A head of 116 bytes:
//    0   8  what it is: “mh-file1”
//    8   8  the id of the file key
//   16   8  the size of the content, in bytes
//   24  12  the nonce of what follows
//   36  64  encrypted by the file key: this file's own key, and the digest of its content
//  100  16  the tag of that, which vouches for the first 24 bytes as well
// Then the content in chunks of 64 KiB, the last shorter, each encrypted by the file's own key and followed by its tag.
// A chunk's nonce is its number, and its tag vouches for the first 24 bytes of the head too: so none can change place,
// come from another file, or be left out. All is AES-256-GCM.

const mark = Buffer.from('mh-file1', 'latin1')
const cipher = 'aes-256-gcm'
const sizes = { id: 8, vouched: 24, nonce: 12, key: 32, wrapped: 64, tag: 16 } as const
const wrappedAt = sizes.vouched + sizes.nonce

/** How many bytes of content one chunk holds, and how many it takes once it is sealed. */
export const chunkSizeBytes = { plain: 65_536, sealed: 65_536 + sizes.tag } as const

/** How many bytes of a sealed file come before its first chunk. */
export const headSizeBytes = wrappedAt + sizes.wrapped + sizes.tag

/** A sealed file whose bytes are not what was written. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'
}

/** What the head of a sealed file says, once the file key has vouched for it. */
export type SealedHead = {
  /** The size of the content, in bytes. */
  readonly sizeBytes: number
  readonly digest: Sha256
  readonly ownKey: Buffer
  /** The part of the head that every chunk's tag vouches for. */
  readonly vouched: Buffer
}

/** How many bytes a content takes once it is sealed. */
export function sealedSizeOf(sizeBytes: number): number {
  return headSizeBytes + sizeBytes + Math.ceil(sizeBytes / chunkSizeBytes.plain) * sizes.tag
}

/** A content as it is kept, piece by piece, under a new key of its own. */
export function* sealed(content: Uint8Array, { key, digest }: Sealing): Generator<Uint8Array> {
  const ownKey = randomBytes(sizes.key)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(content.byteLength))
  const vouched = Buffer.concat([mark, Buffer.from(key.id, 'hex'), size])
  const nonce = randomBytes(sizes.nonce)
  const wrap = createCipheriv(cipher, key.wrapping, nonce, { authTagLength: sizes.tag }).setAAD(vouched)
  const wrapped = [wrap.update(ownKey), wrap.update(digest, 'hex'), wrap.final()]
  yield Buffer.concat([vouched, nonce, ...wrapped, wrap.getAuthTag()])
  for (let index = 0; index * chunkSizeBytes.plain < content.byteLength; index += 1) {
    const from = index * chunkSizeBytes.plain
    const seal = createCipheriv(cipher, ownKey, nonceOf(index), { authTagLength: sizes.tag }).setAAD(vouched)
    yield seal.update(content.subarray(from, from + chunkSizeBytes.plain))
    yield Buffer.concat([seal.final(), seal.getAuthTag()])
  }
}

/** What a content is sealed with: the file key, and the content's digest. */
export type Sealing = { readonly key: FileKey; readonly digest: Sha256 }

/** The id of the file key that a file was sealed with, from its head; `undefined` where it is no sealed file. */
export function keyIdIn(head: Uint8Array): string | undefined {
  const isSealed = head.byteLength >= headSizeBytes && mark.equals(head.subarray(0, mark.byteLength))
  return isSealed
    ? Buffer.from(head.subarray(mark.byteLength, mark.byteLength + sizes.id)).toString('hex')
    : undefined
}

/** Opens the head of a sealed file. Throws `DamagedFile` where it is not what this key wrote. */
export function openHead(key: FileKey, head: Buffer): SealedHead {
  if (keyIdIn(head) !== key.id) throw new DamagedFile('it was not sealed with this file key')
  const vouched = Buffer.from(head.subarray(0, sizes.vouched))
  const opened = opening(
    { key: key.wrapping, nonce: head.subarray(sizes.vouched, wrappedAt), vouched },
    head.subarray(wrappedAt, headSizeBytes),
  )
  return {
    sizeBytes: Number(vouched.readBigUInt64BE(sizes.vouched - 8)),
    ownKey: opened.subarray(0, sizes.key),
    digest: opened.subarray(sizes.key).toString('hex') as Sha256,
    vouched,
  }
}

/** Opens the chunk with a number, counted from 0. Throws `DamagedFile` where it is not what was written there. */
export function openChunk({ ownKey, vouched }: SealedHead, index: number, chunk: Uint8Array): Buffer {
  return opening({ key: ownKey, nonce: nonceOf(index), vouched }, chunk)
}

type Opening = {
  readonly key: FileKey['wrapping'] | Buffer
  readonly nonce: Uint8Array
  readonly vouched: Buffer
}

function opening({ key, nonce, vouched }: Opening, bytes: Uint8Array): Buffer {
  const end = bytes.byteLength - sizes.tag
  if (end < 0) throw new DamagedFile('it is cut short')
  const open = createDecipheriv(cipher, key, nonce, { authTagLength: sizes.tag }).setAAD(vouched)
  const opened = open.setAuthTag(bytes.subarray(end)).update(bytes.subarray(0, end))
  try {
    open.final()
  } catch (cause) {
    throw new DamagedFile('it is not what was written', { cause })
  }
  return opened
}

function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(sizes.nonce)
  nonce.writeBigUInt64BE(BigInt(index), sizes.nonce - 8)
  return nonce
}
