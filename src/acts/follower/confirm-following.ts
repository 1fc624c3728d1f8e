import type { AccessRefusal } from '../../council/access/refusals.ts'
import { linksGoodSince } from '../../council/follower/follower.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { invariant } from '../../foundation/invariant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { addSeenNews } from '../../store/followed-news.ts'
import { confirmTopic, findFollower, topicByLink, topicOf } from '../../store/follower.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** A link to confirm that is used, and the news that is public already and so is none to whoever begins to follow now. */
export type UsedLink = { readonly token: string; readonly keys: readonly string[] }

/**
 * Confirms, by the link that was sent to an address, that its reader wants to follow something, and gives the key by which they stop.
 * The link is then used up.
 *
 * @refuses unknown-thing, no-power
 */
export async function confirmFollowing(
  session: Session,
  { token, keys }: UsedLink,
): Promise<Result<string, UnknownThing | AccessRefusal>> {
  const { tx, councilId, at } = session
  const since = linksGoodSince(at)
  const row = await topicByLink(tx, { councilId, sha256: sha256(token), since })
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'follower' })
  const topic = topicOf(row)
  const entry = enter(session, 'confirm-following', { kind: 'follower', id: row.follower_id, detail: topic })
  if (!entry.ok) return entry
  await confirmTopic(tx, row, at)
  await addSeenNews(tx, { topic, keys }, { council_id: councilId, seen_at: at })
  const follower = await findFollower(tx, councilId, { follower_id: row.follower_id })
  invariant(follower !== undefined, 'a topic is followed by nobody')
  return accept(follower.stop_key)
}
