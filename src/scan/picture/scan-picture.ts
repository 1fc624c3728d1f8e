import type { FilePlace } from '../../council/scan/file-scan.ts'
import type { Found } from '../found.ts'
import { noteBehindEnd } from '../note-behind-end.ts'
import { refuseFile } from '../refused-file.ts'
import { noteExif, notePhotoPlaces, noteXmpPlace } from './exif.ts'

/** Looks through the notes that a JPEG picture carries. */
export function scanJpeg(found: Found, bytes: Uint8Array, place: FilePlace = { part: 'file' }): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end: number | undefined
  for (let at = 2; at + 4 <= content.length && content[at] === 0xff;) {
    const segment = content[at + 1] ?? 0
    if (segment === 0xda || segment === 0xd9) {
      end = endOfJpeg(content, at)
      break
    }
    const size = content.readUInt16BE(at + 2)
    noteSegment(found, place, { segment, body: content.subarray(at + 4, at + 2 + size) })
    at += 2 + size
  }
  if (end === undefined) return place.part === 'file' ? refuseFile({ code: 'upload-broken' }) : undefined
  noteBehindEnd(found, place, behindJpeg(content, end))
}

/** What stands behind a JPEG picture. Some cameras put smaller ones there, and say so in the first. */
function behindJpeg(content: Buffer, end: number): Buffer {
  const saysSo = content.subarray(0, end).includes('MPF\0', 0, 'latin1')
  return content.subarray(saysSo ? content.length : end)
}

/** Where a JPEG picture ends, from where its points begin. Between them may stand further tables. */
function endOfJpeg(content: Buffer, from: number): number {
  for (let at = from; at !== -1 && at + 4 <= content.length;) {
    const segment = content[at + 1] ?? 0
    if (segment === 0xd9) return at + 2
    const isInPoints = segment <= 0x01 || segment === 0xff || (segment >= 0xd0 && segment <= 0xd7)
    at = content.indexOf(0xff, isInPoints ? at + 1 : at + 2 + content.readUInt16BE(at + 2))
  }
  return content.length
}

type Segment = { readonly segment: number; readonly body: Buffer }

function noteSegment(found: Found, place: FilePlace, { segment, body }: Segment): void {
  if (segment === 0xe1) {
    notePhotoPlaces(found, place, body)
    if (body.toString('latin1', 0, 28) === 'http://ns.adobe.com/xap/1.0/')
      noteXmpPlace(found, place, body.toString('utf8'))
  }
  if (
    segment === 0xfe &&
    body.toString('utf8').trim() !== '' &&
    !/^(?:created with|file written by|lead|jpeg|optimi[sz]ed)/i.test(body.toString('utf8'))
  )
    found.note('comment', place, body.toString('utf8'))
}

/** Looks through the notes that a PNG picture carries. */
export function scanPng(found: Found, bytes: Uint8Array, place: FilePlace = { part: 'file' }): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let isWhole = false
  for (let at = 8; at + 12 <= content.length;) {
    const size = content.readUInt32BE(at)
    const chunk = content.toString('latin1', at + 4, at + 8)
    if (chunk === 'IEND') {
      isWhole = true
      noteBehindEnd(found, place, content.subarray(at + 12))
      break
    }
    const body = content.subarray(at + 8, at + 8 + size)
    if (chunk === 'eXIf') noteExif(found, place, body)
    if (chunk === 'iTXt' || chunk === 'tEXt') noteText(found, place, body.toString('utf8'))
    at += 12 + size
  }
  if (!isWhole && place.part === 'file') refuseFile({ code: 'upload-broken' })
}

function noteText(found: Found, place: FilePlace, text: string): void {
  const end = text.indexOf('\0')
  const key = text.slice(0, end)
  const words = text
    .slice(end + 1)
    .replaceAll('\0', '')
    .trim()
  if (key === 'XML:com.adobe.xmp') noteXmpPlace(found, place, words)
  if ((key === 'Comment' || key === 'Description') && words !== '' && !/^created with/i.test(words))
    found.note('comment', place, words)
  if (key === 'Author' && words !== '') found.note('metadata', place, words)
}
