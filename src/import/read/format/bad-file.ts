import type { Explanation, Explanations } from '../../../council/refusal.ts'

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

const megabytes = (sizeBytes: number): string => `${Math.ceil(sizeBytes / 1024 / 1024)} MB`
const place = (at: Readonly<Place>): string => `at line ${at.line}, column ${at.column}`
const tangle = `more than ${mostElements.toLocaleString('en-GB')} elements, or ${deepestNesting} inside one another`

/** What each refusal of a file says, after the file's name. */
export const badFileRefusals: Explanations<BadFileReason> = {
  'file-missing': { say: () => 'There is no such file; check the name and the folder.' },
  'file-is-folder': { say: () => 'This is a folder; name the files in it one by one.' },
  'file-not-permitted': {
    say: () => 'You are not permitted to read this file; ask its owner for read permission.',
  },
  'file-not-regular': { say: () => 'This is a device or a pipe; save the content as a file and name that.' },
  'file-unreadable': {
    say: ({ cause }) => `The disk could not give this file (${cause}); copy it afresh and try again.`,
  },
  'file-empty': { say: () => 'The file is empty; save the page or the text again.' },
  'file-too-large': {
    say: ({ sizeBytes }) =>
      `The file has ${megabytes(sizeBytes)} and at most ${megabytes(largestFileBytes)} are read; cut out the pages that hold the items.`,
  },
  'file-not-text': {
    say: ({ seen }) =>
      `This is ${seen}, which is not read; save it as plain text, a web page or a PDF with text.`,
  },
  'file-wrong-encoding': {
    say: ({ offset, likely }) =>
      `Byte ${offset} is not text in UTF-8 or UTF-16${likely === null ? '' : ` and looks like ${likely}`}; open the file in an editor and save it as UTF-8.`,
  },
  'file-without-item': {
    say: ({ kind }) =>
      kind === 'page'
        ? 'No agenda item or decision was found on this web page; save the page of the meeting, the item, the issue or the decision itself.'
        : 'The web service answered with a meeting that has no agenda items; ask it again after the agenda is published.',
  },
  'html-too-tangled': { say: () => `This web page has ${tangle}; copy its words into a text file.` },
  'xml-with-entities': {
    say: (at) =>
      `A document type or entity is declared ${place(at)}, and declarations are not read; save the web service’s answer as it was sent.`,
  },
  'xml-too-tangled': {
    say: (at) => `This XML has ${tangle} ${place(at)}; save the web service’s answer as it was sent.`,
  },
  'xml-broken': {
    say: ({ fault, ...at }) =>
      `The XML is broken ${place(at)} (${fault}); save the web service’s answer again.`,
  },
  'xml-of-another-kind': {
    say: ({ root }) =>
      `This is XML of the kind “${root}”, and only the answer of GetMeeting (“meeting”) is read; ask the web service for GetMeeting.`,
  },
  'pdf-encrypted': { say: () => 'This PDF is locked with a password; save it without the password.' },
  'pdf-damaged': { say: () => 'This PDF is damaged and cannot be opened; download it again.' },
  'pdf-scanned': {
    say: ({ pages }) =>
      `This PDF of ${pages} ${pages === 1 ? 'page' : 'pages'} holds no text, so it is probably a scan; use the PDF that was made from the document, or recognise its text first.`,
  },
  'pdf-too-long': {
    say: ({ pages }) =>
      `This PDF has ${pages} pages and at most ${mostPdfPages} are read; cut out the pages that hold the items.`,
  },
  'pdf-too-slow': {
    say: ({ seconds }) =>
      `This PDF could not be read within ${seconds} seconds; save its words as a text file.`,
  },
}

/** One plain sentence for a clerk: which file, what is wrong with it, and what to do. */
export function badFileSentence(bad: BadFile): string {
  const { say } = badFileRefusals[bad.code] as Explanation<BadFile>
  return `${bad.file}: ${say(bad)}`
}
