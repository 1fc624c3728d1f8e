import type { FileForm } from '../council/scan/file-scan.ts'
import { officeForm } from './office/package.ts'
import { isZip, readZip } from './packed/read-zip.ts'
import { refuseFile } from './refused-file.ts'

/** What kind of file some bytes are. The name they came under is not asked. */
export function formOf(bytes: Uint8Array): FileForm {
  const head = Buffer.from(bytes.subarray(0, 1_024))
  const start = head.toString('latin1')
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return 'png'
  if (isZip(bytes))
    return officeForm(readZip(bytes)) ?? refuseFile({ code: 'upload-kind-not-taken', seen: 'a ZIP file' })
  // a web page with a PDF inside it would be a PDF to one program and a page with scripts to another
  if (start.includes('%PDF-') && !beginsAsMarkup.test(start)) return 'pdf'
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return refuseOldOffice(bytes)
  const other = marks.find(([mark]) => start.startsWith(mark))
  if (other !== undefined) return refuseFile({ code: 'upload-kind-not-taken', seen: other[1] })
  return textForm(bytes, start)
}

const marks: readonly (readonly [mark: string, seen: string])[] = [
  ['{\\rtf', 'a rich text file'],
  ['GIF8', 'a GIF picture'],
  ['II*\u0000', 'a TIFF picture'],
  ['MM\u0000*', 'a TIFF picture'],
  ['BM', 'a bitmap picture'],
  ['RIFF', 'a film, a sound or a picture of a kind that is not taken'],
  ['\u001f\u008b', 'a compressed file'],
  ['7z\u00bc\u00af', 'a compressed file'],
  ['Rar!', 'a compressed file'],
  ['MZ', 'a program'],
  ['\u007fELF', 'a program'],
  ['%!PS', 'a PostScript file'],
]

/** A file of the old office form: a locked new one is wrapped in it, and an old one is not taken. */
function refuseOldOffice(bytes: Uint8Array): never {
  const isLocked = Buffer.from(bytes.subarray(0, 1_000_000)).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
  return refuseFile(
    isLocked
      ? { code: 'upload-locked' }
      : { code: 'upload-kind-not-taken', seen: 'an old Word, Excel or PowerPoint file' },
  )
}

function textForm(bytes: Uint8Array, start: string): FileForm {
  if (start.slice(4, 8) === 'ftyp')
    return refuseFile({
      code: 'upload-kind-not-taken',
      seen: 'a film, a sound or a picture of a kind that is not taken',
    })
  if (beginsAsMarkup.test(start) && /<svg[\s>]/i.test(start))
    return refuseFile({ code: 'upload-kind-not-taken', seen: 'an SVG picture' })
  if (bytes.includes(0))
    return refuseFile({ code: 'upload-kind-not-taken', seen: 'a file of an unknown kind' })
  return isWebPage.test(start) ? 'html' : 'text'
}

const beginsAsMarkup = /^(?:\u00ef\u00bb\u00bf)?\s{0,100}</
const isWebPage = /^\s{0,100}<(?:!doctype html|html)/i

const endings: Readonly<Record<Exclude<FileForm, 'html' | 'text'>, RegExp>> = {
  pdf: /\.pdf$/i,
  docx: /\.docx$/i,
  xlsx: /\.xlsx$/i,
  pptx: /\.pptx$/i,
  jpeg: /\.jpe?g$/i,
  png: /\.png$/i,
}

/** Whether a file's name ends as the kind that it is. */
export function isNamedFor(form: keyof typeof endings, fileName: string): boolean {
  return endings[form].test(fileName)
}
