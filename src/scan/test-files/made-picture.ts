import { crc32 } from 'node:zlib'

/** What a test's picture says of itself: where it was taken, in degrees, by whom, and a remark. */
export type TestPictureFacts = {
  readonly place?: readonly [latitude: number, longitude: number]
  readonly artist?: string
  readonly remark?: string
  readonly xmp?: string
  readonly isLittle?: boolean
}

/** The notes of a test's picture, as cameras write them. */
function exifBlock({ place, artist, isLittle = false }: TestPictureFacts): Buffer {
  const block = Buffer.alloc(400)
  const short = (value: number, at: number) =>
    isLittle ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at)
  const long = (value: number, at: number) =>
    isLittle ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at)
  const entry = (at: number, [tag, type, count, value]: readonly [number, number, number, number]) => {
    short(tag, at)
    short(type, at + 2)
    long(count, at + 4)
    long(value, at + 8)
  }
  block.write(isLittle ? 'II' : 'MM')
  short(42, 2)
  long(8, 4)
  short(2, 8)
  if (artist !== undefined) {
    entry(10, [0x01_3b, 2, artist.length + 1, 300])
    block.write(artist, 300)
  }
  if (place !== undefined) {
    entry(22, [0x88_25, 4, 1, 60])
    short(2, 60)
    entry(62, [2, 5, 3, 120])
    entry(74, [4, 5, 3, 150])
    for (const [index, degrees] of place.entries()) {
      long(Math.floor(degrees), 120 + index * 30)
      long(1, 124 + index * 30)
      long(Math.round((degrees % 1) * 6000), 128 + index * 30)
      long(100, 132 + index * 30)
      long(0, 136 + index * 30)
      long(1, 140 + index * 30)
    }
  }
  return block
}

/** A JPEG picture of nothing, for tests. */
export function madeJpeg(facts: TestPictureFacts = {}): Uint8Array {
  const hasExif = facts.place !== undefined || facts.artist !== undefined
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(hasExif ? [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifBlock(facts)]))] : []),
    ...(facts.xmp === undefined
      ? []
      : [segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${facts.xmp}`))]),
    ...(facts.remark === undefined ? [] : [segment(0xfe, Buffer.from(facts.remark))]),
    Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]),
  ])
}

/** A PNG picture of nothing, for tests. */
export function madePng(facts: TestPictureFacts = {}): Uint8Array {
  const hasExif = facts.place !== undefined || facts.artist !== undefined
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    ...(hasExif ? [chunk('eXIf', exifBlock(facts))] : []),
    ...(facts.remark === undefined ? [] : [chunk('tEXt', Buffer.from(`Comment\0${facts.remark}`))]),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function segment(mark: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, mark, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(body.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, check])
}
