import type { Found } from '../found.ts'
import { noteBehindEnd } from '../note-behind-end.ts'
import { noteMetadata } from '../metadata.ts'
import { notePhotoPlaces } from '../picture/exif.ts'
import { noteEarlierVersions } from './earlier-versions.ts'
import { withPdf, type OpenPdf } from './open-pdf.ts'
import { scanPage, type SeenPage } from './scan-page.ts'

/** Looks through a PDF, and gives how many pages it has. */
export async function scanPdf(found: Found, bytes: Uint8Array): Promise<number> {
  const listened = listenForLargePictures()
  try {
    const pages = await withPdf(bytes, (pdf) => scanPages(found, pdf, listened.hasLargePicture))
    notePhotoPlaces(found, { part: 'file' }, bytes)
    noteBehindEnd(found, { part: 'file' }, behindEnd(bytes))
    await noteEarlierVersions(found, bytes, pages)
    return pages.length
  } finally {
    listened.stop()
  }
}

/** What stands behind the last mark of an end in a PDF. */
function behindEnd(bytes: Uint8Array): Buffer {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = content.lastIndexOf('%%EOF')
  return end === -1 ? Buffer.alloc(0) : content.subarray(end + '%%EOF'.length)
}

async function scanPages(found: Found, pdf: OpenPdf, hasLargePicture: () => boolean): Promise<SeenPage[]> {
  const pages: SeenPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await scanPage(found, { pdf, number, hasLargePicture }))
  await noteFacts(found, pdf, pages.map(({ text }) => text).join('\n'))
  return pages
}

async function noteFacts(found: Found, pdf: OpenPdf, text: string): Promise<void> {
  const { info, metadata } = await pdf.getMetadata()
  const told = info as Readonly<Record<string, unknown>>
  const custom = (told['Custom'] ?? {}) as Readonly<Record<string, unknown>>
  noteMetadata(found, {
    text,
    author: [words(told['Author']), words(metadata?.get('dc:creator'))].join(';'),
    company: words(custom['Company']),
    manager: words(custom['Manager']),
    title: words(told['Title']) || words(metadata?.get('dc:title')),
    remarks: [words(told['Subject']), words(told['Keywords']), words(metadata?.get('dc:description'))],
  })
  for (const name of namesIn(await pdf.getAttachments())) found.note('embeddedFile', { part: 'file' }, name)
  const scripts: unknown = await pdf.getJSActions()
  if (scripts !== null) found.note('macro', { part: 'file' }, namesIn(scripts).join(', '))
}

/** The names under which pdf.js lists things: in a map, or as those of an object. */
function namesIn(listed: unknown): readonly string[] {
  return listed instanceof Map ? [...listed.keys()].map(String) : Object.keys(listed ?? {})
}

function words(given: unknown): string {
  return Array.isArray(given) ? given.join(';') : typeof given === 'string' ? given : ''
}

/** pdf.js leaves a very large picture out and says so in a warning alone, so its warnings are heard while it works. */
function listenForLargePictures() {
  const { log, warn } = console
  let wasHeard = false
  const hear = (...said: unknown[]): void =>
    void (wasHeard ||= String(said[0]).includes('Image exceeded maximum allowed size'))
  console.log = hear
  console.warn = hear
  return {
    /** Whether one was left out since this was last asked. */
    hasLargePicture: (): boolean => {
      const was = wasHeard
      wasHeard = false
      return was
    },
    stop: (): void => void Object.assign(console, { log, warn }),
  }
}
