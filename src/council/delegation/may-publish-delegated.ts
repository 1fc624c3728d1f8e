import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AccountId } from '../access/power.ts'
import type { PersonalTrace } from './personal-traces.ts'
import type { DelegationRefusal } from './refusals.ts'

/** A check of the words of a decision for what must not be public, by somebody, on the words as they then stood. */
export type RedactionCheck = { readonly by: AccountId; readonly wordsSha256: string }

/** What is known of a delegated decision when it is about to be published. */
export type DelegatedPublication = {
  readonly authorId: AccountId | undefined
  readonly hasPersonalData: boolean
  readonly traces: readonly PersonalTrace[]
  readonly wordsSha256: string
  readonly checks: readonly RedactionCheck[]
}

/**
 * Whether a delegated decision may go out: where it holds personal data, or words that look like it, somebody other than its
 * author has checked these very words (invariant 5).
 *
 * @refuses redaction-unchecked, redaction-check-outdated
 */
export function mayPublishDelegated(publication: DelegatedPublication): Result<void, DelegationRefusal> {
  const { hasPersonalData, traces, checks, wordsSha256 } = publication
  if (!hasPersonalData && traces.length === 0) return accept(undefined)
  if (checks.length === 0) return refuse({ code: 'redaction-unchecked', traces })
  const isChecked = checks.some((check) => check.wordsSha256 === wordsSha256)
  return isChecked ? accept(undefined) : refuse({ code: 'redaction-check-outdated' })
}

/**
 * Whether somebody may check a delegated decision for personal data: not its author.
 *
 * @refuses checker-is-author
 */
export function mayCheckRedaction(
  authorId: AccountId | undefined,
  checkerId: AccountId | null,
): Result<AccountId, DelegationRefusal> {
  return checkerId === null || checkerId === authorId
    ? refuse({ code: 'checker-is-author' })
    : accept(checkerId)
}
