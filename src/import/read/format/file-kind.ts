/** The kinds of files that are read. */
export type FileKind = 'pdf' | 'xml' | 'html' | 'plain'

const marks: readonly (readonly [mark: string, seen: string])[] = [
  ['PK\u0003\u0004', 'a Word, Excel or ZIP file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel file'],
  ['{\\rtf', 'a rich text file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\u0000', 'a picture'],
  ['MM\u0000*', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
  ['%!PS', 'a PostScript file'],
]

/** What a file is that is never read, by its first bytes: `a picture`; `undefined` where they tell nothing. */
export function unreadKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return marks.find(([mark]) => head.startsWith(mark))?.[1]
}

/** Whether bytes are a PDF. The mark may stand a little way in. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

const htmlTags = new Set(
  'html head body meta title link script style div span p a table tr td th ul ol li h1 h2 h3 h4 h5 h6 br section article main header nav form b i strong em font'.split(
    ' ',
  ),
)

/** Whether a text is a web page, XML or plain text, by its first mark-up; its name is not asked. */
export function textKind(text: string): Exclude<FileKind, 'pdf'> {
  const first = firstMarkup(text)
  const doctype = /^<!doctype\s{1,20}([^\s>[]{1,40})/i.exec(first.markup)?.[1]
  const name = doctype ?? /^<([a-z][\w:.-]{0,60})/i.exec(first.markup)?.[1]
  if (name === undefined) return first.isDeclared ? 'xml' : 'plain'
  return htmlTags.has(name.toLowerCase()) ? 'html' : 'xml'
}

/** The first mark-up that is neither a declaration nor a comment. */
function firstMarkup(text: string): { readonly markup: string; readonly isDeclared: boolean } {
  let at = skipSpace(text, 0)
  const isDeclared = text.startsWith('<?xml', at)
  for (;;) {
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined
    const end = close === undefined ? -1 : text.indexOf(close, at)
    if (close === undefined || end === -1) return { markup: text.slice(at, at + 80), isDeclared }
    at = skipSpace(text, end + close.length)
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text.charAt(at))) at += 1
  return at
}
