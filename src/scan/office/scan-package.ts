import { posix } from 'node:path'
import type { Found } from '../found.ts'
import { noteMetadata } from '../metadata.ts'
import { isZip, readZip, type ZipPart } from '../packed/read-zip.ts'
import { scanJpeg, scanPng } from '../picture/scan-picture.ts'
import { refuseFile } from '../refused-file.ts'
import { textsOf, type OfficePackage } from './package.ts'

/** Looks through what every office file can carry: its properties, files and macros inside it, and its pictures. */
export function scanPackage(found: Found, parts: OfficePackage, text: string): void {
  const core = textsOf(parts.get('docProps/core.xml'), [
    'creator',
    'lastModifiedBy',
    'title',
    'subject',
    'keywords',
    'description',
  ])
  const app = textsOf(parts.get('docProps/app.xml'), ['Company', 'Manager'])
  noteMetadata(found, {
    text,
    author: core['creator'],
    lastChangedBy: core['lastModifiedBy'],
    title: core['title'],
    remarks: [core['subject'] ?? '', core['keywords'] ?? '', core['description'] ?? ''],
    company: app['Company'],
    manager: app['Manager'],
  })
  for (const part of parts.values()) notePart(found, part)
}

const embedded = /^(?:word|xl|ppt)\/embeddings\/./i
const chunk = /^word\/(?:afchunk|chunk)[^/]*$/i
const macro = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/[^/]+\.xml|activeX\/[^/]+)$/i
const picture = /\/media\/[^/]+$/i

function notePart(found: Found, part: ZipPart): void {
  const { name } = part
  const shown = posix.basename(name)
  if (embedded.test(name) && !name.endsWith('.rels')) noteEmbedded(found, part)
  else if (chunk.test(name)) found.note('embeddedFile', { part: 'file' }, shown)
  else if (macro.test(name)) found.note('macro', { part: 'file' }, shown)
  else if (picture.test(name)) notePicture(found, part)
  else if (/\.(?:zip|7z|rar|exe|msi|docx?|xlsx?|pptx?|pdf)$/i.test(name)) noteEmbedded(found, part)
}

/** A file inside the file. One that is packed may hold plain files and no further packed ones. */
function noteEmbedded(found: Found, part: ZipPart): void {
  found.note('embeddedFile', { part: 'file' }, posix.basename(part.name))
  const content = part.read()
  if (!isZip(content)) return
  for (const inner of readZip(content).values())
    if (inner.sizeBytes < 50_000_000 && /\.(?:zip|docx|xlsx|pptx)$/i.test(inner.name) && isZip(inner.read()))
      refuseFile({ code: 'upload-packed-in-packed' })
}

function notePicture(found: Found, part: ZipPart): void {
  const place = { part: 'picture', name: posix.basename(part.name) } as const
  const content = part.read()
  if (content[0] === 0xff && content[1] === 0xd8) scanJpeg(found, content, place)
  if (content.toString('latin1', 1, 4) === 'PNG') scanPng(found, content, place)
}
