import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AccessClass } from './access-class.ts'
import type { AccessRefusal } from './refusals.ts'

/** What a withdrawn document leaves at its address for good: when it was withdrawn, and why. */
export type Tombstone = { readonly withdrawnAt: Instant; readonly reason: string }

/** How a document stands towards the public. */
export type Publication = {
  readonly accessClass: AccessClass
  readonly hasFile: boolean
  /** Whether the public sees its title: published, or listed with the reason its file is kept back. */
  readonly isListed: boolean
  readonly publishedAt?: Instant | undefined
  readonly tombstone?: Tombstone | undefined
}

/**
 * A document that may be published: its class is open and it has a file. One that was withdrawn stays so.
 *
 * @refuses not-open, document-without-file, already-published, already-withdrawn
 */
export function mayPublish(publication: Publication): Result<Publication, AccessRefusal> {
  const { accessClass, hasFile, publishedAt, tombstone } = publication
  if (accessClass.class !== 'open') return refuse({ code: 'not-open', class: accessClass.class })
  if (!hasFile) return refuse({ code: 'document-without-file' })
  if (tombstone !== undefined)
    return refuse({ code: 'already-withdrawn', withdrawnAt: tombstone.withdrawnAt })
  return publishedAt === undefined ? accept(publication) : refuse({ code: 'already-published', publishedAt })
}

/**
 * A document that may be listed by its public title alone: its class is exempt or confidential. Nothing may show that a
 * draft or an embargoed one exists.
 *
 * @refuses not-restricted, already-withdrawn
 */
export function mayList(publication: Publication): Result<Publication, AccessRefusal> {
  const { accessClass, tombstone } = publication
  if (accessClass.class !== 'exempt' && accessClass.class !== 'confidential')
    return refuse({ code: 'not-restricted', class: accessClass.class })
  return tombstone === undefined
    ? accept(publication)
    : refuse({ code: 'already-withdrawn', withdrawnAt: tombstone.withdrawnAt })
}

/** A question whether a published or listed document may be withdrawn. */
export type WithdrawalQuestion = {
  readonly publication: Publication
  readonly reason: string
  readonly at: Instant
}

/**
 * What stands in place of a document once it is withdrawn (invariant 22): nothing published is deleted.
 *
 * @refuses nothing-to-withdraw, already-withdrawn, withdrawal-without-reason
 */
export function mayWithdraw({
  publication,
  reason,
  at,
}: WithdrawalQuestion): Result<Tombstone, AccessRefusal> {
  const { isListed, tombstone } = publication
  if (!isListed) return refuse({ code: 'nothing-to-withdraw' })
  if (tombstone !== undefined)
    return refuse({ code: 'already-withdrawn', withdrawnAt: tombstone.withdrawnAt })
  if (reason.trim() === '') return refuse({ code: 'withdrawal-without-reason' })
  return accept({ withdrawnAt: at, reason })
}

/** A question whether a document may pass from one class to another; `reason` is for the office's record. */
export type ReclassificationQuestion = {
  readonly from: AccessClass
  readonly to: AccessClass
  readonly reason: string
}

type ClassName = AccessClass['class']

/**
 * For each class, those that a recorded decision may turn it into. No chain of decisions leads from what is kept back to
 * open: an embargo and an exemption end by release alone, and a confidence that is to end is first made an embargo.
 */
export const reclassifications: Readonly<Record<ClassName, readonly ClassName[]>> = {
  draft: ['draft', 'open', 'exempt', 'confidential', 'embargoed'],
  open: ['draft', 'exempt', 'confidential', 'embargoed'],
  exempt: ['exempt', 'confidential'],
  confidential: ['confidential', 'embargoed'],
  embargoed: ['embargoed', 'confidential'],
}

/**
 * The new class of a document that has not been published. What was published is withdrawn, never reclassified.
 *
 * @refuses cannot-reclassify, reclassified-without-reason
 */
export function mayReclassify(question: ReclassificationQuestion): Result<AccessClass, AccessRefusal> {
  const { from, to, reason } = question
  if (!reclassifications[from.class].includes(to.class))
    return refuse({ code: 'cannot-reclassify', from: from.class, to: to.class })
  if (from.class !== 'draft' && reason.trim() === '') return refuse({ code: 'reclassified-without-reason' })
  return accept(to)
}
