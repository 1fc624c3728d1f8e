/** The largest file that is read, in bytes: twice the largest public pack seen in a county council's year. */
export const largestFileBytes = 20 * 1024 * 1024

/** The most pages of one PDF that are read. */
export const mostPdfPages = 1_000

/** How deep elements of a page or of a web service's answer may stand inside one another. */
export const deepestNesting = 256

/** The most elements of one page that are read. */
export const mostElements = 500_000

type Coded<Code, Facts> = Code extends string ? { readonly code: Code } & Readonly<Facts> : never
type Place = { line: number; column: number }

/** Why a file cannot be read: a code with the facts that explain it. Offsets count bytes from 0; lines and columns from 1. */
export type BadFileReason =
  | Coded<
      'file-missing' | 'file-is-folder' | 'file-not-permitted' | 'file-not-regular' | 'file-empty',
      object
    >
  | Coded<'file-unreadable', { cause: string }>
  | Coded<'file-too-large', { sizeBytes: number }>
  | Coded<'file-not-text', { seen: string }>
  | Coded<'file-wrong-encoding', { offset: number; likely: string | null }>
  | Coded<'file-without-item', { kind: 'page' | 'answer' }>
  | Coded<'html-too-tangled', object>
  | Coded<'xml-with-entities' | 'xml-too-tangled', Place>
  | Coded<'xml-broken', Place & { fault: string }>
  | Coded<'xml-of-another-kind', { root: string }>
  | Coded<'pdf-encrypted' | 'pdf-damaged', object>
  | Coded<'pdf-scanned' | 'pdf-too-long', { pages: number }>
  | Coded<'pdf-too-slow', { seconds: number }>

/** The refusal of a file: which file, and why. */
export type BadFile = BadFileReason & { readonly file: string }

type Sentences = {
  readonly [Code in BadFileReason['code']]: (
    reason: Extract<BadFileReason, { readonly code: Code }>,
  ) => string
}

const megabytes = (sizeBytes: number): string => `${Math.ceil(sizeBytes / 1024 / 1024)} MB`
const place = (at: Readonly<Place>): string => `at line ${at.line}, column ${at.column}`
const tangle = `more than ${mostElements.toLocaleString('en-GB')} elements, or ${deepestNesting} inside one another`

const sentences: Sentences = {
  'file-missing': () => 'there is no such file; check the name and the folder.',
  'file-is-folder': () => 'this is a folder; name the files in it one by one.',
  'file-not-permitted': () => 'you are not permitted to read this file; ask its owner for read permission.',
  'file-not-regular': () => 'this is a device or a pipe; save the content as a file and name that.',
  'file-unreadable': ({ cause }) =>
    `the disk could not give this file (${cause}); copy it afresh and try again.`,
  'file-empty': () => 'the file is empty; save the page or the text again.',
  'file-too-large': ({ sizeBytes }) =>
    `the file has ${megabytes(sizeBytes)} and at most ${megabytes(largestFileBytes)} are read; cut out the pages that hold the items.`,
  'file-not-text': ({ seen }) =>
    `this is ${seen}, which is not read; save it as plain text, a web page or a PDF with text.`,
  'file-wrong-encoding': ({ offset, likely }) =>
    `byte ${offset} is not UTF-8 text${likely === null ? '' : ` and looks like ${likely}`}; open the file in an editor and save it as UTF-8.`,
  'file-without-item': ({ kind }) =>
    kind === 'page'
      ? 'no agenda item or decision was found on this web page; save the page of the meeting, the item, the issue or the decision itself.'
      : 'the web service answered with a meeting that has no agenda items; ask it again after the agenda is published.',
  'html-too-tangled': () => `this web page has ${tangle}; copy its words into a text file.`,
  'xml-with-entities': (at) =>
    `a document type or entity is declared ${place(at)}, and declarations are not read; save the web service’s answer as it was sent.`,
  'xml-too-tangled': (at) =>
    `this XML has ${tangle} ${place(at)}; save the web service’s answer as it was sent.`,
  'xml-broken': ({ fault, ...at }) =>
    `the XML is broken ${place(at)} (${fault}); save the web service’s answer again.`,
  'xml-of-another-kind': ({ root }) =>
    `this is XML of the kind “${root}”, and only the answer of GetMeeting (“meeting”) is read; ask the web service for GetMeeting.`,
  'pdf-encrypted': () => 'this PDF is locked with a password; save it without the password.',
  'pdf-damaged': () => 'this PDF is damaged and cannot be opened; download it again.',
  'pdf-scanned': ({ pages }) =>
    `this PDF of ${pages} ${pages === 1 ? 'page' : 'pages'} holds no text, so it is probably a scan; use the PDF that was made from the document, or recognise its text first.`,
  'pdf-too-long': ({ pages }) =>
    `this PDF has ${pages} pages and at most ${mostPdfPages} are read; cut out the pages that hold the items.`,
  'pdf-too-slow': ({ seconds }) =>
    `this PDF could not be read within ${seconds} seconds; save its words as a text file.`,
}

/** One plain sentence for a clerk: which file, what is wrong with it, and what to do. */
export function badFileSentence(bad: BadFile): string {
  const sentence = sentences[bad.code] as (reason: BadFileReason) => string
  return `${bad.file}: ${sentence(bad)}`
}

/** Every code of {@link BadFile}, in the order of the sentences. */
export const badFileCodes = Object.keys(sentences) as readonly BadFileReason['code'][]
