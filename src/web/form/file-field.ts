import { accept, refuse } from '../../foundation/result.ts'
import { input } from '../components/input.ts'
import { errorOf, type Field, type SentFile } from './field.ts'
import { formWords } from './words.ts'

const megabyte = 1_000_000

/** The largest file that a form takes, in megabytes. */
export const largestFileMegabytes = 50

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
      if (!isFile(given) || given.content.byteLength === 0)
        return options.required === undefined ? accept(undefined) : refuse(options.required)
      return given.content.byteLength > largestFileMegabytes * megabyte
        ? refuse(formWords.tooLargeFile(options.label, largestFileMegabytes))
        : accept(given)
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
