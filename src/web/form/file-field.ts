import { accept, refuse } from '../../foundation/result.ts'
import { input } from '../components/input.ts'
import { errorOf, type Field, type SentFile } from './field.ts'
import { fileNameTyped } from './file-name-typed.ts'
import { formWords } from './words.ts'

/** The largest file that a form takes, in megabytes. */
const largestFileMegabytes = 50

/** The largest file that a form takes, in bytes. */
export const largestFileBytes = largestFileMegabytes * 1_000_000

/** A file to send; `undefined` where none was chosen and none need be. A browser never fills it in again: say so in the hint. */
export function file(options: {
  readonly label: string
  readonly hint?: string | undefined
  readonly required?: string | undefined
  /** Endings and types that the browser offers, such as `.pdf,.docx`. */
  readonly accepts?: string | undefined
}): Field<SentFile | undefined> {
  return {
    read: (typed, name) => {
      const given = typed[name]
      if (!isFile(given) || isNone(given))
        return options.required === undefined ? accept(undefined) : refuse(options.required)
      const sent = { ...given, fileName: fileNameTyped(given.fileName) }
      if (sent.content.byteLength === 0) return refuse(formWords.emptyFile(sent.fileName))
      return sent.content.byteLength > largestFileBytes
        ? refuse(formWords.tooLargeFile(options.label, largestFileMegabytes))
        : accept(sent)
    },
    write: () => ({}),
    focus: (name) => name,
    show: (name, shown) =>
      input({
        name,
        type: 'file',
        label: { text: options.label },
        hint: options.hint === undefined ? undefined : { text: options.hint },
        errorMessage: errorOf(shown),
        classes: 'govuk-file-upload',
        attributes: options.accepts === undefined ? {} : { accept: options.accepts },
      }),
  }
}

function isFile(given: unknown): given is SentFile {
  return typeof given === 'object' && given !== null && 'content' in given
}

/** What a browser sends where no file was chosen: nothing, under no name. */
function isNone({ content, fileName }: SentFile): boolean {
  return content.byteLength === 0 && fileName === ''
}
