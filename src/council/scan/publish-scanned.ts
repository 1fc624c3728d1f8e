import { areDifferentPeople, type Releaser } from '../access/release.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { FileScan } from './file-scan.ts'
import type { FileRefusal, ScanRefusal } from './refusals.ts'

/** What a scan of a kept file came to: what was found, or why it could not be looked through. */
export type ScanAnswer = Result<FileScan, FileRefusal>

/** A file that somebody means to publish, with its scan and who allowed it to be published with what was found. */
export type ScannedFile = {
  readonly title: string
  readonly answer: ScanAnswer | undefined
  readonly allowedBy: readonly Releaser[]
}

/**
 * Whether a file may be published by some people as regards what is in it: it was scanned, and where something was found
 * somebody else than they has allowed it. Nothing is published that could not be looked through.
 *
 * @refuses file-not-scanned, what the scan refused, findings-not-allowed, findings-need-second-person
 */
export function mayPublishScanned(
  { title, answer, allowedBy }: ScannedFile,
  publishers: readonly Releaser[],
): Result<undefined, ScanRefusal> {
  if (answer === undefined) return refuse({ code: 'file-not-scanned', title })
  if (!answer.ok) return answer
  const { findingCount: count } = answer.value
  if (count === 0) return accept(undefined)
  if (allowedBy.length === 0) return refuse({ code: 'findings-not-allowed', title, count })
  const isSecond = allowedBy.some((one) => publishers.every((other) => areDifferentPeople(one, other)))
  const isOneOfMore = publishers.length > 1
  return isSecond || isOneOfMore ? accept(undefined) : refuse({ code: 'findings-need-second-person', title })
}

/** That a second person allowed a file to be published with what was found in it. */
export type FindingsAllowance = { readonly version: number; readonly reason: string }

/**
 * Whether somebody may allow the newest version of a file to be published with what was found in it.
 *
 * @refuses file-not-scanned, what the scan refused, findings-none, findings-of-older-version, findings-without-reason
 */
export function mayAllowFindings(
  { title, answer }: Pick<ScannedFile, 'title' | 'answer'>,
  { version, reason }: FindingsAllowance,
  newest: number,
): Result<undefined, ScanRefusal> {
  if (version !== newest) return refuse({ code: 'findings-of-older-version', version, newest })
  if (answer === undefined) return refuse({ code: 'file-not-scanned', title })
  if (!answer.ok) return answer
  if (answer.value.findingCount === 0) return refuse({ code: 'findings-none' })
  return reason.trim() === '' ? refuse({ code: 'findings-without-reason' }) : accept(undefined)
}
