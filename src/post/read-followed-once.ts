import type { FollowedThing, ReadFollowed } from '../council/follower/public-news.ts'
import type { Topic } from '../council/follower/topic.ts'
import type { Id } from '../foundation/identifier.ts'

/** Reads what is followed while a council's public record stands at a revision. */
export type ReadFollowedAt = (
  councilId: Id<'council'>,
  topic: Topic,
  revision: number,
) => Promise<FollowedThing | undefined>

/**
 * Reads each thing that is followed once for all who follow it, and anew as soon as anything has become public, changed or ceased to be
 * public: so mail that goes out says what is public at that moment, and no more. For one run of sending.
 */
export function readFollowedOnce(read: ReadFollowed): ReadFollowedAt {
  const known = new Map<string, Promise<FollowedThing | undefined>>()
  let readAt = ''
  return (councilId, topic, revision) => {
    const now = `${councilId} ${revision}`
    if (now !== readAt) known.clear()
    readAt = now
    const name = `${topic.kind} ${topic.id}`
    const thing = known.get(name) ?? read(councilId, topic)
    known.set(name, thing)
    return thing
  }
}
