/** The forms of files that are taken in and looked through. A web page or plain text is one that Moothall made itself. */
export type FileForm = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'jpeg' | 'png' | 'html' | 'text'

/** What a scan looks for in a file: each is something that its reader may not mean to publish. */
export type FileFindingKind =
  | 'metadata'
  | 'comment'
  | 'trackedChange'
  | 'hiddenSheet'
  | 'hiddenRow'
  | 'hiddenColumn'
  | 'hiddenSlide'
  | 'hiddenText'
  | 'speakerNote'
  | 'coveredText'
  | 'outsidePage'
  | 'embeddedFile'
  | 'macro'
  | 'earlierVersion'
  | 'storedData'
  | 'photoPlace'
  | 'nhsNumber'
  | 'insuranceNumber'
  | 'birthDate'
  | 'phoneNumber'
  | 'youngInitials'

/** Where in a file something was found: in the file itself, or in one of its parts by number or name. */
export type FilePlace = {
  readonly part: 'file' | 'page' | 'sheet' | 'slide' | 'paragraph' | 'picture' | 'header' | 'note'
  /** The number of the page, slide or paragraph, from 1. */
  readonly number?: number | undefined
  /** The name of the sheet or picture, with the cell where there is one. */
  readonly name?: string | undefined
}

/** One thing found in a file: what, where, and its words, with personal data masked. */
export type FileFinding = {
  readonly kind: FileFindingKind
  readonly place: FilePlace
  readonly words: string
}

/** What a scan of a file's bytes gave. The rules that it was made by have a number, so that older ones can be told. */
export type FileScan = {
  readonly form: FileForm
  /** What the file is by its bytes, whatever its sender called it. */
  readonly mediaType: string
  readonly pageCount?: number | undefined
  /** At most {@link mostFindings}; `findingCount` counts all of them. */
  readonly findings: readonly FileFinding[]
  readonly findingCount: number
  readonly rules: number
}

/** The number of the rules by which files are scanned now. */
export const scanRules = 2

/** How many findings of one scan are kept: who has so many makes the file anew. */
export const mostFindings = 200

/** How many characters of what was found are kept with it. */
const longestWords = 160

/** Words as they are kept with a finding: on one line, cut where they are long. */
export function findingWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longestWords ? line : `${line.slice(0, longestWords - 1).trimEnd()}…`
}

/** What a form's files are served as. */
export const mediaTypeOf: Readonly<Record<FileForm, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  jpeg: 'image/jpeg',
  png: 'image/png',
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
}
