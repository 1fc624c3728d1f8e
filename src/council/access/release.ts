import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { PersonId } from '../member/person.ts'
import type { AccessClass, EmbargoedClass } from './access-class.ts'
import type { AccountId } from './power.ts'
import type { AccessRefusal } from './refusals.ts'

/** A step towards the release of an embargoed document: the record of one act of one person. */
export type ReleaseStep = ConditionConfirmation | ReleaseConsent | EarlyAuthority

/** Who took a step. Two accounts of one person are one person, and an account of nobody known is nobody. */
export type Releaser = { readonly accountId: AccountId; readonly personId?: PersonId | undefined }

/** That somebody saw the condition of an embargo met: what they saw, and where. */
export type ConditionConfirmation = {
  readonly kind: 'condition'
  readonly by: Releaser
  readonly at: Instant
  readonly seen: string
  readonly seenWhere: string
}

/** That somebody turned their key: one of the two that a release needs. */
export type ReleaseConsent = { readonly kind: 'release'; readonly by: Releaser; readonly at: Instant }

/** That the source itself allowed release before the expected time: in what words, and where they are to be found. */
export type EarlyAuthority = {
  readonly kind: 'early-authority'
  readonly by: Releaser
  readonly at: Instant
  readonly seen: string
  readonly seenWhere: string
}

/** A question whether an embargoed document may be released at an instant. Steps dated later count for nothing. */
export type ReleaseQuestion = {
  readonly accessClass: AccessClass
  readonly steps: readonly ReleaseStep[]
  readonly at: Instant
}

/** A release that stands: on whose word the condition was met, and which two people turned their keys. */
export type Release = {
  readonly confirmation: ConditionConfirmation
  readonly consents: readonly [ReleaseConsent, ReleaseConsent]
  readonly releasedAt: Instant
}

/**
 * The release of an embargoed document (invariant 2): the condition confirmed with what was seen and where, consents of
 * two different people given after that, and the expected time reached or the source's own authority to be early.
 * Time alone releases nothing.
 *
 * @refuses not-embargoed, condition-not-confirmed, before-expected-time, second-releaser-needed
 * @law docs/law/si-2012-2089.md
 */
export function mayRelease({ accessClass, steps, at }: ReleaseQuestion): Result<Release, AccessRefusal> {
  if (accessClass.class !== 'embargoed') return refuse({ code: 'not-embargoed', class: accessClass.class })
  const taken = steps.filter((step) => step.at <= at)
  const confirmation = taken.filter(isConfirmation).find(hasEvidence)
  if (confirmation === undefined)
    return refuse({ code: 'condition-not-confirmed', condition: accessClass.condition })
  if (!isTimeCome(accessClass, taken, at))
    return refuse({
      code: 'before-expected-time',
      source: accessClass.source,
      expectedAt: accessClass.expectedAt,
    })
  const consents = taken
    .filter(isConsent)
    .filter((consent) => consent.at >= confirmation.at && isKnown(consent.by))
  const [first] = consents
  const second = consents.find((consent) => first !== undefined && areDifferentPeople(first.by, consent.by))
  if (first === undefined || second === undefined)
    return refuse({ code: 'second-releaser-needed', consents: first === undefined ? 0 : 1 })
  return accept({ confirmation, consents: [first, second], releasedAt: at })
}

function isTimeCome(embargo: EmbargoedClass, taken: readonly ReleaseStep[], at: Instant): boolean {
  return at >= embargo.expectedAt || taken.filter(isEarlyAuthority).some(hasEvidence)
}

function isKnown({ personId }: Releaser): boolean {
  return personId !== undefined
}

function areDifferentPeople(one: Releaser, other: Releaser): boolean {
  return one.personId !== other.personId && one.accountId !== other.accountId
}

function hasEvidence({ seen, seenWhere }: ConditionConfirmation | EarlyAuthority): boolean {
  return seen.trim() !== '' && seenWhere.trim() !== ''
}

function isConfirmation(step: ReleaseStep): step is ConditionConfirmation {
  return step.kind === 'condition'
}

function isEarlyAuthority(step: ReleaseStep): step is EarlyAuthority {
  return step.kind === 'early-authority'
}

function isConsent(step: ReleaseStep): step is ReleaseConsent {
  return step.kind === 'release'
}
