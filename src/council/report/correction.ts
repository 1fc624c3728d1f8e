import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ReportRefusal } from './refusals.ts'

/** The newest version of a document, and whether the public has it. */
export type NewestVersion = { readonly version: number; readonly isPublic: boolean }

/** A question whether a correction may go out: the version its publisher looked at, and how the document stands. */
export type CorrectionQuestion = {
  readonly version: number
  readonly newest: NewestVersion
  /** Whether the document is public: published, and not withdrawn. */
  readonly isPublic: boolean
}

/**
 * The version of a public document that waits to take the place of the one that the public has.
 *
 * @refuses no-correction-waiting
 */
export function waitingCorrection({
  version,
  newest,
  isPublic,
}: CorrectionQuestion): Result<number, ReportRefusal> {
  return isPublic && !newest.isPublic && newest.version === version
    ? accept(version)
    : refuse({ code: 'no-correction-waiting' })
}
