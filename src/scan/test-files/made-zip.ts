import { crc32, deflateRawSync } from 'node:zlib'

/** A file to be packed for a test; `says` overrides what the list says of its unpacked size. */
export type TestPart = {
  readonly name: string
  readonly content: string | Uint8Array
  readonly says?: number
  readonly isLocked?: boolean
  /** The number of an earlier file whose bytes this one names as its own. */
  readonly sameAs?: number
}

/** A packed file, for tests. */
export function madeZip(parts: readonly TestPart[], count = parts.length): Uint8Array {
  const pieces: Buffer[] = []
  const list: Buffer[] = []
  const starts: number[] = []
  let at = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const plain = Buffer.from(part.content)
    const packed = deflateRawSync(plain)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(part.isLocked === true ? 1 : 0, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(plain), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(part.says ?? plain.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const start = part.sameAs === undefined ? at : (starts[part.sameAs] ?? 0)
    starts.push(start)
    if (part.sameAs === undefined) {
      const piece = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, name, packed])
      pieces.push(piece)
      at += piece.length
    }
    const end = Buffer.alloc(14)
    end.writeUInt32LE(start, 10)
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, end, name]))
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...pieces, listed, Buffer.from('PK\u0005\u0006'), end])
}
