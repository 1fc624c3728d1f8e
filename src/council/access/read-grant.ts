import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AccessClass } from './access-class.ts'
import type { ReadGrant } from './reader.ts'
import type { AccessRefusal } from './refusals.ts'

/** A grant to be given: of what is kept back, for how long, on which terms. */
export type NewReadGrant = {
  readonly accessClass: AccessClass
  readonly fromAt: Instant
  /** The first instant that no longer counts. */
  readonly untilAt: Instant
  readonly terms: string
  /** The types of the file that can be marked for their reader are the only ones that are given. */
  readonly mediaType: string
}

/** The types of files that are given to a reader, each as a PDF that is marked for them. */
const markableTypes: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'image/jpeg',
  'image/png',
  'text/plain',
  'text/html',
]

/**
 * Whether somebody may be given a paper to read before its release: it is kept back, the time is some time and not over, the
 * terms are said, and its file can be marked for its reader.
 *
 * @refuses not-kept-back, reading-ends-before-it-begins, reading-without-terms, reading-not-markable
 */
export function checkReadGrant(grant: NewReadGrant, at: Instant): Result<NewReadGrant, AccessRefusal> {
  const { accessClass, fromAt, untilAt, terms, mediaType } = grant
  if (accessClass.class === 'open' || accessClass.class === 'draft') return refuse({ code: 'not-kept-back' })
  if (untilAt <= fromAt || untilAt <= at) return refuse({ code: 'reading-ends-before-it-begins' })
  if (terms.trim() === '') return refuse({ code: 'reading-without-terms' })
  return markableTypes.includes(mediaType.split(';')[0] ?? '')
    ? accept(grant)
    : refuse({ code: 'reading-not-markable', mediaType })
}

/** A grant as it stands: whether its terms were accepted, and when it was ended early. */
export type StandingReadGrant = ReadGrant & {
  readonly acceptedAt?: Instant | undefined
  readonly endedAt?: Instant | undefined
}

/** How a grant stands at an instant. Only an `open` one lets its reader in. */
export type ReadGrantState = 'notYet' | 'toAccept' | 'open' | 'over' | 'ended'

/** How a grant stands at an instant: its terms come first, its end is at once. */
export function readGrantState(grant: StandingReadGrant, at: Instant): ReadGrantState {
  if (grant.endedAt !== undefined && grant.endedAt <= at) return 'ended'
  if (at >= grant.untilAt) return 'over'
  if (grant.acceptedAt === undefined) return 'toAccept'
  return at < grant.fromAt ? 'notYet' : 'open'
}

/** The grants that let their readers in at an instant. */
export function openReadGrants(grants: readonly StandingReadGrant[], at: Instant): readonly ReadGrant[] {
  return grants.filter((grant) => readGrantState(grant, at) === 'open')
}
