import type { Found } from '../found.ts'
import { DrawnPage } from './drawn-page.ts'
import { withPdf, type OpenPdf } from './open-pdf.ts'
import { pageText } from './page-text.ts'
import { groundOf, type SeenPage } from './scan-page.ts'

/** How many earlier versions are opened, the last ones first. */
const mostVersions = 4

/** Where each version that was saved into a PDF before the last one ends, first to last. */
function earlierEnds(bytes: Uint8Array): readonly number[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const ends: number[] = []
  for (const { index, 0: words, 1: offset } of text.matchAll(
    /startxref\s{1,4}(\d{1,12})\s{1,4}%%EOF\s{0,2}/g,
  )) {
    const start = Number(offset)
    const isOfWebView = start === 0 || start > index // the first part of a file that opens page by page
    if (!isOfWebView) ends.push(index + words.length)
  }
  return ends.slice(0, -1)
}

/** Notes what earlier versions inside a PDF say that its last version does not. */
export async function noteEarlierVersions(
  found: Found,
  bytes: Uint8Array,
  pages: readonly SeenPage[],
): Promise<void> {
  for (const end of earlierEnds(bytes).slice(-mostVersions)) {
    const earlier = await pagesOf(bytes.subarray(0, end))
    if (earlier === undefined) continue
    if (earlier.length > pages.length)
      found.note(
        'earlierVersion',
        { part: 'file' },
        earlier
          .slice(pages.length)
          .map(({ text }) => text)
          .join(' '),
      )
    for (const [index, page] of earlier.slice(0, pages.length).entries())
      notePage(found, index, { page, pages })
    const later = Buffer.from(bytes.subarray(end)).toString('latin1')
    if (/\/Subtype\s*\/Image\b/.test(later)) found.note('earlierVersion', { part: 'file' }, '')
  }
}

type Compared = { readonly page: SeenPage; readonly pages: readonly SeenPage[] }

function notePage(found: Found, index: number, { page, pages }: Compared): void {
  const now = pages[index]
  if (now === undefined) return
  const gone = goneFrom(page.text, now.text)
  if (gone !== '' || page.steps !== now.steps)
    found.note('earlierVersion', { part: 'page', number: index + 1 }, gone)
}

/** The lines of a text that another does not have. */
function goneFrom(before: string, now: string): string {
  const kept = new Set(now.split('\n').map((line) => line.trim()))
  return before
    .split('\n')
    .filter((line) => line.trim() !== '' && !kept.has(line.trim()))
    .join(' ')
}

/** The pages of an earlier version; `undefined` where the bytes up to there are none. */
async function pagesOf(bytes: Uint8Array): Promise<readonly SeenPage[] | undefined> {
  try {
    return await withPdf(bytes, allPages)
  } catch {
    return undefined // what looked like its end stood inside something else
  }
}

async function allPages(pdf: OpenPdf): Promise<SeenPage[]> {
  const pages: SeenPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const steps = await page.getOperatorList()
    const { glyphs } = new DrawnPage(steps, await groundOf(pdf, page))
    pages.push({
      text: pageText(glyphs),
      steps: `${steps.fnArray.length} ${steps.fnArray.join(' ').slice(0, 20_000)}`,
    })
    page.cleanup()
  }
  return pages
}
