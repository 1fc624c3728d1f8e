import type { Explanations } from '../refusal.ts'
import type { FileForm } from './file-scan.ts'

/** Why a file is not taken in: it cannot be looked through, or would harm whoever opens it. */
export type FileRefusal =
  | { readonly code: 'upload-kind-not-taken'; readonly seen: string }
  | { readonly code: 'upload-of-another-kind'; readonly fileName: string; readonly form: FileForm }
  | { readonly code: 'upload-locked' }
  | { readonly code: 'upload-broken' }
  | { readonly code: 'upload-unpacks-too-large' }
  | { readonly code: 'upload-with-too-many-parts' }
  | { readonly code: 'upload-packed-in-packed' }
  | { readonly code: 'upload-with-entities' }
  | { readonly code: 'upload-too-tangled' }
  | { readonly code: 'upload-with-too-many-pages'; readonly most: number }
  | { readonly code: 'upload-takes-too-long'; readonly seconds: number }
  | { readonly code: 'upload-takes-too-much-memory' }

/** Why a file's findings stand between it and the public. */
export type ScanRefusal =
  | FileRefusal
  | { readonly code: 'file-not-scanned'; readonly title: string }
  | { readonly code: 'findings-not-allowed'; readonly title: string; readonly count: number }
  | { readonly code: 'findings-need-second-person'; readonly title: string }
  | { readonly code: 'findings-none' }
  | { readonly code: 'findings-without-reason' }
  | { readonly code: 'findings-of-older-version'; readonly version: number; readonly newest: number }

const formNames: Readonly<Record<FileForm, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  jpeg: 'a JPEG picture',
  png: 'a PNG picture',
  html: 'a web page',
  text: 'plain text',
}

const thing = 'a paper'

/** What each refusal of a file, or of publishing one with findings, says. */
export const scanRefusals: Explanations<ScanRefusal> = {
  'upload-kind-not-taken': {
    say: ({ seen }) =>
      `This is ${seen}. Send a PDF, Word (.docx), Excel (.xlsx) or PowerPoint (.pptx) file, or a JPEG or PNG picture.`,
  },
  'upload-of-another-kind': {
    say: ({ fileName, form }) =>
      `“${fileName}” is ${formNames[form]}, whatever its name says. Save it again under the right kind, and send that.`,
  },
  'upload-locked': { say: () => 'This file is locked with a password. Save it without one, and send that.' },
  'upload-broken': { say: () => 'This file is broken and cannot be opened. Save it again, and send that.' },
  'upload-unpacks-too-large': {
    say: () =>
      'This file unpacks to far more than a document holds, so it is not opened. Save it again from its program.',
  },
  'upload-with-too-many-parts': {
    say: () =>
      'This file is made of more parts than a document has, so it is not opened. Save it again from its program.',
  },
  'upload-packed-in-packed': {
    say: () =>
      'This file has packed files inside packed files, so it is not opened. Take them out, and send each by itself.',
  },
  'upload-with-entities': {
    say: () =>
      'This file declares a document type inside it, which no office program writes, so it is not opened. Save it again from its program.',
  },
  'upload-too-tangled': {
    say: () =>
      'The parts of this file lead in circles, so it is not opened. Print it to a new PDF, and send that.',
  },
  'upload-with-too-many-pages': {
    say: ({ most }) =>
      `This file has more than ${most.toLocaleString('en-GB')} pages, which is more than is read. Send it in parts.`,
  },
  'upload-takes-too-long': {
    say: ({ seconds }) =>
      `This file could not be looked through within ${seconds} seconds. Print it to a new PDF, or send it in parts.`,
  },
  'upload-takes-too-much-memory': {
    say: () =>
      'Looking through this file takes more memory than a document needs. Print it to a new PDF, and send that.',
  },
  'file-not-scanned': {
    say: ({ title }) =>
      `The file of “${title || thing}” has not been looked through yet for what should not be published. Open its page and scan it first.`,
  },
  'findings-not-allowed': {
    say: ({ title, count }) =>
      `The file of “${title || thing}” has ${count === 1 ? 'something' : `${count} things`} in it that may not be meant for the public. Put in a clean version, or let a second person say on its page why it may be published as it is.`,
  },
  'findings-need-second-person': {
    say: ({ title }) =>
      `You yourself allowed what was found in the file of “${title || thing}”. Somebody else must publish it.`,
  },
  'findings-none': { say: () => 'Nothing was found in this file, so nothing needs to be allowed.' },
  'findings-without-reason': {
    say: () => 'Say why the file may be published with what was found in it.',
  },
  'findings-of-older-version': {
    say: ({ version, newest }) =>
      `You looked at what was found in version ${version}, and version ${newest} is here. Look at that one.`,
  },
}
