import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { PersonId } from '../member/person.ts'
import type { AccessClass, EmbargoedClass, ExemptClass } from './access-class.ts'
import type { AccountId } from './power.ts'
import type { AccessRefusal } from './refusals.ts'

/** A step towards the release of an embargoed or exempt document: the record of one act of one person. */
export type ReleaseStep = ConditionConfirmation | ReleaseConsent | EarlyAuthority

/** Who took a step. Two accounts of one person are one person, and an account of nobody known is nobody. */
export type Releaser = { readonly accountId: AccountId; readonly personId?: PersonId | undefined }

/**
 * That somebody saw the condition of an embargo met: what they saw, and where. For an exempt document, why its ground no
 * longer holds, and where that is shown.
 */
export type ConditionConfirmation = {
  readonly kind: 'condition'
  readonly by: Releaser
  readonly at: Instant
  readonly seen: string
  readonly seenWhere: string
}

/** How many people must agree to a release: two, or one where the council's rule lets one do. */
export type ReleasersNeeded = 1 | 2

/** That somebody turned their key: one of those that a release needs. Given before the condition is met, it arms the release. */
export type ReleaseConsent = { readonly kind: 'release'; readonly by: Releaser; readonly at: Instant }

/** That the source itself allowed release before the expected time: in what words, and where they are to be found. */
export type EarlyAuthority = {
  readonly kind: 'early-authority'
  readonly by: Releaser
  readonly at: Instant
  readonly seen: string
  readonly seenWhere: string
}

/** A question whether a document may be released at an instant. Steps dated later count for nothing. */
export type ReleaseQuestion = {
  readonly accessClass: AccessClass
  readonly steps: readonly ReleaseStep[]
  readonly at: Instant
  /** Who wrote it or handed in a version of it: none of them releases it. */
  readonly authors: readonly Releaser[]
  /** How many people must agree, by the council's rule at that instant. */
  readonly needed: ReleasersNeeded
  /** Whether the machine's clock has run away and nobody has confirmed the time: nothing is released by it. */
  readonly isClockDoubted: boolean
}

/** A release that stands: on whose word the condition was met, and which people turned their keys. */
export type Release = {
  readonly confirmation: ConditionConfirmation
  readonly consents: readonly [ReleaseConsent, ...ReleaseConsent[]]
  readonly releasedAt: Instant
}

/** What the release of an exempt document asks to be confirmed. */
const groundHasGone = 'The ground for keeping the document back no longer holds.'

/**
 * The release of an embargoed document (invariant 2): the condition confirmed with what was seen and where, consents of two
 * different people who are not its authors, or of one where the council's rule lets one do, and the expected time reached or
 * the source's own authority to be early. An exempt document is released alike once its ground is confirmed to have gone; it has
 * no time to wait for. Consents may be given before the condition is met, which arms the release. Time alone releases nothing.
 *
 * @refuses not-embargoed, clock-doubted, condition-not-confirmed, before-expected-time, second-releaser-needed
 * @law docs/law/si-2012-2089.md
 */
export function mayRelease(question: ReleaseQuestion): Result<Release, AccessRefusal> {
  const { accessClass, at, isClockDoubted } = question
  if (!mayEndByRelease(accessClass)) return refuse({ code: 'not-embargoed', class: accessClass.class })
  if (isClockDoubted) return refuse({ code: 'clock-doubted' })
  const { confirmation, isTimeCome, consents, isAgreed } = releaseStanding({ ...question, accessClass })
  if (confirmation === undefined)
    return refuse({ code: 'condition-not-confirmed', condition: conditionOf(accessClass) })
  if (!isTimeCome && accessClass.class === 'embargoed')
    return refuse({
      code: 'before-expected-time',
      source: accessClass.source,
      expectedAt: accessClass.expectedAt,
    })
  const [first, ...others] = consents
  if (first === undefined || !isAgreed)
    return refuse({ code: 'second-releaser-needed', consents: consents.length, needed: question.needed })
  return accept({ confirmation, consents: [first, ...others], releasedAt: at })
}

/** How far a release has come: what counts of the steps that were taken, and whether its time has come. */
export type ReleaseStanding = {
  readonly confirmation: ConditionConfirmation | undefined
  readonly authority: EarlyAuthority | undefined
  readonly isTimeCome: boolean
  /** The first consents of two different people; fewer where fewer were given. */
  readonly consents: readonly ReleaseConsent[]
  readonly needed: ReleasersNeeded
  /** Whether as many have agreed as must. */
  readonly isAgreed: boolean
}

/** How far the release of a document has come at an instant. */
export function releaseStanding({
  accessClass,
  steps,
  at,
  authors,
  needed,
}: Omit<ReleaseQuestion, 'isClockDoubted'> & {
  readonly accessClass: EmbargoedClass | ExemptClass
}): ReleaseStanding {
  const taken = steps.filter((step) => step.at <= at)
  const authority = taken.filter(isEarlyAuthority).find(hasEvidence)
  const isTimeCome = accessClass.class === 'exempt' || at >= accessClass.expectedAt || authority !== undefined
  const confirmation = taken.filter(isConfirmation).find(hasEvidence)
  const consents = consentsOfTwo(taken, authors)
  return { confirmation, authority, isTimeCome, consents, needed, isAgreed: consents.length >= needed }
}

/** Whether what is in a class comes out by release: embargoed and exempt information alone. */
export function mayEndByRelease(accessClass: AccessClass): accessClass is EmbargoedClass | ExemptClass {
  return accessClass.class === 'embargoed' || accessClass.class === 'exempt'
}

/** What must be confirmed before what is in a class is released. */
export function conditionOf(accessClass: EmbargoedClass | ExemptClass): string {
  return accessClass.class === 'embargoed' ? accessClass.condition : groundHasGone
}

/**
 * Whether somebody may be one of those who release a document: somebody known, who did not write it or hand it in.
 *
 * @refuses author-cannot-release, releaser-not-known
 */
export function mayConsent(by: Releaser, authors: readonly Releaser[]): Result<Releaser, AccessRefusal> {
  if (!isKnown(by)) return refuse({ code: 'releaser-not-known' })
  return authors.every((author) => areDifferentPeople(author, by))
    ? accept(by)
    : refuse({ code: 'author-cannot-release' })
}

function consentsOfTwo(taken: readonly ReleaseStep[], authors: readonly Releaser[]): ReleaseConsent[] {
  const consents = taken.filter(isConsent).filter(({ by }) => mayConsent(by, authors).ok)
  const [first] = consents
  if (first === undefined) return []
  const second = consents.find((consent) => areDifferentPeople(first.by, consent.by))
  return second === undefined ? [first] : [first, second]
}

/** Whether the account of somebody belongs to a person in the register, so that they can be told from others. */
export function isKnown({ personId }: Releaser): boolean {
  return personId !== undefined
}

/** Whether two who took steps are two people: neither the same account nor the same person. */
export function areDifferentPeople(one: Releaser, other: Releaser): boolean {
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
