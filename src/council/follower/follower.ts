import type { Id } from '../../foundation/identifier.ts'
import { secondsAfter, type Instant } from '../../foundation/instant.ts'

/** The identifier of a follower: an address to which mail goes about what it follows. It names nobody once the address is forgotten. */
export type FollowerId = Id<'follower'>

/** How much is asked of one address before it has answered, and when it is forgotten. */
export const followerLimits = {
  /** For how long a link to confirm may be used: a weekend. What was not confirmed by then is forgotten. */
  confirmSeconds: 3 * 86_400,
  /** How many mails with a link are sent for one thing that was not confirmed. */
  asksOfOneTopic: 3,
  /** How many things that were not confirmed may wait for one address. */
  topicsWaiting: 5,
  /** After how many mails in a row that came back an address is forgotten. */
  bounces: 3,
} as const

/** Since when something must have been asked for to be confirmed still. */
export function linksGoodSince(at: Instant): Instant {
  return secondsAfter(at, -followerLimits.confirmSeconds)
}

/** What has been asked for one address and not been confirmed: how many things, and how many mails went out for the thing in question. */
export type AskedBefore = { readonly topicsWaiting: number; readonly asksOfThis: number }

/** Whether a further mail may be sent to an address that has not answered. */
export function mayAskAgain({ topicsWaiting, asksOfThis }: AskedBefore): boolean {
  const { asksOfOneTopic, topicsWaiting: most } = followerLimits
  return asksOfThis === 0 ? topicsWaiting < most : asksOfThis < asksOfOneTopic
}
