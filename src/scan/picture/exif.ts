import type { FilePlace } from '../../council/scan/file-scan.ts'
import type { Found } from '../found.ts'
import { noteMetadata } from '../metadata.ts'

const mark = Buffer.from('Exif\0\0', 'latin1')
const tags = { artist: 0x01_3b, place: 0x88_25, owner: 0xa4_30, details: 0x87_69 } as const
const mostPictures = 2_000

/** Notes where the pictures in some bytes were taken and by whom: whatever holds them, their own notes lie in it as they are. */
export function notePhotoPlaces(found: Found, place: FilePlace, bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = content.indexOf(mark)
  for (let pictures = 0; at !== -1 && pictures < mostPictures; pictures += 1) {
    noteExif(found, place, content.subarray(at + mark.length, at + mark.length + 65_536))
    at = content.indexOf(mark, at + mark.length)
  }
}

/** Notes the place and the author that a block of Exif notes gives. */
export function noteExif(found: Found, place: FilePlace, block: Buffer): void {
  const isLittle = block.toString('latin1', 0, 4) === 'II*\0'
  if (!isLittle && block.toString('latin1', 0, 4) !== 'MM\0*') return
  const notes = new ExifNotes(block, isLittle)
  const main = notes.folder(notes.long(4))
  const where = notes.folder(main.get(tags.place)?.value)
  const [latitude, longitude] = [notes.degrees(where.get(2)), notes.degrees(where.get(4))]
  if (latitude !== undefined && longitude !== undefined)
    found.note('photoPlace', place, `${latitude.toFixed(1)}•, ${longitude.toFixed(1)}•`)
  const details = notes.folder(main.get(tags.details)?.value)
  noteMetadata(found, {
    text: '',
    place,
    author: [notes.words(main.get(tags.artist)), notes.words(details.get(tags.owner))].join(';'),
  })
}

/** Notes the place that the notes in XML of a picture give. */
export function noteXmpPlace(found: Found, place: FilePlace, xml: string): void {
  if (/exif:GPSLatitude\b/.test(xml) && /exif:GPSLongitude\b/.test(xml)) found.note('photoPlace', place, '')
}

type Entry = { readonly type: number; readonly count: number; readonly value: number; readonly at: number }

/** A block of Exif notes: numbered folders of entries. Whatever points outside it is as if it were not there. */
class ExifNotes {
  readonly #block: Buffer
  readonly #isLittle: boolean

  constructor(block: Buffer, isLittle: boolean) {
    this.#block = block
    this.#isLittle = isLittle
  }

  long(at: number): number {
    if (at < 0 || at + 4 > this.#block.length) return 0
    return this.#isLittle ? this.#block.readUInt32LE(at) : this.#block.readUInt32BE(at)
  }

  #short(at: number): number {
    if (at < 0 || at + 2 > this.#block.length) return 0
    return this.#isLittle ? this.#block.readUInt16LE(at) : this.#block.readUInt16BE(at)
  }

  folder(from: number | undefined): ReadonlyMap<number, Entry> {
    const entries = new Map<number, Entry>()
    if (from === undefined || from === 0) return entries
    const count = Math.min(this.#short(from), 500)
    for (let index = 0; index < count; index += 1) {
      const at = from + 2 + index * 12
      const [type, size] = [this.#short(at + 2), this.long(at + 4)]
      entries.set(this.#short(at), { type, count: size, value: this.long(at + 8), at: at + 8 })
    }
    return entries
  }

  /** Degrees, minutes and seconds as one number; `undefined` where they are not all there, or all nought. */
  degrees(entry: Entry | undefined): number | undefined {
    if (entry?.count !== 3 || entry.value + 24 > this.#block.length) return undefined
    const parts = [0, 8, 16].map((offset) => {
      const below = this.long(entry.value + offset + 4)
      return below === 0 ? 0 : this.long(entry.value + offset) / below
    })
    const [degrees = 0, minutes = 0, seconds = 0] = parts
    return parts.every((part) => part === 0) ? undefined : degrees + minutes / 60 + seconds / 3600
  }

  words(entry: Entry | undefined): string {
    if (entry?.type !== 2) return ''
    const from = entry.count <= 4 ? entry.at : entry.value
    return this.#block
      .toString('utf8', from, Math.min(from + entry.count, this.#block.length))
      .replaceAll('\0', '')
      .trim()
  }
}
