import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AccessRefusal } from './refusals.ts'
import { areDifferentPeople, type ReleaseConsent, type Releaser } from './release.ts'

/** A question whether somebody may take back their agreement to a release: the agreements that count now, and whether it has happened. */
export type TakingBack = {
  readonly consents: readonly ReleaseConsent[]
  readonly publishedAt: Instant | undefined
  readonly by: Releaser
  readonly reason: string
}

/**
 * The agreements that somebody takes back, by whichever account of theirs they gave them. It can be done until the release has happened;
 * what is public is withdrawn, and no agreement brings it back.
 *
 * @refuses already-published, not-agreed, taken-back-without-reason
 */
export function mayTakeBack({
  consents,
  publishedAt,
  by,
  reason,
}: TakingBack): Result<readonly ReleaseConsent[], AccessRefusal> {
  if (publishedAt !== undefined) return refuse({ code: 'already-published', publishedAt })
  const own = consents.filter((consent) => !areDifferentPeople(consent.by, by))
  if (own.length === 0) return refuse({ code: 'not-agreed' })
  return reason.trim() === '' ? refuse({ code: 'taken-back-without-reason' }) : accept(own)
}
