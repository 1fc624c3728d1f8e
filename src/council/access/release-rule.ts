import { addDays } from '../../foundation/calendar-date.ts'
import { dateAt, instantOf, type Instant, type ZoneName } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AccessClass, EmbargoedClass, ExemptClass } from './access-class.ts'
import type { AccessRefusal } from './refusals.ts'
import { areDifferentPeople, isKnown, type Releaser, type ReleasersNeeded } from './release.ts'

/** A class whose papers come out by release, so that a council may say how many people that takes. */
export type ReleasedClass = (EmbargoedClass | ExemptClass)['class']

/** The classes whose papers come out by release. What is confidential is first made an embargo. */
export const releasedClasses = ['exempt', 'embargoed'] as const satisfies readonly ReleasedClass[]

/** How many people a council lets release a paper: two, or one person in the classes that it names. */
export type ReleaseRule = { readonly onePersonFor: readonly ReleasedClass[] }

/** The rule of a council that has settled nothing: two people, whatever the class. */
export const usualReleaseRule: ReleaseRule = { onePersonFor: [] }

/**
 * How many people must agree to the release of a document. One is enough only where the rule names every class in which the document
 * was ever kept back, so that giving it another class first makes nothing easier; a document that was once confidential takes two.
 */
export function releasersNeeded(
  { onePersonFor }: ReleaseRule,
  classesHeld: readonly AccessClass['class'][],
): ReleasersNeeded {
  const keptBackAs = classesHeld.filter((name) => name !== 'open' && name !== 'draft')
  const isNamed = keptBackAs.every((name) => onePersonFor.some((named) => named === name))
  return keptBackAs.length > 0 && isNamed ? 1 : 2
}

/** A question whether somebody may set another rule: the one that holds, whether another waits or is to come, and why it changes. */
export type RuleChange = {
  readonly now: ReleaseRule
  readonly isAnotherToCome: boolean
  readonly to: ReleaseRule
  readonly reason: string
  readonly by: Releaser
}

/**
 * Whether a rule may be set, and when it can hold: at once where it asks for no fewer people than the one that holds; where it lets
 * one person do in a class more, only once a second person has agreed to it.
 *
 * @refuses release-rule-without-reason, release-rule-as-it-is, releaser-not-known
 */
export function maySetRule(change: RuleChange): Result<'atOnce' | 'afterSecond', AccessRefusal> {
  const { now, to, reason, by, isAnotherToCome } = change
  if (!isKnown(by)) return refuse({ code: 'releaser-not-known' })
  if (reason.trim() === '') return refuse({ code: 'release-rule-without-reason' })
  const isLooser = to.onePersonFor.some((name) => !now.onePersonFor.includes(name))
  const isStricter = now.onePersonFor.some((name) => !to.onePersonFor.includes(name))
  if (!isLooser && !isStricter && !isAnotherToCome) return refuse({ code: 'release-rule-as-it-is' })
  return accept(isLooser ? 'afterSecond' : 'atOnce')
}

/** A rule that waits for a second person, with who set it. */
export type WaitingRule = { readonly version: number; readonly by: Releaser }

/**
 * Whether somebody may agree to the rule that waits: somebody known, other than who set it, who has seen this one.
 *
 * @refuses release-rule-not-waiting, releaser-not-known, release-rule-own
 */
export function mayAgreeToRule(
  waiting: WaitingRule | undefined,
  { version, by }: WaitingRule,
): Result<WaitingRule, AccessRefusal> {
  if (waiting?.version !== version) return refuse({ code: 'release-rule-not-waiting' })
  if (!isKnown(by)) return refuse({ code: 'releaser-not-known' })
  return areDifferentPeople(waiting.by, by) ? accept(waiting) : refuse({ code: 'release-rule-own' })
}

/** When a rule holds to which a second person agrees: from the beginning of the next day, so that who is told of it can still act. */
export function holdsFrom(agreedAt: Instant, zone: ZoneName): Instant {
  const nextDay = addDays(dateAt(agreedAt, zone), 1)
  const begins = ['00:00', '01:00', '02:00'].map((time) => instantOf(nextDay, time, zone))
  const first = begins.find((begin) => begin !== undefined)
  invariant(first !== undefined, 'the clocks skip no three hours of a night')
  return first
}
