import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Topic } from '../../council/follower/topic.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { confirmedTopicsOf, findFollower, removeFollower, removeTopic } from '../../store/follower.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** What is to stop: one topic, or all where none is named, for who has the key that stands in every mail. */
export type StopFollowing = { readonly stopKey: string; readonly topic?: Topic | undefined }

/**
 * Stops telling a follower of one topic or of all. Whoever follows nothing any more is forgotten in the same act, with the address and
 * the mail that waits; the record of mail never held either.
 *
 * @refuses unknown-thing, no-power
 */
export async function stopFollowing(
  session: Session,
  { stopKey, topic }: StopFollowing,
): Promise<Result<{ readonly isForgotten: boolean }, UnknownThing | AccessRefusal>> {
  const { tx, councilId } = session
  const follower = await findFollower(tx, councilId, { stop_key: stopKey })
  if (follower === undefined) return refuse({ code: 'unknown-thing', kind: 'follower' })
  const detail = topic ?? { all: true }
  const entry = enter(session, 'stop-following', { kind: 'follower', id: follower.follower_id, detail })
  if (!entry.ok) return entry
  if (topic !== undefined) await removeTopic(tx, follower, topic)
  const isForgotten = topic === undefined || (await confirmedTopicsOf(tx, follower)).length === 0
  if (isForgotten) await removeFollower(tx, follower)
  return accept({ isForgotten })
}
