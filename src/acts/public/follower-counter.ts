import { linksGoodSince } from '../../council/follower/follower.ts'
import type { Topic } from '../../council/follower/topic.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { confirmedTopicsOf, findFollower, topicByLink, topicOf } from '../../store/follower.ts'
import { askToFollow } from '../follower/ask-to-follow.ts'
import { confirmFollowing, type UsedLink } from '../follower/confirm-following.ts'
import { stopFollowing, type StopFollowing } from '../follower/stop-following.ts'
import { countWrongAttempt, mayTryNow, networkOf, readThrottle } from '../sign-in/throttle.ts'
import {
  asPublic,
  throttled,
  type CounterRefusal,
  type CounterSettings,
  type CounterVisit,
} from './counter-visit.ts'

/** What the public may do about following by mail. */
export type FollowerCounter = {
  /** Takes in that somebody wants to follow something that the public sees. The answer tells nothing of the address. */
  readonly ask: (
    visit: CounterVisit,
    asked: { readonly address: string; readonly topic: Topic },
  ) => Promise<Result<void, CounterRefusal>>
  /** What a link to confirm is for; `undefined` where it is used, too old or never was. */
  readonly linked: (visit: CounterVisit, token: string) => Promise<Topic | undefined>
  /** Confirms by a link, and gives the key of the page where it is stopped. */
  readonly confirm: (visit: CounterVisit, link: UsedLink) => Promise<string | undefined>
  /** What is followed by whoever has a key; `undefined` where nothing is. */
  readonly followed: (visit: CounterVisit, stopKey: string) => Promise<readonly Topic[] | undefined>
  /** Stops one thing or all, and says whether the address is forgotten; `undefined` where there was nothing to stop. */
  readonly stop: (
    visit: CounterVisit,
    asked: StopFollowing,
  ) => Promise<{ readonly isForgotten: boolean } | undefined>
}

/** The part of the counter at which following by mail is taken in. */
export function followerCounter(settings: CounterSettings): FollowerCounter {
  const { office } = settings
  return {
    ask: (visit, { address, topic }) => {
      const asked = { address: address.trim().toLowerCase(), topic }
      return throttled(settings, { visit, sends: 'follow' }, async () =>
        (await mayWriteTo(settings, visit, asked.address))
          ? asPublic(settings, visit, (session) => askToFollow(session, asked))
          : accept(undefined),
      )
    },
    linked: async ({ councilId, at }, token) => {
      const link = { councilId, sha256: sha256(token), since: linksGoodSince(at) }
      const row = await topicByLink(office, link)
      return row && topicOf(row)
    },
    confirm: async (visit, link) => {
      const confirmed = await asPublic(settings, visit, (session) => confirmFollowing(session, link))
      return confirmed.ok ? confirmed.value : undefined
    },
    followed: async ({ councilId }, stopKey) => {
      const follower = await findFollower(office, councilId, { stop_key: stopKey })
      return follower && (await confirmedTopicsOf(office, follower)).map(topicOf)
    },
    stop: async (visit, asked) => {
      const stopped = await asPublic(settings, visit, (session) => stopFollowing(session, asked))
      return stopped.ok ? stopped.value : undefined
    },
  }
}

/** Whether an address may be written to again, from anywhere or from this network. Who asks is not told. */
async function mayWriteTo(
  { office }: CounterSettings,
  { councilId, at, address: network }: CounterVisit,
  address: string,
): Promise<boolean> {
  const asker = {
    councilId,
    email: `follow ${address}`,
    address: `follow from ${networkOf(network)}`,
    isKnownDevice: false,
  }
  const throttle = await readThrottle(office, asker)
  if (!mayTryNow(throttle, at)) return false
  await countWrongAttempt(office, councilId, { throttle, at })
  return true
}
